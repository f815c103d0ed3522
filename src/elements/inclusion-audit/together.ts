import { nothing, type TemplateResult } from 'lit';
import { compareResponses } from '../../core/audit/compare.js';
import type { AuditSession } from '../../core/audit/session.js';
import type { AuditResponse } from '../../core/documents/audit-response.js';
import type { Compared } from '../../parts/results/comparison.js';
import type { ResultsView } from '../../parts/results/results-view.js';

type MergingSection = typeof import('./merging-section.js');

/** Others' answers that a person merges with those of a session. */
interface Collected {
  readonly session: AuditSession;
  readonly section: MergingSection;
  readonly merging: InstanceType<MergingSection['Merging']>;
}

/** Other people's and earlier answers beside those of the audit, and which of the results are in sight. */
export class Together {
  readonly #update: () => Promise<unknown>;
  #earlier: AuditResponse | undefined;
  #collected: Collected | undefined;
  #allPriorities = false;

  /** @param update renders anew; a promise of when that is done. */
  constructor(update: () => Promise<unknown>) {
    this.#update = update;
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
    void this.#update();
  }

  /** Begins to merge others' answers with those of the session, which come first. Rejected when that can not be loaded. */
  async collect(session: AuditSession, others: readonly AuditResponse[]): Promise<void> {
    const section = await import('./merging-section.js');
    this.#collected = { session, section, merging: new section.Merging(session, others) };
    void this.#update();
  }

  /** Other answers are opened: nothing is merged with those. */
  end(): void {
    this.#collected = undefined;
  }

  /** What is being merged, and everybody's answers side by side; nothing where a person merged none. */
  merging(view: ResultsView, level: number, finish: () => void): TemplateResult | typeof nothing {
    if (this.#collected?.session !== view.session) return nothing;
    const { section, merging } = this.#collected;
    return section.mergingSection(view, level, merging.follow(view.session), {
      chosen: () => void this.#update(),
      finish,
    });
  }

  /** Puts the merged answers into the session; `false` while a person has still to choose. */
  finish(session: AuditSession): boolean {
    const merging = this.#collected?.session === session ? this.#collected.merging.follow(session) : undefined;
    const response = merging?.finish(session.response);
    if (response) session.replace(response, 'person');
    void this.#update();
    return merging?.tried !== true;
  }

  showAllPriorities(): Promise<unknown> {
    this.#allPriorities = true;
    return this.#update();
  }
}
