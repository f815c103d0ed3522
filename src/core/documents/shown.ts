import type { Path } from './problem-list.js';
import { nearest } from './suggestion.js';

/** A path as a JSON pointer (RFC 6901). */
export function pointer(path: Path): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** A value in a message, shortened where it is long. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** What to write instead: the name that was probably meant, else all that there are when they are few. */
export function instead(written: string, known: readonly string[]): string {
  const meant = nearest(written, known);
  if (meant !== undefined) return ` Did you mean ${shown(meant)}?`;
  return known.length > 0 && known.length <= 10 ? ` Write one of: ${known.map(shown).join(', ')}.` : '';
}
