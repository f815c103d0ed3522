import type { Chapter, ParentGuide } from '../core/documents/parent-guide.js';
import { parseParentGuide } from '../core/documents/parse-parent-guide.js';
import { DocumentError } from '../core/documents/problem.js';
import { chapterAge } from '../core/guide/chapter-age.js';
import { chapterContacts, type ChapterContacts } from '../core/guide/chapter-contacts.js';
import { translationState } from '../core/guide/translation-state.js';
import { ownName } from '../localisation/own-name.js';
import { contactList, downloadList, guideBlock, type GuideReader } from './guide-blocks.js';
import { attribute, heading, markup, type Content } from './markup.js';
import { Reader } from './reader.js';
import { guideWords } from './words.js';

/** How prerendered markup fits into its page. */
export interface PrerenderOptions {
  /** The level of the first heading, 1 to 6; 2 when left out, as for the element. */
  readonly headingLevel?: number;
}

/** The same for a guide. */
export interface GuideOptions extends PrerenderOptions {
  /** The element’s `hash-prefix`, so that links to chapters work with and without it; the guide’s id when left out. */
  readonly hashPrefix?: string;
  /**
   * The day, `YYYY-MM-DD`: past its `reviewBy` a guide says that it may be out of date, and a chapter that was last
   * checked more than a year before says so; never if left out.
   */
  readonly today?: string;
}

/**
 * A whole guide as plain HTML, to stand inside `<inclusion-parent-guide>`: for search engines, and for readers whose
 * scripts are blocked.
 *
 * @param language BCP 47; the guide’s own when left out.
 * @throws DocumentError with `problems` when the guide can not be used.
 */
export function renderGuide(document: object, language?: string, options: GuideOptions = {}): string {
  const { document: guide, problems } = parseParentGuide(document);
  if (!guide) throw new DocumentError(problems);
  const reader = new Reader(language ?? guide.language, guide.language, guideWords);
  const { headingLevel: level = 2, hashPrefix = guide.id, today } = options;
  const { messages } = reader;
  const place = (id: string) => `${hashPrefix}/${encodeURIComponent(id)}`;
  const isOld = today !== undefined && guide.reviewBy !== undefined && guide.reviewBy < today;
  const { contacts = [], glossary = [], downloads = [] } = guide;
  return reader.frame([
    heading(level, reader.text(guide.title)),
    paragraph(reader.text(guide.summary)),
    isOld
      ? paragraph(markup`<strong>${reader.say(messages.reviewPassed(reader.date(guide.reviewBy ?? '')))}</strong>`)
      : '',
    heading(level + 1, reader.say(messages.findYourQuestion)),
    markup`<ul>\n${guide.chapters.map((chapter) => markup`<li><a href="#${place(chapter.id)}">${nameOf(reader, chapter)}</a></li>\n`)}</ul>\n`,
    guide.chapters.map((chapter) => renderChapter(reader, guide, chapter, level + 1, { place, today })),
    downloads.length > 0
      ? [heading(level + 1, reader.say(messages.toDownload)), downloadList(reader, downloads)]
      : undefined,
    contacts.length > 0
      ? [heading(level + 1, reader.say(messages.whoCanHelp)), contactList(reader, contacts)]
      : undefined,
    glossary.length > 0
      ? [
          heading(level + 1, reader.say(messages.wordsExplained)),
          markup`<dl>\n${glossary.map(
            ({ term, definition, also = [] }) =>
              markup`<dt>${reader.text(term)}${also.map((other) => [', ', reader.text(other)])}</dt>\n<dd>${reader.text(definition)}</dd>\n`,
          )}</dl>\n`,
        ]
      : undefined,
    paragraph(reader.say(messages.publishedBy(reader.resolve(guide.publisher.name).value))),
    paragraph(reader.say(messages.updatedOn(reader.date(guide.updated)))),
  ]);
}

function renderChapter(
  reader: GuideReader,
  guide: ParentGuide,
  chapter: Chapter,
  level: number,
  { place, today }: { readonly place: (id: string) => string; readonly today: string | undefined },
): Content {
  const { messages } = reader;
  const { question, title, summary, sections, lastChecked } = chapter;
  return markup`<article${attribute('id', place(chapter.id))}>\n${[
    heading(level, nameOf(reader, chapter)),
    isFilled(reader, question) ? paragraph(reader.text(title)) : undefined,
    paragraph(reader.text(summary)),
    translationNotes(reader, guide, chapter).map((note) => paragraph(reader.say(note))),
    sections.map(
      (section) =>
        markup`<section${attribute('id', place(section.id))}>\n${[
          section.title ? heading(level + 1, reader.text(section.title)) : undefined,
          section.blocks.map((block) => guideBlock(reader, guide, block, level + (section.title ? 2 : 1))),
        ]}</section>\n`,
    ),
    chapterContactList(reader, chapterContacts(guide, chapter), level + 1),
    paragraph([
      reader.say(lastChecked === undefined ? messages.neverChecked : messages.checkedOn(reader.date(lastChecked))),
      today !== undefined && chapterAge(lastChecked, today) === 'old'
        ? markup`<br>\n<strong>${reader.say(messages.checkedLongAgo)}</strong>`
        : undefined,
    ]),
  ]}</article>\n`;
}

/** Whom to ask; folded where there are many. */
function chapterContactList(reader: GuideReader, { contacts, isLong }: ChapterContacts, level: number): Content {
  if (contacts.length === 0) return undefined;
  const words = reader.say(reader.messages.whoCanHelp);
  const list = contactList(reader, contacts);
  return isLong ? markup`<details>\n<summary>${words}</summary>\n${list}</details>\n` : [heading(level, words), list];
}

function translationNotes(reader: GuideReader, guide: ParentGuide, chapter: Chapter): string[] {
  const { messages, language } = reader;
  const { extent, isBehind, byMachine } = translationState(chapter, language, guide.language);
  return [
    extent === 'missing' ? messages.notTranslated(ownName(reader.resolve(chapter.title).language)) : '',
    extent === 'partly' ? messages.partlyTranslated : '',
    byMachine ? messages.machineTranslated : '',
    isBehind ? messages.translationBehind : '',
  ].filter((note) => note !== '');
}

function nameOf(reader: GuideReader, { question, title }: Chapter): Content {
  return reader.text(isFilled(reader, question) ? question : title);
}

function isFilled(reader: GuideReader, text: Chapter['question']): boolean {
  return text !== undefined && reader.resolve(text).value !== '';
}

function paragraph(content: Content): Content {
  return content === undefined ? undefined : markup`<p>${content}</p>\n`;
}
