import type { Answer, AuditResponse } from '../documents/audit-response.js';

/** The answer without its note where that is private. */
export function withoutPrivateNote(answer: Answer | undefined): Answer | undefined {
  if (!answer?.private) return answer;
  const { note: _note, ...shared } = answer;
  return shared;
}

/** The response as others may see it: every note marked private is left out. */
export function shareable(response: AuditResponse): AuditResponse {
  const answers = Object.entries(response.answers).map(([id, answer]) => [id, withoutPrivateNote(answer)] as const);
  return { ...response, answers: Object.fromEntries(answers) as AuditResponse['answers'] };
}
