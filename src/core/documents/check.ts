import { knownFormat, plainValue, type DocumentKind } from './limits.js';
import type { Problem } from './problem.js';
import { ProblemList, shown } from './problem-list.js';
import { schemaProblems, type Schema } from './schema-problems.js';

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
  return checkLarge(input, false, kind, schema, further);
}

/**
 * The same for a kind whose documents are large.
 *
 * @param fresh whether the value was just read by `readJson`: then it is within the limits and nobody else's, and is
 * not walked through and copied once more.
 */
export function checkLarge<T>(
  input: unknown,
  fresh: boolean,
  kind: DocumentKind,
  schema: Schema<T>,
  further?: (document: T, list: ProblemList) => void,
): Checked<T> {
  const read = fresh ? { value: input } : plainValue(input, kind);
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

/** Keeps a document from being changed in place. The limits see to it that this does not go deep. */
export function deepFreeze(value: object): void {
  for (const part of Object.values(value) as unknown[]) if (typeof part === 'object' && part !== null) deepFreeze(part);
  Object.freeze(value);
}
