import { AuditSession, type SessionTools } from '../../../src/core/audit/session.js';
import type { Audit, Results, Statement } from '../../../src/core/documents/audit.js';
import type { Answer, AuditResponse } from '../../../src/core/documents/audit-response.js';

/** A rating from 0 to 3, a yes or no without a score, and one that wants a reason for "not applicable". */
const scales: Audit['scales'] = {
  steps: {
    options: [
      { code: 'not-yet', label: 'Not yet', score: 0 },
      { code: 'starting', label: 'Starting', score: 1 },
      { code: 'established', label: 'Established', score: 2 },
      { code: 'embedded', label: 'Embedded', score: 3 },
    ],
    notApplicable: true,
    unsure: true,
  },
  plain: {
    options: [
      { code: 'no', label: 'No' },
      { code: 'yes', label: 'Yes' },
    ],
  },
  explained: {
    options: [
      { code: 'no', label: 'No', score: 0 },
      { code: 'yes', label: 'Yes', score: 1 },
    ],
    notApplicable: { reasonRequired: true },
  },
};

/** What a test says of a statement; the rest is a rating on `steps`. */
export type StatementWords = Partial<Statement> & { id: string };

/** An audit of one strand with one area for each list of statements. */
export function auditOf(strands: Record<string, readonly StatementWords[]>, results?: Results): Audit {
  return {
    kind: 'audit',
    format: 1,
    id: 'an-audit',
    language: 'en',
    version: '1.0.0',
    title: 'An audit',
    settingTypes: [
      { id: 'primary', label: 'Primary school' },
      { id: 'secondary', label: 'Secondary school' },
    ],
    perspectives: [
      { id: 'staff', label: 'Staff' },
      { id: 'parents', label: 'Parents' },
    ],
    scales,
    strands: Object.entries(strands).map(([id, statements]) => ({
      id,
      title: id,
      areas: [
        {
          id: `${id}.area`,
          title: id,
          statements: statements.map((words) => ({
            text: words.id,
            ...(words.type === undefined && { scale: 'steps' }),
            ...words,
          })),
        },
      ],
    })),
    ...(results && { results }),
  };
}

/** A clock that goes on by a minute each time it is looked at, from 9 o'clock; names that count from one. */
export function tools(): SessionTools {
  let minutes = 0;
  let ids = 0;
  return {
    now: () => new Date(Date.UTC(2026, 10, 23, 9, minutes++)),
    newId: () => `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`,
  };
}

/** A session on an audit, with these answers given: a code, number, list or whole answer for each statement. */
export function sessionOn(audit: Audit, answers: Record<string, Answer['value'] | Partial<Answer>> = {}): AuditSession {
  const session = new AuditSession(audit, undefined, tools());
  for (const [id, answer] of Object.entries(answers)) {
    const isValue = typeof answer !== 'object' || Array.isArray(answer);
    session.answer(id, isValue ? { value: answer } : answer);
  }
  return session;
}

/** Answers to `an-audit` as a document has them. */
export function responseOf(answers: Record<string, Partial<Answer>>, more: Partial<AuditResponse> = {}): AuditResponse {
  const at = '2026-11-01T10:00:00Z';
  return {
    kind: 'audit-response',
    format: 1,
    id: '00000000-0000-4000-8000-000000000099',
    audit: { id: 'an-audit', version: '1.0.0' },
    status: 'in-progress',
    started: at,
    updated: at,
    revision: 4,
    answers: Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, { at, ...answer }])),
    ...more,
  };
}
