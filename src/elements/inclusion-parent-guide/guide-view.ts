import { html, type TemplateResult } from 'lit';
import type { ParentGuide } from '../../core/documents/parent-guide.js';
import type { Text } from '../../core/documents/text.js';
import type { Terms } from '../../core/guide/terms.js';
import type { GuideMessages } from '../../localisation/guide/messages.js';
import type { Localise } from '../../localisation/localise.js';
import { richText } from '../../parts/rich-text.js';

/** What parts of the guide a site may leave out. */
export const guideParts = ['contents', 'search', 'listen', 'print', 'glossary', 'contacts'] as const;

/** One of them. */
export type GuidePart = (typeof guideParts)[number];

/** What the pages of the guide are rendered with. */
export interface GuideView {
  readonly guide: ParentGuide;
  readonly localise: Localise<GuideMessages>;
  /** The language that is wanted. */
  readonly language: string;
  /** The language that the guide’s frame says it is in: the one wanted where it is offered, else the interface words’. */
  readonly frame: string;
  readonly headingLevel: number;
  readonly today: string;
  readonly shows: ReadonlySet<GuidePart>;
  readonly terms: Terms | undefined;
  /** Whether it is for paper, where nothing can be opened. */
  readonly printing: boolean;
  /** What is ticked in checklists, for this visit. */
  readonly ticks: Set<string>;
  /** The address of a place in the guide; `undefined` where places have none. */
  href(id: string): string | undefined;
  goTo(id: string): void;
}

/**
 * Interface words within the language that is read. Where they are missing in it they are English, and say so, for the
 * voice and the direction.
 */
export function say({ localise, frame }: GuideView, words: string): TemplateResult | string {
  const { messagesLanguage, direction } = localise;
  return isSameLanguage(messagesLanguage, frame)
    ? words
    : html`<span lang=${messagesLanguage} dir=${direction}>${words}</span>`;
}

/** Whether two tags are of one language, whatever its regions. */
export function isSameLanguage(one: string, other: string): boolean {
  const primary = (tag: string) => tag.toLowerCase().split('-')[0];
  return primary(one) === primary(other);
}

/** Markdown, or plain words, with those of the glossary explained where they stand. */
export function explained(view: GuideView, text: Text, headingLevel: number, plain = false): unknown {
  const { localise, terms, guide, printing } = view;
  return richText(localise, text, {
    headingLevel,
    plain,
    ...(terms && !printing
      ? {
          terms,
          explain: (word: string, entry: number) => explanation(localise, word, guide.glossary?.[entry]?.definition),
        }
      : {}),
  });
}

/** A word that opens its meaning right behind it, in the sentence, where every reader and every screen has room. */
function explanation(localise: Localise, word: string, definition: Text | undefined): TemplateResult {
  const { value, language, direction } = localise.text(definition);
  return html`<button type="button" class="term" part="term" aria-expanded="false" @click=${toggle}>${word}</button
    ><span class="explanation" part="explanation" lang=${language} dir=${direction} hidden>${` (${value})`}</span>`;
}

function toggle({ currentTarget }: Event): void {
  const button = currentTarget as HTMLElement;
  const meaning = button.nextElementSibling as HTMLElement;
  meaning.hidden = !meaning.hidden;
  button.setAttribute('aria-expanded', String(!meaning.hidden));
}

/** A link to a place in the guide where places have addresses, else a button. */
export function placeLink(view: GuideView, id: string, content: unknown, name = 'place'): TemplateResult {
  const href = view.href(id);
  const go = (event: MouseEvent) => {
    // To a new tab or window the browser goes by itself.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    view.goTo(id);
  };
  return href === undefined
    ? html`<button type="button" class="link ${name}" part="place" @click=${go}>${content}</button>`
    : html`<a class=${name} part="place" href=${href} @click=${go}>${content}</a>`;
}
