import { html, nothing, type TemplateResult } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive } from 'lit/directive.js';
import type { Terms } from '../core/guide/terms.js';
import type { Text } from '../core/documents/text.js';
import type { Localise } from '../localisation/localise.js';

/** How rich text fits into the page around it. */
export interface RichTextOptions {
  /** The level of the text's first heading, 1 to 6. */
  readonly headingLevel: number;
  /** Whether the text is no CommonMark but plain words, of which only terms are looked for. */
  readonly plain?: boolean;
  /** The terms of a glossary that are explained where they stand. */
  readonly terms?: Terms;
  /** How a term is explained; its entry is its place in the glossary. */
  readonly explain?: (word: string, entry: number) => unknown;
}

/** What CommonMark could mean something by: without any of these, text is a plain paragraph. */
const marks = /[*_`#<>[\]!&\\|~\n\r]|^[ \t]*([-+]|\d+[.)])\s|^ {4}|^[ \t]*[-=]+[ \t]*$|https?:/u;

let toTemplates: typeof import('./markdown.js').toTemplates | undefined;

/** Loads the parser, for where text has to be whole at once: on paper. */
export async function loadMarkdown(): Promise<typeof import('./markdown.js').toTemplates> {
  return (toTemplates ??= (await import('./markdown.js')).toTemplates);
}

/** Text in CommonMark. The parser is loaded when a text needs it; until then the plain words stand there. */
class RichText extends AsyncDirective {
  #value = '';
  #level = 0;
  #terms: Terms | undefined;
  #content: unknown;

  render(localise: Localise, text: Text, options: RichTextOptions): TemplateResult | typeof nothing {
    const { value, language, direction, foreign } = localise.text(text);
    const framed = () =>
      html`<div
        class="rich-text"
        part="rich-text"
        lang=${foreign ? language : nothing}
        dir=${foreign ? direction : nothing}
      >
        ${this.#content}
      </div>`;
    if (value !== this.#value || options.headingLevel !== this.#level || options.terms !== this.#terms) {
      this.#value = value;
      this.#level = options.headingLevel;
      this.#terms = options.terms;
      this.#content = undefined;
    }
    if (value === '') return nothing;
    if ((options.plain || !marks.test(value)) && !options.terms?.size) this.#content = html`<p>${value}</p>`;
    else if (toTemplates) this.#content ??= toTemplates(value, options);
    else {
      // By paragraphs, so that little moves when they are formatted.
      this.#content = value.split(/\n\s*\n/u).map((words) => html`<p class="unformatted">${words}</p>`);
      void loadMarkdown().then(
        (show) => {
          // Other words may have taken the place of these.
          if (value !== this.#value) return;
          this.#content = show(value, options);
          this.setValue(framed());
        },
        () => undefined,
      );
    }
    return framed();
  }
}

export const richText = directive(RichText);
