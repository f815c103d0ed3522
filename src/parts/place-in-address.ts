/**
 * Gives each page of an element a place in the address, `#prefix/page`, and so in the browser's history.
 * Touches neither without a prefix.
 */
export class PlaceInAddress {
  #prefix = '';
  #listening = false;
  /** The address before the first step. */
  #first = '';
  /** The page that was written last. */
  #written: string | undefined;
  readonly #arrive: (page: string) => void;
  readonly #home: string;

  /**
   * @param arrive called with the page that the address names when somebody else has changed it.
   * @param home the page that is meant where the address names none.
   */
  constructor(arrive: (page: string) => void, home = 'start') {
    this.#arrive = arrive;
    this.#home = home;
  }

  /** Begins to follow the address under this prefix; an empty one stops it. */
  follow(prefix: string): void {
    this.#prefix = prefix;
    if (prefix !== '' && !this.#listening) {
      window.addEventListener('hashchange', this.#onHashChange);
      this.#listening = true;
      this.#first = location.href;
    } else if (prefix === '') this.stop();
  }

  /** Lets go of the window. */
  stop(): void {
    window.removeEventListener('hashchange', this.#onHashChange);
    this.#listening = false;
  }

  /** The page that the address names now. */
  get page(): string | undefined {
    const start = `#${this.#prefix}/`;
    if (this.#prefix === '' || !location.hash.startsWith(start)) return undefined;
    try {
      return decodeURIComponent(location.hash.slice(start.length));
    } catch {
      return undefined;
    }
  }

  /** The address of a page, whole, since a `<base>` of the host page would lead elsewhere; none without a prefix. */
  href(page: string): string | undefined {
    if (this.#prefix === '') return undefined;
    const [address = ''] = location.href.split('#');
    return `${address}#${this.#prefix}/${encodeURIComponent(page)}`;
  }

  /** Writes the page into the address, as a step that "Back" in the browser takes back. */
  write(page: string): void {
    // By `location.hash`, not by `pushState`, which would resolve against a `<base>` of the host page.
    if (this.#prefix === '') return;
    this.#written = page;
    // The address before the first step stands for the home page: another step would bar the way back.
    if (page === this.#home && this.page === undefined && location.href === this.#first) return;
    if (this.page !== page) location.hash = `${this.#prefix}/${encodeURIComponent(page)}`;
  }

  readonly #onHashChange = (): void => {
    // A skip link led there, or another element on the page.
    if (this.page === undefined && location.href !== this.#first) return;
    const { page = this.#home } = this;
    // What was written here brought the element here already.
    if (page === this.#written) return;
    const isOurs = this.page !== undefined || this.#written !== undefined;
    this.#written = this.page;
    if (isOurs) this.#arrive(page);
  };
}
