import type { Messages } from './messages.js';

type Load = () => Promise<Partial<Messages>>;

/** What loads the languages of the site's own. */
export const ownLanguages = new Map<string, Load>();
/** How the elements on the page look at their language again. */
export const onPage = new Set<() => void>();

/**
 * Adds an interface language of the site's own, or corrects words of one that is shipped, also for elements that are
 * there already. Words that are in neither are English.
 *
 * @param language its BCP 47 tag.
 * @throws RangeError for what is no such tag.
 */
export function registerLanguage(language: string, load: Load): void {
  Intl.getCanonicalLocales(language);
  ownLanguages.set(language, load);
  onPage.forEach((update) => update());
}
