import { isAnswered } from '../core/audit/conditions.js';
import type { Answer, AuditResponse } from '../core/documents/audit-response.js';
import { settleWrite, type SettledWrite } from './draft-record.js';
import { knowingOwn, type Attempts } from './outbox.js';
import type { DraftSummary, ResponseHeader, ResponseWrite } from './store.js';

/** What a write comes to upon a copy of the response, and the response with it. */
export function settledUpon(
  copy: AuditResponse | undefined,
  write: ResponseWrite,
  attempts: Attempts,
): [SettledWrite, AuditResponse] {
  const { answers, ...header } = copy ?? { answers: {} };
  const all = new Map<string, Answer>(Object.entries(answers));
  const draft = copy && { response: header as ResponseHeader, answered: 0 };
  const settled = settleWrite(knowingOwn(write, attempts, all), draft, all);
  for (const [statement, answer] of settled.answers) {
    if (answer) all.set(statement, answer);
    else all.delete(statement);
  }
  return [settled, { ...settled.draft.response, answers: Object.fromEntries(all) }];
}

/** A response as a list of drafts shows it. */
export function summary(response: AuditResponse): DraftSummary {
  const { id, audit, setting, respondent, status, started, updated, revision, answers } = response;
  const answered = Object.values(answers).filter((answer) => isAnswered(answer)).length;
  return { id, version: audit.version, setting, respondent, status, started, updated, revision, answered };
}
