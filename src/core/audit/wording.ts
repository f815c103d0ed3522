import type { Statement } from '../documents/audit.js';
import type { Text } from '../documents/text.js';

/** A statement's text, in its variant for the setting type where it has one. */
export function wordingFor({ text, variants = {} }: Statement, settingType: string | undefined): Text {
  return settingType !== undefined && Object.hasOwn(variants, settingType) ? (variants[settingType] ?? text) : text;
}
