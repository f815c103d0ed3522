import { sameContent } from '../audit/same-content.js';
import type { Answer, AuditResponse } from '../documents/audit-response.js';

/** One statement whose answer differs between two responses. */
export interface ResponseChange {
  readonly statement: string;
  readonly before: Answer | undefined;
  readonly after: Answer | undefined;
}

/** What would change if `after` took the place of `before`: by content, not by time or revision. */
export function responseChanges(before: AuditResponse, after: AuditResponse): ResponseChange[] {
  const ids = new Set([...Object.keys(before.answers), ...Object.keys(after.answers)]);
  const answerOf = (response: AuditResponse, id: string) =>
    Object.hasOwn(response.answers, id) ? response.answers[id] : undefined;
  return [...ids]
    .map((statement) => ({ statement, before: answerOf(before, statement), after: answerOf(after, statement) }))
    .filter((change) => !sameContent(change.before, change.after));
}
