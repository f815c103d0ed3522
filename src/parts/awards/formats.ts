import type { Localise } from '../../localisation/localise.js';

type Formats = Pick<Localise, 'formatLanguage' | 'date'>;

/** A day, a month (`YYYY-MM`) or a year (`YYYY`) written out as far as it is known. */
export function partialDateWords(localise: Formats, date: string): string {
  if (date.length === 10) return localise.date(date);
  const known: Intl.DateTimeFormatOptions = date.length === 4 ? {} : { month: 'long' };
  const form = new Intl.DateTimeFormat(languagesOf(localise), { year: 'numeric', ...known, timeZone: 'UTC' });
  return form.format(new Date(date));
}

/** A number to one place after the point. */
export function oneDecimal(localise: Formats, number: number): string {
  const places = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return new Intl.NumberFormat(languagesOf(localise), places).format(number);
}

/** How the reader's language orders words: as it does without options, which takes half the time. */
export function collatorOf(localise: Formats): Intl.Collator {
  return new Intl.Collator(languagesOf(localise));
}

/** The reader's language and English after it; English alone where a page wrote something else into `lang`. */
function languagesOf({ formatLanguage }: Formats): string[] {
  try {
    return [...Intl.getCanonicalLocales(formatLanguage), 'en-GB'];
  } catch {
    return ['en-GB'];
  }
}
