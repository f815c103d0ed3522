import type { Audit } from '../../core/documents/audit.js';
import type { AuditResponse } from '../../core/documents/audit-response.js';
import { AuditSession, type SessionChange, type SessionTools } from '../../core/audit/session.js';
import { MemoryStore } from '../../stores/memory.js';
import { openStore, type StoreWarning } from '../../stores/open-store.js';
import { ResponseSaver, type SaveState } from '../../stores/saver.js';
import { StoreError, type AnswerConflict, type DraftSummary, type ResponseStore } from '../../stores/store.js';
import { forgetLastUsed, lastUsed, rememberLastUsed } from './last-used.js';
import { draftsThatCount, openAnswers, resume, type Chosen, type Opening, type OpeningWishes } from './opening.js';

/** Where answers are kept, as the attributes say. */
export interface Keeping {
  readonly storage: 'device' | 'session' | 'none';
  readonly storageKey: string;
  /** A store of the page's own, instead of the browser's. */
  readonly store: ResponseStore | undefined;
}

/** What an element hears of the answers it shows. */
export interface AnswersListener {
  /** Other answers stand there now. */
  opened?(opening: Opening): void;
  /** No answers stand there any more. */
  closed?(): void;
  changed?(change: SessionChange): void;
  saving?(state: SaveState): void;
  conflict?(statement: string): void;
  /** The draft was cleared or deleted elsewhere. */
  removed?(): void;
}

const tools: SessionTools = { now: () => new Date(), newId: () => crypto.randomUUID() };

/**
 * The answers of one audit on one page: opened, kept as they change, replaced and cleared. While the audit is the same,
 * so is the session: other answers take the place of those in it, and whoever subscribed to it hears of that.
 */
export class KeptAnswers {
  readonly #listeners = new Set<AnswersListener>();
  #audit: Audit | undefined;
  #keeping: Keeping | undefined;
  #wishes: Chosen | undefined;
  #store: ResponseStore | undefined;
  #saver: ResponseSaver | undefined;
  /** Savers that are stopped and still write, from the session. */
  readonly #stillWriting = new Set<ResponseSaver>();
  #stopListening: (() => void) | undefined;
  /** What is about to stand in the session, and is there before anybody hears of it. */
  #next: Opening | undefined;
  #resting: ResponseStore | undefined;
  #stopping: Promise<void> | undefined;
  /** Whether answers changed while the element was out of the page. */
  #changedAtRest = false;
  #turn = 0;
  /** The turn of the opening that is under way. */
  #underWay: number | undefined;

  opening: Opening | undefined;
  warning: StoreWarning | undefined;

  /** Tells this listener too, until the returned function is called. */
  listen(listener: AnswersListener): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  get session(): AuditSession | undefined {
    return this.opening?.session;
  }

  get store(): ResponseStore | undefined {
    return this.#store;
  }

  /** Whether the last change is kept. */
  get saveState(): SaveState {
    return this.#saver?.state ?? { status: 'idle' };
  }

  /** Answers that were changed elsewhere as well, by statement. */
  get conflicts(): ReadonlyMap<string, AnswerConflict> {
    return this.#saver?.conflicts ?? new Map<string, AnswerConflict>();
  }

  /**
   * Opens the audit's answers; a later call wins over one that is still under way.
   *
   * @returns a promise of whether they stand there now: `false` where something else came meanwhile.
   * @throws what the page's own store throws that can not say what it has; nothing is changed then.
   */
  async open(audit: Audit, keeping: Keeping, wishes: Omit<OpeningWishes, 'lastUsed'>): Promise<boolean> {
    const turn = ++this.#turn;
    this.#underWay = turn;
    const found = await this.#tryToOpen(audit, keeping, {
      ...wishes,
      lastUsed: lastUsed(audit.id, keeping.storageKey),
    }).catch((error: unknown) => {
      if (turn !== this.#turn) return undefined;
      this.#underWay = undefined;
      throw error;
    });
    if (!found) return false;
    const { opening, store, warning } = found;
    const setAside = await copiesSetAside(store, audit.id);
    if (turn === this.#turn) await this.#stop();
    if (turn !== this.#turn) {
      if (store !== keeping.store && store !== this.#store) store.close();
      return false;
    }
    this.#underWay = undefined;
    if (store !== this.#store && this.#store !== this.#keeping?.store) this.#store?.close();
    this.#audit = audit;
    this.#keeping = keeping;
    this.#wishes = wishes;
    this.#store = store;
    this.warning = warning;
    this.hasSetAside = setAside.length > 0;
    this.#begin(opening);
    return true;
  }

  /** Opens from the store that is asked for. Where the browser's fails, from memory, with a warning. */
  async #tryToOpen(audit: Audit, keeping: Keeping, wishes: OpeningWishes) {
    const { store, warning } = await this.#storeFor(keeping);
    try {
      return { store, warning, opening: await openAnswers(audit, store, wishes, tools) };
    } catch (error) {
      // Answers beside those that it has would have to be put together with them later, and some be lost.
      if (store === keeping.store) throw error;
      store.close();
      const memory = new MemoryStore();
      const opening = await openAnswers(audit, memory, wishes, tools);
      return { store: memory, warning: 'memory-instead' as const, opening };
    }
  }

  /** The page's own store; else the memory there is, since what it holds is nowhere else; else the browser's. */
  async #storeFor(keeping: Keeping): Promise<{ store: ResponseStore; warning?: StoreWarning | undefined }> {
    if (keeping.store) return { store: keeping.store };
    const before = this.#keeping;
    const same = before?.storage === keeping.storage && before.storageKey === keeping.storageKey && !before.store;
    if (same && this.#store?.where === 'memory') return { store: this.#store, warning: this.warning };
    return openStore(keeping.storage, keeping.storageKey);
  }

  /**
   * Goes on with a saved draft instead of the answers shown.
   *
   * @throws StoreError of the code `removed` when it was deleted meanwhile; it is among the drafts no more then.
   */
  async openDraft(draft: DraftSummary): Promise<void> {
    if (!this.#audit || !this.#store) return;
    const turn = ++this.#turn;
    const saved = await this.#store.open(this.#audit.id, draft.id);
    if (turn !== this.#turn) return;
    if (!saved) {
      this.#forget(draft);
      throw new StoreError('removed');
    }
    await this.#saver?.flush();
    if (turn === this.#turn) this.#begin(resume(this.#audit, saved, tools, this.#wishes));
  }

  /** Begins anew, beside the drafts there are. */
  async beginNew(wishes: Chosen): Promise<void> {
    if (!this.#audit || !this.#store) return;
    const turn = ++this.#turn;
    await this.#saver?.flush();
    const drafts = await draftsThatCount(this.#audit, this.#store, wishes);
    if (turn !== this.#turn) return;
    this.#begin({ ...resume(this.#audit, undefined, tools, wishes), drafts });
  }

  /** Deletes a saved draft; the answers shown are not touched. */
  async removeDraft(draft: DraftSummary): Promise<void> {
    if (!this.#audit || !this.#store || !this.opening) return;
    await this.#store.remove(this.#audit.id, draft.id);
    this.#forget(draft);
  }

  #forget(draft: DraftSummary): void {
    if (!this.opening) return;
    this.opening = { ...this.opening, drafts: this.opening.drafts.filter(({ id }) => id !== draft.id) };
  }

  /** Puts another response in the place of the answers shown, and saves it at once. */
  replace(response: AuditResponse): void {
    if (!this.#audit) return;
    this.#turn += 1;
    this.#begin({ ...resume(this.#audit, response, tools, this.#wishes), unsaved: true, saveAtOnce: true });
  }

  /** Deletes everything of this audit and key, in all tabs, and begins anew. */
  async clear(wishes: Chosen): Promise<void> {
    if (!this.#audit || !this.#store) return;
    this.#turn += 1;
    await this.#store.clear(this.#audit.id);
    this.hasSetAside = false;
    this.#forgetLastUsed();
    this.#begin(resume(this.#audit, undefined, tools, wishes));
  }

  /** There is no audit any more: what waits is written. The store stays, since another audit may come. */
  close(): void {
    this.#turn += 1;
    if (!this.opening) return;
    this.wake();
    void this.#stop();
    this.#stopListening?.();
    this.#audit = this.#next = this.opening = undefined;
    this.hasSetAside = false;
    this.#tell('closed');
  }

  /** Writes what waits to be written. */
  async flush(): Promise<void> {
    await this.#saver?.flush();
  }

  /** Tries once more to save what could not be saved. */
  retry(): void {
    this.#saver?.retry();
  }

  /** A person has begun to change the answer to this statement. */
  touch(statement: string): void {
    this.#saver?.touch(statement);
  }

  resolve(statement: string, keep: 'mine' | 'theirs'): void {
    this.#saver?.resolve(statement, keep);
    const { id } = this.opening?.session ?? {};
    if (this.#audit && id) void this.#store?.settled?.(this.#audit.id, id, statement).catch(() => undefined);
  }

  /** Whether something could not be read and was put aside. */
  hasSetAside = false;

  /** What could not be read and was put aside. */
  async setAside(): Promise<readonly unknown[]> {
    return (this.#audit && (await this.#store?.setAside?.(this.#audit.id))) ?? [];
  }

  /** The element was put back into a page: its answers are kept again. */
  wake(): void {
    if (this.#store || !this.opening || !this.#resting) return;
    const store = this.#resting;
    this.#store = store;
    this.#resting = undefined;
    // What was being written has to be known first: otherwise it would look like another tab's.
    if (this.#stopping) {
      void this.#stopping.then(() => {
        if (this.#store === store && !this.#saver) this.#listen();
      });
    } else this.#listen();
  }

  /**
   * The element was taken out of the page, perhaps for good: writes what waits and lets go of what it holds.
   *
   * @returns whether that broke off an opening.
   */
  rest(): boolean {
    const brokeOff = this.#underWay === this.#turn;
    if (brokeOff) this.#turn += 1;
    this.#letGo();
    return brokeOff;
  }

  #letGo(): void {
    const store = this.#store;
    if (!store) return;
    this.#resting = store;
    this.#store = undefined;
    this.#stopping = this.#stop().then((isWritten) => {
      this.#stopping = undefined;
      if (!isWritten) this.#changedAtRest = true;
      if (this.#store !== store && store !== this.#keeping?.store) store.close();
    });
  }

  #begin(opening: Opening): void {
    const { session } = this;
    void this.#stop();
    if (session?.audit !== opening.session.audit) {
      this.#stopListening?.();
      // Before anybody else can subscribe, so that this hears first.
      this.#stopListening = opening.session.subscribe((change) => this.#hear(change));
      this.#take(opening);
      return;
    }
    // What belongs to the answers before is never written as part of the others.
    const before = new AuditSession(session.audit, session.response, tools);
    for (const saver of this.#stillWriting) saver.goOnWith(before);
    this.#stillWriting.clear();
    this.#next = { ...opening, session };
    session.replace(opening.session.response);
  }

  #hear(change: SessionChange): void {
    const next = this.#next;
    if (next && change.kind === 'replaced') {
      this.#next = undefined;
      this.#take(next);
    } else if (this.#store) this.#tell('changed', change);
    else if (change.origin !== 'store') this.#changedAtRest = true;
  }

  /** The answers stand in the session: they are kept from now on. */
  #take(opening: Opening): void {
    this.opening = opening;
    this.#listen();
    if (opening.compare) this.#saver?.compare(opening.compare);
    if (opening.saveAtOnce) this.#saver?.saveAll();
    void this.#compareUnsent(opening.session);
    this.#tell('opened', opening);
  }

  /** What a store on a server could not take is set against what it has. */
  async #compareUnsent(session: AuditSession): Promise<void> {
    const { audit, id } = session;
    const unsent = await this.#store?.unsent?.(audit.id, id).catch(() => undefined);
    if (unsent && session === this.session && session.id === id) this.#saver?.compare(unsent);
  }

  #listen(): void {
    const { opening } = this;
    if (!opening) return;
    const { session, readonly, unsaved } = opening;
    if (!this.#store || readonly) return;
    this.#saver = new ResponseSaver(session, this.#store, {
      unsaved,
      onState: (state) => {
        if (state.status === 'saved') this.#rememberLastUsed();
        this.#tell('saving', state);
      },
      onConflict: (conflict) => this.#tell('conflict', conflict.statement),
      onRemoved: () => {
        this.#forgetLastUsed();
        this.#tell('removed');
      },
    });
    if (this.#changedAtRest) this.#saver.saveAll();
    this.#changedAtRest = false;
  }

  #tell<Notice extends keyof AnswersListener>(
    notice: Notice,
    ...about: Parameters<NonNullable<AnswersListener[Notice]>>
  ): void {
    for (const listener of [...this.#listeners]) {
      const hear = listener[notice] as ((...news: typeof about) => void) | undefined;
      hear?.apply(listener, about);
    }
  }

  /** Whether all that waited is written. */
  async #stop(): Promise<boolean> {
    const saver = this.#saver;
    if (!saver) return true;
    this.#saver = undefined;
    this.#stillWriting.add(saver);
    const isWritten = await saver.stop();
    this.#stillWriting.delete(saver);
    return isWritten;
  }

  #rememberLastUsed(): void {
    if (!this.#audit || !this.session || !this.#store || !['device', 'session'].includes(this.#store.where)) return;
    rememberLastUsed(this.#audit.id, this.#keeping?.storageKey ?? '', this.session.id);
  }

  #forgetLastUsed(): void {
    if (this.#audit) forgetLastUsed(this.#audit.id, this.#keeping?.storageKey ?? '');
  }
}

/** What was put aside; nothing where the store can not say. */
async function copiesSetAside(store: ResponseStore, audit: string): Promise<readonly unknown[]> {
  try {
    return (await store.setAside?.(audit)) ?? [];
  } catch {
    return [];
  }
}
