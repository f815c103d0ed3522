import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { AuditSession } from '../../core/audit/session.js';
import type { AuditResponse } from '../../core/documents/audit-response.js';
import { Localise } from '../../localisation/localise.js';
import { resultsWords } from '../../localisation/results/words.js';
import { Announcer } from '../../parts/announcer.js';
import { AuditAround, isInSession } from '../../parts/audit/audit-around.js';
import { OpenedAudit } from '../../parts/audit/opened-audit.js';
import { download } from '../../parts/download.js';
import { focusErrorSummary } from '../../parts/error-summary.js';
import { tell, type CommonEventDetails } from '../../parts/events.js';
import { heading } from '../../parts/heading.js';
import { FocusAfterRetry } from '../../parts/focus-after-retry.js';
import { InclusionElement } from '../../parts/inclusion-element.js';
import { jsonFile } from '../../parts/json-file.js';
import { KnownNames } from '../../parts/known-names.js';
import { namesIn } from '../../parts/names-in.js';
import { printAlone } from '../../parts/print-alone.js';
import { problemView } from '../../parts/problem-view.js';
import { actionPlan, planChanges } from '../../parts/results/action-plan.js';
import { comparisonView } from '../../parts/results/comparison.js';
import { governorsReport } from '../../parts/results/governors.js';
import { hidesResults } from '../../parts/results/hidden.js';
import { mergingView } from '../../parts/results/merging-view.js';
import { planFiles } from '../../parts/results/plan-files.js';
import { priorityList } from '../../parts/results/priority-list.js';
import { resultsSummary } from '../../parts/results/results-summary.js';
import type { ResultsView } from '../../parts/results/results-view.js';
import { sideBySideView } from '../../parts/results/side-by-side.js';
import { strandResults } from '../../parts/results/strand-results.js';
import { today } from '../../parts/today.js';
import { Typing } from '../../parts/typing.js';
import type { ResponseStore } from '../../stores/store.js';
import { styles } from './inclusion-audit-results.styles.js';
import { OtherResponses } from './other-responses.js';

/** What the events of `<inclusion-audit-results>` carry as `detail`. */
export interface AuditResultsEventDetails extends CommonEventDetails {
  /** The person merged the answers of several people into this response. */
  'inclusion-merge': { response: AuditResponse };
}

declare global {
  interface HTMLElementEventMap {
    'inclusion-merge': CustomEvent<AuditResultsEventDetails['inclusion-merge']>;
  }
}

const usualSections = ['summary', 'strands', 'priorities', 'actions'];
const sections = [...usualSections, 'governors'];

/**
 * Results and action plan of an audit: of one on the page, or of a document and a response.
 *
 * @slot - Shown until there are results to show, and beside the message when a document can not be used.
 *
 * @fires inclusion-ready - The audit can be used.
 * @fires inclusion-error - The audit, or a set of answers, can not be used.
 * @fires inclusion-merge - The person merged the answers of several people.
 *
 * @example
 * ```html
 * <inclusion-audit-results
 *   src="/inclusion/our-audit.json"
 *   response-src="/inclusion/answers-2026.json"
 *   compare-src="/inclusion/answers-2025.json"
 * ></inclusion-audit-results>
 * ```
 */
export class InclusionAuditResults extends InclusionElement {
  static override readonly styles = styles;

  /** The DOM id of an `<inclusion-audit>` or `<inclusion-session>` in the same tree, whose results are shown live. */
  @property({ useDefault: true }) for = '';

  /** The audit document as an object; it wins over an inline document and `src`. */
  @property({ attribute: false }) document: unknown;

  /** The address of the audit document. */
  @property() src: string | undefined;

  /** The address of the answers to it. */
  @property({ attribute: 'response-src' }) responseSrc: string | undefined;

  /** The address of an earlier set of answers: shows what moved, like for like. */
  @property({ attribute: 'compare-src' }) compareSrc: string | undefined;

  /** Sets of answers of several people, side by side: responses, or in the attribute their addresses with spaces between. */
  @property({ useDefault: true }) merge: string | readonly AuditResponse[] = '';

  /**
   * Which sections, with spaces between: `summary`, `strands`, `priorities`, `actions`, `governors`; all but the last
   * where it names none.
   */
  @property({ useDefault: true }) show = 'summary strands priorities actions';

  /** Lets the plan of answers from `response-src` be changed. */
  @property({ type: Boolean }) editable = false;

  /** Where changes to answers from `src` are kept: `none`, `device` or `session`. */
  @property({ useDefault: true }) storage: 'device' | 'session' | 'none' = 'none';

  /** Keeps two copies of one audit on a site apart. */
  @property({ attribute: 'storage-key', useDefault: true }) storageKey = '';

  /** A store of the page's own for the answers, instead of the browser's. */
  @property({ attribute: false }) store: ResponseStore | undefined;

  /** The level of the sections' headings, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level', useDefault: true }) headingLevel = 2;

  readonly settingType = undefined;
  readonly perspective = undefined;

  @state() private printing = false;
  @state() private allPriorities = false;

  readonly #localise = new Localise(this, resultsWords);
  readonly #announcer = new Announcer(this);
  readonly #typing = new Typing(() => undefined);
  readonly #own = new OpenedAudit(this);
  readonly #around = new AuditAround(this, () => this.#follow());
  readonly #others = new OtherResponses(this, (problems) => tell(this, 'inclusion-error', { problems }));
  #opened = this.#own;
  #stopFollowing: (() => void)[] = [];
  #told: unknown;

  constructor() {
    super();
    new KnownNames(this, {}, { show: sections });
    new FocusAfterRetry(this);
  }

  /** The session whose results are shown; `undefined` until there is one. */
  get session(): AuditSession | undefined {
    return this.#opened.session;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#follow();
    window.addEventListener('afterprint', this.#afterPrint);
    window.addEventListener('pagehide', this.#flush);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('afterprint', this.#afterPrint);
    window.removeEventListener('pagehide', this.#flush);
    this.#typing.flush();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const hasDocument = this.document !== undefined || this.src !== undefined;
    this.#around.look(this.for, this.for !== '' || isInSession(this) || !hasDocument);
    this.#own.update(changed);
    if (changed.has('compareSrc')) this.#others.compare(this.compareSrc);
    if (changed.has('merge')) this.#others.collect(this.merge);
  }

  protected override updated(): void {
    if (this.session) this.#others.tellMisfits(this.session.audit);
  }

  protected override render(): TemplateResult {
    const localise = this.#localise;
    const { session } = this;
    if (!session) return problemView(localise, this.#opened.state, () => this.#opened.retry());
    const { headingLevel } = this;
    const { readonly } = this.#opened;
    const typing = this.#typing;
    const view: ResultsView = { session, localise, headingLevel: headingLevel + 1, readonly, typing };
    return html`<div class="results" lang=${localise.messagesLanguage} dir=${localise.direction}>
        <div class="screen">${this.#sections(view)}</div>
        ${this.printing ? html`<div class="print-document">${this.#governors(view)}</div>` : nothing}
      </div>
      ${this.#announcer.view()}`;
  }

  #sections(view: ResultsView): unknown {
    const { messages } = view.localise;
    const wanted = namesIn(this.show);
    const shown = sections.some((name) => wanted.includes(name)) ? wanted : usualSections;
    const section = (name: string, title: string, content: () => unknown) =>
      shown.includes(name)
        ? html`<section part=${name}>${heading(this.headingLevel, title)} ${content()}</section>`
        : nothing;
    const problems = this.#problems(view);
    if (hidesResults(view.session))
      return html`${problems}
        <p>${messages.resultsNotYet}</p>`;
    const merging = html`${problems} ${this.#merging(view)}`;
    // Until they are merged, there are no answers of one's own to show results of.
    if (this.merge.length > 0 && Object.keys(view.session.response.answers).length === 0) return merging;
    return html`${merging} ${section('summary', messages.glance, () => resultsSummary(view))} ${this.#comparison(view)}
      ${section('strands', messages.resultsHeading, () => strandResults(view))}
      ${section('priorities', messages.priorities, () =>
        priorityList(view, {
          add: view.readonly ? undefined : (action) => planChanges(view.session).add(action),
          all: this.allPriorities,
          showAll: () => {
            this.allPriorities = true;
            return this.updateComplete;
          },
        }),
      )}
      ${section(
        'actions',
        messages.actionsHeading,
        () =>
          html`${actionPlan(view, view.readonly ? undefined : planChanges(view.session))}
          ${planFiles(view, (file) => download(file))}`,
      )}
      ${shown.includes('governors') ? this.#governors(view) : nothing}
      <div class="buttons">
        <button type="button" part="button" @click=${() => void this.#print()}>${messages.printGovernors}</button>
      </div>`;
  }

  #problems({ session: { audit }, localise: { messages } }: ResultsView): unknown {
    const misfits = this.#others.misfits(audit).map(({ response, problem }) => {
      const isOther = problem.code === 'other-audit';
      return html`<div class="panel problem" part="problem">
        <p role="alert">
          ${isOther ? messages.fileOtherAudit : messages.fileNewer(response.audit.version, audit.version)}
        </p>
      </div>`;
    });
    return [
      ...this.#others.problems.map((problem) =>
        problemView(this.#localise, problem, () => {
          this.#others.retry();
        }),
      ),
      ...misfits,
    ];
  }

  #comparison(view: ResultsView): unknown {
    const compared = this.#others.compared(view.session);
    if (!compared) return nothing;
    return html`<section part="compare">
      ${heading(this.headingLevel, view.localise.messages.compareHeading)} ${comparisonView(view, compared)}
    </section>`;
  }

  #merging(view: ResultsView): unknown {
    const { messages } = view.localise;
    const merging = this.#others.collected(view.session);
    if (!merging) return nothing;
    const actions = view.readonly
      ? undefined
      : { chosen: () => this.requestUpdate(), finish: () => void this.#finishMerging(view.session) };
    return html`<section part="merge">
        ${heading(this.headingLevel, messages.mergeHeading, { focusable: true })}
        ${merging.merged ? this.#merged(view) : mergingView(view, merging, actions)}
      </section>
      <section part="perspectives">
        ${heading(this.headingLevel, messages.sideBySide)} ${sideBySideView(view, merging.sideBySide)}
      </section>`;
  }

  #merged({ session, localise }: ResultsView): TemplateResult {
    const { messages } = localise;
    return html`<p class="panel">${messages.merged}</p>
      <button type="button" part="button" @click=${() => download(jsonFile(session.response))}>
        ${messages.saveMerged}
      </button>`;
  }

  async #finishMerging(session: AuditSession): Promise<void> {
    this.#typing.flush();
    const response = this.#others.finish(session);
    this.requestUpdate();
    if (!response) {
      await this.updateComplete;
      focusErrorSummary(this.renderRoot);
      return;
    }
    this.#announcer.say(this.#localise.messages.merged);
    session.replace(response, 'person');
    tell(this, 'inclusion-merge', { response });
    await this.updateComplete;
    // The button is gone with what it did.
    this.renderRoot.querySelector<HTMLElement>('[part="merge"] > .heading')?.focus();
  }

  #governors(view: ResultsView): TemplateResult {
    return governorsReport({ ...view, headingLevel: this.headingLevel }, this.#others.compared(view.session), today());
  }

  async #print(): Promise<void> {
    this.printing = true;
    await this.updateComplete;
    printAlone(this);
  }

  readonly #flush = (): void => {
    this.#typing.flush();
    void this.#opened.answers.flush();
  };

  readonly #afterPrint = (): void => void (this.printing = false);

  /** Shows the audit that `for` names or that is around, else its own. */
  #follow(): void {
    const opened = this.#around.audit ?? this.#own;
    if (opened === this.#opened && this.#stopFollowing.length > 0) return;
    for (const stop of this.#stopFollowing) stop();
    this.#opened = opened;
    const update = () => this.requestUpdate();
    this.#stopFollowing = [
      opened.listen({ sources: () => this.#onSource() }),
      opened.answers.listen({ opened: () => this.#onOpened(), changed: update }),
    ];
    this.#onSource();
    if (opened.session) this.#onOpened();
  }

  #onSource(): void {
    const { state } = this.#opened;
    this.requestUpdate();
    if (state.status !== 'problem' || state === this.#told) return;
    this.#told = state;
    tell(this, 'inclusion-error', { problems: state.problems });
  }

  #onOpened(): void {
    const { audit } = this.#opened.session ?? {};
    this.requestUpdate();
    if (!audit || audit === this.#told) return;
    this.#told = audit;
    this.#localise.documentLanguage = audit.language;
    tell(this, 'inclusion-ready', { document: audit });
  }
}
