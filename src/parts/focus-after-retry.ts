import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Leads focus to the heading of what came, where the button that tried again goes with its problem: WCAG 2.2, 2.4.3.
 * Where a person is elsewhere by then it stays there.
 */
export class FocusAfterRetry implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  /** Whether the button has focus before the element is rendered anew. */
  #hasFocus = false;
  /** Whether focus went with the button, and nothing has come yet. */
  #isLost = false;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#hasFocus = this.#host.shadowRoot?.activeElement?.matches('[part="problem"] button') ?? false;
  }

  hostUpdated(): void {
    const { shadowRoot } = this.#host;
    if (this.#hasFocus && !shadowRoot?.activeElement) this.#isLost = true;
    if (!this.#isLost) return;
    const heading = shadowRoot?.querySelector<HTMLElement>('h1, h2, h3, h4, h5, h6');
    const isElsewhere = document.activeElement !== document.body;
    if (!isElsewhere && !heading) return;
    this.#isLost = false;
    if (isElsewhere || !heading) return;
    heading.tabIndex = -1;
    heading.focus();
  }
}
