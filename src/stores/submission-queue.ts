import { Connection, finish } from './database.js';
import { recordsIn } from './session.js';
import type { Records } from './keyed.js';
import type { Submission, Queued } from './submission-list.js';

/** Whose submissions: those of one audit under one storage key, kept where its answers are. */
export interface SubmissionPlace {
  /** The audit's id. */
  readonly audit: string;
  /** Keeps two copies of one audit on a site apart. */
  readonly key: string;
  readonly storage: 'device' | 'session' | 'none';
}

/** What becomes of the list; nothing else may happen meanwhile. */
type Change = (queued: Queued) => Queued;

/** Where a list of submissions is kept. */
interface Kept {
  /** @param create Whether there will be something to keep; else nothing is made that is not there. */
  change(change: Change, create: boolean): Promise<Queued>;
  close(): void;
}

/**
 * The submissions that wait, kept where the answers are. Where the browser does not allow that, or has no room, they
 * wait in memory.
 */
export class SubmissionQueue {
  readonly #kept: Kept | undefined;
  #instead: Queued | undefined;

  constructor(place: SubmissionPlace) {
    this.#kept = keptIn(place);
    if (!this.#kept) this.#instead = [];
  }

  /** Whether what waits is kept no longer than the page. */
  get inMemory(): boolean {
    return this.#instead !== undefined;
  }

  read(): Promise<Queued> {
    return this.change((queued) => queued);
  }

  /** Changes the list, and returns it as it is then, in the order of sending. */
  async change(change: Change, create = false): Promise<Queued> {
    const inOrder = (queued: Queued) => change([...queued].sort((one, other) => one.sequence - other.sequence));
    const kept = this.#kept;
    if (kept && !this.#instead) {
      try {
        return await kept.change(inOrder, create);
      } catch {
        this.#instead = await kept.change((queued) => queued, false).catch(() => []);
      }
    }
    const before = this.#instead ?? [];
    this.#instead = inOrder(before);
    const now = new Set(this.#instead.map(({ id }) => id));
    const gone = new Set(before.map(({ id }) => id).filter((id) => !now.has(id)));
    // What could be written once may still be taken away.
    const cleaned = kept?.change((queued) => queued.filter(({ id }) => !gone.has(id)), false);
    await cleaned?.catch(() => undefined);
    return this.#instead;
  }

  close(): void {
    this.#kept?.close();
  }
}

function keptIn(place: SubmissionPlace): Kept | undefined {
  try {
    if (place.storage === 'device') return new OnDevice(place);
    return place.storage === 'session' ? new InRecords(place, recordsIn(sessionStorage)) : undefined;
  } catch {
    return undefined;
  }
}

class OnDevice implements Kept {
  readonly #connection = new Connection();
  readonly #place: readonly [string, string];

  constructor({ key, audit }: SubmissionPlace) {
    this.#place = [key, audit];
  }

  async change(change: Change, create: boolean): Promise<Queued> {
    const changed = await this.#connection.use(create, (database) => {
      const transaction = database.transaction('submissions', 'readwrite', { durability: 'strict' });
      return finish(transaction, async () => {
        const { store } = transaction;
        const before = await store.getAll(IDBKeyRange.bound([...this.#place], [...this.#place, []]));
        const now = change(before);
        const name = ({ response, id }: Submission) => [...this.#place, response.id, id];
        const { gone, put } = differences(before, now);
        await Promise.all([
          ...gone.map((submission) => store.delete(name(submission))),
          ...put.map((submission) => store.put(submission, name(submission))),
        ]);
        return now;
      });
    });
    return changed ?? [];
  }

  close(): void {
    this.#connection.close();
  }
}

class InRecords implements Kept {
  readonly #records: Records;
  /** Named as the answers in the same storage are, so that they are cleared together. */
  readonly #place: readonly string[];

  constructor({ key, audit }: SubmissionPlace, records: Records) {
    this.#records = records;
    this.#place = ['inclusion-elements', key, audit, 'submission'];
  }

  change(change: Change): Promise<Queued> {
    return new Promise((resolve) => {
      const start = `${JSON.stringify(this.#place).slice(0, -1)},`;
      const before = [...this.#records.keys()]
        .filter((key) => key.startsWith(start))
        .map((key) => JSON.parse(this.#records.get(key) ?? '') as Submission);
      const now = change(before);
      const name = ({ response, id }: Submission) => JSON.stringify([...this.#place, response.id, id]);
      const { gone, put } = differences(before, now);
      for (const submission of gone) this.#records.delete(name(submission));
      for (const submission of put) this.#records.set(name(submission), JSON.stringify(submission));
      resolve(now);
    });
  }

  close(): void {
    // Nothing is held open.
  }
}

/** What has to be taken away and put for one list to become another. */
function differences(before: Queued, now: Queued): { gone: Submission[]; put: Submission[] } {
  const ids = new Set(now.map(({ id }) => id));
  return {
    gone: before.filter(({ id }) => !ids.has(id)),
    put: now.filter((submission) => !before.includes(submission)),
  };
}
