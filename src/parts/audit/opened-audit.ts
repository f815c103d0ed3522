import type { PropertyValues, ReactiveController, ReactiveControllerHost } from 'lit';
import type { AuditSession } from '../../core/audit/session.js';
import { whenTypeRegistered } from '../../core/audit/statement-types.js';
import type { Audit } from '../../core/documents/audit.js';
import type { AuditResponse } from '../../core/documents/audit-response.js';
import { quickAudit, quickResponse } from '../../core/documents/parse-quickly.js';
import { DocumentError, type Problem } from '../../core/documents/problem.js';
import type { ResponseStore } from '../../stores/store.js';
import { DocumentSource, quietly, type SourceOptions, type SourceState } from '../document-source.js';
import { KnownNames } from '../known-names.js';
import { Authors } from '../tell-authors.js';
import { today } from '../today.js';
import { idsToChoose, unknownChoice } from './choice.js';
import { KeptAnswers } from './kept-answers.js';
import type { Chosen } from './opening.js';
import { otherAudit } from './other-audit.js';
import { askedAgain, storeAway } from './store-away.js';

/** What an element says of the audit it opens; each is a property of the element. */
export interface AuditAttributes {
  readonly document: unknown;
  readonly src: string | undefined;
  readonly responseSrc: string | undefined;
  readonly settingType: string | undefined;
  readonly perspective: string | undefined;
  readonly storage: 'device' | 'session' | 'none';
  readonly storageKey: string;
  readonly store: ResponseStore | undefined;
  readonly editable: boolean;
  /** Whether the answers can only be read, whatever they are. */
  readonly readonly?: boolean;
}

/** What those who show an audit hear of its documents. */
export interface AuditListener {
  /** The state of its documents is another, or whether its answers can only be read. */
  sources?(): void;
  /** Somebody can lead to its statements now, or nobody any more. */
  leaders?(): void;
}

/**
 * An audit and the answers to it, as the attributes of an element name them: loaded, opened and kept. Other elements
 * may show it too, and lead each other to its statements.
 */
export class OpenedAudit implements ReactiveController {
  readonly answers = new KeptAnswers();
  readonly #host: ReactiveControllerHost & HTMLElement & AuditAttributes;
  readonly #audit: DocumentSource<Audit>;
  readonly #given: DocumentSource<AuditResponse>;
  readonly #authors: Authors;
  readonly #listeners = new Set<AuditListener>();
  readonly #leaders = new Set<(id: string) => Promise<boolean>>();
  /** What the page set before the audit was open: it is put in place and saved then. */
  #response: AuditResponse | undefined;
  /** Whether the answers are to be opened once the element is in a page again. */
  #isPutOff = false;
  #stopHearing: (() => void) | undefined;
  #isUpdating = false;
  /** Whether a document's state changed while both were updated. */
  #hasNews = false;
  /** Answers that belong to another audit. */
  #mismatch: SourceState<AuditResponse> | undefined;
  /** The page's own store can not say what it has, or is asked once more. */
  #away: SourceState<Audit> | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement & AuditAttributes) {
    this.#host = host;
    host.addController(this);
    this.#authors = new Authors(host);
    new KnownNames(host, { storage: ['device', 'session', 'none'] });
    this.#audit = new DocumentSource(host, auditSource, () => this.#onSource());
    this.#given = new DocumentSource(host, answersSource, () => this.#onSource());
  }

  /** What was asked for. */
  get attributes(): AuditAttributes {
    return this.#host;
  }

  /** What is chosen for the person; an id that the audit does not have counts as not given. */
  get chosen(): Chosen {
    const { audit } = this;
    const { settingType, perspective } = this.#host;
    return {
      settingType: idsToChoose(audit?.settingTypes).find((id) => id === settingType),
      perspective: idsToChoose(audit?.perspectives).find((id) => id === perspective),
    };
  }

  get session(): AuditSession | undefined {
    return this.answers.session;
  }

  /** Where the documents are: the audit, or what is wrong with it, or with the answers to it. */
  get state(): SourceState<unknown> {
    const audit = this.#audit.state;
    const given = this.#given.state;
    if (audit.status !== 'ready') return audit;
    if (given.status === 'none') return this.#away ?? audit;
    return this.#mismatch ?? (given.status === 'ready' ? this.#away : undefined) ?? given;
  }

  /** The audit; `undefined` until it can be used. */
  get audit(): Audit | undefined {
    const { state } = this.#audit;
    return state.status === 'ready' ? state.document : undefined;
  }

  /** Whether the answers can only be read: the page wants it so, or they are of a newer version of the audit. */
  get readonly(): boolean {
    return this.#host.readonly === true || (this.answers.opening?.readonly ?? false);
  }

  /** The current answers. */
  get response(): AuditResponse | undefined {
    return this.session?.response ?? this.#response;
  }

  /**
   * Puts other answers in the place of those shown, and saves them at once. None changes nothing.
   *
   * @throws DocumentError with `problems` when they are not valid; nothing is changed then.
   */
  open(value: unknown): void {
    if (value === undefined || value === null) return;
    const response = quickResponse(value);
    if (!response) throw new DocumentError(explainAnswers?.(value).problems ?? [notValid]);
    if (this.audit && response.audit.id !== this.audit.id) throw new DocumentError([otherAudit(response.audit.id)]);
    if (this.session) this.answers.replace(response);
    else this.#response = response;
  }

  /**
   * Deletes every draft and set-aside copy of this audit and key where they are kept, in all tabs. Until there
   * is an audit it waits for one.
   *
   * @throws DocumentError with `problems` when the audit, or the answers given to it, can not be used.
   */
  async clear(): Promise<void> {
    this.#response = undefined;
    if (!this.session) await this.#opened();
    await this.answers.clear(this.chosen);
  }

  /** Tries once more to load and to open what could not be. */
  retry(): void {
    this.#audit.retry();
    this.#given.retry();
    if (this.#away?.status !== 'problem') return;
    this.#away = askedAgain(this.#away);
    this.#tell('sources');
    void this.#open();
  }

  /** Tells this listener of the documents, until the returned function is called. */
  listen(listener: AuditListener): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Lets an element lead to a statement, strand, area or page by its id, until the returned function is called. */
  addLeader(lead: (id: string) => Promise<boolean>): () => void {
    this.#leaders.add(lead);
    this.#tell('leaders');
    return () => {
      this.#leaders.delete(lead);
      this.#tell('leaders');
    };
  }

  /** Leads to a statement, strand, area or page; a promise of `false` where no element shows it. */
  async goTo(id: string): Promise<boolean> {
    for (const lead of this.#leaders) if (await lead(id)) return true;
    return false;
  }

  /** Whether any element can lead to a statement. */
  get hasLeader(): boolean {
    return this.#leaders.size > 0;
  }

  /** To be called by the host in `willUpdate`: takes in the attributes that changed. */
  update(changed: PropertyValues<AuditAttributes>): void {
    const { document, src, responseSrc } = this.#host;
    // Both before either is heard of: an audit opens with the answers given to it, and answers with their audit.
    this.#isUpdating = true;
    if (changed.has('responseSrc')) this.#given.update(undefined, responseSrc);
    if (changed.has('src') || changed.has('document')) this.#audit.update(document, src);
    this.#isUpdating = false;
    if (this.#hasNews) this.#onSource();
    if (changed.has('readonly')) this.#tell('sources');
    if ((this.session ?? this.#away) && reopening.some((name) => changed.has(name))) void this.#open();
  }

  hostConnected(): void {
    this.#stopHearing = whenTypeRegistered(() => this.#audit.retryAfter('unknown-type'));
    this.answers.wake();
    if (this.#isPutOff) void this.#open();
    window.addEventListener('online', this.#online);
  }

  hostDisconnected(): void {
    this.#stopHearing?.();
    window.removeEventListener('online', this.#online);
    // A page that moves the element puts it back at once: then nothing has to stop.
    queueMicrotask(() => {
      if (!this.#host.isConnected && this.answers.rest()) this.#isPutOff = true;
    });
  }

  /** What a server could not take or say may be written or opened now. */
  readonly #online = (): void => {
    this.answers.retry();
    if (this.#away) this.retry();
  };

  #onSource(): void {
    this.#hasNews = this.#isUpdating;
    if (this.#isUpdating) return;
    this.#away = undefined;
    this.#compareAudits();
    this.#tell('sources');
    if (this.#audit.state.status === 'none') this.answers.close();
    else void this.#open();
  }

  /** Fulfilled when an audit is open next; rejected when it turns out that none can be. */
  async #opened(): Promise<void> {
    await this.#host.updateComplete;
    return new Promise((opened, refused) => {
      const look = () => {
        const { state, session } = this;
        if (!session && state.status !== 'problem') return;
        stopAnswers();
        stopSources();
        if (session) opened();
        else if (state.status === 'problem') refused(new DocumentError(state.problems));
      };
      const stopAnswers = this.answers.listen({ opened: look });
      const stopSources = this.listen({ sources: look });
      look();
    });
  }

  /** Tells the authors of ids that the audit does not have. */
  #tellOfUnknown({ settingTypes, perspectives }: Audit): void {
    const { settingType, perspective } = this.#host;
    for (const [attribute, id, choices] of [
      ['setting-type', settingType, settingTypes],
      ['perspective', perspective, perspectives],
    ] as const) {
      const problem = unknownChoice(attribute, id, idsToChoose(choices));
      if (problem) this.#authors.tell('warn', `${attribute} attribute`, [problem]);
    }
  }

  /** Answers from elsewhere have to be to this audit. */
  #compareAudits(): void {
    const { audit } = this;
    const given = this.#given.state;
    const theirs = given.status === 'ready' ? given.document.audit.id : undefined;
    if (!audit || theirs === undefined || theirs === audit.id) this.#mismatch = undefined;
    else if (this.#mismatch === undefined) {
      const fault = { code: 'invalid', kind: 'audit-response', host: '' } as const;
      const problems = [otherAudit(theirs)];
      this.#mismatch = { status: 'problem', fault, problems, canRetry: false };
      this.#authors.tell('error', this.#host.responseSrc ?? 'response-src attribute', problems);
    }
  }

  #tell(what: keyof AuditListener): void {
    for (const listener of [...this.#listeners]) listener[what]?.();
  }

  /** Opens the answers when all that they need is there. */
  async #open(): Promise<void> {
    const { audit } = this;
    const given = this.#given.state;
    if (!audit || this.#mismatch || (given.status !== 'ready' && given.status !== 'none')) return;
    this.#isPutOff = !this.#host.isConnected;
    if (this.#isPutOff) return;
    const [set, fetched] = [this.#response, given.status === 'ready' ? given.document : undefined];
    this.#tellOfUnknown(audit);
    const { storage, storageKey, store, editable, responseSrc } = this.#host;
    try {
      const isOpen = await this.answers.open(
        audit,
        { storage, storageKey, store },
        { set, given: fetched, editable: editable || responseSrc === undefined, ...this.chosen },
      );
      if (!isOpen) return;
    } catch (error) {
      this.#away = storeAway(error, this.session && audit);
      this.#tell('sources');
      return;
    }
    if (this.#away) {
      this.#away = undefined;
      this.#tell('sources');
    }
    const latest = this.#response;
    this.#response = undefined;
    if (latest && latest !== set) this.answers.replace(latest);
  }
}

const auditSource: SourceOptions<Audit> = {
  kind: 'audit',
  parse: quietly(quickAudit),
  explain: async () => (await loadWords()).parseAudit,
  lint: async () => {
    const [{ lintAudit }] = await Promise.all([import('../../core/documents/lint.js'), loadWords()]);
    return (audit) => lintAudit(audit, today());
  },
};

const answersSource: SourceOptions<AuditResponse> = {
  kind: 'audit-response',
  parse: quietly(quickResponse),
  explain: async () => (await loadWords()).parseAuditResponse,
  inline: false,
};

/** The attributes whose change opens other answers. */
export const reopening = ['storage', 'storageKey', 'settingType', 'perspective', 'editable', 'store'] as const;

/** Says what is wrong with answers, once it is loaded. */
let explainAnswers: typeof import('../../core/documents/parse.js').parseAuditResponse | undefined;

async function loadWords(): Promise<typeof import('../../core/documents/parse.js')> {
  const loaded = await import('../../core/documents/parse.js');
  explainAnswers = loaded.parseAuditResponse;
  return loaded;
}

const notValid: Problem = {
  path: '',
  severity: 'error',
  code: 'invalid',
  message: 'These answers are not valid. parseAuditResponse says what is wrong with them.',
};
