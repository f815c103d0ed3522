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
export function codesOf({ type = 'rating', scale, options }: Statement, audit: Audit): string[] | undefined {
  const scales = audit.scales ?? {};
  const list = type === 'rating' ? Object.hasOwn(scales, scale ?? '') && scales[scale ?? '']?.options : options;
  if (list) return list.map(({ code }) => code);
  return typed.has(type) ? [] : undefined;
}

/** The statement types whose answers are typed in, not chosen. */
const typed = new Set(['text', 'number', 'date']);
