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

/** A document's Text behind the number that people know it by, where it has one. */
export function numbered(localise: Localise, prefix: string | undefined, text: Text | undefined): unknown {
  const content = words(localise, text);
  // The space stands in a value, since the one in a template would be taken for layout.
  return prefix ? html`<span class="prefix">${`${prefix} `}</span>${content}` : content;
}
