import type { Answer } from '../documents/audit-response.js';

/** Whether two answers say the same: by content, not by when or by whom they were written. */
export function sameContent(one: Partial<Answer> | undefined, other: Partial<Answer> | undefined): boolean {
  return one === other || sameFields(contentOf(one), contentOf(other));
}

/** Whether an answer has any content at all. */
export function saysNothing(answer: Partial<Answer> | undefined): boolean {
  return sameContent(answer ?? {}, {});
}

/** Whether two pieces of JSON are equal, whatever the order of their fields. */
export function sameFields(one: unknown, other: unknown): boolean {
  return one === other || comparable(one) === comparable(other);
}

function contentOf(answer: Partial<Answer> | undefined): unknown {
  if (!answer) return undefined;
  const { at: _at, by: _by, revision: _revision, ...content } = answer;
  return content;
}

function comparable(value: unknown): string | undefined {
  return JSON.stringify(value, (_name, field: unknown) => {
    if (typeof field !== 'object' || field === null || Array.isArray(field)) return field;
    return Object.fromEntries(Object.entries(field).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
