import type { Text } from '../documents/text.js';

/** How far a strand is, in statements. */
export interface StrandProgress {
  readonly id: string;
  readonly title: Text;
  /** Statements asked at present. */
  readonly asked: number;
  /** Of those, the statements that are answered. */
  readonly answered: number;
}

/** Statements asked, and how many of them are answered. */
export interface Count {
  readonly asked: number;
  readonly answered: number;
}

const none: Count = { asked: 0, answered: 0 };

/** Counts that are kept as answers change, by strand or by area, so that nobody has to count again. */
export class Tally {
  readonly #counts = new Map<string, Count>();
  readonly #before = new Map<string, Count>();

  /** The count of a strand or area; zeros where nothing in it was ever asked. */
  of(id: string): Count {
    return this.#counts.get(id) ?? none;
  }

  /** Adds to a count; negative numbers take away. */
  add(id: string, asked: number, answered: number): void {
    const count = this.of(id);
    if (!this.#before.has(id)) this.#before.set(id, count);
    this.#counts.set(id, { asked: count.asked + asked, answered: count.answered + answered });
  }

  /** Whose count is another than when this was last called. */
  takeChanged(): Set<string> {
    const changed = new Set<string>();
    for (const [id, before] of this.#before) {
      const { asked, answered } = this.of(id);
      if (asked !== before.asked || answered !== before.answered) changed.add(id);
    }
    this.#before.clear();
    return changed;
  }
}
