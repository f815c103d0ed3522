import type { AuditResponse } from '../core/documents/audit-response.js';
import type { OwnHeaders, RequestWaits } from './request.js';
import type { SubmissionPlace } from './submission-queue.js';

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

/** Carries what became of submissions on the device from tab to tab. */
export class SubmissionNews {
  readonly #place: SubmissionPlace;
  readonly #address: string;
  readonly #hear: (state: SubmissionState | 'cleared') => void;
  #channel: BroadcastChannel | undefined;

  /** @param hear Called with each state of what goes to this address, and when everything was cleared. */
  constructor(place: SubmissionPlace, address: string, hear: (state: SubmissionState | 'cleared') => void) {
    this.#place = place;
    this.#address = address;
    this.#hear = hear;
    this.resume();
  }

  tell(state: SubmissionState | 'cleared'): void {
    const { audit } = this.#place;
    const told: Told = state === 'cleared' ? { audit } : { audit, sent: { address: this.#address, state } };
    this.#channel?.postMessage(told);
  }

  /** Stops hearing, which a page in the back-forward cache must. */
  pause(): void {
    this.#channel?.close();
    this.#channel = undefined;
  }

  resume(): void {
    const { storage, key, audit } = this.#place;
    if (storage !== 'device') return;
    this.#channel ??= new BroadcastChannel(`inclusion-elements/${key}/submissions`);
    this.#channel.onmessage = ({ data: { audit: of, sent } }: MessageEvent<Told>) => {
      if (of !== audit) return;
      if (!sent) this.#hear('cleared');
      else if (sent.address === this.#address) this.#hear(sent.state);
    };
  }
}
