import { compareResponses } from '../../core/audit/compare.js';
import type { AuditSession } from '../../core/audit/session.js';
import type { AuditResponse } from '../../core/documents/audit-response.js';
import type { Compared } from '../../parts/results/comparison.js';
import { Merging } from '../../parts/results/merging.js';

/** Other people's and earlier answers beside those of the audit, and which of the results are in sight. */
export class Together {
  readonly #update: () => void;
  #earlier: AuditResponse | undefined;
  #merging: Merging | undefined;
  #allPriorities = false;

  /** @param update renders anew. */
  constructor(update: () => void) {
    this.#update = update;
  }

  /** Answers on their way to become one, with what the session holds now. */
  merging(session: AuditSession): Merging | undefined {
    return this.#merging?.follow(session);
  }

  /** Whether all priorities are shown, not the first alone. */
  get allPriorities(): boolean {
    return this.#allPriorities;
  }

  /** The results beside the earlier answers; `undefined` where there are none, or they are to another audit. */
  compared(session: AuditSession): Compared | undefined {
    const earlier = this.#earlier;
    if (earlier?.audit.id !== session.audit.id) return undefined;
    return { comparison: compareResponses(session, earlier), earlier: earlier.completed ?? earlier.updated };
  }

  /** Compares with these answers from now on. */
  compare(earlier: AuditResponse): void {
    this.#earlier = earlier;
    this.#update();
  }

  /** Begins to merge others' answers with those of the session, which come first. */
  collect(session: AuditSession, others: readonly AuditResponse[]): void {
    this.#merging = new Merging(session, others);
    this.#update();
  }

  /** Shows what a person chose. */
  chosen(): void {
    this.#update();
  }

  /** Puts the merged answers into the session; `false` while a person has still to choose. */
  finish(session: AuditSession): boolean {
    const merging = this.merging(session);
    const response = merging?.finish(session.response);
    if (response) {
      this.#merging = undefined;
      session.replace(response, 'person');
    }
    this.#update();
    return merging?.tried !== true;
  }

  showAllPriorities(): void {
    this.#allPriorities = true;
    this.#update();
  }
}
