import { fleschKincaid } from 'flesch-kincaid';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { smogFormula } from 'smog-formula';
import { syllable as countSyllables } from 'syllable';

const wordBreaks = new Intl.Segmenter('en', { granularity: 'word' });
const sentenceBreaks = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * How old a reader has to be for these English texts (Markdown), by two published formulas:
 *
 * - `age`, by Flesch-Kincaid (1975), which looks at the words in a sentence and the syllables in a word. It answers for
 *   somebody who follows three quarters of a text, and is mild where sentences are very short.
 * - `ageToFollowAll`, by SMOG (McLaughlin, 1969), which looks at how many words have three syllables or more, and answers
 *   for somebody who follows all of it. It gives no less than 8, and wants 30 sentences.
 *
 * Both give grades of the United States. A grade's number and five is the age at which it begins: grade 4 is age 9.
 *
 * Counts whole sentences alone: headings and short points have no full stop, and would make any text look easy.
 * Of several texts the ages are for all together, and `longest` is the sentence with the most words.
 */
export function readingAge(texts) {
  const counted = texts
    .flatMap(paragraphs)
    .flatMap(sentencesIn)
    .map((sentence) => ({ sentence, words: wordsIn(sentence) }));
  const syllables = counted.flatMap(({ words }) => words.map(syllablesIn));
  const sentence = counted.length;
  const syllable = syllables.reduce((sum, count) => sum + count, 0);
  const polysillabicWord = syllables.filter((count) => count >= 3).length;
  return {
    age: fleschKincaid({ sentence, word: syllables.length, syllable }) + 5,
    ageToFollowAll: smogFormula({ sentence, polysillabicWord }) + 5,
    sentences: sentence,
    words: syllables.length,
    longest: counted.toSorted((a, b) => b.words.length - a.words.length)[0],
  };
}

/** The words between the marks of Markdown: a paragraph, a heading or a point of a list each by itself. */
function paragraphs(markdown) {
  const found = [];
  const visit = (node) => {
    if (node.type === 'paragraph' || node.type === 'heading') found.push(wordsOf(node));
    else node.children?.forEach(visit);
  };
  visit(fromMarkdown(markdown));
  return found;
}

function wordsOf(node) {
  return node.value ?? (node.type === 'break' ? ' ' : (node.children ?? []).map(wordsOf).join(''));
}

function sentencesIn(paragraph) {
  return [...sentenceBreaks.segment(paragraph)]
    .map(({ segment }) => segment.trim())
    .filter((sentence) => /[.?!:][”’"')]*$/u.test(sentence));
}

function wordsIn(sentence) {
  return [...wordBreaks.segment(sentence)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
}

/** Short acronyms are said letter by letter, and numbers take about as many syllables as they have digits. */
function syllablesIn(word) {
  return /^([A-Z]{2,4}|\d+)$/u.test(word) ? word.length : Math.max(1, countSyllables(word));
}
