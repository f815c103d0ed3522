import type { Problem } from '../documents/problem.js';
import { tooLarge } from '../documents/limit-problems.js';
import { limits } from '../documents/limits.js';
import { readRegisterCsv, type SkippedReason } from './read-register-csv.js';

/**
 * A register from a table of schools alone: as at the day that the table names, else today. Its title and area are
 * empty: a table has none.
 *
 * @param today `YYYY-MM-DD`.
 */
export async function registerFromTable(
  text: string,
  today: string,
): Promise<{ value: object; warnings: Problem[] } | { problems: Problem[] }> {
  if (text.length > limits['rights-register'].bytes) return { problems: [tooLarge('rights-register', 'bytes')] };
  try {
    const { schools, skipped, asOf } = await readRegisterCsv(text);
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
    const warnings = skipped.map(({ line, reason, cell }): Problem => {
      const found = cell === '' ? '' : ` It says "${cell}".`;
      return { path: '', severity: 'warning', code: reason, message: `Line ${line}: ${reasons[reason]}${found}` };
    });
    return { value, warnings };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const message =
      'The file is neither JSON nor a table of schools. A table has headings in its first line, one of them "name", and a school in each line below.';
    return { problems: [{ path: '', severity: 'error', code: 'not-json', message }] };
  }
}

/** What an officer is told of a line that was left out. */
const reasons: Readonly<Record<SkippedReason, string>> = {
  'no-name': 'there is no name of a school. Add it, or take the line out.',
  'unknown-level': 'there is no such award. Write registered, bronze, silver or gold.',
  'no-date': 'the award has no date. Add the day, month or year when it was awarded.',
  'wrong-date': 'the date is none that can be read. Write DD/MM/YYYY, YYYY-MM-DD, YYYY-MM or YYYY.',
  'wrong-number': 'a rate or headcount is no number. Correct it.',
  closed: 'the school is closed, so that it was left out.',
  'not-in-programme': 'the school does not take part, so that it was left out.',
};
