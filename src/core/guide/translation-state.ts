import type { Chapter, ParentGuide } from '../documents/parent-guide.js';
import { lookupLanguage, type Text } from '../documents/text.js';
import { chapterAge } from './chapter-age.js';
import { chapterTexts } from './chapter-texts.js';

/** How far a chapter is in a language. */
export interface TranslationState {
  /** Whether all of its texts are there, some of them, or none. */
  readonly extent: 'whole' | 'partly' | 'missing';
  /** Whether the chapter was checked after it was translated, so that the translation may be behind. */
  readonly isBehind: boolean;
  /** Whether a machine made the translation and nobody has read it over. */
  readonly byMachine: boolean;
}

/**
 * How far a chapter is in a language. What nobody has written in any language is not missed.
 *
 * @param documentLanguage the language of texts that do not name their own.
 */
export function translationState(chapter: Chapter, language: string, documentLanguage: string): TranslationState {
  let there = 0;
  let missing = 0;
  for (const { text } of chapterTexts(chapter)) {
    const languages = languagesOf(text, documentLanguage);
    if (languages.length === 0) continue;
    if (lookupLanguage(languages, [language]) === undefined) missing += 1;
    else there += 1;
  }
  const { translations = {}, lastChecked } = chapter;
  const name = lookupLanguage(Object.keys(translations), [language]);
  const { date, machine = false } = (name === undefined ? undefined : translations[name]) ?? {};
  const isThere = there > 0;
  return {
    extent: missing === 0 ? 'whole' : isThere ? 'partly' : 'missing',
    isBehind: isThere && date !== undefined && lastChecked !== undefined && date < lastChecked,
    byMachine: isThere && machine,
  };
}

/** What a guide lacks in one language, by the ids of its chapters, in reading order. */
export interface GuideGaps {
  readonly language: string;
  /** Not there at all. */
  readonly missing: readonly string[];
  /** There in part. */
  readonly partly: readonly string[];
  /** Translated before the chapter was last checked. */
  readonly behind: readonly string[];
  /** Not checked for a year, or never, in whatever language. */
  readonly stale: readonly string[];
}

/**
 * What is missing or stale, for each language that the guide offers.
 *
 * @param today the day to compare with, `YYYY-MM-DD`.
 */
export function guideGaps(guide: ParentGuide, today: string): GuideGaps[] {
  const { chapters, language: documentLanguage } = guide;
  return [...new Set(guide.languages)].map((language) => {
    const states = chapters.map((chapter) => translationState(chapter, language, documentLanguage));
    const those = (test: (state: TranslationState, chapter: Chapter) => boolean) =>
      chapters.flatMap((chapter, index) => {
        const state = states[index];
        return state && test(state, chapter) ? [chapter.id] : [];
      });
    return {
      language,
      missing: those(({ extent }) => extent === 'missing'),
      partly: those(({ extent }) => extent === 'partly'),
      behind: those(({ isBehind }) => isBehind),
      stale: those((_, { lastChecked }) => chapterAge(lastChecked, today) !== 'recent'),
    };
  });
}

function languagesOf(text: Text, documentLanguage: string): string[] {
  if (typeof text === 'string') return text === '' ? [] : [documentLanguage];
  return Object.keys(text).filter((language) => text[language] !== '');
}
