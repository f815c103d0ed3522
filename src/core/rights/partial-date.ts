/** The first and the last day that a date may be: `2023` is any day from 2023-01-01 to 2023-12-31. */
export interface PossibleDays {
  readonly first: string;
  readonly last: string;
}

/** The days that a partial date (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`) may be, each `YYYY-MM-DD`. */
export function possibleDays(date: string): PossibleDays {
  if (date.length === 10) return { first: date, last: date };
  if (date.length === 4) return { first: `${date}-01-01`, last: `${date}-12-31` };
  return { first: `${date}-01`, last: `${date}-${daysIn(Number(date.slice(0, 4)), Number(date.slice(5)))}` };
}

/**
 * The day so many months later, or earlier where the number is below 0. Where that month has no such day it is the
 * month's last: three months after 30 November is 28 or 29 February.
 */
export function monthsLater(day: string, months: number): string {
  const [year = 0, month = 0, dayOfMonth = 0] = day.split('-').map(Number);
  const count = year * 12 + month - 1 + months;
  const [inYear, inMonth] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1];
  const padded = (number: number, length: number) => String(number).padStart(length, '0');
  return [padded(inYear, 4), padded(inMonth, 2), padded(Math.min(dayOfMonth, daysIn(inYear, inMonth)), 2)].join('-');
}

/** How many days a month has, counted from 1. */
function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether a text is a day, a month or a year that the calendar has. */
export function isPartialDate(text: string): boolean {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/u.exec(text) ?? [];
  if (year === undefined) return false;
  if (month === undefined) return true;
  const inMonth = Number(month) >= 1 && Number(month) <= 12 ? daysIn(Number(year), Number(month)) : 0;
  return inMonth > 0 && (day === undefined || (Number(day) >= 1 && Number(day) <= inMonth));
}
