import { html, nothing, type TemplateResult } from 'lit';
import type { AuditResponse } from '../../core/documents/audit-response.js';
import { shareable } from '../../core/exchange/share.js';
import { Submissions, type SubmissionOptions, type SubmissionState } from '../../stores/submissions.js';
import type { LaterView } from './audit-view.js';

/** Whom sending tells. */
export interface SendingHost {
  /** How things stand is another; `sent` is the response that has just arrived. */
  changed(sent: AuditResponse | undefined): void;
}

/** Sends the answers where `submit-url` says, when a person wants it, and says what became of them. */
export class Sending {
  readonly #submissions: Submissions;
  readonly #host: string;
  #state: SubmissionState = { status: 'idle' };

  constructor(options: Omit<SubmissionOptions, 'onState'>, host: SendingHost) {
    this.#host = new URL(options.url, document.baseURI).host;
    this.#submissions = new Submissions({
      ...options,
      onState: (state) => {
        const arrived = state.status === 'sent' && this.#state.status !== 'sent' ? state.response : undefined;
        this.#state = state;
        host.changed(arrived);
      },
    });
    void this.#submissions.resume();
  }

  /** Forgets what waits, in all tabs. */
  clear(): Promise<void> {
    return this.#submissions.clear();
  }

  /** Goes on with nothing; what waits is kept for the next visit. */
  stop(): void {
    this.#submissions.stop();
  }

  /** How things stand, in words; empty while nothing was sent. */
  words({ localise, messages }: LaterView): string {
    const state = this.#state;
    switch (state.status) {
      case 'idle':
        return '';
      case 'sending':
        return messages.sendingNow;
      case 'sent':
        return messages.sentAt(localise.time(state.at));
      case 'waiting':
        if (state.why === 'offline') return messages.sendOffline;
        return state.until ? messages.sendBusy(localise.time(state.until)) : messages.sendLater;
      case 'sign-in':
        return messages.sendSignIn;
      case 'conflict':
        return messages.sendConflict;
      case 'refused':
        return messages.sendRefused(state.code);
      case 'offline-refused':
        return messages.sendOfflineRefused;
    }
  }

  /** "Send", with what it does, and what became of it. */
  view(view: LaterView): TemplateResult {
    const { session, messages } = view;
    const { status } = this.#state;
    const waits = status === 'waiting' || status === 'sign-in' || status === 'conflict' || status === 'refused';
    const words = this.words(view);
    const send = () => {
      view.typing.flush();
      if (status === 'sending') return;
      void this.#submissions.submit(shareable(session.response));
    };
    return html`<div class="copy send" part="send">
      <button
        type="button"
        part="button"
        aria-describedby="send-hint"
        aria-disabled=${status === 'sending'}
        @click=${send}
      >
        ${waits ? messages.sendAgain : messages.send}
      </button>
      <p class="hint" id="send-hint">${messages.sendHint(this.#host)}</p>
      ${words ? html`<p class=${waits || status === 'offline-refused' ? 'panel warning' : 'panel'}>${words}</p>` : nothing}
    </div>`;
  }
}
