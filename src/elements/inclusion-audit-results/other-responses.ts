import type { ReactiveControllerHost } from 'lit';
import { compareResponses } from '../../core/audit/compare.js';
import { compareVersions } from '../../core/audit/versions.js';
import type { AuditSession } from '../../core/audit/session.js';
import type { Audit } from '../../core/documents/audit.js';
import type { AuditResponse } from '../../core/documents/audit-response.js';
import { parseAuditResponse } from '../../core/documents/parse.js';
import type { Problem } from '../../core/documents/problem.js';
import { otherAudit } from '../../parts/audit/other-audit.js';
import { DocumentSource, type SourceOptions, type SourceState } from '../../parts/document-source.js';
import type { Compared } from '../../parts/results/comparison.js';
import { Merging } from '../../parts/results/merging.js';
import { Authors } from '../../parts/tell-authors.js';

type Source = DocumentSource<AuditResponse>;

/** Answers that can not be used with the audit on the page, and why. */
export interface Misfit {
  readonly response: AuditResponse;
  readonly problem: Problem;
}

/** Sets of answers beside the one whose results are shown: an earlier one to compare, several to merge. */
export class OtherResponses {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #failed: (problems: readonly Problem[]) => void;
  readonly #told = new WeakSet();
  readonly #authors: Authors;
  readonly #earlier: Source;
  #several: Source[] = [];
  #merging: Merging | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, failed: (problems: readonly Problem[]) => void) {
    this.#host = host;
    this.#failed = failed;
    this.#authors = new Authors(host);
    this.#earlier = this.#source();
  }

  /** The address of the earlier answers. */
  compare(src: string | undefined): void {
    this.#earlier.update(undefined, src);
  }

  /** The answers to merge: responses, or their addresses with spaces between. */
  collect(several: string | readonly unknown[]): void {
    for (const source of this.#several) source.end();
    this.#merging = undefined;
    const each = typeof several === 'string' ? several.split(/\s+/u).filter(Boolean) : several;
    this.#several = each.map((one) => {
      const source = this.#source();
      if (typeof one === 'string') source.update(undefined, one);
      else source.update(one, undefined);
      return source;
    });
  }

  /** What is wrong with any of them, or was and is tried again. */
  get problems(): SourceState<unknown>[] {
    return [this.#earlier, ...this.#several]
      .map(({ state }) => state)
      .filter((state) => state.status === 'problem' || (state.status === 'loading' && state.retried));
  }

  retry(): void {
    for (const source of [this.#earlier, ...this.#several]) source.retry();
  }

  /** What keeps answers that could be read from being used with this audit. */
  misfits(audit: Audit): Misfit[] {
    return [this.#earlier, ...this.#several]
      .map((source) => this.#misfit(source, audit))
      .filter((one) => one !== undefined);
  }

  /** Tells of each of them, once. */
  tellMisfits(audit: Audit): void {
    for (const { problem, response } of this.misfits(audit)) {
      if (this.#told.has(response)) continue;
      this.#told.add(response);
      this.#authors.tell('error', response.id, [problem]);
      this.#failed([problem]);
    }
  }

  /** The results beside the earlier answers; `undefined` where there are none. */
  compared(session: AuditSession): Compared | undefined {
    const { state } = this.#earlier;
    if (state.status !== 'ready' || this.#misfit(this.#earlier, session.audit)) return undefined;
    const { completed, updated } = state.document;
    return { comparison: compareResponses(session, state.document), earlier: completed ?? updated };
  }

  /** The answers to merge, once all of them are here, with those of the session. */
  collected(session: AuditSession): Merging | undefined {
    const responses = this.#several.flatMap(({ state }) => (state.status === 'ready' ? [state.document] : []));
    if (this.#several.some((source) => this.#misfit(source, session.audit))) return undefined;
    if (responses.length === 0 || responses.length < this.#several.length) return undefined;
    const before = this.#merging?.others;
    if (before?.length !== responses.length || responses.some((one, index) => one !== before[index])) {
      this.#merging = new Merging(session, responses);
    }
    return this.#merging?.follow(session);
  }

  /**
   * The merged response, once a person has chosen wherever answers differ; `undefined` while something is missing. It
   * is of the setting that the answers shown are of, or of the first one's where nobody answered those.
   */
  finish(session: AuditSession): AuditResponse | undefined {
    const merging = this.#merging?.follow(session);
    const { response } = session;
    const [first = response] = merging?.others ?? [];
    return merging?.finish(Object.keys(response.answers).length > 0 ? response : first);
  }

  #misfit(source: Source, audit: Audit): Misfit | undefined {
    const { state } = source;
    if (state.status !== 'ready') return undefined;
    const response = state.document;
    const { id, version } = response.audit;
    if (id !== audit.id) return { response, problem: otherAudit(id) };
    const isNewer = source !== this.#earlier && compareVersions(version, audit.version) > 0;
    return isNewer ? { response, problem: newerVersion(version, audit.version) } : undefined;
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

function newerVersion(theirs: string, ours: string): Problem {
  return {
    path: '/audit/version',
    severity: 'error',
    code: 'newer-version',
    message: `These answers were made with version ${theirs} of the audit, which is newer than ${ours} on this page.`,
  };
}
