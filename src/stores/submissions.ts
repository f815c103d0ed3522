import type { AuditResponse } from '../core/documents/audit-response.js';
import { oneAtATime } from './one-at-a-time.js';
import { ask, requestWaits, type Reply } from './request.js';
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
import { SubmissionQueue } from './submission-queue.js';
import {
  SubmissionNews,
  type SubmissionOptions,
  type SubmissionState,
  type SubmissionWaits,
} from './submission-state.js';

export type { SubmissionOptions, SubmissionState } from './submission-state.js';

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
  readonly #news: SubmissionNews;
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
    this.#news = new SubmissionNews(options.place, this.#address, (state) => this.#hear(state));
    addEventListener('online', this.#online);
    addEventListener('pagehide', this.#putAway);
    addEventListener('pageshow', this.#takeOut);
  }

  get state(): SubmissionState {
    return this.#state;
  }

  /** Whether what waits is kept no longer than this page. */
  get inMemory(): boolean {
    return this.#queue.inMemory;
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
    const snapshot = structuredClone(response);
    const id = this.#unsent && sameSnapshot(this.#unsent.response, response) ? this.#unsent.id : crypto.randomUUID();
    this.#tell({ status: 'sending' });
    await this.#queue.change((queued) => withAdded(queued, { id, address: this.#address, response: snapshot }), true);
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
    this.#news.tell('cleared');
  }

  /** Sends no more and lets go of everything. What waits is kept. */
  stop(): void {
    this.#breakOff();
    this.#news.pause();
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
    try {
      while (this.#more && !this.#stop.signal.aborted) await this.#takeTurn();
    } finally {
      this.#run = undefined;
      if (this.#stop.signal.aborted) this.#queue.close();
    }
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
    return this.#settle(next, reply, signal);
  }

  async #settle(submission: Submission, reply: Reply, signal: AbortSignal): Promise<boolean> {
    const { id } = submission;
    if (signal.aborted && reply.kind !== 'answer') return false;
    switch (reply.kind) {
      case 'answer':
        await this.#answered(submission, reply.status, signal);
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

  async #answered({ id, response }: Submission, code: number, signal: AbortSignal): Promise<void> {
    this.#failures = 0;
    this.#unsent = undefined;
    const held = code === 409 ? { status: 'conflict' as const } : { status: 'refused' as const, code };
    const taken = code >= 200 && code < 300;
    await this.#queue.change((queued) => (taken ? without(queued, id) : withHeld(queued, id, held)));
    if (signal.aborted) return;
    this.#tell(taken ? { status: 'sent', at: new Date().toISOString(), response } : held);
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
    if (this.#asking && state.status !== 'sending') this.#news.tell(state);
    this.#take(state);
  }

  /** Another tab tells. */
  #hear(state: SubmissionState | 'cleared'): void {
    if (state === 'cleared') this.#forget();
    else if (!this.#asking) {
      this.#take(state);
      // That tab may be closed before it tries again.
      if (state.status === 'waiting') this.#goLater(2 * this.#later());
    }
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

  readonly #online = (): void => {
    if (this.#state.status === 'waiting') void this.#go();
  };

  /** A page put away holds nothing open, so that it may be kept to come back to. */
  readonly #putAway = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted) return;
    this.#breakOff();
    this.#news.pause();
    this.#queue.close();
  };

  readonly #takeOut = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted) return;
    this.#stop = new AbortController();
    this.#news.resume();
    void this.resume();
  };
}
