import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { AuditSession, SessionChange } from '../../core/audit/session.js';
import type { Audit } from '../../core/documents/audit.js';
import type { AuditResponse } from '../../core/documents/audit-response.js';
import { parseAudit, parseAuditResponse } from '../../core/documents/parse.js';
import { DocumentError } from '../../core/documents/problem.js';
import { shareable } from '../../core/exchange/share.js';
import { auditWords } from '../../localisation/audit/words.js';
import { Localise } from '../../localisation/localise.js';
import { Announcer } from '../../parts/announcer.js';
import { DocumentSource, type SourceOptions, type SourceState } from '../../parts/document-source.js';
import { problemView } from '../../parts/problem-view.js';
import type { DraftSummary, ResponseStore } from '../../stores/store.js';
import type { SaveState } from '../../stores/saver.js';
import { auditActions } from './audit-actions.js';
import { tell, tellOfChange } from './audit-events.js';
import { AuditJourney, laterView } from './audit-journey.js';
import { Watchers, type AuditView } from './audit-view.js';
import type { Copies } from './copies.js';
import { styles } from './inclusion-audit.styles.js';
import { KeptAnswers } from './kept-answers.js';
import { keepingWords, notices } from './notices.js';
import type { ResponseImport } from './open-file.js';
import { responseFile } from './response-file.js';
import { saveStatus, saveWords } from './save-status.js';
import { Typing } from './typing.js';

/**
 * An inclusion audit: introduction, task list, a page for each area, check of the answers, results and
 * action plan. Answers are kept on the reader's device as they are given.
 *
 * @slot - Shown until the audit is ready, and beside the message when it can not be used.
 * @slot intro - Shown on the start page, below the introduction.
 * @slot aside - Shown beside every page.
 * @slot complete - Shown on the results once the audit is completed.
 *
 * @fires inclusion-ready - The audit can be used and `session` is set.
 * @fires inclusion-error - The audit can not be used.
 * @fires inclusion-answer - The person answered a statement.
 * @fires inclusion-progress - The person's answer changed how far a strand is.
 * @fires inclusion-save - Answers were written where they are kept.
 * @fires inclusion-complete - The person completed the audit.
 */
export class InclusionAudit extends LitElement {
  static readonly formAssociated = true;
  static override readonly styles = styles;

  /** The address of the audit document. */
  @property() src: string | undefined;

  /** The address of answers to open, read only unless `editable`. */
  @property({ attribute: 'response-src' }) responseSrc: string | undefined;

  /** The id of the setting type, chosen for the person and not asked. */
  @property({ attribute: 'setting-type' }) settingType: string | undefined;

  /** The id of the perspective, chosen for the person and not asked. */
  @property() perspective: string | undefined;

  /** Where answers are kept: `device` (until cleared), `session` (until the tab is closed) or `none`. */
  @property() storage: 'device' | 'session' | 'none' = 'device';

  /** Keeps two copies of one audit on a site apart. */
  @property({ attribute: 'storage-key' }) storageKey = '';

  /** `pages`, a page for each area, or `single`, all on one page. */
  @property() layout: 'pages' | 'single' = 'pages';

  /** Lets answers from `response-src` be answered on. */
  @property({ type: Boolean }) editable = false;

  /** Shows answers that can not be changed. */
  @property({ type: Boolean }) readonly = false;

  /** Gives each page a place in the address, `#prefix/page`; without it the address is not touched. */
  @property({ attribute: 'hash-prefix' }) hashPrefix = '';

  /** The name under which a form sends the response. */
  @property() name = '';

  /** The level of the page heading, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** A store of the page's own for the answers, instead of the browser's. */
  @property({ attribute: false }) store: ResponseStore | undefined;

  @state() private saveState: SaveState = { status: 'idle' };
  @state() private removedElsewhere = false;
  /** What was said last and stays in sight until the next page. */
  @state() private message = '';
  @state() private printing: 'answers' | 'blank' | undefined;

  readonly #internals = this.attachInternals();
  readonly #localise = new Localise(this, auditWords);
  readonly #announcer = new Announcer(this);
  readonly #typing = new Typing(() => this.#showSaving());
  readonly #watchers = new Watchers();
  readonly #source = new DocumentSource<Audit>(this, auditSource, () => this.#onSource());
  readonly #answersSource = new DocumentSource<AuditResponse>(this, answersSource, () => this.#onSource());
  readonly #answers = new KeptAnswers({
    opened: () => this.#onOpened(),
    changed: (change) => this.#onChange(change),
    saving: (state) => this.#onSaving(state),
    conflict: (statement) => this.#onConflict(statement),
    removed: () => (this.removedElsewhere = true),
  });
  readonly #journey: AuditJourney;
  readonly #actions: Copies;
  #document: unknown;
  #given: AuditResponse | undefined;
  #view: AuditView | undefined;
  #told: SourceState<unknown> | undefined;

  constructor() {
    super();
    this.#actions = auditActions({
      view: () => this.#view,
      root: () => this.renderRoot,
      loadLater: () => this.#journey.loadLater(),
      exportResponse: (format) => this.exportResponse(format),
      importResponse: (source) => this.importResponse(source),
      clear: () => this.clear(),
      print: (what) => void this.#print(what),
      inform: (message) => this.#inform(message),
      setAside: () => this.#answers.setAside(),
    });
    this.#journey = new AuditJourney({
      view: () => this.#view,
      root: () => this.renderRoot,
      single: () => this.layout === 'single',
      start: () => this.#start(),
      actions: this.#actions,
      failed: () => {
        const { faults, documentNames } = this.#localise.messages;
        this.#inform(faults.unreachable(documentNames.audit, { host: '' }));
      },
      update: () => {
        this.message = '';
        this.requestUpdate();
        return this.updateComplete;
      },
      laterWords: (pages) => pages.laterLocalise(this, this.#localise),
      completed: () => tell(this, 'inclusion-complete', { response: this.#ready().response }),
    });
  }

  /** The audit document as an object; it wins over an inline document and `src`. */
  @property({ attribute: false })
  get document(): unknown {
    return this.#document;
  }
  set document(value: unknown) {
    this.#document = value;
  }

  /**
   * The current answers. Setting them replaces and saves at once.
   *
   * @throws DocumentError with `problems` when the answers are not valid; nothing is changed then.
   */
  get response(): AuditResponse | undefined {
    this.#typing.flush();
    return this.session?.response ?? this.#given;
  }
  set response(value: AuditResponse | undefined) {
    const { document: response, problems } = parseAuditResponse(value);
    if (!response) throw new DocumentError(problems);
    this.#given = response;
    this.#typing.clear();
    if (this.session) this.#answers.replace(response);
  }

  /** The audit's session: its answers, progress and results; `undefined` until the audit is ready. */
  get session(): AuditSession | undefined {
    return this.#answers.session;
  }

  /**
   * Leads to a strand, area or statement by id, or to `start`, `tasks`, `check`, `results` or `actions`, and moves
   * focus there.
   *
   * @returns a promise of `false` for an id that is unknown or not asked at present.
   */
  goTo(id: string): Promise<boolean> {
    return this.#journey.goTo(id);
  }

  /**
   * The answers as a file: `json` with everything in it, `csv` as a table without private notes.
   *
   * @throws Error before the audit is ready.
   */
  exportResponse(format: 'json' | 'csv'): File {
    this.#typing.flush();
    return responseFile(this.#ready(), format, [this.#localise.language]);
  }

  /**
   * Reads answers from a file or an object. Nothing changes before `apply` of what it promises is called.
   *
   * @throws DocumentError (as a rejection) with `problems` when they can not be opened here.
   */
  async importResponse(source: Blob | object): Promise<ResponseImport> {
    const { readResponse } = await this.#journey.loadLater();
    this.#typing.flush();
    return readResponse(this.#ready(), source, (response) => this.#answers.replace(response));
  }

  /** Deletes every draft and set-aside copy of this audit and key on this device, in all tabs. */
  async clear(): Promise<void> {
    this.#typing.clear();
    this.#given = undefined;
    await this.#answers.clear(this.#wishes());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#journey.address.follow(this.hashPrefix);
    for (const [target, name, listener] of this.#listeners) target.addEventListener(name, listener);
    this.#answers.wake();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#journey.address.stop();
    for (const [target, name, listener] of this.#listeners) target.removeEventListener(name, listener);
    this.#typing.flush();
    // A page that moves the element puts it back at once: then nothing has to stop.
    queueMicrotask(() => {
      if (!this.isConnected) this.#answers.rest();
    });
  }

  /** Called by the browser when the form around the element is reset or restored: answers stay as they are. */
  formResetCallback(): void {
    this.#setFormValue();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('src') || changed.has('document')) this.#source.update(this.#document, this.src);
    if (changed.has('responseSrc')) this.#answersSource.update(undefined, this.responseSrc);
    if (changed.has('hashPrefix')) this.#journey.address.follow(this.hashPrefix);
    if (this.session && reopening.some((name) => changed.has(name))) void this.#open();
    this.#renewView();
  }

  protected override render(): TemplateResult {
    const localise = this.#localise;
    const view = this.#view;
    const problem = this.#problem;
    if (!view) return problemView(localise, problem, () => this.#retry());
    const { opening } = this.#answers;
    return html`<div class="audit" lang=${localise.messagesLanguage} dir=${localise.direction}>
        <div class="screen">
          ${problem.status === 'problem' || 'retried' in problem ? problemView(localise, problem, () => this.#retry()) : nothing}
          ${
            opening &&
            notices(localise, {
              opening,
              today: today(),
              removedElsewhere: this.removedElsewhere,
              saveSetAside: this.#answers.hasSetAside ? () => this.#actions.saveSetAside() : undefined,
              message: this.message,
              conflicts: [...view.conflicts().keys()],
              show: (statement) => void this.#journey.goTo(statement),
            })
          }
          <div class="columns">
            <div class=${this.layout === 'single' ? 'page single' : 'page'} part="page">
              ${this.#journey.page(view)}
            </div>
            <slot name="aside"></slot>
          </div>
          ${saveStatus(localise, this.saveState, {
            retry: () => this.#answers.retry(),
            saveCopy: () => this.#actions.save('json'),
          })}
        </div>
        ${this.#printed(view)}
      </div>
      ${this.#announcer.view()}`;
  }

  get #problem(): SourceState<unknown> {
    const audit = this.#source.state;
    return audit.status === 'ready' ? this.#answersSource.state : audit;
  }

  #retry(): void {
    this.#source.retry();
    this.#answersSource.retry();
  }

  #ready(): AuditSession {
    if (!this.session) throw new Error('The audit is not ready yet: wait for inclusion-ready.');
    return this.session;
  }

  /** Tells of a document that can not be used, once, and opens the answers when all that they need is there. */
  #onSource(): void {
    const problem = this.#problem;
    if (problem.status === 'problem' && problem !== this.#told) {
      this.#told = problem;
      tell(this, 'inclusion-error', { problems: problem.problems });
    }
    void this.#open();
  }

  async #open(): Promise<void> {
    const audit = this.#source.state;
    const answers = this.#answersSource.state;
    if (audit.status !== 'ready' || (answers.status !== 'ready' && answers.status !== 'none')) return;
    if (answers.status === 'ready') this.#given = answers.document;
    const { storage, storageKey, store } = this;
    this.#localise.documentLanguage = audit.document.language;
    await this.#answers.open(audit.document, { storage, storageKey, store }, this.#wishes());
  }

  #wishes() {
    const { settingType, perspective } = this;
    return {
      given: this.#given,
      editable: this.editable || this.responseSrc === undefined,
      settingType,
      perspective,
    };
  }

  #onOpened(): void {
    this.#typing.clear();
    this.removedElsewhere = false;
    this.#showSaving();
    this.#renewView();
    this.#journey.arrive(this.#answers.opening?.begun ?? false);
    this.#setFormValue();
    this.requestUpdate();
    whenIdle(() => void this.#journey.loadLater().catch(() => undefined));
    const { state } = this.#source;
    if (state.status === 'ready' && state !== this.#told) {
      this.#told = state;
      tell(this, 'inclusion-ready', { document: state.document });
    }
  }

  #onChange(change: SessionChange): void {
    this.#watchers.refresh(change.statements);
    if (change.kind === 'answer' && change.origin === 'person') this.removedElsewhere = false;
    this.requestUpdate();
    this.#setFormValue();
    tellOfChange(this, this.#ready(), change);
  }

  #onConflict(statement: string): void {
    this.#watchers.refresh([statement]);
    const { size } = this.#answers.conflicts;
    if (size > 0) this.#announcer.say(this.#localise.messages.conflictsWaiting(size));
    this.requestUpdate();
  }

  #onSaving(state: SaveState): void {
    this.#showSaving();
    const words = saveWords(this.#localise, state);
    if (state.status === 'saved') {
      this.#announcer.sayRoutine(words);
      tell(this, 'inclusion-save', { at: state.at, where: this.#answers.store?.where ?? 'memory' });
    } else if (state.status === 'failed') this.#announcer.say(words);
  }

  /** What was typed and is not written yet is not said to be saved. */
  #showSaving(): void {
    const { saveState } = this.#answers;
    this.saveState = this.#typing.isWaiting && saveState.status !== 'failed' ? { status: 'saving' } : saveState;
  }

  #inform(message: string): void {
    this.message = message;
    this.#announcer.say(message);
  }

  #setFormValue(): void {
    if (this.name === '' || !this.#internals.form || !this.session) return;
    this.#internals.setFormValue(JSON.stringify(shareable(this.session.response)));
  }

  /** A new view whenever something changed that every statement on the page depends on. */
  #renewView(): void {
    const { session } = this;
    const readonly = this.readonly || (this.#answers.opening?.readonly ?? false);
    const { headingLevel } = this;
    const { messages } = this.#localise;
    const view = this.#view;
    if (!session) return;
    if (
      view?.session === session &&
      view.readonly === readonly &&
      view.headingLevel === headingLevel &&
      view.messages === messages
    )
      return;
    const answers = this.#answers;
    this.#view = {
      session,
      localise: this.#localise,
      messages,
      headingLevel,
      readonly,
      typing: this.#typing,
      watchers: this.#watchers,
      unfolded: view?.session === session ? view.unfolded : new Set<string>(),
      rejected: view?.session === session ? view.rejected : new Map<string, string>(),
      conflicts: () => answers.conflicts,
      resolve: (statement, keep) => answers.resolve(statement, keep),
      goTo: (id) => void this.#journey.goTo(id),
    };
  }

  #start() {
    const { opening, store, warning } = this.#answers;
    const audit = opening?.session.audit;
    return {
      drafts: opening?.drafts ?? [],
      asksSettingType: this.settingType === undefined && (audit?.settingTypes?.length ?? 0) > 0,
      asksPerspective: this.perspective === undefined && (audit?.perspectives?.length ?? 0) > 0,
      keeping: keepingWords(this.#localise, store?.where ?? 'memory', warning),
      open: (draft: DraftSummary) => void this.#answers.openDraft(draft),
      remove: (draft: DraftSummary) =>
        this.#actions.confirmRemoval(() => this.#answers.removeDraft(draft).then(() => this.requestUpdate())),
    };
  }

  #printed(view: AuditView): TemplateResult | undefined {
    const { later } = this.#journey;
    return this.printing && later?.printView(laterView(view, later), this.printing, today());
  }

  async #print(what: 'answers' | 'blank'): Promise<void> {
    const { printAlone } = await this.#journey.loadLater();
    this.printing = what;
    await this.updateComplete;
    printAlone(this);
  }

  readonly #listeners: readonly [EventTarget, string, () => void][] = [
    // Typed text is written before the page can be frozen or closed.
    [window, 'pagehide', () => this.#flush()],
    [globalThis.document, 'visibilitychange', () => this.#flush()],
    [window, 'beforeprint', () => this.#beforePrint()],
    [window, 'afterprint', () => (this.printing = undefined)],
  ];

  #flush(): void {
    this.#typing.flush();
    void this.#answers.flush();
  }

  /** Printing by the browser's own command prints the whole document too, once its view is loaded. */
  #beforePrint(): void {
    if (this.printing || !this.#view) return;
    this.printing = 'answers';
    this.performUpdate();
  }
}

const auditSource: SourceOptions<Audit> = {
  kind: 'audit',
  parse: parseAudit,
  lint: async () => {
    const { lintAudit } = await import('../../core/documents/lint.js');
    return (audit) => lintAudit(audit, today());
  },
};

const answersSource: SourceOptions<AuditResponse> = {
  kind: 'audit-response',
  parse: parseAuditResponse,
  inline: false,
};

/** The attributes whose change opens other answers. */
const reopening = ['storage', 'storageKey', 'settingType', 'perspective', 'editable', 'store'] as const;

/** The reader's day, `YYYY-MM-DD`. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work, { timeout: 2000 });
  else setTimeout(work, 200);
}
