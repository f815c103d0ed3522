import type { Answer } from '../../core/documents/audit-response.js';
import type { AuditSession } from '../../core/audit/session.js';

/** What a person changes of an answer; a field that is `undefined` is taken away. */
export type AnswerChange = { [Field in keyof Answer]?: Answer[Field] | undefined };

/**
 * Changes part of an answer as the person's doing. What is left without any content is no answer.
 * A value, "not applicable" and "need more information" take each other's place.
 *
 * @throws RangeError when the statement does not allow the value; nothing is changed then.
 */
export function changeAnswer(session: AuditSession, statement: string, change: AnswerChange): void {
  const { at, revision, ...before } = session.answerOf(statement) ?? {};
  const after = Object.fromEntries(Object.entries({ ...before, ...change }).filter(([, field]) => !isEmpty(field)));
  const { by, ...content } = after;
  session.answer(statement, Object.keys(content).length === 0 ? undefined : after, 'person');
}

/** The change that answers with a value, and takes back "not applicable" and "need more information". */
export function withValue(value: Answer['value'] | undefined): AnswerChange {
  return { value, notApplicable: undefined, unsure: undefined };
}

function isEmpty(field: unknown): boolean {
  return field === undefined || field === '' || field === false || (Array.isArray(field) && field.length === 0);
}
