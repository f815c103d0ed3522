import type { Award, School } from '../documents/rights-register.js';
import type { Level } from './levels.js';
import { monthsLater, possibleDays } from './partial-date.js';

/** Whether an award holds: `due` from some months before its last day, `lapsed` after it. */
export type AwardState = 'current' | 'due' | 'lapsed';

/** How long a school's award holds. */
export interface Validity {
  readonly state: AwardState;
  /** The last day on which it holds, `YYYY-MM-DD`; `undefined` where it does not run out. */
  readonly until: string | undefined;
}

/** How a school stands on a day. */
export interface Standing {
  /** The place of its level among the register's, 0 for the lowest: working towards the first award. */
  readonly level: number;
  /** The award that counts; `undefined` where there is none yet. */
  readonly award: Award | undefined;
  /** `undefined` where there is no award. */
  readonly state: AwardState | undefined;
  readonly until: string | undefined;
}

/** How many months before its end an award is due, where a register does not say. */
export const usualDueMonths = 6;

/**
 * How long an award holds that was given on a day and runs so many months: through the same day of the last month. A
 * partial date counts as the last day that it may be.
 */
export function validity(date: string, months: number | null, day: string, dueMonths = usualDueMonths): Validity {
  if (months === null) return { state: 'current', until: undefined };
  const until = monthsLater(possibleDays(date).last, months);
  if (day > until) return { state: 'lapsed', until };
  return { state: day >= monthsLater(until, -dueMonths) ? 'due' : 'current', until };
}

/**
 * How a school stands on a day: by its highest award, the latest of that level. An award that lapsed still counts, as
 * lapsed; one that was given later does not count yet, unless a partial date leaves it open.
 */
export function standing(
  { awards = [] }: Pick<School, 'awards'>,
  levels: readonly Level[],
  day: string,
  dueMonths = usualDueMonths,
): Standing {
  let level = 0;
  let award: Award | undefined;
  for (const one of awards) {
    const { first, last } = possibleDays(one.date);
    if (first > day) continue;
    const place = levels.findIndex(({ id }) => id === one.level);
    if (place < level || (place === level && award && last <= possibleDays(award.date).last)) continue;
    level = place;
    award = one;
  }
  if (!award || level === 0) return { level: 0, award: undefined, state: undefined, until: undefined };
  return { level, award, ...validity(award.date, levels[level]?.months ?? null, day, dueMonths) };
}
