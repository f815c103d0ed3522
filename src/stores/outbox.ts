import { sameContent } from '../core/audit/same-content.js';
import type { Answer, AuditResponse } from '../core/documents/audit-response.js';
import { Connection, finish } from './database.js';
import type { AnswerWrite, ResponseHeader, ResponseWrite, WriteResult } from './store.js';
import { withActions } from './unsaved-changes.js';

/** What could not be sent of one response. */
export interface Unsent {
  readonly audit: string;
  readonly response: string;
  /** The changes, all in one. */
  readonly write?: ResponseWrite;
  /** The response as it was last read; `undefined` where it never was. */
  readonly base?: AuditResponse | undefined;
  /** Requests whose reply was lost, so that what they may have written is known for one's own. */
  readonly attempts: Attempts;
  /** Answers for which the server has others by now: they wait for a person to choose. */
  readonly conflicts?: ReadonlyMap<string, Answer | undefined>;
  /** Rises with every change, so that what another tab added meanwhile is not taken for sent. */
  readonly stamp: number;
}

/** By statement, what requests took to the server of which it is not known whether they arrived. */
export type Attempts = ReadonlyMap<string, readonly AnswerWrite[]>;

const mostAttempts = 20;

/** What could not be sent to one server, on the device. Where the browser keeps nothing for this page, nothing is kept. */
export class Outbox {
  readonly #address: string;
  readonly #connection: Connection | undefined;

  constructor(address: string, kept: boolean) {
    this.#address = address;
    this.#connection = kept ? new Connection() : undefined;
  }

  async get(audit: string, response: string): Promise<Unsent | undefined> {
    return (await this.all(audit)).find((unsent) => unsent.response === response);
  }

  /** What waits for one audit, or for all of them. */
  async all(...audit: [string] | []): Promise<Unsent[]> {
    const found = this.#connection?.use(false, (database) => database.getAll('outbox', this.#range(...audit)));
    return (await found?.catch(() => undefined)) ?? [];
  }

  /** Changes what waits of a response, or (`undefined`) takes it away; nothing else may happen to it meanwhile. */
  async change(audit: string, response: string, change: (unsent?: Unsent) => Unsent | undefined): Promise<void> {
    const name = [this.#address, audit, response];
    const create = change() !== undefined;
    const done = this.#connection?.use(create, (database) => {
      const transaction = database.transaction('outbox', 'readwrite', { durability: 'strict' });
      return finish(transaction, async () => {
        const before = await transaction.store.get(name);
        const now = change(before);
        if (now) await transaction.store.put(now, name);
        else if (before) await transaction.store.delete(name);
      });
    });
    await done?.catch(() => undefined);
  }

  async clear(audit: string): Promise<void> {
    const done = this.#connection?.use(false, (database) => database.delete('outbox', this.#range(audit)));
    await done?.catch(() => undefined);
  }

  close(): void {
    this.#connection?.close();
  }

  #range(...names: string[]): IDBKeyRange {
    return IDBKeyRange.bound([this.#address, ...names], [this.#address, ...names, []]);
  }
}

/** Two writes in one, as if the later had been made with the earlier. */
export function mergedWrite(earlier: ResponseWrite | undefined, later: ResponseWrite): ResponseWrite {
  if (!earlier || later.whole) return later;
  const answers = new Map<string, AnswerWrite>(earlier.answers);
  for (const [statement, { answer, read }] of later.answers) {
    answers.set(statement, { answer, read: read ?? earlier.answers.get(statement)?.read });
  }
  const response = { ...earlier.response, ...pick(later.response, later.fields), revision: later.response.revision };
  const fields = earlier.fields && later.fields && [...new Set([...earlier.fields, ...later.fields])];
  const actions = new Map([...(earlier.actions ?? []), ...(later.actions ?? [])]);
  return {
    ...{ audit: later.audit, response, answers, actions },
    ...(fields && { fields }),
    ...(earlier.whole && { whole: true }),
    ...((earlier.anew ?? later.anew) && { anew: true }),
  };
}

/**
 * The response as the person last saw it: what was last read with what could not be sent. It keeps the revisions that
 * were read, since that is what its next change is made upon.
 */
export function localCopy({ write, base }: Unsent): AuditResponse | undefined {
  if (!write) return base;
  const whole = write.whole ?? !base;
  const answers = new Map(Object.entries(whole ? {} : (base?.answers ?? {})));
  for (const [statement, { answer, read }] of write.answers) {
    if (!answer) answers.delete(statement);
    else answers.set(statement, { ...withoutRevision(answer), ...(read !== undefined && { revision: read }) });
  }
  const { answers: _answers, ...header } = { answers: {}, ...(whole ? undefined : base) };
  const fields = pick(write.response, whole ? undefined : write.fields);
  const actions = withActions(fields.actions ?? base?.actions, write.actions);
  return {
    ...header,
    ...fields,
    ...(actions.length > 0 && { actions }),
    revision: base?.revision ?? write.response.revision,
    answers: Object.fromEntries(answers),
  } as AuditResponse;
}

/** What still waits of a response once `sent` has gone, with or without a write of somebody who hears of the conflicts. */
export function leftOver(
  now: Unsent | undefined,
  sent: Unsent | undefined,
  write: ResponseWrite | undefined,
  { conflicts }: WriteResult,
): Unsent | undefined {
  const kept = new Map(now?.conflicts);
  for (const statement of write?.answers.keys() ?? []) kept.delete(statement);
  if (!write) for (const { statement, mine } of conflicts) kept.set(statement, mine);
  if (!now || (now.stamp === sent?.stamp && kept.size === 0)) return undefined;
  const { write: waiting, ...rest } = now;
  return { ...rest, conflicts: kept, ...(now.stamp !== sent?.stamp && waiting && { write: waiting }) };
}

/** With one more request whose reply may have been lost; only the last of them for each statement count. */
export function withAttempt(attempts: Attempts, { answers }: ResponseWrite): Attempts {
  const all = new Map(attempts);
  for (const [statement, attempt] of answers) {
    all.set(statement, [...(all.get(statement) ?? []), attempt].slice(-mostAttempts));
  }
  return all;
}

/**
 * A write that knows its own earlier attempts for its own: where the stored answer is one that a lost request brought
 * there, the change counts as made upon it.
 */
export function knowingOwn(
  write: ResponseWrite,
  attempts: Attempts,
  stored: ReadonlyMap<string, Answer>,
): ResponseWrite {
  const answers = new Map<string, AnswerWrite>();
  for (const [statement, { answer, read }] of write.answers) {
    const theirs = stored.get(statement);
    const own = attempts
      .get(statement)
      ?.some((attempt) => attempt.read === read && sameContent(attempt.answer, theirs));
    answers.set(statement, { answer, read: own ? theirs?.revision : read });
  }
  return { ...write, answers };
}

function withoutRevision({ revision: _revision, ...answer }: Answer): Answer {
  return answer;
}

function pick(response: ResponseHeader, fields?: readonly string[]): Partial<ResponseHeader> {
  return Object.fromEntries(Object.entries(response).filter(([field]) => !fields || fields.includes(field)));
}
