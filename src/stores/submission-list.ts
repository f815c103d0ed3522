import { sameContent, sameFields } from '../core/audit/same-content.js';
import type { AuditResponse } from '../core/documents/audit-response.js';

/** A snapshot of a response on its way to a server. */
export interface Submission {
  /** The idempotency key: the server keeps one record for it, however often it arrives. */
  readonly id: string;
  /** Its place in the order of sending; the clock has no part in it. */
  readonly sequence: number;
  /** Where it goes. The person agreed to this address and no other. */
  readonly address: string;
  readonly response: AuditResponse;
  /** Whether a request may have reached the server. */
  readonly begun?: boolean;
  /** The server's answer, after which it is not sent again by itself. */
  readonly held?: { readonly status: 'conflict' } | { readonly status: 'refused'; readonly code: number };
  /** The server asked for time: until when (ISO 8601), and how long that was, in milliseconds. */
  readonly busy?: { readonly until: string; readonly wait: number };
}

/** What waits to be sent, in the order of sending. */
export type Queued = readonly Submission[];

/**
 * With a new snapshot at the end, in the place of any of its response that was never begun or has had its answer.
 * The same content once more changes nothing, unless the server has answered: then it goes again with a new key.
 */
export function withAdded(queued: Queued, added: Omit<Submission, 'sequence'>): Queued {
  const same = (submission: Submission) =>
    submission.address === added.address && submission.response.id === added.response.id;
  const last = queued.filter(same).at(-1);
  if (last && !last.held && sameSnapshot(last.response, added.response)) return queued;
  const kept = queued.filter((submission) => !same(submission) || (submission.begun && !submission.held));
  return [...kept, { ...added, sequence: Math.max(0, ...queued.map(({ sequence }) => sequence)) + 1 }];
}

/** With one of them changed, if it is still there. */
export function withChanged(queued: Queued, id: string, change: Partial<Submission>): Queued {
  return queued.map((submission) => (submission.id === id ? { ...submission, ...change } : submission));
}

/** Without one of them. */
export function without(queued: Queued, id: string): Queued {
  return queued.filter((submission) => submission.id !== id);
}

/** Where the server did not take one: it is held, or gives way to a newer snapshot of its response. */
export function withHeld(queued: Queued, id: string, held: NonNullable<Submission['held']>): Queued {
  const one = queued.find((submission) => submission.id === id);
  const newer = queued.some(
    ({ address, response, sequence }) =>
      address === one?.address && response.id === one.response.id && sequence > one.sequence,
  );
  return newer ? without(queued, id) : withChanged(queued, id, { held });
}

/** With what is held on its way again, under keys that the server has not seen. */
export function withReleased(queued: Queued, address: string, newKey: () => string): Queued {
  return queued.map(({ held, begun, busy, ...submission }) => {
    if (held && submission.address === address) return { ...submission, id: newKey() };
    return { ...submission, ...(held && { held }), ...(begun && { begun }), ...(busy && { busy }) };
  });
}

/** Whether two snapshots say the same, whenever they were saved. */
export function sameSnapshot(one: AuditResponse, other: AuditResponse): boolean {
  const statements = Object.keys({ ...one.answers, ...other.answers });
  return (
    sameFields(withoutSaving(one), withoutSaving(other)) &&
    statements.every((statement) => sameContent(one.answers[statement], other.answers[statement]))
  );
}

/** How much longer a server wants to be left alone, in milliseconds: never longer than it asked, should the clock have gone back. */
export function waitLeft({ busy }: Submission, now: number): number {
  return busy ? Math.min(Math.max(Date.parse(busy.until) - now, 0), busy.wait) : 0;
}

function withoutSaving({ answers: _answers, revision: _revision, updated: _updated, ...rest }: AuditResponse): unknown {
  return rest;
}
