import type { Answer, AuditResponse } from '../core/documents/audit-response.js';
import { isNewer, readDraft, settleWrite, draftSummaries, type DraftRecord } from './draft-record.js';
import type { Notices } from './notices.js';
import {
  StoreError,
  type DraftSummary,
  type ResponseStore,
  type ResponseWrite,
  type SetAsideCopy,
  type StoreNotice,
  type WriteResult,
} from './store.js';

/** Texts by key: a `Map`, or a storage area dressed as one. */
export interface Records {
  keys(): Iterable<string>;
  get(key: string): string | undefined;
  set(key: string, text: string): unknown;
  delete(key: string): unknown;
}

/** Submissions are another's (`SubmissionQueue`), but cleared with the rest. */
type Kind = 'draft' | 'answer' | 'set-aside' | 'submission';

/**
 * Keeps responses in texts by key: one for each draft and one for each answer, so that a write costs the same however
 * many answers there are.
 */
export class KeyedStore implements ResponseStore {
  readonly where: 'session' | 'memory';
  readonly #key: string;
  readonly #records: Records;
  readonly #notices: Notices;

  constructor(where: 'session' | 'memory', key: string, records: Records, notices: Notices) {
    this.where = where;
    this.#key = key;
    this.#records = records;
    this.#notices = notices;
  }

  list(audit: string): Promise<DraftSummary[]> {
    return promised(() => this.#list(audit));
  }

  open(audit: string, response: string): Promise<AuditResponse | undefined> {
    return promised(() => this.#open(audit, response));
  }

  write(write: ResponseWrite): Promise<WriteResult> {
    return promised(() => this.#write(write));
  }

  remove(audit: string, response: string): Promise<void> {
    return promised(() => {
      for (const [key] of this.#partsOf(audit, response)) this.#records.delete(key);
      this.#notices.tell(this.#place(audit), { kind: 'removed', response });
    });
  }

  clear(audit: string): Promise<void> {
    return promised(() => {
      for (const kind of ['draft', 'answer', 'set-aside', 'submission'] as const) {
        for (const [key] of this.#find(audit, kind)) this.#records.delete(key);
      }
      this.#notices.tell(this.#place(audit), { kind: 'cleared' });
    });
  }

  watch(audit: string, listener: (notice: StoreNotice) => void): () => void {
    return this.#notices.hear(this.#place(audit), listener);
  }

  setAside(audit: string): Promise<SetAsideCopy[]> {
    return promised(() => this.#find(audit, 'set-aside').map(([key]) => this.#read(key) as SetAsideCopy));
  }

  close(): void {
    // Nothing is held open.
  }

  #list(audit: string): DraftSummary[] {
    const drafts: DraftRecord[] = [];
    for (const [key, [id = '']] of this.#find(audit, 'draft')) {
      const draft = this.#read(key);
      if (readDraft(draft, {})?.id === id) drafts.push(draft as DraftRecord);
      else if (!isNewer(draft)) this.#putAside(audit, id);
    }
    return draftSummaries(drafts);
  }

  #open(audit: string, response: string): AuditResponse | undefined {
    const draft = this.#read(this.#name(audit, 'draft', response));
    const answers = this.#find(audit, 'answer', response);
    const found = readDraft(
      draft,
      Object.fromEntries(answers.map(([key, [, statement = '']]) => [statement, this.#read(key)])),
    );
    if (found?.id === response) return found;
    if (!isNewer(draft)) this.#putAside(audit, response);
    return undefined;
  }

  #write(write: ResponseWrite): WriteResult {
    const { audit, whole } = write;
    const { id } = write.response;
    const draftKey = this.#name(audit, 'draft', id);
    const stored = new Map<string, Answer>();
    const touched = whole
      ? this.#find(audit, 'answer', id).map(([, [, statement = '']]) => statement)
      : write.answers.keys();
    for (const statement of touched) {
      const answer = this.#read(this.#name(audit, 'answer', id, statement)) as Answer | undefined;
      if (answer) stored.set(statement, answer);
    }
    const settled = settleWrite(write, this.#read(draftKey) as DraftRecord | undefined, stored);
    if (settled.changes) {
      const changes = [...settled.answers].map(([statement, answer]): [string, unknown] => [
        this.#name(audit, 'answer', id, statement),
        answer,
      ]);
      this.#change([...changes, [draftKey, settled.draft]]);
      this.#notices.tell(this.#place(audit), settled.notice);
    }
    return settled.result;
  }

  #putAside(audit: string, response: string): void {
    const parts = this.#partsOf(audit, response).map(([key]) => [key, this.#records.get(key)] as const);
    if (parts.length === 0) return;
    const at = new Date().toISOString();
    const copy: SetAsideCopy = { response, at, content: Object.fromEntries(parts) };
    const gone = parts.map(([key]): [string, unknown] => [key, undefined]);
    this.#change([...gone, [this.#name(audit, 'set-aside', response, at), copy]]);
  }

  /** Changes all of them or, where there is no room, none. */
  #change(changes: readonly [key: string, value: unknown][]): void {
    const before = changes.map(([key]) => [key, this.#records.get(key)] as const);
    try {
      for (const [key, value] of changes) this.#put(key, value === undefined ? undefined : JSON.stringify(value));
    } catch (error) {
      for (const [key] of before) this.#records.delete(key);
      for (const [key, text] of before) this.#put(key, text);
      throw StoreError.from(error);
    }
  }

  #put(key: string, text: string | undefined): void {
    if (text === undefined) this.#records.delete(key);
    else this.#records.set(key, text);
  }

  #read(key: string): unknown {
    const text = this.#records.get(key);
    if (text === undefined) return undefined;
    try {
      return JSON.parse(text) as unknown;
    } catch {
      return text;
    }
  }

  #partsOf(audit: string, response: string): [string, string[]][] {
    return [...this.#find(audit, 'draft', response), ...this.#find(audit, 'answer', response)];
  }

  /** The keys of one kind, each with the names after the kind: the response's and, of an answer, the statement's. */
  #find(audit: string, kind: Kind, response?: string): [key: string, names: string[]][] {
    const names = response === undefined ? [audit, kind] : [audit, kind, response];
    const whole = this.#name(...names);
    const start = `${whole.slice(0, -1)},`;
    return [...this.#records.keys()]
      .filter((key) => key === whole || key.startsWith(start))
      .map((key) => [key, (JSON.parse(key) as string[]).slice(4)]);
  }

  #name(...names: string[]): string {
    return JSON.stringify(['inclusion-elements', this.#key, ...names]);
  }

  #place(audit: string): string {
    return JSON.stringify([this.#key, audit]);
  }
}

/** What a function returns or throws, as a promise. */
function promised<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => {
    resolve(work());
  });
}
