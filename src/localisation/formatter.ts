interface Formatter {
  format(value: Date | number): string;
}
const formatters = new Map<string, Formatter>();

/**
 * Making a formatter is slow; each is made once. A language that the browser has no formats for (Welsh in Chromium) or
 * that is none (`en_GB`, as pages write it) is formatted as English is here.
 */
export function formatter(kind: string, language: string, make: (languages: string[]) => Formatter): Formatter {
  const key = `${kind} ${language}`;
  let found = formatters.get(key);
  if (!found) {
    try {
      found = make([language, 'en-GB']);
    } catch {
      found = make(['en-GB']);
    }
    formatters.set(key, found);
  }
  return found;
}

/** A day (`YYYY-MM-DD`) written out; it has no time zone, since it is the same day everywhere. */
export function dayWritten(day: string, language: string): string {
  const options: Intl.DateTimeFormatOptions = { dateStyle: 'long', timeZone: 'UTC' };
  const make = (languages: string[]) => new Intl.DateTimeFormat(languages, options);
  return formatter('day', language, make).format(new Date(day));
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
    unitDisplay: 'long',
    ...(size < 100 ? { maximumSignificantDigits: 2 } : { maximumFractionDigits: 0 }),
  };
  const kind = `${unit} ${size < 100}`;
  return formatter(kind, language, (languages) => new Intl.NumberFormat(languages, options)).format(size);
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
