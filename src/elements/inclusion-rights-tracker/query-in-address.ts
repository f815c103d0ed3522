/**
 * Keeps what a reader looks for in the address, `#prefix/level=gold&page=2`, so that it can be passed on and gone back
 * to. Touches neither the address nor the browser's history without a prefix.
 */
export class QueryInAddress {
  #prefix = '';
  #written: string | undefined;
  readonly #arrive: (query: URLSearchParams) => void;

  constructor(arrive: (query: URLSearchParams) => void) {
    this.#arrive = arrive;
  }

  /** Begins to follow the address under this prefix; an empty one stops it. */
  follow(prefix: string): void {
    if (prefix === this.#prefix) return;
    this.stop();
    this.#prefix = prefix;
    if (prefix === '') return;
    window.addEventListener('hashchange', this.#onHashChange);
    this.#onHashChange();
  }

  /** Lets go of the window. */
  stop(): void {
    window.removeEventListener('hashchange', this.#onHashChange);
    this.#prefix = '';
    this.#written = undefined;
  }

  /**
   * Writes what is looked for.
   *
   * @param asStep whether "Back" in the browser takes it back; not for each key that is pressed.
   */
  write(query: URLSearchParams, asStep: boolean): void {
    if (this.#prefix === '') return;
    const text = query.toString();
    if (text === (this.#written ?? '')) return;
    this.#written = text;
    // By the whole address, so that a `<base>` of the host page does no harm.
    const address = new URL(location.href);
    address.hash = `${this.#prefix}/${text}`;
    if (asStep) history.pushState(history.state, '', address);
    else history.replaceState(history.state, '', address);
  }

  readonly #onHashChange = (): void => {
    const start = `#${this.#prefix}/`;
    const ours = location.hash.startsWith(start);
    if (!ours && this.#written === undefined) return;
    const text = ours ? location.hash.slice(start.length) : '';
    if (text === this.#written) return;
    this.#written = text;
    this.#arrive(new URLSearchParams(text));
  };
}
