import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Answer } from '../core/documents/audit-response.js';
import type { DraftRecord } from './draft-record.js';
import type { SetAsideCopy } from './store.js';

/** Keys begin with the storage key and the audit's id; a draft's and an answer's go on with the response's id. */
export interface Schema extends DBSchema {
  drafts: { key: string[]; value: DraftRecord };
  /** The last part of the key is the statement's id. */
  answers: { key: string[]; value: Answer };
  /** The last part of the key is the time. */
  'set-aside': { key: string[]; value: SetAsideCopy };
}

export type Database = IDBPDatabase<Schema>;

const name = 'inclusion-elements';

/** A later version may only add to what stands here: pages of this version go on with a database of that one. */
const version = 1;

/** One connection to the database, opened when it is needed, again and again if need be. */
export class Connection {
  #current: Promise<Database | undefined> = Promise.resolve(undefined);
  #tried = false;

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
        for (const store of ['drafts', 'answers', 'set-aside'] as const) {
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
   * Whether there is a database. A browser that does not list its databases gets an empty one; so say yes.
   *
   * Browsers that refuse storage may do so only when a database is opened: that is tried once, on one that is deleted
   * at once. (Aborting the first upgrade of the real one would leave it behind, empty, in WebKit.)
   */
  async #exists(): Promise<boolean> {
    if (!('databases' in indexedDB)) return true;
    const found = await indexedDB.databases();
    if (found.some((database) => database.name === name)) return true;
    if (!this.#tried) {
      (await openDB(`${name}-trial`)).close();
      await deleteDB(`${name}-trial`);
      this.#tried = true;
    }
    return false;
  }
}
