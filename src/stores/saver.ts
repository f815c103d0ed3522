import type { AuditSession, SessionChange } from '../core/audit/session.js';
import { sameContent } from '../core/audit/same-content.js';
import type { Answer, AuditResponse } from '../core/documents/audit-response.js';
import { KnownAnswers } from './known-answers.js';
import {
  StoreError,
  type AnswerConflict,
  type AnswerWrite,
  type ResponseHeader,
  type ResponseStore,
  type ResponseWrite,
  type StoreErrorCode,
  type StoreNotice,
  type WriteResult,
} from './store.js';
import { differ, pickActions, UnsavedChanges, withActions } from './unsaved-changes.js';

/** What a saver needs of a session. */
export type SavedSession = Pick<
  AuditSession,
  'audit' | 'id' | 'revision' | 'header' | 'response' | 'answerOf' | 'receive' | 'saved' | 'subscribe'
>;

/** What is true of the last changes. While an answer is in conflict nothing is said to be saved. */
export type SaveState =
  | { readonly status: 'idle' | 'saving' }
  /** Everything is committed, at this moment (ISO 8601). */
  | { readonly status: 'saved'; readonly at: string }
  | { readonly status: 'failed'; readonly code: Exclude<StoreErrorCode, 'removed'> };

/** How a saver begins, and whom it tells. */
export interface SaverOptions {
  /** The store does not have this response as it is: the first write is of all of it. It waits for a change. */
  readonly unsaved?: boolean;
  onState?(state: SaveState): void;
  /** Two answers of one statement met, changed or were settled; `conflicts` says whether they still stand. */
  onConflict?(conflict: AnswerConflict): void;
  /** The response was deleted elsewhere. It stays in the session, and is saved again when the person changes it. */
  onRemoved?(): void;
}

/**
 * Keeps a session's answers in a store: each change at once, one write in flight, changes that come meanwhile together
 * in the next one. Takes in what others write. An answer that was changed on both sides is a conflict, of which neither
 * side is given up before the person has chosen. What could not be written waits, and is tried again with the next
 * change.
 */
export class ResponseSaver {
  #session: SavedSession;
  readonly #store: ResponseStore;
  readonly #known: KnownAnswers;
  readonly #stopListening: () => void;
  readonly #stopWatching: () => void;
  #options: SaverOptions;
  /** What changed since the last write began. */
  readonly #waiting = new UnsavedChanges();
  /** Whether the next change brings the whole response with it. */
  #unsaved: boolean;
  #removed: 'no' | 'yes' | 'begun anew' = 'no';
  readonly #conflicts = new Map<string, AnswerConflict>();
  /** Notices that came while a write was in flight, whose outcome decides what they mean. */
  readonly #held: StoreNotice[] = [];
  #header: Partial<ResponseHeader>;
  #flight: Promise<void> | undefined;
  #failure: Exclude<StoreErrorCode, 'removed'> | undefined;
  #savedAt: string | undefined;
  #state: SaveState = { status: 'idle' };

  constructor(session: SavedSession, store: ResponseStore, options: SaverOptions = {}) {
    this.#session = session;
    this.#store = store;
    this.#known = new KnownAnswers(() => this.#session);
    this.#options = options;
    this.#unsaved = options.unsaved ?? false;
    this.#header = fieldsOf(session.header);
    this.#stopListening = session.subscribe((change) => this.#changed(change));
    this.#stopWatching = store.watch(session.audit.id, (notice) => this.#hear(notice));
  }

  /** Answers that were changed on both sides, by statement, until they are settled. */
  get conflicts(): ReadonlyMap<string, AnswerConflict> {
    return this.#conflicts;
  }

  get state(): SaveState {
    return this.#state;
  }

  /** Writes the whole response in the place of what is stored. */
  saveAll(): void {
    this.#waiting.whole = true;
    this.#start();
  }

  /** Tries once more to write what could not be written. */
  retry(): void {
    this.#start();
  }

  /** Writes what waits; fulfilled when it is committed or has failed. */
  async flush(): Promise<void> {
    this.#start();
    while (this.#flight) await this.#flight;
  }

  /**
   * A person has begun to change this answer: what is written elsewhere until the change is made is not what it was
   * made upon.
   */
  touch(statement: string): void {
    this.#waiting.statements.add(statement);
  }

  /** Keeps the session's answer, or takes the stored one. */
  resolve(statement: string, keep: 'mine' | 'theirs'): void {
    const conflict = this.#conflicts.get(statement);
    if (!conflict) return;
    this.#conflicts.delete(statement);
    if (keep === 'mine') this.#waiting.statements.add(statement);
    else this.#receive(statement, conflict.theirs);
    this.#options.onConflict?.(conflict);
    this.#start();
  }

  /** Sets another copy of the same response against the stored one: where they differ the person chooses. */
  compare(copy: AuditResponse): void {
    for (const statement of Object.keys({ ...this.#session.response.answers, ...copy.answers })) {
      const theirs = this.#session.answerOf(statement);
      const mine = Object.hasOwn(copy.answers, statement) ? copy.answers[statement] : undefined;
      if (sameContent(mine, theirs)) continue;
      this.#known.before(statement, theirs);
      this.#receive(statement, mine);
      this.#clash(statement, theirs);
    }
  }

  /**
   * Hears no more changes and tells nobody; what waits is still written, unless it is cleared.
   *
   * @returns a promise of whether all that waited is written.
   */
  async stop(): Promise<boolean> {
    this.#stopListening();
    this.#options = {};
    await this.flush();
    this.#stopWatching();
    return !this.#waiting.any;
  }

  /** The session gets another response, and this saver was stopped: what it still writes, it takes from this copy. */
  goOnWith(copy: SavedSession): void {
    this.#session = copy;
  }

  #changed({ origin, kind, answers }: SessionChange): void {
    const before = this.#header;
    this.#header = fieldsOf(this.#session.header);
    if (origin === 'store') return;
    if (this.#removed === 'yes') {
      // Deleting wins over what a page does by itself. A person who goes on begins anew, with all that is shown.
      if (origin !== 'person') return;
      this.#removed = 'begun anew';
      const { answers: shown, actions = [] } = this.#session.response;
      for (const statement of Object.keys(shown)) this.#waiting.statements.add(statement);
      for (const action of actions) this.#waiting.actions.add(action.id);
    }
    if (kind === 'replaced') this.#settleAll();
    if (kind === 'replaced' || this.#unsaved) this.#waiting.whole = true;
    this.#unsaved = false;
    for (const [statement, { previous }] of answers) {
      this.#known.before(statement, previous);
      const conflict = this.#conflicts.get(statement);
      if (conflict) this.#clash(statement, conflict.theirs);
      else this.#waiting.statements.add(statement);
    }
    this.#waiting.addHeader(before, this.#header);
    this.#start();
  }

  /** Begins a write if something waits and none is in flight, and says how things stand. */
  #start(): void {
    if (!this.#flight && this.#waiting.any) this.#flight = this.#write();
    this.#tell();
  }

  async #write(): Promise<void> {
    // Changes made together are written together.
    await Promise.resolve();
    const { audit, header } = this.#session;
    const changes = this.#waiting.take();
    const { whole } = changes;
    const anew = this.#removed === 'begun anew';
    if (whole) {
      const all = [...Object.keys(this.#session.response.answers), ...this.#conflicts.keys()];
      for (const statement of all) changes.statements.add(statement);
    }
    const answers = new Map<string, AnswerWrite>();
    for (const statement of changes.statements) {
      const conflict = this.#conflicts.get(statement);
      const answer = conflict ? conflict.theirs : this.#session.answerOf(statement);
      answers.set(statement, { answer, read: this.#known.revisionOf(statement) });
    }
    const actions = pickActions(header.actions, changes.actions);
    const write = { audit: audit.id, response: header, answers, fields: [...changes.fields], actions };
    this.#failure = undefined;
    let committed = false;
    try {
      this.#committed(write, await this.#store.write({ ...write, ...(whole && { whole }), ...(anew && { anew }) }));
      committed = true;
    } catch (error) {
      const { code } = StoreError.from(error);
      if (code === 'removed') this.#forget();
      else {
        this.#failure = code;
        this.#waiting.add(changes);
      }
    }
    for (let notice = this.#held.shift(); notice; notice = this.#held.shift()) await this.#take(notice, committed);
    this.#flight = undefined;
    if (this.#failure) this.#tell();
    else this.#start();
  }

  #committed({ answers, fields, actions }: Written, result: WriteResult): void {
    const { revision, at, conflicts } = result;
    const theirs = new Map(conflicts.map((conflict) => [conflict.statement, conflict.theirs]));
    const written = new Map<string, number>();
    for (const [statement, { answer }] of answers) {
      if (theirs.has(statement)) continue;
      this.#known.note(statement, answer && revision, revision);
      if (answer) written.set(statement, revision);
    }
    for (const field of fields) this.#known.noteField(field, revision);
    this.#session.saved(revision, written);
    if (result.actions) this.#merge({ answers: new Map(), header: { actions: [...result.actions] }, revision });
    if (theirs.size < answers.size || fields.length + actions.size > 0) this.#savedAt = at;
    if (this.#removed === 'begun anew') this.#removed = 'no';
    for (const [statement, answer] of theirs) {
      this.#known.note(statement, answer?.revision, revision);
      this.#waiting.statements.delete(statement);
      this.#clash(statement, answer);
    }
  }

  #hear(notice: StoreNotice): void {
    if ('response' in notice && notice.response !== this.#session.id) return;
    if (this.#flight) this.#held.push(notice);
    else void this.#take(notice, false);
  }

  async #take(notice: StoreNotice, justWritten: boolean): Promise<void> {
    const { audit, id, revision } = this.#session;
    if (notice.kind === 'written') this.#merge(notice);
    else if (notice.kind === 'missed') await this.#readAgain();
    else if (this.#removed !== 'yes' && (revision > 0 || this.#waiting.any)) {
      this.#forget();
      // What was written just now may have come after the deleting, and must not outlive it.
      if (justWritten) await this.#store.remove(audit.id, id).catch(() => undefined);
    }
    this.#tell();
  }

  #merge({ answers, header, revision }: Omit<Extract<StoreNotice, { kind: 'written' }>, 'kind' | 'response'>): void {
    const received = new Map<string, Answer | undefined>();
    for (const [statement, theirs] of answers) {
      if (!this.#known.learn(statement, theirs, revision)) continue;
      if (this.#waiting.statements.delete(statement) || this.#conflicts.has(statement)) this.#clash(statement, theirs);
      else received.set(statement, theirs);
    }
    const news: Partial<ResponseHeader> = {};
    for (const [field, value] of Object.entries(fieldsOf(header)) as [keyof ResponseHeader, never][]) {
      if (this.#waiting.fields.has(field) || !this.#known.learnField(field, revision)) continue;
      news[field] = value;
    }
    if (news.actions) {
      news.actions = withActions(news.actions, pickActions(this.#header.actions, this.#waiting.actions));
    }
    // What is news is decided above, by answer and field; the session decides by the revision of the whole.
    const latest = Math.max(revision, this.#session.revision);
    const shown = Object.keys(news).some((field) =>
      differ(news[field as keyof ResponseHeader], this.#header[field as keyof ResponseHeader]),
    );
    if (received.size === 0 && !shown) this.#session.saved(latest);
    else this.#session.receive(received, latest, shown ? news : undefined);
    this.#header = fieldsOf(this.#session.header);
  }

  /** Looks what became of the response while no notice could come. */
  async #readAgain(): Promise<void> {
    const { audit, id, revision } = this.#session;
    try {
      const stored = await this.#store.open(audit.id, id);
      if (stored) {
        const { answers: found, ...header } = stored;
        const answers = new Map<string, Answer | undefined>(
          Object.keys(this.#session.response.answers).map((statement) => [statement, undefined]),
        );
        for (const [statement, answer] of Object.entries(found)) answers.set(statement, answer);
        this.#hear({ kind: 'written', response: id, answers, revision: stored.revision, header });
      } else if (revision > 0 && !this.#flight) this.#forget();
    } catch {
      // Not readable now: the next write finds out.
    }
  }

  /** Two answers of one statement, neither made upon the other; no conflict if they say the same. */
  #clash(statement: string, theirs: Answer | undefined): void {
    const mine = this.#session.answerOf(statement);
    const conflict = { statement, mine, theirs };
    if (sameContent(mine, theirs)) {
      this.#conflicts.delete(statement);
      this.#receive(statement, theirs);
    } else this.#conflicts.set(statement, conflict);
    this.#options.onConflict?.(conflict);
  }

  /** What was deleted elsewhere is not written back. */
  #forget(): void {
    if (this.#removed === 'yes') return;
    this.#removed = 'yes';
    this.#known.forget();
    this.#waiting.clear();
    this.#unsaved = false;
    this.#failure = this.#savedAt = undefined;
    this.#settleAll();
    this.#options.onRemoved?.();
  }

  #settleAll(): void {
    const settled = [...this.#conflicts.values()];
    this.#conflicts.clear();
    for (const conflict of settled) this.#options.onConflict?.(conflict);
  }

  #receive(statement: string, answer: Answer | undefined): void {
    this.#session.receive(new Map([[statement, answer]]), this.#session.revision);
  }

  #tell(): void {
    const before = JSON.stringify(this.#state);
    if (this.#flight) this.#state = { status: 'saving' };
    else if (this.#failure && this.#waiting.any) this.#state = { status: 'failed', code: this.#failure };
    else if (this.#savedAt && this.#conflicts.size === 0) this.#state = { status: 'saved', at: this.#savedAt };
    else this.#state = { status: 'idle' };
    if (JSON.stringify(this.#state) !== before) this.#options.onState?.(this.#state);
  }
}

type Written = Required<Pick<ResponseWrite, 'answers' | 'fields' | 'actions'>>;

/** The fields that stores do not fill in by themselves. */
function fieldsOf(header: Partial<ResponseHeader>): Partial<ResponseHeader> {
  const { revision: _revision, updated: _updated, ...fields } = header;
  return fields;
}
