import type { AuditResponse } from '../core/documents/audit-response.js';
import { oneAtATime } from './one-at-a-time.js';
import { ask, requestWaits, type OwnHeaders, type Reply, type RequestWaits } from './request.js';
import {
  sameSnapshot,
  waitLeft,
  withAdded,
  withChanged,
  withHeld,
  without,
  withReleased,
  type Submission,
} from './submission-list.js';
import { SubmissionQueue, type SubmissionPlace } from './submission-queue.js';

/** Where a response is on its way to the server. */
export type SubmissionState =
  | { readonly status: 'idle' }
  | { readonly status: 'sending' }
  /** The server has it. */
  | { readonly status: 'sent'; readonly at: string; readonly response: AuditResponse }
  /**
   * It is kept and will be sent by itself: once the server can be reached (`offline`), once it wants to be asked again
   * (`busy`, until then where it said so) or has got over a fault (`server`).
   */
  | { readonly status: 'waiting'; readonly why: 'offline' | 'busy' | 'server'; readonly until?: string }
  /** It is kept; the server wants the person to sign in, and then to try again. */
  | { readonly status: 'sign-in' }
  /** It is kept; the server has something else that it may not replace. */
  | { readonly status: 'conflict' }
  /** It is kept; the server does not take it. */
  | { readonly status: 'refused'; readonly code: number }
  /** It is not kept, since nothing is to be kept in this browser, and the server could not be reached. */
  | { readonly status: 'offline-refused' };

/** How long sending waits, in milliseconds. */
export interface SubmissionWaits extends RequestWaits {
  /** After three tries that failed, before the next by itself: about a minute; twice that after each, up to 16 times. */
  readonly later: number;
}

/** Where snapshots go, where they wait, and who hears of them. */
export interface SubmissionOptions {
  /** Where they are sent, relative to the page. */
  readonly url: string | URL;
  /** Where they wait. */
  readonly place: SubmissionPlace;
  /** Headers of the page's own, asked for at every try. */
  readonly headers?: OwnHeaders | undefined;
  readonly waits?: Partial<SubmissionWaits>;
  onState(state: SubmissionState): void;
}

/** What tabs tell each other. */
interface Told {
  readonly audit: string;
  /** Left out, everything was cleared. */
  readonly sent?: { readonly address: string; readonly state: SubmissionState };
}

const mostDoublings = 4;

/**
 * Sends snapshots of a response to a server: each under an idempotency key that is kept with it until the server has
 * answered, so that it arrives once, whatever is lost on the way, and whichever tab or visit goes on with it.
 */
export class Submissions {
  readonly #options: SubmissionOptions;
  readonly #address: string;
  readonly #waits: SubmissionWaits;
  readonly #queue: SubmissionQueue;
  #channel: BroadcastChannel | undefined;
  #state: SubmissionState = { status: 'idle' };
  #sent: AuditResponse | undefined;
  /** What could neither be sent nor kept: the same again goes under the same key, in case it did arrive. */
  #unsent: Submission | undefined;
  #run: Promise<void> | undefined;
  #more = false;
  #asking = false;
  #stop = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;

  constructor(options: SubmissionOptions) {
    this.#options = options;
    this.#address = new URL(options.url, document.baseURI).href;
    this.#waits = { ...requestWaits, later: 60_000, ...options.waits };
    this.#queue = new SubmissionQueue(options.place);
    this.#listen();
    addEventListener('online', this.#online);
    addEventListener('pagehide', this.#putAway);
    addEventListener('pageshow', this.#takeOut);
  }

  get state(): SubmissionState {
    return this.#state;
  }

  /**
   * Sends a snapshot, from which private notes were left out. The same content twice is sent once. Fulfilled when the
   * server has answered or the snapshot waits.
   */
  async submit(response: AuditResponse): Promise<void> {
    if (this.#state.status === 'sent' && this.#sent && sameSnapshot(this.#sent, response)) {
      this.#tell(this.#state);
      return;
    }
    const id = this.#unsent && sameSnapshot(this.#unsent.response, response) ? this.#unsent.id : crypto.randomUUID();
    this.#tell({ status: 'sending' });
    await this.#queue.change((queued) => withAdded(queued, { id, address: this.#address, response }), true);
    await this.#go();
  }

  /** Goes on with what waits from before a restart. */
  async resume(): Promise<void> {
    const queued = await this.#queue.read();
    if (queued.some(({ address }) => address === this.#address)) await this.#go();
  }

  /** Tries once more, as the person asks for: with new headers, and after a conflict or a refusal with a new key. */
  async retry(): Promise<void> {
    const unsent = this.#unsent;
    await this.#queue.change((queued) => {
      const released = withReleased(queued, this.#address, () => crypto.randomUUID());
      return unsent ? withAdded(released, unsent) : released;
    });
    await this.#go();
  }

  /** Forgets everything of this audit and key that waits, in all tabs. What has begun is broken off. */
  async clear(): Promise<void> {
    this.#forget();
    await this.#queue.change(() => []);
    this.#channel?.postMessage({ audit: this.#options.place.audit } satisfies Told);
  }

  /** Sends no more and lets go of everything. What waits is kept. */
  stop(): void {
    this.#breakOff();
    this.#deafen();
    removeEventListener('online', this.#online);
    removeEventListener('pagehide', this.#putAway);
    removeEventListener('pageshow', this.#takeOut);
    this.#queue.close();
  }

  /** Sends what waits; once more where something came meanwhile. */
  #go(): Promise<void> {
    this.#more = true;
    this.#run ??= this.#sendAll();
    return this.#run;
  }

  async #sendAll(): Promise<void> {
    while (this.#more && !this.#stop.signal.aborted) await this.#takeTurn();
    this.#run = undefined;
    if (this.#stop.signal.aborted) this.#queue.close();
  }

  /** Sends all that can be sent, while no other tab does. */
  async #takeTurn(): Promise<void> {
    clearTimeout(this.#timer);
    this.#more = false;
    const { place } = this.#options;
    const { signal } = this.#stop;
    const name = `inclusion-elements/${JSON.stringify([place.key, place.audit])}/submissions`;
    await oneAtATime(name, signal, async () => {
      this.#asking = true;
      try {
        while (await this.#sendNext(signal));
      } finally {
        this.#asking = false;
      }
    });
  }

  /** Sends the next that waits; returns whether there may be another. */
  async #sendNext(signal: AbortSignal): Promise<boolean> {
    const queued = (await this.#queue.read()).filter(({ address }) => address === this.#address);
    const next = queued.find(({ held }) => !held);
    if (signal.aborted) return false;
    if (!next) {
      const { status } = this.#state;
      if (status === 'idle' || status === 'sending') this.#tell(queued.at(-1)?.held ?? { status: 'idle' });
      return false;
    }
    const left = waitLeft(next, Date.now());
    if (next.busy && left > 0) {
      await this.#leaveAlone(next.id, left, next.busy.wait);
      return false;
    }
    this.#tell({ status: 'sending' });
    // Kept before it is sent: from now on it may have arrived, and must not go under another key.
    await this.#queue.change((all) => withChanged(all, next.id, { begun: true }));
    const reply = await ask(
      {
        address: new URL(next.address),
        method: 'POST',
        body: JSON.stringify(next.response),
        headers: { 'idempotency-key': next.id },
        own: this.#options.headers,
      },
      this.#waits,
      signal,
    );
    return this.#settle(next, reply);
  }

  async #settle(submission: Submission, reply: Reply): Promise<boolean> {
    const { id } = submission;
    switch (reply.kind) {
      case 'answer':
        await this.#answered(submission, reply.status);
        return true;
      case 'sign-in':
        this.#more = false;
        this.#tell({ status: 'sign-in' });
        return false;
      case 'busy':
        if (reply.wait !== undefined) await this.#leaveAlone(id, reply.wait);
        else this.#wait('busy', this.#later());
        return false;
      case 'offline':
        if (this.#options.place.storage !== 'none') break;
        this.#unsent = submission;
        await this.#queue.change((queued) => without(queued, id));
        this.#tell({ status: 'offline-refused' });
        return true;
      case 'server':
        break;
      case 'stopped':
        return false;
    }
    this.#wait(reply.kind, this.#later());
    return false;
  }

  async #answered({ id, response }: Submission, code: number): Promise<void> {
    this.#failures = 0;
    this.#unsent = undefined;
    if (code >= 200 && code < 300) {
      await this.#queue.change((queued) => without(queued, id));
      this.#tell({ status: 'sent', at: new Date().toISOString(), response });
      return;
    }
    const held = code === 409 ? { status: 'conflict' as const } : { status: 'refused' as const, code };
    await this.#queue.change((queued) => withHeld(queued, id, held));
    this.#tell(held);
  }

  #later(): number {
    const doublings = Math.min(this.#failures++, mostDoublings);
    return this.#waits.later * 2 ** doublings * (0.5 + Math.random());
  }

  /** Waits as long as the server asks, over restarts too. The time of day is set again, in case the clock has been. */
  async #leaveAlone(id: string, left: number, wait = left): Promise<void> {
    const until = new Date(Date.now() + left).toISOString();
    await this.#queue.change((queued) => withChanged(queued, id, { busy: { until, wait } }));
    this.#wait('busy', left, until);
  }

  #wait(why: 'offline' | 'busy' | 'server', milliseconds: number, until?: string): void {
    // Three tries are enough for now, even if something came meanwhile.
    this.#more = false;
    this.#goLater(milliseconds);
    this.#tell({ status: 'waiting', why, ...(until && { until }) });
  }

  #goLater(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#go(), milliseconds);
  }

  #tell(state: SubmissionState): void {
    if (this.#asking && state.status !== 'sending') {
      const sent = { address: this.#address, state };
      this.#channel?.postMessage({ audit: this.#options.place.audit, sent } satisfies Told);
    }
    this.#take(state);
  }

  #take(state: SubmissionState): void {
    if (state.status === 'sent') this.#sent = state.response;
    if ((state.status === 'sending' || state.status === 'idle') && this.#state.status === state.status) return;
    this.#state = state;
    this.#options.onState(state);
  }

  #breakOff(): void {
    clearTimeout(this.#timer);
    this.#stop.abort();
    this.#more = false;
  }

  #forget(): void {
    this.#breakOff();
    this.#stop = new AbortController();
    this.#sent = this.#unsent = undefined;
    if (this.#state.status !== 'idle') this.#take({ status: 'idle' });
  }

  #listen(): void {
    const { storage, key, audit } = this.#options.place;
    if (storage !== 'device') return;
    this.#channel ??= new BroadcastChannel(`inclusion-elements/${key}/submissions`);
    this.#channel.onmessage = ({ data }: MessageEvent<Told>) => {
      if (data.audit !== audit) return;
      if (!data.sent) this.#forget();
      else if (data.sent.address === this.#address && !this.#asking) {
        this.#take(data.sent.state);
        // That tab may be closed before it tries again.
        if (data.sent.state.status === 'waiting') this.#goLater(2 * this.#later());
      }
    };
  }

  #deafen(): void {
    this.#channel?.close();
    this.#channel = undefined;
  }

  readonly #online = (): void => {
    if (this.#state.status === 'waiting') void this.#go();
  };

  /** A page put away holds nothing open, so that it may be kept to come back to. */
  readonly #putAway = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted) return;
    this.#breakOff();
    this.#deafen();
    this.#queue.close();
  };

  readonly #takeOut = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted) return;
    this.#stop = new AbortController();
    this.#listen();
    void this.resume();
  };
}
