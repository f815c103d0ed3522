import type { Audit } from '../../src/core/documents/audit.js';
import type { Answer, AuditResponse } from '../../src/core/documents/audit-response.js';
import { AuditSession } from '../../src/core/audit/session.js';
import type { AnswerWrite, ResponseStore, ResponseWrite } from '../../src/stores/store.js';

/** The id of the audit that these tests answer. */
export const belonging = 'belonging';

/** Three questions answered in free text. */
export const audit = {
  kind: 'audit',
  format: 1,
  id: belonging,
  language: 'en',
  version: '1.0.0',
  title: 'Belonging',
  strands: [
    {
      id: 'culture',
      title: 'Culture',
      areas: [
        {
          id: 'welcome',
          title: 'Welcome',
          statements: ['greeting', 'displays', 'lunch'].map((id) => ({ id, type: 'text', text: `What about ${id}?` })),
        },
      ],
    },
  ],
} as Audit;

/** A response of its own, never saved. */
export function newResponse(changes: Partial<AuditResponse> = {}): AuditResponse {
  const begun = '2026-11-02T09:00:00.000Z';
  return {
    kind: 'audit-response',
    format: 1,
    id: crypto.randomUUID(),
    language: 'en',
    audit: { id: belonging, version: '1.0.0' },
    setting: { name: 'Example Primary School', type: 'primary' },
    status: 'in-progress',
    started: begun,
    updated: begun,
    revision: 0,
    answers: {},
    ...changes,
  };
}

/** An answer in words. */
export function says(value: string, revision?: number): Answer {
  return { value, at: '2026-11-02T09:05:00.000Z', ...(revision !== undefined && { revision }) };
}

/** A change of answers made upon a response as it was read: words for an answer, `undefined` to take it away. */
export function change(read: AuditResponse, answers: Record<string, string | undefined>): ResponseWrite {
  const { answers: stored, ...response } = read;
  const writes = Object.entries(answers).map(([statement, value]): [string, AnswerWrite] => [
    statement,
    { answer: value === undefined ? undefined : says(value), read: stored[statement]?.revision },
  ]);
  return { audit: belonging, response, answers: new Map(writes), fields: [] };
}

/** The answers in words that a store has of a response. */
export async function storedWords(store: ResponseStore, response: string): Promise<Record<string, unknown>> {
  const stored = await store.open(belonging, response);
  return Object.fromEntries(Object.entries(stored?.answers ?? {}).map(([statement, { value }]) => [statement, value]));
}

/** The response as it is stored; fails where there is none. */
export async function reopen(store: ResponseStore, response: string): Promise<AuditResponse> {
  const stored = await store.open(belonging, response);
  if (!stored) throw new Error('The response is not stored.');
  return stored;
}

/** A session on a response, as a tab has it open. */
export function sessionOn(response?: AuditResponse): AuditSession {
  return new AuditSession(audit, response, { now: () => new Date(), newId: () => crypto.randomUUID() });
}

/** Answers as a person does by typing. */
export function type(session: AuditSession, statement: string, words: string | undefined): void {
  session.answer(statement, words === undefined ? undefined : { value: words }, 'person');
}
