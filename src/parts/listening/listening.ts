import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Heard, HeardState } from './heard.js';
import { RecordedPage } from './recordings.js';
import { SpokenPage, voiceFor } from './voice.js';

/** What is listened to. */
export interface Page {
  /** What is read. */
  readonly root: Element;
  readonly language: string;
  /** Its recordings in that language. */
  readonly players: readonly HTMLAudioElement[];
}

/** Lets a page be heard: its recordings first, else the device’s own voice. */
export class Listening implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #heard: Heard | undefined;
  #state: HeardState = 'silent';
  #rate = 1;
  /** Whether something of the bar had focus before the element was rendered anew. */
  #hasFocus = false;
  /** Whether the recordings of the page could not be played. */
  #isBroken = false;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  get state(): HeardState {
    return this.#state;
  }

  /** How fast it is, 1 being as fast as people speak. */
  get rate(): number {
    return this.#rate;
  }
  set rate(rate: number) {
    this.#rate = rate;
    this.#heard?.setRate(rate, this.#state === 'heard');
    this.#host.requestUpdate();
  }

  /** Whether there is anything to be heard in a language. */
  canHear(language: string, hasRecordings: boolean): boolean {
    return (hasRecordings && !this.#isBroken) || (hasSpeech() && voiceFor(language) !== undefined);
  }

  hostConnected(): void {
    // Voices come late in some browsers.
    if (hasSpeech()) speechSynthesis.addEventListener('voiceschanged', this.#onVoices);
  }

  hostDisconnected(): void {
    if (hasSpeech()) speechSynthesis.removeEventListener('voiceschanged', this.#onVoices);
    this.stop();
  }

  hostUpdate(): void {
    this.#hasFocus = this.#bar?.contains(this.#host.shadowRoot?.activeElement ?? null) ?? false;
  }

  /** Focus goes back to the first button, which is always there: it would be lost where what was heard ends. */
  hostUpdated(): void {
    if (this.#hasFocus && !this.#host.shadowRoot?.activeElement) this.#bar?.querySelector('button')?.focus();
  }

  get #bar(): Element | null | undefined {
    return this.#host.shadowRoot?.querySelector('[part="listen"]');
  }

  start(page: Page): void {
    this.stop();
    const changed = (state: HeardState) => {
      this.#state = state;
      this.#host.requestUpdate();
    };
    const spoken = () => new SpokenPage(page.root, page.language, changed);
    const begin = (heard: Heard) => {
      this.#heard = heard;
      heard.setRate(this.#rate, false);
      heard.start();
    };
    const failed = () => {
      this.#isBroken = true;
      if (this.canHear(page.language, false)) begin(spoken());
      this.#host.requestUpdate();
    };
    begin(page.players.length > 0 && !this.#isBroken ? new RecordedPage(page.players, changed, failed) : spoken());
  }

  pause(): void {
    this.#heard?.pause();
  }

  goOn(): void {
    this.#heard?.goOn();
  }

  stop(): void {
    if (this.#state !== 'silent') this.#heard?.stop();
    this.#heard = undefined;
  }

  /** Another page: its recordings may be sound. */
  leavePage(): void {
    this.stop();
    this.#isBroken = false;
  }

  readonly #onVoices = (): void => this.#host.requestUpdate();
}

function hasSpeech(): boolean {
  return 'speechSynthesis' in globalThis && 'SpeechSynthesisUtterance' in globalThis;
}
