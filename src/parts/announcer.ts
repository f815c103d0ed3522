import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';

/** The shortest time between two announcements of saving, in milliseconds. */
const quiet = 5000;

/** Says things to screen readers, each once, in one polite live region of the element (WCAG 4.1.3). */
export class Announcer implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #message = '';
  #odd = false;
  #lastRoutine = -Infinity;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#message = '';
  }

  /** Says a message at once. */
  say(message: string): void {
    this.#message = message;
    this.#odd = !this.#odd;
    this.#host.requestUpdate();
  }

  /** Says what happens again and again, such as saving: at most every five seconds. */
  sayRoutine(message: string): void {
    const now = performance.now();
    if (now - this.#lastRoutine < quiet) return;
    this.#lastRoutine = now;
    this.say(message);
  }

  /** The live region. It has to stand in the page before it speaks, so it is rendered always. */
  view(): TemplateResult {
    // A space that comes and goes makes the same words news again.
    // All of its content: a browser that translates the page would put an element in the place of a text of lit's.
    return html`<div
      class="visually-hidden"
      role="status"
      .textContent=${this.#message + (this.#odd ? '' : ' ')}
    ></div>`;
  }
}
