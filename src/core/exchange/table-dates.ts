import { isPartialDate } from '../rights/partial-date.js';

/**
 * A day, month or year as people write it in tables: `15/05/2020`, `05/2020`, `2020`, with dots or hyphens instead of
 * strokes, or in the form of the documents. `undefined` when it is none that the calendar has. Days stand before
 * months, as they do everywhere but in America; a year has four digits.
 */
export function dateFromTable(written: string): string | undefined {
  const [, day, month, year] = /^(?:(\d{1,2})[/.-])?(\d{1,2})[/.-](\d{4})$/u.exec(written) ?? [];
  // A spreadsheet may put a time behind a day.
  const plain = written.replace(/[ T]00:00(?::00)?(?:\.0+)?Z?$/u, '');
  const date =
    year === undefined
      ? (/^\d{4}(?:-\d\d(?:-\d\d)?)?$/u.exec(plain)?.[0] ?? (plain === written ? undefined : dateFromTable(plain)))
      : [year, month, day].flatMap((part) => (part === undefined ? [] : part.padStart(2, '0'))).join('-');
  return date !== undefined && isPartialDate(date) ? date : undefined;
}
