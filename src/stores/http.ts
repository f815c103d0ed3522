import { sameFields } from '../core/audit/same-content.js';
import type { Answer, AuditResponse } from '../core/documents/audit-response.js';
import { newestFirst, type SettledWrite } from './draft-record.js';
import { Notices } from './notices.js';
import { leftOver, localCopy, mergedWrite, Outbox, withAttempt, type Attempts } from './outbox.js';
import { oneAtATime } from './one-at-a-time.js';
import { requestWaits, type OwnHeaders, type RequestWaits } from './request.js';
import { ResponseServer, type ServerCopy } from './response-server.js';
import { settledUpon, summary } from './settled-upon.js';
import {
  StoreError,
  type DraftSummary,
  type ResponseStore,
  type ResponseWrite,
  type StoreNotice,
  type WriteResult,
} from './store.js';

/** How long a store on a server waits, in milliseconds. */
export interface HttpWaits extends RequestWaits {
  /** Before what could not be sent is sent again by itself: a minute. */
  readonly later: number;
}

/** Where a server keeps responses, and what it needs to know. `responses.openapi.json` says what it has to do. */
export interface HttpStoreOptions {
  /** The address of the list, relative to the page; a response's own is that with its id behind. */
  readonly url: string | URL;
  /** Headers of the page's own, asked for at every request. */
  readonly headers?: OwnHeaders;
  /** Where what could not be sent waits: on the device (if left out), or nowhere, as on a shared computer. */
  readonly outbox?: 'device' | 'none';
  readonly waits?: Partial<HttpWaits>;
}

/** How often a write is settled anew because somebody else has written meanwhile. */
const mostTurns = 5;
const mostDoublings = 4;

/**
 * Keeps responses on a server. A write goes upon the copy last read; where the server has a newer one (412), it is
 * settled again upon that, so that the answers of others are kept and an answer that both changed is a conflict.
 * What cannot be sent fails, is kept on the device, and goes with the next write, opening or connection.
 *
 * What it cannot do, and the stores in the browser can:
 *
 * | | |
 * |---|---|
 * | tell of what others write | only within this browser; elsewhere it shows at the next write, opening or 412 |
 * | set aside what cannot be read | it belongs to the server: `open` fails as `corrupt`, and nothing is written over it |
 */
export class HttpStore implements ResponseStore {
  readonly where = 'server';
  readonly #name: string;
  readonly #server: ResponseServer;
  readonly #notices: Notices;
  readonly #outbox: Outbox;
  readonly #later: number;
  readonly #known = new Map<string, ServerCopy>();
  readonly #attempts = new Map<string, Attempts>();
  readonly #turns = new Map<string, Promise<unknown>>();
  readonly #closing = new AbortController();
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor({ url, headers, outbox, waits }: HttpStoreOptions) {
    const address = new URL(url, document.baseURI);
    const { later = 60_000, ...others } = waits ?? {};
    this.#later = later;
    this.#server = new ResponseServer(address, headers, { ...requestWaits, ...others });
    this.#name = `inclusion-elements/${address.href}`;
    this.#notices = new Notices(this.#name);
    this.#outbox = new Outbox(address.href, outbox !== 'none');
    addEventListener('online', this.#online);
    addEventListener('pagehide', this.#putAway);
    addEventListener('pageshow', this.#takeOut);
  }

  async list(audit: string): Promise<DraftSummary[]> {
    await this.#sendUnsent(audit);
    const unsent = (await this.#outbox.all(audit)).map(localCopy).filter((copy) => copy !== undefined);
    const local = unsent.map(summary);
    try {
      const listed = await this.#server.list(audit);
      const known = new Set(listed.map(({ id }) => id));
      return newestFirst([...listed, ...local.filter(({ id }) => !known.has(id))]);
    } catch (error) {
      if (local.length > 0 && canWait(error)) return newestFirst(local);
      throw error;
    }
  }

  open(audit: string, response: string): Promise<AuditResponse | undefined> {
    return this.#inTurn(response, async () => {
      const unsent = await this.#outbox.get(audit, response);
      try {
        if (unsent?.write) await this.#send(audit, response);
        const known = await this.#read(response);
        return known?.response.audit.id === audit ? known.response : undefined;
      } catch (error) {
        if (codeOf(error) === 'removed') return undefined;
        const copy = unsent && canWait(error) ? localCopy(unsent) : undefined;
        if (copy) return copy;
        throw error;
      }
    });
  }

  write(write: ResponseWrite): Promise<WriteResult> {
    const { audit, response } = write;
    return this.#inTurn(response.id, () => this.#send(audit, response.id, write)) as Promise<WriteResult>;
  }

  async remove(audit: string, response: string): Promise<void> {
    await this.#inTurn(response, async () => {
      await this.#outbox.change(audit, response, () => undefined);
      await this.#server.delete(audit, response);
      this.#known.delete(response);
    });
    this.#notices.tell(audit, { kind: 'removed', response });
  }

  async clear(audit: string): Promise<void> {
    await this.#outbox.clear(audit);
    // What is under way may still fail, and would wait again.
    await Promise.allSettled(this.#turns.values());
    await this.#outbox.clear(audit);
    await this.#server.delete(audit);
    this.#known.clear();
    this.#notices.tell(audit, { kind: 'cleared' });
  }

  watch(audit: string, listener: (notice: StoreNotice) => void): () => void {
    return this.#notices.hear(audit, listener);
  }

  /**
   * The response with the answers that were kept back because the server had others when it was reached again: for
   * `ResponseSaver.compare`. `undefined` where there are none.
   */
  async unsent(audit: string, response: string): Promise<AuditResponse | undefined> {
    const unsent = await this.#outbox.get(audit, response);
    const known = this.#known.get(response);
    if (!unsent?.conflicts?.size || !known) return undefined;
    const answers = new Map<string, Answer | undefined>([
      ...Object.entries(known.response.answers),
      ...unsent.conflicts,
    ]);
    const given = [...answers].filter((entry): entry is [string, Answer] => entry[1] !== undefined);
    return { ...known.response, answers: Object.fromEntries(given) };
  }

  /** A person has chosen between an answer kept back and the server's: it need not be kept any longer. */
  async settled(audit: string, response: string, statement: string): Promise<void> {
    await this.#outbox.change(audit, response, (unsent) => {
      if (!unsent) return undefined;
      const conflicts = new Map(unsent.conflicts);
      conflicts.delete(statement);
      return conflicts.size > 0 || unsent.write ? { ...unsent, conflicts } : undefined;
    });
  }

  close(): void {
    this.#closing.abort();
    clearTimeout(this.#timer);
    removeEventListener('online', this.#online);
    removeEventListener('pagehide', this.#putAway);
    removeEventListener('pageshow', this.#takeOut);
    this.#notices.pause();
    void Promise.allSettled(this.#turns.values()).then(() => this.#outbox.close());
  }

  /** Sends what waits of a response, with a new write where there is one; what cannot be sent waits on. */
  async #send(audit: string, response: string, write?: ResponseWrite): Promise<WriteResult | undefined> {
    const unsent = await this.#outbox.get(audit, response);
    const attempts = this.#attempts.get(response) ?? unsent?.attempts ?? new Map<string, never>();
    this.#attempts.set(response, attempts);
    const merged = write ? mergedWrite(unsent?.write, write) : unsent?.write;
    if (!merged) return undefined;
    try {
      const result = await this.#put(merged, attempts);
      this.#failures = 0;
      await this.#outbox.change(audit, response, (now) => leftOver(now, unsent, write, result));
      // Whoever writes next knows of what went with a write of their own, but not of what went without.
      if (write) this.#attempts.delete(response);
      else this.#attempts.set(response, withAttempt(attempts, merged));
      return result;
    } catch (error) {
      if (canWait(error)) {
        const tried = withAttempt(attempts, merged);
        this.#attempts.set(response, tried);
        const base = this.#known.get(response)?.response ?? unsent?.base;
        await this.#outbox.change(audit, response, (now) => ({
          ...{ ...now, audit, response, base, attempts: tried, stamp: (now?.stamp ?? 0) + 1 },
          write: write ? mergedWrite(now?.write, write) : (now?.write ?? merged),
        }));
        this.#sendLater();
      } else if (codeOf(error) === 'removed') await this.#outbox.change(audit, response, () => undefined);
      throw StoreError.from(error);
    }
  }

  async #put(write: ResponseWrite, attempts: Attempts): Promise<WriteResult> {
    const { id, revision } = write.response;
    let known = this.#known.get(id);
    let fresh = false;
    if (!known && revision > 0) [known, fresh] = [await this.#read(id), true];
    for (let turn = 1; turn <= mostTurns; turn++) {
      const [settled, response] = settledUpon(known?.response, write, attempts);
      if (fresh && !settled.changes) return settled.result;
      if (fresh || (settled.changes && settled.result.conflicts.length === 0)) {
        const put = await this.#server.put(response, known);
        if (put !== 'changed') return this.#written(settled, response, put.tag);
      }
      // Somebody else has written, or may have: what is there now decides.
      [known, fresh] = [await this.#read(id), true];
      // It is what was put, and only the reply was lost.
      if (sameFields(known?.response, response)) return this.#written(settled, response, known?.tag);
    }
    throw new StoreError('unavailable');
  }

  #written({ result, notice }: SettledWrite, response: AuditResponse, tag: string | undefined): WriteResult {
    if (tag === undefined) this.#known.delete(response.id);
    else this.#known.set(response.id, { tag, response });
    this.#notices.tell(response.audit.id, notice);
    return result;
  }

  async #read(id: string): Promise<ServerCopy | undefined> {
    this.#known.delete(id);
    const copy = await this.#server.read(id);
    if (copy) this.#known.set(id, copy);
    return copy;
  }

  /** Does work on a response when what was begun on it before is done. */
  #inTurn<T>(response: string, work: () => Promise<T>): Promise<T> {
    const turn = (this.#turns.get(response) ?? Promise.resolve()).then(work, work);
    this.#turns.set(response, turn);
    void turn.catch(() => undefined).then(() => this.#turns.get(response) === turn && this.#turns.delete(response));
    return turn;
  }

  /** Sends what waits, as far as the server takes it, and while no other tab does: it would be written twice. */
  async #sendUnsent(of?: string): Promise<void> {
    clearTimeout(this.#timer);
    const all = await (of === undefined ? this.#outbox.all() : this.#outbox.all(of));
    if (all.length === 0) return;
    await oneAtATime(`${this.#name}/outbox`, this.#closing.signal, async () => {
      for (const { audit, response, write } of all) {
        try {
          if (write) await this.#inTurn(response, () => this.#send(audit, response));
        } catch (error) {
          if (canWait(error)) return;
        }
      }
    });
  }

  #sendLater(): void {
    clearTimeout(this.#timer);
    if (this.#closing.signal.aborted) return;
    const wait = this.#later * 2 ** Math.min(this.#failures++, mostDoublings) * (0.5 + Math.random());
    this.#timer = setTimeout(() => void this.#sendUnsent(), Math.max(this.#server.busyFor, wait));
  }

  readonly #online = (): void => {
    void this.#sendUnsent();
  };

  readonly #putAway = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted) return;
    this.#outbox.close();
    this.#notices.pause();
  };

  readonly #takeOut = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) this.#notices.resume();
  };
}

/** Whether what failed so can be sent another time. */
function canWait(error: unknown): boolean {
  return ['unavailable', 'sign-in'].includes(codeOf(error));
}

function codeOf(error: unknown): string {
  return StoreError.from(error).code;
}
