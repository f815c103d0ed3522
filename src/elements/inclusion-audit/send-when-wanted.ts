import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { AuditResponse } from '../../core/documents/audit-response.js';
import type { LostPart } from '../../parts/lost-part.js';
import type { SubmissionOptions } from '../../stores/submissions.js';
import type { Sending } from './sending.js';

/** Where and how answers are sent; the page's own headers are asked for each time. */
export interface SendingWishes extends Omit<SubmissionOptions, 'onState' | 'headers'> {
  readonly headers: () => HeadersInit | Promise<HeadersInit>;
}

/** Loads what sends the answers, for pages that name a `submit-url`, and lets go of it with the element. */
export class SendWhenWanted implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #wishes: () => SendingWishes | undefined;
  readonly #changed: (sent: AuditResponse | undefined) => void;
  readonly #lost: LostPart;
  #sending: Sending | undefined;
  #where = '';

  /**
   * @param wishes what is wanted now; `undefined` where nothing is to be sent.
   * @param changed hears that things stand otherwise, and of a response that has just arrived.
   * @param lost says that what sends does not come.
   */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    wishes: () => SendingWishes | undefined,
    changed: (sent: AuditResponse | undefined) => void,
    lost: LostPart,
  ) {
    this.#host = host;
    this.#wishes = wishes;
    this.#changed = changed;
    this.#lost = lost;
    host.addController(this);
  }

  /** What sends; `undefined` until it is loaded, and where nothing is to be sent. */
  get sending(): Sending | undefined {
    return this.#sending;
  }

  hostUpdated(): void {
    const wishes = this.#host.isConnected ? this.#wishes() : undefined;
    const where = wishes ? JSON.stringify([wishes.url, wishes.place]) : '';
    if (where === this.#where) return;
    this.#stop();
    this.#where = where;
    if (wishes) void this.#begin(wishes, where);
  }

  hostDisconnected(): void {
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#stop();
    });
  }

  async #begin(wishes: SendingWishes, where: string): Promise<void> {
    const loaded = await this.#lost.load(
      () => import('./sending.js'),
      () => void this.#begin(wishes, where),
    );
    if (!loaded || where !== this.#where) return;
    this.#sending = new loaded.Sending(wishes, { changed: (sent) => this.#changed(sent) });
    this.#host.requestUpdate();
  }

  #stop(): void {
    this.#where = '';
    this.#sending?.stop();
    this.#sending = undefined;
  }
}
