/** Records by their keys, one after the other as the keys are sorted. */
export interface Place<Value> {
  get(key: string[]): Promise<Value | undefined>;
  getAll(range: IDBKeyRange): Promise<Value[]>;
  getAllKeys(range: IDBKeyRange): Promise<string[][]>;
  put(value: Value, key: string[]): Promise<unknown>;
  delete(key: string[] | IDBKeyRange): Promise<unknown>;
}

/** What a database calls back for. */
export interface DatabaseListeners {
  /** It is new, or of an older version: makes the places that it lacks. */
  upgrade?(database: IDBDatabase): void;
  /** Somebody wants to upgrade or delete it, and waits for it to be closed here. */
  blocking?(): void;
  /** The browser has closed it. */
  terminated?(): void;
}

/**
 * IndexedDB by promises: as much of it as is used here, in a quarter of the bytes of a package for all of it. What is
 * asked of a place one after the other without waiting for anything else belongs to one transaction.
 *
 * @typeParam Schema the value kept in each place, by the place's name.
 */
export class PromisedDatabase<Schema> {
  readonly #database: IDBDatabase;

  private constructor(database: IDBDatabase) {
    this.#database = database;
  }

  /** Opens a database in this version, or in the one that it has; makes one where there is none. */
  static async open<Schema>(
    name: string,
    version?: number,
    { upgrade, blocking, terminated }: DatabaseListeners = {},
  ): Promise<PromisedDatabase<Schema>> {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () => upgrade?.(request.result);
    const database = await promised(request);
    database.onversionchange = () => blocking?.();
    database.onclose = () => terminated?.();
    return new PromisedDatabase(database);
  }

  static async delete(name: string): Promise<void> {
    await promised(indexedDB.deleteDatabase(name));
  }

  transaction<Name extends keyof Schema & string>(
    names: Name | readonly Name[],
    mode?: IDBTransactionMode,
    options?: IDBTransactionOptions,
  ): PromisedTransaction<Pick<Schema, Name>> {
    return new PromisedTransaction(this.#database.transaction(names as string | string[], mode, options));
  }

  close(): void {
    this.#database.close();
  }
}

/** Work that is done whole or not at all. */
export class PromisedTransaction<Schema> {
  readonly #transaction: IDBTransaction;
  /** Fulfilled once it is committed. */
  readonly done: Promise<void>;

  constructor(transaction: IDBTransaction) {
    this.#transaction = transaction;
    this.done = new Promise((committed, failed) => {
      transaction.oncomplete = () => committed();
      transaction.onabort = () => failed(transaction.error ?? new DOMException('Aborted.', 'AbortError'));
    });
  }

  place<Name extends keyof Schema & string>(name: Name): Place<Schema[Name]> {
    const store = this.#transaction.objectStore(name);
    return {
      get: (key) => promised(store.get(key) as IDBRequest<Schema[Name] | undefined>),
      getAll: (range) => promised(store.getAll(range) as IDBRequest<Schema[Name][]>),
      getAllKeys: (range) => promised(store.getAllKeys(range)) as Promise<string[][]>,
      put: (value, key) => promised(store.put(value, key)),
      delete: (key) => promised(store.delete(key)),
    };
  }

  abort(): void {
    this.#transaction.abort();
  }
}

function promised<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new DOMException('Unknown.', 'UnknownError'));
  });
}
