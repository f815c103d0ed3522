import { scaleOf, typed } from '../audit/options.js';
import type { Audit, Statement } from './audit.js';
import type { Path } from './problem-list.js';

/** Every statement of an audit with where it stands, in document order. */
export function statementsWithPaths(audit: Audit): { statement: Statement; path: Path }[] {
  return audit.strands.flatMap(({ areas }, strand) =>
    areas.flatMap(({ statements }, area) =>
      statements.map((statement, index) => ({
        statement,
        path: ['strands', strand, 'areas', area, 'statements', index],
      })),
    ),
  );
}

/** The codes that an answer to a statement may have; `undefined` for a type of which only its site knows. */
export function codesOf(statement: Statement, audit: Audit): string[] | undefined {
  const { type = 'rating', options } = statement;
  const list = type === 'rating' ? scaleOf(audit, statement)?.options : options;
  if (list) return list.map(({ code }) => code);
  return typed.has(type) ? [] : undefined;
}
