/** A word in a text: its folded form, and where it stands. */
export interface FoldedWord {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/**
 * A word without what people leave out or write otherwise when they search: capitals, accents, and in the Arabic script
 * vowel signs, stretched lines, and the forms of one letter that keyboards of different languages have.
 */
export function fold(word: string): string {
  // Most words of most languages here have no accents, and looking for some costs more than the rest.
  if (/^[\n -~]*$/u.test(word)) return word.toLowerCase();
  return (
    word
      .normalize('NFKD')
      .toLowerCase()
      // The marks of Latin, Greek and Cyrillic, of Hebrew and of Arabic, and what joins or parts letters. Not those of
      // Bengali or Punjabi, whose vowels are marks.
      .replace(
        /[\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]|\u0640|\u200c|\u200d/gu,
        '',
      )
      .replace(/[łøđðßæœıþٱىیېکڪہھەة٠-٩۰-۹]/gu, (letter) => letters[letter] ?? digit(letter))
  );
}

/** Letters that do not come apart by themselves, and those that are one letter to whoever searches. */
const letters: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  þ: 'th',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ک: 'ك',
  ڪ: 'ك',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ة: 'ه',
};

/** The digits of Arabic, and those of Persian and Urdu. */
function digit(sign: string): string {
  return String(sign.charCodeAt(0) & 0xf);
}

/** The folded words of a text in their order, for where it does not matter where they stand: all at once is quicker. */
export function foldedWords(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** The words of a text in their order. */
export function* wordsOf(text: string): Generator<FoldedWord> {
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}\p{N}\u200c\u200d]+/gu)) {
    yield { folded: fold(word), start: index, end: index + word.length };
  }
}

/**
 * The forms of a folded word that it is found by: itself, and in Arabic also without the article that is written as one
 * with it, so that “school” finds “the school”.
 */
export function formsOf(folded: string): string[] {
  const bare = /^(?:[وفبك]?ال|لل)(?=\p{Script=Arabic}{2})/u.exec(folded)?.[0];
  return bare === undefined ? [folded] : [folded, folded.slice(bare.length)];
}
