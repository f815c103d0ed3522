/**
 * Why a line was left out, or what of it:
 * - `no-name`: it names no school;
 * - `unknown-level`: its award is none of the register's levels;
 * - `no-date`: it names an award and not when it was given;
 * - `wrong-date`: a date is none that the calendar has;
 * - `wrong-as-of`: the day of the table is none that can be read; the school of this line is there all the same;
 * - `wrong-number`: a rate or a headcount is no number;
 * - `closed`: the national register says that the school is closed;
 * - `not-in-programme`: it says that the school does not take part.
 */
export type SkippedReason =
  | 'no-name'
  | 'unknown-level'
  | 'no-date'
  | 'wrong-date'
  | 'wrong-as-of'
  | 'wrong-number'
  | 'closed'
  | 'not-in-programme';

/** A line of a table that was left out, or of which something was. */
export interface SkippedSchool {
  /** Where it begins in the file, counted from 1 with the headings. */
  readonly line: number;
  readonly reason: SkippedReason;
  /** What could not be read. */
  readonly cell: string;
}

/** Whether a line was left out for what it says, not because it could not be read. */
export function leftOutOnPurpose({ reason }: SkippedSchool): boolean {
  return reason === 'closed' || reason === 'not-in-programme';
}
