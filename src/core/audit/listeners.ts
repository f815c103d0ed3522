/** Those who want to hear of something, each once for each time it happens, and all in the same order. */
export class Listeners<Notice> {
  readonly #entries = new Set<{ readonly hear: (notice: Notice) => void }>();
  readonly #waiting: Notice[] = [];

  /** Adds a listener, until the returned function is called. */
  add(hear: (notice: Notice) => void): () => void {
    const entry = { hear };
    this.#entries.add(entry);
    return () => void this.#entries.delete(entry);
  }

  /**
   * Tells everybody. What a listener brings about is told when everybody has heard of the first. A listener that throws
   * does not keep the others from hearing; its error is reported as an unhandled rejection.
   */
  tell(notice: Notice): void {
    this.#waiting.push(notice);
    if (this.#waiting.length > 1) return;
    for (; this.#waiting.length > 0; this.#waiting.shift()) this.#tellAll(this.#waiting[0] as Notice);
  }

  #tellAll(notice: Notice): void {
    for (const entry of [...this.#entries]) {
      if (!this.#entries.has(entry)) continue;
      // A promise calls this at once, and makes a rejection of what it throws.
      void new Promise<void>((heard) => {
        entry.hear(notice);
        heard();
      });
    }
  }
}
