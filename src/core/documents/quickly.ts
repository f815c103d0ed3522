import type { Schema } from './schema-problems.js';
import { plainCopy, type DocumentKind } from './limits.js';
import type { Findings } from './problem-list.js';

/**
 * A document that can be used, or nothing: what is wrong is found and said by `check`, which is loaded for a document that
 * is refused. The document is a copy in which fields that are not known are kept.
 *
 * @param fresh whether the value was just read from a text: then it is within the limits and nobody else's, and is not
 * walked through and copied once more.
 */
export function quickly<T>(
  input: unknown,
  kind: DocumentKind,
  schema: Schema<T>,
  further?: (document: T, list: Findings) => void,
  fresh = false,
): T | undefined {
  const copy = fresh ? { value: input } : plainCopy(input, kind);
  const result = 'value' in copy ? schema.safeParse(copy.value) : undefined;
  if (!result?.success) return undefined;
  const problems: { code: string }[] = [];
  further?.(result.data, { problems, add: (_path, code, ..._details) => void problems.push({ code }) });
  return problems.length > 0 ? undefined : result.data;
}

/** Keeps a document from being changed in place. The limits see to it that this does not go deep. */
export function deepFreeze(value: object): void {
  for (const part of Object.values(value) as unknown[]) if (typeof part === 'object' && part !== null) deepFreeze(part);
  Object.freeze(value);
}
