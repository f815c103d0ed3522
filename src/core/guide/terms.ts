import type { GlossaryEntry } from '../documents/parent-guide.js';
import type { Rich } from '../rich-text/tree.js';
import { resolveText } from '../documents/text.js';
import { fold } from '../text/fold.js';

/** One way to write a term. */
interface Written {
  /** Its words. */
  readonly words: readonly string[];
  readonly entry: number;
}

/** The terms of a glossary in one language, by their first words, the longest before the others. */
export type Terms = ReadonlyMap<string, readonly Written[]>;

/** The terms that a reader of this language sees explained. */
export function termsOf(glossary: readonly GlossaryEntry[], language: string, documentLanguage: string): Terms {
  const terms = new Map<string, Written[]>();
  glossary.forEach(({ term, also = [] }, entry) => {
    for (const written of [term, ...also]) {
      const words = wordsWithPlaces(resolveText(written, [language], documentLanguage).value).map(({ word }) => word);
      const [first] = words;
      if (first === undefined) continue;
      const known = terms.get(fold(first));
      if (known) known.push({ words, entry });
      else terms.set(fold(first), [{ words, entry }]);
    }
  });
  for (const known of terms.values()) known.sort((one, other) => other.words.length - one.words.length);
  return terms;
}

/**
 * A text in which each term of the glossary is marked where it stands first. Links, headings and code are left as they
 * are: a link has its own use, a heading is read as a whole, and code is exact.
 */
export function explainTerms(text: readonly Rich[], terms: Terms): readonly Rich[] {
  if (terms.size === 0) return text;
  const done = new Set<number>();
  const inside = (nodes: readonly Rich[]): Rich[] => nodes.flatMap(part);
  const part = (node: Rich): Rich[] => {
    switch (node.type) {
      case 'text':
        return split(node.value, terms, done);
      case 'paragraph':
      case 'emphasis':
      case 'strong':
      case 'quotation':
        return [{ ...node, children: inside(node.children) }];
      case 'list':
        return [{ ...node, items: node.items.map(inside) }];
      default:
        return [node];
    }
  };
  return inside(text);
}

function split(text: string, terms: Terms, done: Set<number>): Rich[] {
  const words = wordsWithPlaces(text);
  const parts: Rich[] = [];
  let from = 0;
  words.forEach(({ word, start }, index) => {
    if (start < from) return;
    const found = terms.get(fold(word))?.find(
      (written) =>
        !done.has(written.entry) &&
        written.words.every((part, step) => {
          const { [index + step]: here, [index + step - 1]: before } = words;
          if (!here || !isSame(part, here.word)) return false;
          return step === 0 || (before !== undefined && /^[\s\-‐‑’']+$/u.test(text.slice(before.end, here.start)));
        }),
    );
    const end = found && words[index + found.words.length - 1]?.end;
    if (!found || end === undefined) return;
    done.add(found.entry);
    if (start > from) parts.push({ type: 'text', value: text.slice(from, start) });
    parts.push({ type: 'term', value: text.slice(start, end), entry: found.entry });
    from = end;
  });
  if (from < text.length || text === '') parts.push({ type: 'text', value: text.slice(from) });
  return parts;
}

/** An acronym is only what is written in its own capitals: SEN is not a sen. */
function isSame(term: string, word: string): boolean {
  return /\p{Lu}/u.test(term.slice(1)) ? term === word : fold(term) === fold(word);
}

function wordsWithPlaces(text: string): { word: string; start: number; end: number }[] {
  return Array.from(text.matchAll(/[\p{L}\p{M}\p{N}\u200c\u200d]+/gu), ({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }));
}
