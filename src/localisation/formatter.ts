interface Formatter {
  format(value: Date | number): string;
}
const formatters = new Map<string, Formatter>();

/**
 * Makes what writes dates or numbers in the best of these languages. `inWords` is false where months and units would be
 * English ones amid another language (WCAG 3.1.2): digits are read in all.
 */
type Make = (languages: string[], inWords: boolean) => Formatter;

/**
 * Making a formatter is slow; each is made once. A language that the browser has no formats for (Welsh and Somali in
 * Chromium) or that is none (`en_GB`, as pages write it) is formatted as English is here.
 */
export function formatter(kind: string, language: string, make: Make): Formatter {
  const key = `${kind} ${language}`;
  let found = formatters.get(key);
  if (!found) {
    try {
      const isKnown = Intl.DateTimeFormat.supportedLocalesOf(language).length > 0;
      found = make([language, 'en-GB'], isKnown);
    } catch {
      found = make(['en-GB'], true);
    }
    formatters.set(key, found);
  }
  return found;
}

/**
 * A day or moment (ISO 8601) as a date written out; empty for what is neither. It is of the calendar that England's
 * schools go by, whatever the language's own is.
 */
export function dateWritten(written: string, language: string): string {
  const date = new Date(written);
  if (Number.isNaN(date.getTime())) return '';
  // A day has no time zone: it is the same day everywhere.
  const timeZone = written.length === 10 ? 'UTC' : undefined;
  const make: Make = (languages, inWords) =>
    new Intl.DateTimeFormat(languages, { dateStyle: inWords ? 'long' : 'short', calendar: 'gregory', timeZone });
  return formatter(timeZone ? 'day' : 'date', language, make).format(date);
}

/** The size of a file in words, such as “240 kilobytes”, to two digits. */
export function sizeWritten(bytes: number, language: string): string {
  const [unit, size] =
    bytes < 1e3
      ? (['byte', bytes] as const)
      : bytes < 1e6
        ? (['kilobyte', bytes / 1e3] as const)
        : (['megabyte', bytes / 1e6] as const);
  const options: Intl.NumberFormatOptions = {
    style: 'unit',
    unit,
    ...(size < 100 ? { maximumSignificantDigits: 2 } : { maximumFractionDigits: 0 }),
  };
  const make: Make = (languages, inWords) =>
    new Intl.NumberFormat(languages, { ...options, unitDisplay: inWords ? 'long' : 'short' });
  const kind = `${unit} ${size < 100}`;
  return formatter(kind, language, make).format(size);
}

/** A percentage, 0 to 100, to the whole number. */
export function percentWritten(percentage: number, language: string): string {
  const options: Intl.NumberFormatOptions = { style: 'percent', maximumFractionDigits: 0 };
  const make = (languages: string[]) => new Intl.NumberFormat(languages, options);
  return formatter('percent', language, make).format(percentage / 100);
}

/** A number as it is written in a language. */
export function numberWritten(number: number, language: string): string {
  return formatter('number', language, (languages) => new Intl.NumberFormat(languages)).format(number);
}
