import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { focusOnce } from './focus-once.js';

/** Where focus was before the element was rendered anew. */
interface Place {
  /** The headings that there were. */
  readonly headings: readonly Element[];
  /** The one that stood above what had focus. */
  readonly above: HTMLElement | undefined;
}

/**
 * Leads focus on where a button that tried again goes with its problem, and from what it was led to where that goes too:
 * WCAG 2.2, 2.4.3. Nobody's focus is taken from elsewhere.
 */
export class FocusAfterRetry implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #held: Place | undefined;
  #ledTo: Element | null | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const focused = this.#host.shadowRoot?.activeElement;
    this.#held = undefined;
    if (!focused || (focused !== this.#ledTo && !focused.matches('[part="problem"] button'))) return;
    const headings = this.#headings;
    const isAbove = (heading: Element) =>
      (heading.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    this.#held = { headings, above: headings.filter(isAbove).at(-1) };
  }

  hostUpdated(): void {
    if (!this.#held || document.activeElement !== document.body) return;
    const target = this.#whatCame(this.#held);
    this.#ledTo = target;
    if (target) focusOnce(target);
  }

  /** The first heading that was not there before; else what the button belonged to, what is wrong still, or what there is. */
  #whatCame({ headings, above }: Place): HTMLElement | null | undefined {
    const { shadowRoot } = this.#host;
    const now = this.#headings;
    const came = now.find((heading) => !headings.includes(heading));
    const stays = above?.isConnected ? above : undefined;
    const wrong = shadowRoot?.querySelector<HTMLElement>('[part="problem"]');
    return came ?? stays ?? wrong ?? now[0] ?? shadowRoot?.querySelector<HTMLElement>('*');
  }

  get #headings(): HTMLElement[] {
    return [...(this.#host.shadowRoot?.querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, h6') ?? [])];
  }
}
