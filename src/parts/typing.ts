/** How long after the last key typed text is written, in milliseconds. */
const pause = 250;

/**
 * Text on its way from the keyboard to an answer. It is written a moment after the last key, when its
 * field loses focus and when the page is hidden; the browser asks who leaves before that; and it is never overwritten by
 * a rendering that comes while somebody types.
 */
export class Typing {
  readonly #changed: () => void;
  #timers = new Map<string, ReturnType<typeof setTimeout>>();
  #waiting = new Map<string, { typed: string; write: (typed: string) => void }>();

  /** @param changed is called whenever text begins to wait, and whenever some is written. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Whether any text waits to be written. */
  get isWaiting(): boolean {
    return this.#waiting.size > 0;
  }

  /** Calls `write` after the pause, unless the same field is typed in again before. */
  later(field: string, typed: string, write: (typed: string) => void): void {
    clearTimeout(this.#timers.get(field));
    this.#waiting.set(field, { typed, write });
    this.#timers.set(
      field,
      setTimeout(() => this.flush(field), pause),
    );
    this.#told();
  }

  /** Writes at once what is waiting, in one field or in all. */
  flush(field?: string): void {
    for (const name of field === undefined ? [...this.#waiting.keys()] : [field]) {
      clearTimeout(this.#timers.get(name));
      this.#timers.delete(name);
      const waiting = this.#waiting.get(name);
      this.#waiting.delete(name);
      waiting?.write(waiting.typed);
    }
    this.#told();
  }

  /** What stands in a field and is not written yet. */
  waiting(field: string): string | undefined {
    return this.#waiting.get(field)?.typed;
  }

  /** Forgets what is waiting: the answers it belonged to are gone. */
  clear(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
    this.#waiting.clear();
    this.#watchLeaving();
  }

  #told(): void {
    this.#watchLeaving();
    this.#changed();
  }

  /** Only while text waits: some browsers do not keep a page to come back to while anybody hears this event. */
  #watchLeaving(): void {
    if (this.isWaiting) window.addEventListener('beforeunload', this.#stay);
    // Not within the event itself: Chromium would take it that nobody hears it, and not ask.
    else setTimeout(() => this.isWaiting || window.removeEventListener('beforeunload', this.#stay));
  }

  /** Who leaves while still typing is asked to stay by the browser: a page that is gone can write no more. */
  readonly #stay = (event: Event): void => {
    event.preventDefault();
    this.flush();
  };
}
