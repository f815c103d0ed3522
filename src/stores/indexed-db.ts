import type { Answer, AuditResponse } from '../core/documents/audit-response.js';
import { Connection, finish, kinds, type Database } from './database.js';
import { isNewer, readDraft, settleWrite, draftSummaries, type DraftRecord } from './draft-record.js';
import { Notices } from './notices.js';
import {
  type DraftSummary,
  type ResponseStore,
  type ResponseWrite,
  type SetAsideCopy,
  type StoreNotice,
  type WriteResult,
} from './store.js';

/**
 * Keeps responses on the device, for every tab of the site: one record for each draft and one for each answer, so that
 * a write costs the same however many answers there are.
 */
export class IndexedDbStore implements ResponseStore {
  readonly where = 'device';
  readonly #key: string;
  readonly #connection = new Connection();
  readonly #notices: Notices;
  #closed = false;

  private constructor(key: string) {
    this.#key = key;
    this.#notices = new Notices(`inclusion-elements/${key}`);
    addEventListener('pagehide', this.#putAway);
    addEventListener('pageshow', this.#takeOut);
  }

  /**
   * A store that works; the database is not made before the first write.
   *
   * @param key Keeps two copies of one audit on a site apart.
   * @throws StoreError where the browser keeps nothing for this page.
   */
  static async open(key: string): Promise<IndexedDbStore> {
    const store = new IndexedDbStore(key);
    try {
      await store.#use(false, () => Promise.resolve(undefined));
      return store;
    } catch (error) {
      store.close();
      throw error;
    }
  }

  async list(audit: string): Promise<DraftSummary[]> {
    const found = await this.#use(false, async (database) => {
      const { store } = database.transaction('drafts');
      return Promise.all([store.getAllKeys(this.#range(audit)), store.getAll(this.#range(audit))]);
    });
    const drafts: DraftRecord[] = [];
    for (const [index, draft] of (found?.[1] ?? []).entries()) {
      const id = found?.[0][index]?.[2] ?? '';
      if (readDraft(draft, {})?.id === id) drafts.push(draft);
      else if (!isNewer(draft)) await this.#putAside(audit, id);
    }
    return draftSummaries(drafts);
  }

  async open(audit: string, response: string): Promise<AuditResponse | undefined> {
    const parts = await this.#use(false, (database) => {
      const transaction = database.transaction(['drafts', 'answers']);
      return this.#parts(transaction.objectStore('drafts'), transaction.objectStore('answers'), audit, response);
    });
    if (!parts) return undefined;
    const found = readDraft(parts.draft, parts.answers);
    if (found?.id === response) return found;
    if (!isNewer(parts.draft)) await this.#putAside(audit, response);
    return undefined;
  }

  async write(write: ResponseWrite): Promise<WriteResult> {
    const { audit, whole } = write;
    const { id } = write.response;
    const settled = await this.#use(true, (database) => {
      // Strict: "Saved" has to be true of a machine that loses its power, too. It takes some milliseconds more.
      const transaction = database.transaction(['drafts', 'answers'], 'readwrite', { durability: 'strict' });
      return finish(transaction, async () => {
        const drafts = transaction.objectStore('drafts');
        const answers = transaction.objectStore('answers');
        const stored = new Map<string, Answer>();
        const read = async (key: string[]): Promise<void> => {
          const answer = await answers.get(key);
          if (answer) stored.set(key[3] ?? '', answer);
        };
        const touched = whole
          ? await answers.getAllKeys(this.#range(audit, id))
          : [...write.answers.keys()].map((statement) => this.#name(audit, id, statement));
        const [draft] = await Promise.all([drafts.get(this.#name(audit, id)), ...touched.map(read)]);
        const result = settleWrite(write, draft, stored);
        if (!result.changes) return result;
        const put = async (statement: string, answer: Answer | undefined): Promise<void> => {
          const key = this.#name(audit, id, statement);
          await (answer ? answers.put(answer, key) : answers.delete(key));
        };
        await Promise.all([
          drafts.put(result.draft, this.#name(audit, id)),
          ...[...result.answers].map(([statement, answer]) => put(statement, answer)),
        ]);
        return result;
      });
    });
    if (settled.changes) this.#notices.tell(audit, settled.notice);
    return settled.result;
  }

  async remove(audit: string, response: string): Promise<void> {
    await this.#use(false, (database) => {
      const transaction = database.transaction(['drafts', 'answers'], 'readwrite', { durability: 'strict' });
      return finish(transaction, () =>
        Promise.all([
          transaction.objectStore('drafts').delete(this.#name(audit, response)),
          transaction.objectStore('answers').delete(this.#range(audit, response)),
        ]),
      );
    });
    this.#notices.tell(audit, { kind: 'removed', response });
  }

  async clear(audit: string): Promise<void> {
    await this.#use(false, (database) => {
      const transaction = database.transaction(kinds, 'readwrite', { durability: 'strict' });
      return finish(transaction, () =>
        Promise.all(kinds.map((store) => transaction.objectStore(store).delete(this.#range(audit)))),
      );
    });
    this.#notices.tell(audit, { kind: 'cleared' });
  }

  watch(audit: string, listener: (notice: StoreNotice) => void): () => void {
    return this.#notices.hear(audit, listener);
  }

  async setAside(audit: string): Promise<SetAsideCopy[]> {
    return (await this.#use(false, (database) => database.getAll('set-aside', this.#range(audit)))) ?? [];
  }

  close(): void {
    this.#closed = true;
    removeEventListener('pagehide', this.#putAway);
    removeEventListener('pageshow', this.#takeOut);
    this.#notices.pause();
    this.#connection.close();
  }

  async #use<T>(create: true, work: (database: Database) => Promise<T>): Promise<T>;
  async #use<T>(create: boolean, work: (database: Database) => Promise<T>): Promise<T | undefined>;
  async #use<T>(create: boolean, work: (database: Database) => Promise<T>): Promise<T | undefined> {
    try {
      return await this.#connection.use(create, work);
    } finally {
      if (this.#closed) this.#connection.close();
    }
  }

  async #putAside(audit: string, response: string): Promise<void> {
    await this.#use(false, (database) => {
      const transaction = database.transaction(['drafts', 'answers', 'set-aside'], 'readwrite');
      return finish(transaction, async () => {
        const drafts = transaction.objectStore('drafts');
        const answers = transaction.objectStore('answers');
        const content = await this.#parts(drafts, answers, audit, response);
        if (!content) return;
        const at = new Date().toISOString();
        await Promise.all([
          transaction.objectStore('set-aside').put({ response, at, content }, this.#name(audit, response, at)),
          drafts.delete(this.#name(audit, response)),
          answers.delete(this.#range(audit, response)),
        ]);
      });
    });
  }

  /** Everything stored of a response, as it is; `undefined` when there is nothing. */
  async #parts(
    drafts: { get(key: string[]): Promise<DraftRecord | undefined> },
    answers: { getAllKeys(range: IDBKeyRange): Promise<string[][]>; getAll(range: IDBKeyRange): Promise<Answer[]> },
    audit: string,
    response: string,
  ): Promise<Parts | undefined> {
    const range = this.#range(audit, response);
    const [draft, keys, values] = await Promise.all([
      drafts.get(this.#name(audit, response)),
      answers.getAllKeys(range),
      answers.getAll(range),
    ]);
    if (draft === undefined && keys.length === 0) return undefined;
    return {
      draft,
      answers: Object.fromEntries(keys.map((key, index) => [key[3] ?? '', values[index]])) as Parts['answers'],
    };
  }

  #name(...names: string[]): string[] {
    return [this.#key, ...names];
  }

  /** Every key that begins with these names: an array sorts after any text. */
  #range(...names: string[]): IDBKeyRange {
    return IDBKeyRange.bound(this.#name(...names), [...this.#name(...names), []]);
  }

  /** A page put away holds nothing open, so that it may be kept to come back to and stops no other tab. */
  readonly #putAway = (event: PageTransitionEvent): void => {
    if (!event.persisted) return;
    this.#connection.close();
    this.#notices.pause();
  };

  readonly #takeOut = (event: PageTransitionEvent): void => {
    if (event.persisted) this.#notices.resume();
  };
}

interface Parts {
  readonly draft: DraftRecord | undefined;
  readonly answers: Record<string, Answer>;
}
