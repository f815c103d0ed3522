import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { AuditSession, SessionChange } from '../../core/audit/session.js';
import type { Audit } from '../../core/documents/audit.js';
import type { AnswerValue, AuditResponse } from '../../core/documents/audit-response.js';
import { shareable } from '../../core/exchange/share.js';
import { auditWords } from '../../localisation/audit/words.js';
import { Localise } from '../../localisation/localise.js';
import { Announcer } from '../../parts/announcer.js';
import { AuditAround, isInSession } from '../../parts/audit/audit-around.js';
import type { AnswersListener, KeptAnswers } from '../../parts/audit/kept-answers.js';
import { OpenedAudit, reopening } from '../../parts/audit/opened-audit.js';
import { ProvidedAudit } from '../../parts/audit/provided-audit.js';
import type { SourceState } from '../../parts/document-source.js';
import { tell } from '../../parts/events.js';
import { FocusAfterRetry } from '../../parts/focus-after-retry.js';
import { InclusionElement } from '../../parts/inclusion-element.js';
import { KnownNames } from '../../parts/known-names.js';
import { LostPart } from '../../parts/lost-part.js';
import { problemView } from '../../parts/problem-view.js';
import { takeWhatWasSetBefore } from '../../parts/set-before.js';
import { today } from '../../parts/today.js';
import { whenIdle } from '../../parts/when-idle.js';
import { StoreError, type DraftSummary, type ResponseStore } from '../../stores/store.js';
import type { SaveState } from '../../stores/saver.js';
import { tellOfChange } from './audit-events.js';
import { AuditJourney, laterView } from './audit-journey.js';
import { Watchers, type AuditView } from './audit-view.js';
import type { ActionsHost } from './audit-actions.js';
import type { Copies, Printed } from './copies.js';
import { styles } from './inclusion-audit.styles.js';
import { keepingWords, notices } from './notices.js';
import type { ResponseImport } from './open-file.js';
import { SendWhenWanted, type SendingWishes } from './send-when-wanted.js';
import { responseFile } from './response-file.js';
import { saveStatus, saveWords } from './save-status.js';
import { Turns } from './turns.js';
import { Typing } from '../../parts/typing.js';

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
 * @fires inclusion-submit - The answers that the person sent have arrived.
 *
 * @example
 * ```html
 * <inclusion-audit src="/inclusion/our-audit.json" hash-prefix="audit">
 *   <p>Ask the inclusion team for the audit on paper.</p>
 * </inclusion-audit>
 * ```
 */
export class InclusionAudit extends InclusionElement {
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
  @property({ useDefault: true }) storage: 'device' | 'session' | 'none' = 'device';

  /** Keeps two copies of one audit on a site apart. */
  @property({ attribute: 'storage-key', useDefault: true }) storageKey = '';

  /** `pages`, a page for each area, or `single`, all on one page. */
  @property({ useDefault: true }) layout: 'pages' | 'single' = 'pages';

  /** Lets answers from `response-src` be answered on. */
  @property({ type: Boolean }) editable = false;

  /** Shows answers that can not be changed. */
  @property({ type: Boolean }) readonly = false;

  /** Gives each page a place in the address, `#prefix/page`; without it the address is not touched. */
  @property({ attribute: 'hash-prefix', useDefault: true }) hashPrefix = '';

  /** Where "Send" sends a copy of the answers, private notes left out; without it there is no "Send". */
  @property({ attribute: 'submit-url' }) submitUrl: string | undefined;

  /** Headers of the page's own that go with what is sent, such as a CSRF token: asked for each time. */
  @property({ attribute: false }) submitHeaders: HeadersInit | (() => HeadersInit | Promise<HeadersInit>) | undefined;

  /** The name under which a form sends the response. */
  @property({ reflect: true, useDefault: true }) name = '';

  /** The level of the page heading, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level', useDefault: true }) headingLevel = 2;

  /** A store of the page's own for the answers, instead of the browser's. */
  @property({ attribute: false }) store: ResponseStore | undefined;

  @state() private saveState: SaveState = { status: 'idle' };
  @state() private removedElsewhere = false;
  /** What was said last and stays in sight until the next page. */
  @state() private message = '';
  @state() private printing: Printed | undefined;

  readonly #internals = this.attachInternals();
  readonly #localise = new Localise(this, auditWords);
  readonly #announcer = new Announcer(this);
  readonly #typing = new Typing(() => this.#showSaving());
  readonly #watchers = new Watchers();
  readonly #own = new OpenedAudit(this);
  readonly #provided = new ProvidedAudit(this);
  readonly #around = new AuditAround(this, () => this.#follow());
  #opened = this.#own;
  #stopFollowing: (() => void)[] = [];
  readonly #journey: AuditJourney;
  readonly #lost = new LostPart(this, this.#localise, 'audit');
  readonly #send = new SendWhenWanted(
    this,
    () => this.#sendingWishes(),
    (sent) => this.#onSending(sent),
    this.#lost,
  );
  #view: AuditView | undefined;
  /** The audit that was told of last, and the problem. */
  #told: { audit?: Audit; problem?: SourceState<unknown> } = {};

  constructor() {
    super();
    this.#journey = new AuditJourney({
      view: () => this.#view,
      root: () => this.renderRoot,
      single: () => this.layout === 'single',
      start: () => this.#start(),
      failed: () => this.#failed(),
      update: () => {
        this.requestUpdate();
        return this.updateComplete;
      },
      goOn: () => (this.message = ''),
      sending: () => this.#send.sending,
      lost: () => this.submitUrl && this.#lost.view(),
      beginLater: (pages) => ({
        ...pages.beginLater(this, this.#localise),
        actions: pages.auditActions(this.#actionsHost),
      }),
      inform: (message) => this.#inform(message),
      completed: () => tell(this, 'inclusion-complete', { response: this.#ready().response }),
    });
    takeWhatWasSetBefore(this, 'response');
    new KnownNames(this, { layout: ['pages', 'single'] });
    new FocusAfterRetry(this);
  }

  /** The audit document as an object; it wins over an inline document and `src`. */
  @property({ attribute: false }) document: unknown;

  /**
   * The current answers. Setting them replaces and saves at once.
   *
   * @throws DocumentError with `problems` when the answers are not valid; nothing is changed then.
   */
  get response(): AuditResponse | undefined {
    this.#typing.flush();
    return this.#opened.response;
  }
  set response(value: AuditResponse | undefined) {
    // What is typed belongs to the answers that are about to go.
    this.#typing.flush();
    this.#opened.open(value);
  }

  /** The audit's session: its answers, progress and results; `undefined` until the audit is ready. */
  get session(): AuditSession | undefined {
    return this.#opened.session;
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

  /**
   * Deletes every draft and set-aside copy of this audit and key where they are kept, in all tabs. Until there is an
   * audit it waits for one.
   *
   * @throws DocumentError with `problems` when the audit, or the answers given to it, can not be used.
   */
  async clear(): Promise<void> {
    this.#typing.clear();
    await this.#send.sending?.clear();
    await this.#opened.clear();
  }

  override connectedCallback(): void {
    this.#around.look('', isInSession(this));
    super.connectedCallback();
    this.#follow();
    this.#journey.address.follow(this.hashPrefix);
    for (const [target, name, listener] of this.#listeners) target.addEventListener(name, listener);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#journey.address.stop();
    for (const [target, name, listener] of this.#listeners) target.removeEventListener(name, listener);
    this.#typing.flush();
  }

  /** Called by the browser when the form around the element is reset or restored: answers stay as they are. */
  formResetCallback(): void {
    this.#setFormValue();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!isInSession(this)) this.#own.update(changed);
    if (changed.has('name')) this.#setFormValue();
    // What is typed belongs to the answers that stand here still.
    if (reopening.some((name) => changed.has(name))) this.#typing.flush();
    if (changed.has('hashPrefix')) this.#journey.address.follow(this.hashPrefix);
    this.#renewView();
  }

  protected override render(): TemplateResult {
    const localise = this.#localise;
    const view = this.#view;
    const problem = this.#opened.state;
    if (!view) return problemView(localise, problem, () => this.#opened.retry());
    const { opening } = this.#answers;
    return html`<div class="audit" lang=${localise.messagesLanguage} dir=${localise.direction}>
        <div class="screen">
          ${problem.status === 'problem' || 'retried' in problem ? problemView(localise, problem, () => this.#opened.retry()) : nothing}
          ${
            opening &&
            notices(localise, {
              opening,
              today: today(),
              removedElsewhere: this.removedElsewhere,
              saveSetAside: this.#answers.hasSetAside
                ? () => this.#act((actions) => actions.saveSetAside())
                : undefined,
              message: this.message,
              conflicts: [...view.conflicts().keys()],
              show: (statement) => void this.#journey.goTo(statement),
              list: (orphans) => {
                const { later } = this.#journey;
                return later?.orphanList(laterView(view, later), orphans, (id) => view.session.answerOf(id));
              },
            })
          }
          <div class="columns">
            <div class=${this.layout === 'single' ? 'page single' : 'page'} part="page">
              ${this.#journey.page(view)}
            </div>
            <slot name="aside"></slot>
          </div>
          ${saveStatus(localise, this.saveState, {
            inMemory: this.#answers.store?.where === 'memory',
            retry: () => this.#answers.retry(),
            saveCopy: () => this.#act((actions) => actions.save('json')),
          })}
        </div>
        ${this.#printed(view)}
      </div>
      ${this.#announcer.view()}`;
  }

  get #answers(): KeptAnswers {
    return this.#opened.answers;
  }

  #ready(): AuditSession {
    if (!this.session) throw new Error('The audit is not ready yet: wait for inclusion-ready.');
    return this.session;
  }

  /** Shows the audit of the session around the element, else its own. */
  #follow(): void {
    const opened = this.#around.audit ?? this.#own;
    if (opened === this.#opened && this.#stopFollowing.length > 0) return;
    for (const stop of this.#stopFollowing) stop();
    this.#opened = opened;
    this.#provided.audit = opened;
    this.#stopFollowing = [
      opened.listen({ sources: () => this.#onSource() }),
      opened.answers.listen(this.#listener),
      opened.addLeader((id) => this.#journey.goTo(id)),
    ];
    this.#view = undefined;
    this.#onSource();
    if (opened.answers.opening) this.#onOpened();
    // Its own documents were left alone while it stood in a session.
    for (const name of ['document', 'src', 'responseSrc']) this.requestUpdate(name);
  }

  readonly #listener: AnswersListener = {
    opened: () => this.#onOpened(),
    closed: () => this.#onClosed(),
    changed: (change) => this.#onChange(change),
    saving: (state) => this.#onSaving(state),
    conflict: (statement) => this.#onConflict(statement),
    removed: () => (this.removedElsewhere = true),
  };

  /** Tells of a document that can not be used, once. */
  #onSource(): void {
    const { state } = this.#opened;
    // What is typed belongs to the answers that are about to go.
    if (state.status === 'none') this.#typing.flush();
    if (state.status === 'problem' && state !== this.#told.problem) {
      this.#told.problem = state;
      tell(this, 'inclusion-error', { problems: state.problems });
    }
    this.requestUpdate();
  }

  #onOpened(): void {
    const { audit } = this.#ready();
    this.#typing.clear();
    this.removedElsewhere = false;
    this.message = '';
    this.#localise.documentLanguage = audit.language;
    this.#showSaving();
    // Other answers, perhaps in the same session: nothing that was shown, opened or merged is theirs.
    this.#view = undefined;
    this.#renewView();
    this.#journey.later?.together.end();
    this.#journey.arrive(this.#answers.opening?.begun ?? false);
    this.#setFormValue();
    this.requestUpdate();
    whenIdle(() => this.#journey.loadLater().catch(() => undefined), { within: 2000, withoutIdle: 200 });
    if (audit !== this.#told.audit) {
      this.#told.audit = audit;
      tell(this, 'inclusion-ready', { document: audit });
    }
  }

  #onClosed(): void {
    this.#view = undefined;
    this.#told = {};
    this.message = '';
    this.#showSaving();
    this.#setFormValue();
    this.requestUpdate();
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
    // The revision has risen, even where an answer in conflict keeps it from being called saved.
    if (state.status !== 'saving') this.#setFormValue();
    const words = saveWords(this.#localise, state);
    if (state.status === 'saved') {
      if (this.#answers.store?.where !== 'memory') this.#announcer.sayRoutine(words);
      tell(this, 'inclusion-save', { at: state.at, where: this.#answers.store?.where ?? 'memory' });
    } else if (state.status === 'failed') this.#announcer.say(words);
  }

  #sendingWishes(): SendingWishes | undefined {
    const { submitUrl: url, session } = this;
    if (!url || !session || this.#view?.readonly) return undefined;
    const { storage, storageKey: key } = this.#opened.attributes;
    return {
      url,
      place: { audit: session.audit.id, key, storage },
      headers: () => {
        const { submitHeaders = {} } = this;
        return typeof submitHeaders === 'function' ? submitHeaders() : submitHeaders;
      },
    };
  }

  #onSending(sent: AuditResponse | undefined): void {
    const { later } = this.#journey;
    if (this.#view && later) this.#announcer.say(this.#send.sending?.words(laterView(this.#view, later)) ?? '');
    if (sent) tell(this, 'inclusion-submit', { response: sent });
    this.requestUpdate();
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
    if (this.name === '' || !this.#internals.form) return;
    this.#internals.setFormValue(this.session ? JSON.stringify(shareable(this.session.response)) : null);
  }

  /** A new view whenever something changed that every statement on the page depends on. */
  #renewView(): void {
    const { session } = this;
    const readonly = this.readonly || (this.#answers.opening?.readonly ?? false);
    const { headingLevel } = this;
    const { messages, language } = this.#localise;
    const view = this.#view;
    if (!session) return;
    if (
      view?.session === session &&
      view.readonly === readonly &&
      view.headingLevel === headingLevel &&
      view.messages === messages &&
      view.language === language
    )
      return;
    const answers = this.#answers;
    this.#view = {
      session,
      localise: this.#localise,
      messages,
      language,
      headingLevel,
      readonly,
      where: () => answers.store?.where ?? 'memory',
      typing: this.#typing,
      watchers: this.#watchers,
      turns: new Turns(),
      unfolded: view?.session === session ? view.unfolded : new Set<string>(),
      wanted: view?.session === session ? view.wanted : new Set<string>(),
      rejected: view?.session === session ? view.rejected : new Map<string, AnswerValue>(),
      conflicts: () => answers.conflicts,
      touch: (statement) => answers.touch(statement),
      resolve: (statement, keep) => answers.resolve(statement, keep),
      goTo: (id) => void this.#journey.goTo(id),
    };
  }

  #start() {
    const { opening, store, warning } = this.#answers;
    const { settingType, perspective } = this.#opened.chosen;
    const audit = opening?.session.audit;
    return {
      drafts: opening?.drafts ?? [],
      onDevice: store?.where === 'device',
      asksSettingType: settingType === undefined && (audit?.settingTypes?.length ?? 0) > 0,
      asksPerspective: perspective === undefined && (audit?.perspectives?.length ?? 0) > 0,
      keeping: keepingWords(this.#localise, store?.where ?? 'memory', warning, this.submitUrl !== undefined),
      open: (draft: DraftSummary) => void this.#openDraft(draft),
      beginNew: opening?.begun && !this.readonly ? () => void this.#beginNew() : undefined,
      remove: (draft: DraftSummary) =>
        this.#act((actions) =>
          actions.confirmRemoval(async () => {
            await this.#answers.removeDraft(draft);
            this.message = '';
            this.requestUpdate();
          }),
        ),
    };
  }

  async #beginNew(): Promise<void> {
    this.#typing.flush();
    if (await this.#attempt(this.#answers.beginNew(this.#opened.chosen))) await this.#journey.goTo('start');
  }

  async #openDraft(draft: DraftSummary): Promise<void> {
    if (await this.#attempt(this.#answers.openDraft(draft))) await this.#journey.goTo('tasks');
  }

  /** Whether something could be done where answers are kept; says so where it could not. */
  async #attempt(work: Promise<unknown>): Promise<boolean> {
    try {
      await work;
      return true;
    } catch (error) {
      // A page's own store may fail in any way: its makers hear of it.
      if (!StoreError.is(error)) reportError(error);
      const words = StoreError.from(error).code === 'removed' ? 'draftGone' : 'storeAway';
      this.#journey.loadLater().then(
        ({ localise }) => this.#inform(localise.messages[words]),
        () => this.#failed(),
      );
      return false;
    }
  }

  #printed(view: AuditView): TemplateResult | undefined {
    const { later } = this.#journey;
    return this.printing && later?.printView(laterView(view, later), this.printing, today());
  }

  readonly #actionsHost: ActionsHost = {
    view: () => this.#view,
    root: () => this.renderRoot,
    loadLater: () => this.#journey.loadLater(),
    exportResponse: (format) => this.exportResponse(format),
    importResponse: (source) => this.importResponse(source),
    clear: () => this.clear(),
    goTo: (id) => this.goTo(id),
    print: (what) => void this.#print(what),
    inform: (message) => this.#inform(message),
    failed: () => this.#failed(),
    setAside: () => this.#answers.setAside(),
    attempt: (work) => this.#attempt(work),
  };

  /** Does something with all answers, once what does it is loaded. */
  #act(use: (actions: Copies) => void): void {
    this.#journey.loadLater().then(
      ({ actions }) => use(actions),
      () => this.#failed(),
    );
  }

  /** Something could not be loaded. */
  #failed(): void {
    const { faults, documentNames } = this.#localise.messages;
    this.#inform(faults.unreachable(documentNames.audit, { host: '' }));
  }

  async #print(what: Printed): Promise<void> {
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
    this.#view.turns.finish();
  }
}
