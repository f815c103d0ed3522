import { html, nothing, type TemplateResult } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive } from 'lit/directive.js';
import type { Text } from '../core/documents/text.js';
import type { Localise } from '../localisation/localise.js';

/** How rich text fits into the page around it. */
export interface RichTextOptions {
  /** The level of the text's first heading, 1 to 6. */
  readonly headingLevel: number;
}

/** What CommonMark could mean something by: without any of these, text is a plain paragraph. */
const marks = /[*_`#<>[\]!&\\|~]|^\s*([-+]|\d+[.)])\s|\n|^ {4}|^\s*[-=]+\s*$|https?:/mu;

let toTemplates: typeof import('./markdown.js').toTemplates | undefined;

/** Text in CommonMark. The parser is loaded when a text needs it; until then the plain words stand there. */
class RichText extends AsyncDirective {
  render(localise: Localise, text: Text, options: RichTextOptions): TemplateResult | typeof nothing {
    const { value, language, direction, foreign } = localise.text(text);
    const lang = foreign ? language : nothing;
    const dir = foreign ? direction : nothing;
    const framed = (content: unknown) =>
      html`<div class="rich-text" part="rich-text" lang=${lang} dir=${dir}>${content}</div>`;
    if (value === '') return nothing;
    if (!marks.test(value)) return framed(html`<p>${value}</p>`);
    if (toTemplates) return framed(toTemplates(value, options));
    void import('./markdown.js').then(
      (loaded) => {
        toTemplates = loaded.toTemplates;
        if (this.isConnected) this.setValue(framed(toTemplates(value, options)));
      },
      () => undefined,
    );
    return framed(html`<p class="unformatted">${value}</p>`);
  }
}

export const richText = directive(RichText);
