import { registerFromTable } from '../core/exchange/register-from-table.js';
import type { Problem } from '../core/documents/problem.js';
import { rightsRegisterKind } from '../core/kinds/rights-register.kind.js';
import type { CheckedText, PlacedProblem } from './check-text.js';
import { Places } from './places.js';

/**
 * Reads and checks a table of schools, and finds the line of each problem: every line that is left out, and what is
 * wrong with the register that the others make.
 *
 * @param today `YYYY-MM-DD`.
 */
export async function checkTable(text: string, today: string): Promise<CheckedText> {
  const places = new Places(text);
  const read = await registerFromTable(text, today);
  if ('problems' in read) {
    const problems = read.problems.map(({ line = 1, ...problem }): PlacedProblem => ({
      ...problem,
      place: places.line(line),
    }));
    return { document: undefined, kind: 'rights-register', problems, more: 0 };
  }
  const { value, warnings, lines } = read;
  const { document, problems, more } = rightsRegisterKind.check(value, { today });
  const lineOf = ({ path }: Problem): number => lines[Number(/^\/schools\/(\d+)/u.exec(path)?.[1])] ?? 1;
  const placed = [
    ...warnings.map((warning): PlacedProblem => ({ ...warning, place: places.line(warning.line) })),
    ...problems
      // A table has no title and no area.
      .filter(({ code }) => code !== 'missing-translation')
      .map((problem): PlacedProblem => ({ ...problem, place: places.line(lineOf(problem)) })),
  ];
  return {
    document,
    kind: 'rights-register',
    value,
    problems: placed.sort((one, other) => one.place.line - other.place.line),
    more,
  };
}
