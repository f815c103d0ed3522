import { chapterAge } from '../guide/chapter-age.js';
import { missingTranslations } from './missing-translations.js';
import { parentGuideSchema, type Contact, type ParentGuide } from './parent-guide.js';
import type { Problem } from './problem.js';
import { problem, shown, type Path } from './problem-list.js';
import { lookupLanguage, resolveText } from './text.js';
import { unknownFields } from './unknown-fields.js';

/**
 * What an author of a guide is warned of, though it can be shown: fields that nothing reads, a review that is overdue,
 * chapters that nobody has checked for a year, translations that are missing or older than what they translate, contacts
 * that nobody can reach, terms that are explained twice.
 *
 * @param today the day to compare with, `YYYY-MM-DD`.
 */
export function lintParentGuide(guide: ParentGuide, today: string): Problem[] {
  const { language, languages, updated, reviewBy, chapters, contacts = [], glossary = [] } = guide;
  const problems = unknownFields(parentGuideSchema, guide);
  const warn = (path: Path, code: string, words: string) => problems.push(problem(path, 'warning', code, words));
  const warnFuture = (day: string, path: Path, what: string) => {
    if (day > today) warn(path, 'in-the-future', `${day} is still to come. Write the day on which ${what}.`);
  };

  warnFuture(updated, ['updated'], 'the guide was last changed');
  if (reviewBy !== undefined && reviewBy < today) {
    warn(['reviewBy'], 'review-overdue', `the guide was to be reviewed by ${reviewBy}. Review it, and set a new day.`);
  }
  if (chapters.length === 0)
    warn(['chapters'], 'no-chapters', 'there are no chapters, so that there is nothing to read.');
  if (lookupLanguage(languages, [language]) === undefined) {
    const words = `${shown(language)}, the language of the guide, is not among them. Add it, so that readers can choose it.`;
    warn(['languages'], 'language-not-offered', words);
  }
  languages.forEach((name, index) => {
    if (languages.indexOf(name) !== index) warn(['languages', index], 'language-twice', `${shown(name)} stands twice.`);
  });

  chapters.forEach(({ lastChecked, sections, translations = {} }, index) => {
    const path = ['chapters', index];
    if (lastChecked === undefined) {
      warn(path, 'never-checked', 'it does not say when it was last checked. Check it, and add "lastChecked".');
    } else {
      warnFuture(lastChecked, [...path, 'lastChecked'], 'the chapter was last checked');
      if (chapterAge(lastChecked, today) === 'old') {
        const words = `it was last checked on ${lastChecked}, more than a year ago, and readers are told. Check it, and set the new day.`;
        warn([...path, 'lastChecked'], 'stale-chapter', words);
      }
    }
    for (const [name, { date }] of Object.entries(translations)) {
      if (date === undefined || lastChecked === undefined || date >= lastChecked) continue;
      const words = `the translation into ${shown(name)} is of ${date}, and the chapter was checked on ${lastChecked}. Bring the translation up to date, and set its new day.`;
      warn([...path, 'translations', name, 'date'], 'stale-translation', words);
    }
    if (sections.every(({ blocks }) => blocks.length === 0)) {
      warn(
        [...path, 'sections'],
        'empty-chapter',
        'there is nothing to read in this chapter. Add blocks, or take it out.',
      );
    }
  });

  contacts.forEach((contact, index) => {
    if (!reachable(contact)) {
      const words = 'nobody can be reached here. Give a telephone number, an email or postal address, or a website.';
      warn(['contacts', index], 'unreachable-contact', words);
    }
    if (contact.ages && contact.ages.from > contact.ages.to) {
      warn(['contacts', index, 'ages'], 'ages-reversed', '"from" is more than "to". Exchange the two.');
    }
  });
  const first = new Map<string, number>();
  glossary.forEach(({ term, also = [] }, index) => {
    for (const written of [term, ...also]) {
      const { value } = resolveText(written, [language], language);
      const before = first.get(value);
      if (before === undefined) first.set(value, index);
      else if (before !== index) {
        const words = `${shown(value)} is explained in entry ${before + 1} already, and that is what readers see. Take one out.`;
        warn(['glossary', index], 'term-twice', words);
      }
    }
  });
  return [...problems, ...missingTranslations(parentGuideSchema, guide, 'chapters')];
}

function reachable({ phone, textphone, email, url, address }: Contact): boolean {
  return [phone, textphone, email, url, address].some((way) => way !== undefined && way !== '');
}
