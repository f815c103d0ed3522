import { html, nothing, type TemplateResult } from 'lit';
import type { Text } from '../core/documents/text.js';
import type { Localise } from '../localisation/localise.js';

/**
 * A document's Text for this reader. Words in another language than the element's carry their own
 * `lang` and `dir`, so that a screen reader speaks and a browser sets them right (WCAG 3.1.2).
 */
export function words(localise: Localise, text: Text | undefined): TemplateResult | string | typeof nothing {
  if (text === undefined) return nothing;
  const { value, language, direction, foreign } = localise.text(text);
  if (value === '') return nothing;
  return foreign ? html`<span lang=${language} dir=${direction}>${value}</span>` : value;
}
