import { isAnswered } from '../core/audit/conditions.js';
import { sameContent } from '../core/audit/same-content.js';
import { auditResponseSchema, type Answer, type AuditResponse } from '../core/documents/audit-response.js';
import {
  StoreError,
  type AnswerConflict,
  type DraftSummary,
  type ResponseHeader,
  type ResponseWrite,
  type StoreNotice,
  type WriteResult,
} from './store.js';
import { withActions } from './unsaved-changes.js';

/** What is stored of a response beside its answers, each of which is a record of its own. */
export interface DraftRecord {
  readonly response: ResponseHeader;
  /** Kept as answers are written, so that a list of drafts need not read them. */
  readonly answered: number;
}

/** What a write comes to, before any of it is stored. */
export interface SettledWrite {
  readonly draft: DraftRecord;
  /** Answers to put, and (`undefined`) to delete. */
  readonly answers: ReadonlyMap<string, Answer | undefined>;
  /** Whether there is anything to store. */
  readonly changes: boolean;
  readonly result: WriteResult;
  readonly notice: StoreNotice;
}

/**
 * Decides what a write changes, given the stored draft and the stored answers it touches (all of them for a `whole`
 * one): the one place where conflicts, revisions and counts come from, whatever the store.
 *
 * A response that was read but is stored no more was deleted in the meantime. Deleting wins: a late write must not
 * bring it back.
 */
export function settleWrite(
  write: ResponseWrite,
  draft: DraftRecord | undefined,
  stored: ReadonlyMap<string, Answer>,
): SettledWrite {
  const { response, whole, anew } = write;
  if (!draft && !whole && !anew && response.revision > 0) throw new StoreError('removed');

  const before = draft?.response;
  const revision = Math.max(before?.revision ?? 0, response.revision) + 1;
  const at = new Date().toISOString();
  const conflicts: AnswerConflict[] = [];
  const answers = new Map<string, Answer | undefined>();
  if (whole) for (const statement of stored.keys()) answers.set(statement, undefined);
  for (const [statement, { answer, read }] of write.answers) {
    const theirs = stored.get(statement);
    if (!whole && theirs?.revision !== read && !sameContent(theirs, answer)) {
      conflicts.push({ statement, mine: answer, theirs });
    } else answers.set(statement, answer && { ...answer, revision });
  }

  const all = !before || whole;
  const changed = all ? { ...response } : pick(response, write.fields);
  if (!all && write.actions?.size) changed.actions = withActions(before.actions, write.actions);
  const header = { ...changed, revision, updated: at };
  const changes = answers.size > 0 || Object.keys(changed).length > 0;
  let answered = draft?.answered ?? 0;
  for (const [statement, answer] of answers) {
    answered += Number(isAnswered(answer)) - Number(isAnswered(stored.get(statement)));
  }
  return {
    draft: { response: { ...(whole ? undefined : before), ...header } as ResponseHeader, answered },
    answers,
    changes,
    result: {
      revision: changes ? revision : revision - 1,
      at,
      conflicts,
      ...(changed.actions && { actions: changed.actions }),
    },
    notice: { kind: 'written', response: response.id, answers, revision, header },
  };
}

/** A stored response put together; `undefined` where its parts do not make one. Unknown fields are kept. */
export function readDraft(draft: unknown, answers: Record<string, unknown>): AuditResponse | undefined {
  // Not `parseAuditResponse`: its limits are for files of strangers, and what a person wrote here has to open again.
  return auditResponseSchema.safeParse({ ...headerOf(draft), answers }).data;
}

/** Whether a later version of this library wrote the record: that one is left alone, not set aside. */
export function isNewer(draft: unknown): boolean {
  const { format } = headerOf(draft);
  return typeof format === 'number' && format > 1;
}

/** Drafts as a list shows them, the one last written first. */
export function draftSummaries(drafts: readonly DraftRecord[]): DraftSummary[] {
  return newestFirst(
    drafts.map(({ response: { id, audit, setting, respondent, status, started, updated, revision }, answered }) => ({
      ...{ id, version: audit.version, setting, respondent, status, started, updated, revision },
      answered: answered || 0,
    })),
  );
}

/** The one last written first. */
export function newestFirst(drafts: readonly DraftSummary[]): DraftSummary[] {
  return [...drafts].sort(
    (one, other) => Date.parse(other.updated) - Date.parse(one.updated) || other.revision - one.revision,
  );
}

function headerOf(draft: unknown): Record<string, unknown> {
  return { ...(draft as Partial<DraftRecord> | undefined)?.response };
}

function pick(response: ResponseHeader, fields?: readonly string[]): Partial<ResponseHeader> {
  return Object.fromEntries(Object.entries(response).filter(([field]) => !fields || fields.includes(field)));
}
