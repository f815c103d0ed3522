import type { ReactiveControllerHost } from 'lit';
import { compareResponses, sideBySide, type SideBySide } from '../../core/audit/compare.js';
import { mergeResponses } from '../../core/audit/merge.js';
import type { AuditSession } from '../../core/audit/session.js';
import type { Audit } from '../../core/documents/audit.js';
import type { AuditResponse } from '../../core/documents/audit-response.js';
import { parseAuditResponse } from '../../core/documents/parse.js';
import type { Problem } from '../../core/documents/problem.js';
import { DocumentSource, type SourceOptions, type SourceState } from '../../parts/document-source.js';
import type { Compared } from '../../parts/results/comparison.js';
import { Merging } from '../../parts/results/merging.js';

type Source = DocumentSource<AuditResponse>;

/** Sets of answers beside the one whose results are shown: an earlier one to compare, several to merge. */
export class OtherResponses {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #failed: (problems: readonly Problem[]) => void;
  readonly #told = new WeakSet();
  readonly #earlier: Source;
  #several: Source[] = [];
  #merging: { of: readonly AuditResponse[]; merging: Merging; sideBySide: SideBySide } | undefined;

  /** Whether the person merged them. */
  merged = false;

  constructor(host: ReactiveControllerHost & HTMLElement, failed: (problems: readonly Problem[]) => void) {
    this.#host = host;
    this.#failed = failed;
    this.#earlier = this.#source();
  }

  /** The address of the earlier answers. */
  compare(src: string | undefined): void {
    this.#earlier.update(undefined, src);
  }

  /** The answers to merge: responses, or their addresses with spaces between. */
  collect(several: string | readonly unknown[]): void {
    for (const source of this.#several) source.end();
    this.merged = false;
    this.#merging = undefined;
    this.#several = (typeof several === 'string' ? several.split(/\s+/u).filter(Boolean) : several).map((one) => {
      const source = this.#source();
      if (typeof one === 'string') source.update(undefined, one);
      else source.update(one, undefined);
      return source;
    });
  }

  /** What is wrong with any of them. */
  get problems(): SourceState<unknown>[] {
    return [this.#earlier, ...this.#several].map(({ state }) => state).filter(({ status }) => status === 'problem');
  }

  retry(): void {
    for (const source of [this.#earlier, ...this.#several]) source.retry();
  }

  /** The results beside the earlier answers; `undefined` where there are none. */
  compared(session: AuditSession): Compared | undefined {
    const { state } = this.#earlier;
    if (state.status !== 'ready' || state.document.audit.id !== session.audit.id) return undefined;
    const { completed, updated } = state.document;
    return { comparison: compareResponses(session, state.document), earlier: completed ?? updated };
  }

  /** The answers to merge, once all of them are here. */
  collected(audit: Audit): { merging: Merging; sideBySide: SideBySide } | undefined {
    const responses = this.#several.flatMap(({ state }) => (state.status === 'ready' ? [state.document] : []));
    if (responses.length === 0 || responses.length < this.#several.length) return undefined;
    if (
      this.#merging?.of.length !== responses.length ||
      responses.some((one, index) => one !== this.#merging?.of[index])
    ) {
      this.#merging = {
        of: responses,
        merging: new Merging(mergeResponses(audit, responses)),
        sideBySide: sideBySide(audit, responses),
      };
    }
    return this.#merging;
  }

  /**
   * The merged response, once a person has chosen wherever answers differ; `undefined` while something is missing. It
   * is of the setting that the answers shown are of, or of the first one's where nobody answered those.
   */
  finish(shown: AuditResponse): AuditResponse | undefined {
    const { merging } = this.#merging ?? {};
    if (!merging) return undefined;
    merging.tried = merging.missing.length > 0;
    if (merging.tried) return undefined;
    this.merged = true;
    const [first = shown] = merging.merge.responses;
    return merging.finish(Object.keys(shown.answers).length > 0 ? shown : first);
  }

  #source(): Source {
    const source: Source = new DocumentSource(this.#host, otherSource, (state) => {
      if (state.status !== 'problem' || this.#told.has(state)) return;
      this.#told.add(state);
      this.#failed(state.problems);
    });
    return source;
  }
}

const otherSource: SourceOptions<AuditResponse> = {
  kind: 'audit-response',
  parse: parseAuditResponse,
  inline: false,
};
