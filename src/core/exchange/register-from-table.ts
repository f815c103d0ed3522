import type { Problem } from '../documents/problem.js';
import { tooLarge } from '../documents/limit-problems.js';
import { limits } from '../documents/limits.js';
import { UnclosedMark } from './read-csv.js';
import { readRegisterCsv } from './read-register-csv.js';
import { leftOutOnPurpose, type SkippedReason, type SkippedSchool } from './skipped-school.js';

/** A line that was left out, or of which something was, as an author is told of it. */
export interface SkippedLine extends Problem, SkippedSchool {
  readonly severity: 'warning';
}

/** A register that was read from a table, not checked yet. */
export interface RegisterFromTable {
  readonly value: object;
  /** The lines that could not be read first, then those left out on purpose; each in the order of the file. */
  readonly warnings: readonly SkippedLine[];
  /** The line on which each school first stands, in their order. */
  readonly lines: readonly number[];
}

/** What keeps a table from being read. */
export interface TableProblem extends Problem {
  /** The line on which it is; `undefined` where it is the whole table. */
  readonly line?: number;
}

/**
 * A register from a table of schools alone: as at the day that the table names, else today. Its title and area are
 * empty: a table has none.
 *
 * @param today `YYYY-MM-DD`.
 */
export async function registerFromTable(
  text: string,
  today: string,
): Promise<RegisterFromTable | { readonly problems: readonly TableProblem[] }> {
  if (text.length > limits['rights-register'].bytes) return { problems: [tooLarge('rights-register', 'bytes')] };
  try {
    const { schools, lines, skipped, asOf } = await readRegisterCsv(text);
    const value = {
      kind: 'rights-register',
      format: 1,
      id: 'table',
      language: 'en',
      title: '',
      area: '',
      asOf: asOf ?? today,
      schools,
    };
    const warnings = skipped.map((school): SkippedLine => {
      const { line, reason, cell } = school;
      const found = cell === '' ? '' : ` It says "${cell}".`;
      const message = `Line ${line}: ${reasons[reason]}${found}`;
      return { ...school, path: '', severity: 'warning', code: reason, message };
    });
    // Authors are told of a few alone: of what they can mend first, not of every school that is closed.
    warnings.sort((one, other) => Number(leftOutOnPurpose(one)) - Number(leftOutOnPurpose(other)));
    return { value, warnings, lines };
  } catch (error) {
    if (error instanceof UnclosedMark) {
      const { line } = error;
      const message = `Line ${line}: a quotation mark (") opens a cell, and none closes it. Write one behind the cell’s last word, or take this one out.`;
      return { problems: [{ path: '', severity: 'error', code: 'unclosed-mark', message, line }] };
    }
    if (!(error instanceof SyntaxError)) throw error;
    const message =
      'The file is neither JSON nor a table of schools. The headings of a table are looked for in its first line, one of them "name": take out what stands above them. A school stands in each line below.';
    return { problems: [{ path: '', severity: 'error', code: 'not-json', message }] };
  }
}

/** What an officer is told of a line that was left out. */
const reasons: Readonly<Record<SkippedReason, string>> = {
  'no-name': 'there is no name of a school. Add it, or take the line out.',
  'unknown-level': 'there is no such award. Write registered, bronze, silver or gold.',
  'no-date': 'the award has no date. Add the day, month or year when it was awarded.',
  'wrong-date': 'the date is none that can be read. Write DD/MM/YYYY, YYYY-MM-DD, YYYY-MM or YYYY.',
  'wrong-as-of': 'the day of the register is none that can be read, and is not used. Write DD/MM/YYYY or YYYY-MM-DD.',
  'wrong-number': 'a rate or headcount is no number. Correct it.',
  closed: 'the school is closed, so that it was left out.',
  'not-in-programme': 'the school does not take part, so that it was left out.',
};
