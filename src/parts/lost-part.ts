import { nothing, type ReactiveControllerHost } from 'lit';
import type { DocumentKind } from '../core/documents/limits.js';
import type { Localise } from '../localisation/localise.js';
import { problemView } from './problem-view.js';

/** What an element loads when it is wanted: where it does not come the element says so, with the way to try again. */
export class LostPart {
  readonly #host: ReactiveControllerHost;
  readonly #localise: Localise;
  readonly #kind: DocumentKind;
  #again: (() => void) | undefined;

  /** @param kind what the element shows, for the words. */
  constructor(host: ReactiveControllerHost, localise: Localise, kind: DocumentKind) {
    this.#host = host;
    this.#localise = localise;
    this.#kind = kind;
  }

  /** Whether something did not come that was loaded last. */
  get isLost(): boolean {
    return this.#again !== undefined;
  }

  /**
   * Loads something.
   *
   * @param again what the person tries again.
   * @returns a promise of what came; of `undefined` where nothing did.
   */
  async load<Part>(load: () => Promise<Part>, again: () => void): Promise<Part | undefined> {
    const part = await load().catch(() => undefined);
    this.#again = part === undefined ? again : undefined;
    this.#host.requestUpdate();
    return part;
  }

  /** What did not come, in words. */
  view(): unknown {
    const again = this.#again;
    if (!again) return nothing;
    const fault = { code: 'unreachable', kind: this.#kind, host: '' } as const;
    const state = { status: 'problem', fault, problems: [], canRetry: true, document: undefined } as const;
    return problemView(this.#localise, state, again);
  }
}
