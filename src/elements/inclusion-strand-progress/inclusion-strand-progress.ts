import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { AuditSession } from '../../core/audit/session.js';
import { quickStrandProgress, type StrandProgressDocument } from '../../core/documents/strand-progress.js';
import { Localise } from '../../localisation/localise.js';
import { progressWords } from '../../localisation/progress/words.js';
import { AuditAround } from '../../parts/audit/audit-around.js';
import type { OpenedAudit } from '../../parts/audit/opened-audit.js';
import { quietly, DocumentSource, type SourceOptions } from '../../parts/document-source.js';
import { tell, type CommonEventDetails } from '../../parts/events.js';
import { heading } from '../../parts/heading.js';
import { FocusAfterRetry } from '../../parts/focus-after-retry.js';
import { InclusionElement } from '../../parts/inclusion-element.js';
import { KnownNames } from '../../parts/known-names.js';
import { namesIn } from '../../parts/names-in.js';
import { problemView } from '../../parts/problem-view.js';
import { today } from '../../parts/today.js';
import { words } from '../../parts/words.js';
import { styles } from './inclusion-strand-progress.styles.js';
import { progressOfAudit, progressOfDocument, type Bars } from './progress-from.js';
import { bars, compactBars, wholeBar } from './strand-bars.js';

/** What the events of `<inclusion-strand-progress>` carry as `detail`. */
export interface StrandProgressEventDetails extends CommonEventDetails {
  /** The person chose a strand of a live audit, by id. Preventing it keeps the element from leading there. */
  'inclusion-strand-select': { strand: string };
}

declare global {
  interface HTMLElementEventMap {
    'inclusion-strand-select': CustomEvent<StrandProgressEventDetails['inclusion-strand-select']>;
  }
}

/**
 * Progress by strand: of an audit on the page, live, or of a strategy, from a `strand-progress` document.
 *
 * @slot - Shown until there is progress to show, and beside the message when the document can not be used.
 *
 * @fires inclusion-ready - The document can be used.
 * @fires inclusion-error - The document can not be used.
 * @fires inclusion-strand-select - The person chose a strand of a live audit.
 *
 * @example
 * ```html
 * <inclusion-strand-progress src="/inclusion/our-strategy.json" show="actions">
 *   <p>Ask the council for the report on paper.</p>
 * </inclusion-strand-progress>
 * ```
 */
export class InclusionStrandProgress extends InclusionElement {
  static override readonly styles = styles;

  /** The DOM id of an `<inclusion-audit>` or `<inclusion-session>` in the same tree, whose progress is shown live. */
  @property({ useDefault: true }) for = '';

  /** The progress document as an object; it wins over an inline document and `src`. */
  @property({ attribute: false }) document: unknown;

  /** The address of the progress document. */
  @property() src: string | undefined;

  /** `bars`, one below the other; `compact`, on one line; or `summary`, one total. */
  @property({ useDefault: true }) layout: 'bars' | 'compact' | 'summary' = 'bars';

  /** `actions` lists the actions of each strand of a document. */
  @property({ useDefault: true }) show = '';

  /** The level of the document's title, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level', useDefault: true }) headingLevel = 2;

  readonly #localise = new Localise(this, progressWords);
  readonly #around = new AuditAround(this, (audit) => this.#follow(audit));
  readonly #source = new DocumentSource<StrandProgressDocument>(this, progressSource, () => this.#onSource());
  #stopFollowing: (() => void)[] = [];
  #told: unknown;

  constructor() {
    super();
    new KnownNames(this, { layout: ['bars', 'compact', 'summary'] }, { show: ['actions'] });
    new FocusAfterRetry(this);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('for')) this.#look();
    if (changed.has('src') || changed.has('document')) this.#source.update(this.document, this.src);
  }

  protected override render(): TemplateResult {
    const localise = this.#localise;
    const { state } = this.#source;
    const live = this.#live;
    const document = 'document' in state ? state.document : undefined;
    if (!live && !document) {
      const awaited = state.status === 'none' ? (this.#around.audit?.state ?? state) : state;
      return problemView(localise, awaited, () => {
        this.#source.retry();
        this.#around.audit?.retry();
      });
    }
    const shown = live ? this.#ofAudit(live) : document && this.#ofDocument(document);
    return html`${live || state.status === 'ready' ? nothing : problemView(localise, state, () => this.#source.retry())}
      <div lang=${localise.messagesLanguage} dir=${localise.direction}>${shown}</div>`;
  }

  /** The session whose progress is shown: of the audit that `for` names, or the one around where there is no document. */
  get #live(): AuditSession | undefined {
    return this.for !== '' || this.#source.state.status === 'none' ? this.#around.audit?.session : undefined;
  }

  #ofAudit(session: AuditSession): TemplateResult {
    const { hasLeader } = this.#around.audit ?? {};
    const select = hasLeader ? (strand: string) => this.#select(session, strand) : undefined;
    const { messages } = this.#localise;
    return html`${select && this.layout === 'bars' ? html`<p class="hint">${messages.chooseStrand}</p>` : nothing}
    ${this.#inLayout(progressOfAudit(this.#localise, session, select), this.headingLevel)}`;
  }

  #ofDocument(document: StrandProgressDocument): TemplateResult {
    const localise = this.#localise;
    const { messages } = localise;
    const showActions = this.layout === 'bars' && namesIn(this.show).includes('actions');
    return html`${heading(this.headingLevel, words(localise, document.title), { name: 'page-heading' })}
      ${this.#inLayout(progressOfDocument(localise, document, showActions), this.headingLevel + 1)}
      <p class="hint as-of" part="as-of">
        ${messages.asOf(localise.date(document.asOf))}${
          document.source ? html`<br />${messages.source(localise.text(document.source).value)}` : nothing
        }
      </p>`;
  }

  #inLayout({ strands, total }: Bars, headingLevel: number): TemplateResult {
    const view = { localise: this.#localise, headingLevel };
    if (this.layout === 'summary') return html`<div class="total">${wholeBar(view, total)}</div>`;
    if (this.layout === 'compact') return compactBars(view, strands);
    return bars(view, strands, strands.length > 1 ? total : undefined);
  }

  #select(session: AuditSession, strand: string): void {
    if (!tell(this, 'inclusion-strand-select', { strand }, true)) return;
    void this.#around.audit?.goTo(session.firstUnanswered(strand) ?? strand);
  }

  /** The audit around counts only where neither `for` nor a document says what to show. */
  #look(): void {
    this.#around.look(this.for, this.#source.state.status === 'none');
  }

  #follow(audit: OpenedAudit | undefined): void {
    for (const stop of this.#stopFollowing) stop();
    const update = () => this.requestUpdate();
    this.#stopFollowing = audit
      ? [
          audit.listen({ sources: update, leaders: update }),
          audit.answers.listen({
            opened: ({ session }) => {
              this.#localise.documentLanguage = session.audit.language;
              update();
            },
            changed: ({ kind, strands }) => {
              if (strands.size > 0 || kind === 'replaced') update();
            },
          }),
        ]
      : [];
    if (audit?.session) this.#localise.documentLanguage = audit.session.audit.language;
    update();
  }

  #onSource(): void {
    const { state } = this.#source;
    this.#look();
    if (state === this.#told) return;
    this.#told = state;
    if (state.status === 'problem') tell(this, 'inclusion-error', { problems: state.problems });
    if (state.status !== 'ready') return;
    this.#localise.documentLanguage = state.document.language;
    tell(this, 'inclusion-ready', { document: state.document });
  }
}

const progressSource: SourceOptions<StrandProgressDocument> = {
  kind: 'strand-progress',
  parse: quietly(quickStrandProgress),
  explain: async () => (await import('../../core/documents/parse-strand-progress.js')).parseStrandProgress,
  lint: async () => {
    const { lintStrandProgress } = await import('../../core/documents/lint-strand-progress.js');
    return (document) => lintStrandProgress(document, today());
  },
};
