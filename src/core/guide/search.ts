import type { ParentGuide } from '../documents/parent-guide.js';
import { resolveText, type Text } from '../documents/text.js';
import { contactsOf } from './chapter-contacts.js';
import { chapterTexts } from './chapter-texts.js';
import { foldedWords, formsOf, wordsOf } from '../text/fold.js';
import { plainText } from './plain-text.js';

/** A piece of a found text, and whether it is one of the words that were looked for. */
export interface FoundPiece {
  readonly text: string;
  readonly found: boolean;
}

/** A wording with the words that were looked for, and its language. */
export interface FoundText {
  readonly pieces: readonly FoundPiece[];
  readonly language: string;
}

/** A chapter in which all the words stand. */
export interface Finding {
  readonly chapter: string;
  /** The section in which the words were found; `undefined` where its title or question has them. */
  readonly section: string | undefined;
  /** The chapter's question, else its title. */
  readonly heading: FoundText;
  /** A line of the text, or of the title, around the first word found; `undefined` where the heading has them all. */
  readonly line: FoundText | undefined;
}

/** A text as it is searched. */
interface Searched {
  readonly value: string;
  readonly language: string;
  readonly section: string | undefined;
  /** Every form of every word, each behind a space. */
  readonly flat: string;
}

interface SearchedChapter {
  readonly id: string;
  readonly heading: Searched;
  /** In the order in which a word counts: the title, the question, and the text. */
  readonly ranks: readonly (readonly Searched[])[];
}

/** What a word counts where it is found: more in a title than in any number of other places. */
const weights = [100, 10, 1];

/** The characters before and after the first word that was found. */
const around = 80;

/**
 * Searches all chapters of a guide in one language, and in the language that stands in where a text is not translated.
 * Chapters are made ready when they are first searched, not before.
 */
export class GuideSearch {
  readonly #guide: ParentGuide;
  readonly #language: string;
  readonly #chapters: SearchedChapter[] = [];

  constructor(guide: ParentGuide, language: string) {
    this.#guide = guide;
    this.#language = language;
  }

  /** Whether all chapters are ready to be searched. */
  get isReady(): boolean {
    return this.#chapters.length >= this.#guide.chapters.length;
  }

  /** Makes that many further chapters ready, so that a long guide can be got ready in turns before the first letter. */
  prepare(count: number): void {
    const from = this.#chapters.length;
    for (const chapter of this.#guide.chapters.slice(from, from + count)) this.#chapters.push(this.#prepare(chapter));
  }

  /**
   * The chapters in which every word begins some word, the best first: those with the words in the title before those
   * with them in the question, and those before the rest; else in reading order.
   */
  find(query: string): Finding[] {
    const wanted = wantedWords(query);
    if (wanted.length === 0) return [];
    while (!this.isReady) this.prepare(this.#guide.chapters.length);
    return this.#chapters
      .flatMap((chapter) => {
        const score = scoreOf(chapter, wanted);
        return score === 0 ? [] : { chapter, score };
      })
      .sort((one, other) => other.score - one.score)
      .map(({ chapter }) => new FoundChapter(chapter, wanted));
  }

  #prepare(chapter: ParentGuide['chapters'][number]): SearchedChapter {
    const searched = (text: Text, markdown: boolean, section?: string): Searched => {
      const { value, language } = resolveText(text, [this.#language], this.#guide.language);
      const words = markdown ? plainText(value) : value;
      return { value: words, language, section, flat: flatten(words) };
    };
    const title = searched(chapter.title, false);
    const question = chapter.question === undefined ? undefined : searched(chapter.question, false);
    const contacts = (ids: readonly string[], section?: string): Searched[] =>
      contactsOf(this.#guide, ids).map(({ name, description, phone, textphone, email, topics = [] }) => {
        const texts = [name, description, phone, textphone, email, ...topics].filter((text) => text !== undefined);
        const parts = texts.map((text) => searched(text, false, section));
        const value = parts.map((part) => part.value).join(', ');
        return { value, language: parts[0]?.language ?? '', section, flat: flatten(value) };
      });
    const texts = [
      ...[...chapterTexts(chapter)]
        .slice(question ? 2 : 1)
        .map(({ text, markdown, section }) => searched(text, markdown, section)),
      ...chapter.sections.flatMap(({ id, blocks }) =>
        blocks.flatMap((block) => (block.type === 'contacts' ? contacts(block.ids, id) : [])),
      ),
      ...contacts(chapter.contacts ?? []),
    ];
    return {
      id: chapter.id,
      heading: question && question.value !== '' ? question : title,
      ranks: [[title], question ? [question] : [], texts],
    };
  }
}

/** A word that is looked for, in all its forms. */
type Wanted = readonly string[];

function wantedWords(query: string): Wanted[] {
  return foldedWords(query).slice(0, 12).map(formsOf);
}

function flatten(text: string): string {
  const words = foldedWords(text);
  return ` ${(/\p{Script=Arabic}/u.test(text) ? words.flatMap(formsOf) : words).join(' ')}`;
}

/** Languages that leave no space between words are found anywhere in a run of signs. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/u;

function isIn(flat: string, wanted: Wanted): boolean {
  return wanted.some((form) => flat.includes(unspaced.test(form) ? form : ` ${form}`));
}

/** 0 where any word is missing. */
function scoreOf({ ranks }: SearchedChapter, wanted: readonly Wanted[]): number {
  let score = 0;
  for (const word of wanted) {
    let best = 0;
    ranks.forEach((texts, rank) => {
      if (best === 0 && texts.some(({ flat }) => isIn(flat, word))) best = weights[rank] ?? 0;
    });
    if (best === 0) return 0;
    score += best;
  }
  return score;
}

/** A chapter that was found. What is shown of it is made when it is asked for: few of many findings are listed. */
class FoundChapter implements Finding {
  readonly #chapter: SearchedChapter;
  readonly #wanted: readonly Wanted[];

  constructor(chapter: SearchedChapter, wanted: readonly Wanted[]) {
    this.#chapter = chapter;
    this.#wanted = wanted;
  }

  get chapter(): string {
    return this.#chapter.id;
  }

  get section(): string | undefined {
    return this.#text?.section;
  }

  get heading(): FoundText {
    const { value, language } = this.#chapter.heading;
    return { pieces: pieces(value, this.#wanted), language };
  }

  get line(): FoundText | undefined {
    const text = this.#text;
    return text && { pieces: pieces(lineOf(text.value, this.#missing), this.#wanted), language: text.language };
  }

  /** The words that the heading does not have. */
  get #missing(): readonly Wanted[] {
    return this.#wanted.filter((word) => !isIn(this.#chapter.heading.flat, word));
  }

  /** The text with most of those; of several, the first. A title that is not the heading comes last. */
  get #text(): Searched | undefined {
    const missing = this.#missing;
    const [title = [], , texts = []] = this.#chapter.ranks;
    let best: Searched | undefined;
    let most = 0;
    for (const text of [...texts, ...title]) {
      const count = missing.filter((word) => isIn(text.flat, word)).length;
      if (count > most) [best, most] = [text, count];
    }
    return best;
  }
}

/** Cuts a text at its words, near the first that was looked for. */
function lineOf(text: string, wanted: readonly Wanted[]): string {
  const first = foundPlaces(text, wanted)[0]?.start ?? 0;
  const from = first <= around ? 0 : text.indexOf(' ', first - around) + 1;
  const until = first + around >= text.length ? text.length : text.lastIndexOf(' ', first + around);
  const [start, end] = [from > first ? first : from, until <= first ? text.length : until];
  return `${start > 0 ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`;
}

/** A text in pieces, those marked whose words were looked for. */
function pieces(text: string, wanted: readonly Wanted[]): FoundPiece[] {
  const parts: FoundPiece[] = [];
  let from = 0;
  for (const { start, end } of foundPlaces(text, wanted)) {
    if (start > from) parts.push({ text: text.slice(from, start), found: false });
    parts.push({ text: text.slice(start, end), found: true });
    from = end;
  }
  if (from < text.length) parts.push({ text: text.slice(from), found: false });
  return parts;
}

function foundPlaces(text: string, wanted: readonly Wanted[]): { start: number; end: number }[] {
  return [...wordsOf(text)].flatMap(({ folded, start, end }) => {
    const flat = formsOf(folded)
      .map((form) => ` ${form}`)
      .join('');
    if (!wanted.some((word) => isIn(flat, word))) return [];
    const signs = wanted.flat().find((form) => unspaced.test(form) && folded.includes(form));
    // Of a run of signs without spaces, only those that were looked for; folding does not change how many there are.
    if (signs === undefined || folded.length !== end - start) return { start, end };
    const place = start + folded.indexOf(signs);
    return { start: place, end: place + signs.length };
  });
}
