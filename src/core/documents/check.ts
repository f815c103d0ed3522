import { plainValue } from './limit-problems.js';
import { knownFormat, type DocumentKind } from './limits.js';
import type { Problem } from './problem.js';
import { ProblemList, shown } from './problem-list.js';
import { schemaProblems, type Schema } from './schema-problems.js';

export { deepFreeze } from './quickly.js';

/** What became of a document: it, or what is wrong with it. */
export interface Checked<T> {
  /** The document; `undefined` when there is any error. */
  readonly document: T | undefined;
  /** Errors, 20 at most. */
  readonly problems: readonly Problem[];
  /** How many more errors there are. */
  readonly more: number;
}

/**
 * Checks a document of one kind: limits, head, schema, then what is further to be checked. What comes out is a copy in
 * which fields that are not known are kept.
 */
export function check<T>(
  input: unknown,
  kind: DocumentKind,
  schema: Schema<T>,
  further?: (document: T, list: ProblemList) => void,
): Checked<T> {
  const read = plainValue(input, kind);
  if ('problem' in read) return { document: undefined, problems: [read.problem], more: 0 };
  const list = new ProblemList();
  let document: T | undefined;
  if (checkHead(read.value, kind, list)) {
    const result = schema.safeParse(read.value);
    if (result.success) {
      document = result.data;
      further?.(document, list);
    } else schemaProblems(result.error.issues, read.value, list);
  }
  const { problems, more } = list;
  return { document: problems.length > 0 ? undefined : document, problems, more };
}

/** Whether it is worth looking at the rest. */
function checkHead(value: unknown, kind: DocumentKind, list: ProblemList): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    list.add([], 'not-an-object', () => `a document is an object in curly brackets that says "kind": "${kind}".`);
    return false;
  }
  const { kind: found, format } = value as { kind?: unknown; format?: unknown };
  if (found !== kind) {
    const what = found === undefined ? 'does not say of what "kind" it is' : `is of the kind ${shown(found)}`;
    list.add(['kind'], 'wrong-kind', () => `this file ${what}. Here it has to be "${kind}".`);
    return false;
  }
  if (typeof format === 'number' && Number.isInteger(format) && format > knownFormat) {
    list.add(
      ['format'],
      'newer-format',
      () =>
        `this document is in format ${format}, and the newest format known here is ${knownFormat}. Update inclusion-elements, or save the document in format ${knownFormat}.`,
    );
    return false;
  }
  return true;
}
