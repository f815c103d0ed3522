import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Answer } from '../core/documents/audit-response.js';
import type { DraftRecord } from './draft-record.js';
import type { Unsent } from './outbox.js';
import { StoreError, type SetAsideCopy } from './store.js';
import type { Submission } from './submission-list.js';

/** Keys begin with the storage key and the audit's id; a draft's and an answer's go on with the response's id. */
export interface Schema extends DBSchema {
  drafts: { key: string[]; value: DraftRecord };
  /** The last part of the key is the statement's id. */
  answers: { key: string[]; value: Answer };
  /** The last part of the key is the time. */
  'set-aside': { key: string[]; value: SetAsideCopy };
  /** The last part of the key is the submission's id. */
  submissions: { key: string[]; value: Submission };
  /** Here the key begins with a server's address, and goes on with the audit's and the response's id. */
  outbox: { key: string[]; value: Unsent };
}

export type Database = IDBPDatabase<Schema>;

const name = 'inclusion-elements';

/** A later version may only add to what stands here: pages of this version go on with a database of that one. */
const version = 2;

/** Everything that is kept of an audit, by kind. */
export const kinds = ['drafts', 'answers', 'set-aside', 'submissions', 'outbox'] as const;

/** One connection to the database, opened when it is needed, again and again if need be. */
export class Connection {
  #current: Promise<Database | undefined> = Promise.resolve(undefined);

  /**
   * The open database. Calls are answered in the order they were made.
   *
   * @param create Whether a missing database is made; without, there is none then (`undefined`): nothing may be left
   * on a device before the person's first input.
   */
  open(create: true): Promise<Database>;
  open(create: boolean): Promise<Database | undefined>;
  open(create: boolean): Promise<Database | undefined> {
    const next = this.#current.catch(() => undefined).then((database) => database ?? this.#connect(create));
    this.#current = next;
    return next;
  }

  /**
   * Does work in the database; a connection that turns out to be lost is opened once more. `undefined` where there is
   * no database and none is to be made.
   */
  async use<T>(create: true, work: (database: Database) => Promise<T>): Promise<T>;
  async use<T>(create: boolean, work: (database: Database) => Promise<T>): Promise<T | undefined>;
  async use<T>(create: boolean, work: (database: Database) => Promise<T>): Promise<T | undefined> {
    const attempt = async () => {
      const database = await this.open(create);
      return database && work(database);
    };
    try {
      return await attempt().catch((error: unknown) => {
        // A write whose commit was not reported may be made again: equal content is no conflict.
        if (StoreError.from(error).code !== 'unavailable') throw error;
        this.close();
        return attempt();
      });
    } catch (error) {
      throw StoreError.from(error);
    }
  }

  /** Closes once what is under way is done. The next `open` connects again. */
  close(): void {
    const closing = this.#current;
    this.#current = Promise.resolve(undefined);
    void closing.then((database) => database?.close()).catch(() => undefined);
  }

  async #connect(create: boolean): Promise<Database | undefined> {
    if (!create && !(await this.#exists())) return undefined;
    const callbacks: Parameters<typeof openDB<Schema>>[2] = {
      upgrade(database) {
        for (const store of kinds) {
          if (!database.objectStoreNames.contains(store)) database.createObjectStore(store);
        }
      },
      // Another tab upgrades or deletes the database: let it, and connect anew when there is something to do.
      blocking: () => this.close(),
      terminated: () => this.close(),
    };
    try {
      return await openDB<Schema>(name, version, callbacks);
    } catch (error) {
      if ((error as DOMException).name === 'VersionError') return openDB<Schema>(name, undefined, callbacks);
      throw error;
    }
  }

  /**
   * Whether there is a database; rejects where the browser keeps nothing for this page. A browser that does not list its
   * databases gets an empty one; so say yes.
   *
   * Nothing is opened in trial: when pages go away meanwhile, Firefox (153) opens a database of that name in no tab any
   * more, until it is started again.
   */
  async #exists(): Promise<boolean> {
    if (!('databases' in indexedDB)) return true;
    const found = await indexedDB.databases();
    return found.some((database) => database.name === name);
  }
}

/** Waits until the work of a transaction is committed; where it fails, nothing of it is. */
export async function finish<T>(
  transaction: { readonly done: Promise<void>; abort(): void },
  work: () => Promise<T>,
): Promise<T> {
  transaction.done.catch(() => undefined);
  try {
    const result = await work();
    await transaction.done;
    return result;
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // It has ended by itself.
    }
    throw error;
  }
}
