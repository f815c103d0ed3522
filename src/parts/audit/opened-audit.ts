import type { PropertyValues, ReactiveController, ReactiveControllerHost } from 'lit';
import type { AuditSession } from '../../core/audit/session.js';
import type { Audit } from '../../core/documents/audit.js';
import type { AuditResponse } from '../../core/documents/audit-response.js';
import { parseAudit, parseAuditResponse } from '../../core/documents/parse.js';
import { DocumentError } from '../../core/documents/problem.js';
import type { ResponseStore } from '../../stores/store.js';
import { DocumentSource, type SourceOptions, type SourceState } from '../document-source.js';
import { today } from '../today.js';
import { KeptAnswers } from './kept-answers.js';

/** What an element says of the audit it opens; each is the property of an attribute in `elements.md`. */
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
}

/** What those who show an audit hear of its documents. */
export interface AuditListener {
  /** The state of its documents is another. */
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
  readonly #listeners = new Set<AuditListener>();
  readonly #leaders = new Set<(id: string) => Promise<boolean>>();
  #response: AuditResponse | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement & AuditAttributes) {
    this.#host = host;
    host.addController(this);
    this.#audit = new DocumentSource(host, auditSource, () => this.#onSource());
    this.#given = new DocumentSource(host, answersSource, () => this.#onSource());
  }

  /** What was asked for. */
  get attributes(): AuditAttributes {
    return this.#host;
  }

  get session(): AuditSession | undefined {
    return this.answers.session;
  }

  /** Where the documents are: the audit, or what is wrong with it, or with the answers to it. */
  get state(): SourceState<unknown> {
    const audit = this.#audit.state;
    return audit.status === 'ready' && this.#given.state.status !== 'none' ? this.#given.state : audit;
  }

  /** The audit; `undefined` until it can be used. */
  get audit(): Audit | undefined {
    const { state } = this.#audit;
    return state.status === 'ready' ? state.document : undefined;
  }

  /** The current answers. */
  get response(): AuditResponse | undefined {
    return this.session?.response ?? this.#response;
  }

  /**
   * Puts other answers in the place of those shown, and saves them at once.
   *
   * @throws DocumentError with `problems` when they are not valid; nothing is changed then.
   */
  open(value: unknown): void {
    const { document: response, problems } = parseAuditResponse(value);
    if (!response) throw new DocumentError(problems);
    this.#response = response;
    if (this.session) this.answers.replace(response);
  }

  /** Deletes every draft and set-aside copy of this audit and key on this device, in all tabs. */
  async clear(): Promise<void> {
    this.#response = undefined;
    await this.answers.clear(this.#host);
  }

  /** Tries once more to load what could not be loaded. */
  retry(): void {
    this.#audit.retry();
    this.#given.retry();
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
    if (changed.has('src') || changed.has('document')) this.#audit.update(document, src);
    if (changed.has('responseSrc')) this.#given.update(undefined, responseSrc);
    if (this.session && reopening.some((name) => changed.has(name))) void this.#open();
  }

  hostConnected(): void {
    this.answers.wake();
  }

  hostDisconnected(): void {
    // A page that moves the element puts it back at once: then nothing has to stop.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.answers.rest();
    });
  }

  #onSource(): void {
    this.#tell('sources');
    void this.#open();
  }

  #tell(what: keyof AuditListener): void {
    for (const listener of [...this.#listeners]) listener[what]?.();
  }

  /** Opens the answers when all that they need is there. */
  async #open(): Promise<void> {
    const { audit } = this;
    const given = this.#given.state;
    if (!audit || (given.status !== 'ready' && given.status !== 'none')) return;
    if (given.status === 'ready') this.#response = given.document;
    const { storage, storageKey, store, settingType, perspective, editable, responseSrc } = this.#host;
    await this.answers.open(
      audit,
      { storage, storageKey, store },
      { given: this.#response, editable: editable || responseSrc === undefined, settingType, perspective },
    );
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
