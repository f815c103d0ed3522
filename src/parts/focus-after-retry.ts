import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Leads focus to the heading of what came, where the button that tried again goes with its problem: WCAG 2.2, 2.4.3.
 * Where a person is elsewhere by then it stays there.
 */
export class FocusAfterRetry implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #isLeaving = false;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    if (this.#host.shadowRoot?.activeElement?.matches('[part="problem"] button')) this.#isLeaving = true;
  }

  hostUpdated(): void {
    const { shadowRoot } = this.#host;
    if (!this.#isLeaving || shadowRoot?.activeElement) return;
    const heading = shadowRoot?.querySelector<HTMLElement>('h1, h2, h3, h4, h5, h6');
    if (document.activeElement !== document.body) this.#isLeaving = false;
    else if (heading) {
      this.#isLeaving = false;
      heading.tabIndex = -1;
      heading.focus();
    }
  }
}
