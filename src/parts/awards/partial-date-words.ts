import { formatter } from '../../localisation/formatter.js';
import type { Localise } from '../../localisation/localise.js';

/** A day, a month (`YYYY-MM`) or a year (`YYYY`) written out as far as it is known. */
export function partialDateWords(localise: Pick<Localise, 'formatLanguage' | 'date'>, date: string): string {
  if (date.length === 10) return localise.date(date);
  const isYear = date.length === 4;
  const make = (languages: string[], inWords: boolean) => {
    const month = isYear ? undefined : inWords ? 'long' : '2-digit';
    return new Intl.DateTimeFormat(languages, { year: 'numeric', month, calendar: 'gregory', timeZone: 'UTC' });
  };
  return formatter(isYear ? 'year' : 'month', localise.formatLanguage, make).format(new Date(date));
}
