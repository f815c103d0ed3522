import { expect } from '@open-wc/testing';
import { deleteDB, openDB } from 'idb';
import { IndexedDbStore } from '../../src/stores/indexed-db.js';
import { StoreError, type StoreNotice } from '../../src/stores/store.js';
import { belonging, change, newResponse, reopen, says, storedWords } from './responses.js';
import { storeContract } from './store-contract.js';

const name = 'inclusion-elements';

describe('answers kept on the device', () => {
  let key: string;
  const stores: IndexedDbStore[] = [];
  const open = async () => {
    const store = await IndexedDbStore.open(key);
    stores.push(store);
    return store;
  };
  beforeEach(() => (key = `test ${crypto.randomUUID()}`));
  afterEach(() => stores.splice(0).forEach((store) => store.close()));

  storeContract(async () => ({ store: await open(), other: await open() }));

  it('leave no database behind before there is something to keep', async () => {
    await deleteDB(name);
    const store = await open();
    await store.list(belonging);
    await store.open(belonging, crypto.randomUUID());
    await store.setAside(belonging);
    await store.clear(belonging);
    expect((await databases()).filter((found) => found?.startsWith(name))).to.deep.equal([]);
    await store.write(change(newResponse(), { greeting: 'By name' }));
    expect(await databases()).to.include(name);
  });

  it('leave no record behind once they are cleared', async () => {
    const store = await open();
    const response = newResponse();
    await store.write(change(response, { greeting: 'By name' }));
    await spoil([key, belonging, response.id], { response: {} });
    await store.open(belonging, response.id);
    await store.write(change(newResponse(), { greeting: 'By name' }));
    await store.clear(belonging);
    expect(await recordsOf(key)).to.deep.equal([]);
  });

  it('of another storage key are not met', async () => {
    const store = await open();
    await store.write(change(newResponse(), { greeting: 'By name' }));
    const another = await IndexedDbStore.open(`${key} 2`);
    stores.push(another);
    expect(await another.list(belonging)).to.deep.equal([]);
    await another.clear(belonging);
    expect(await store.list(belonging)).to.have.length(1);
  });

  it('cost as much to write with 10,000 answers as with none: one answer and the draft', async () => {
    const store = await open();
    const response = newResponse();
    const many = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`s${index}`, 'Yes']));
    await store.write(change(response, many));
    const read = await reopen(store, response.id);
    const touched = await countingRequests(() => store.write(change(read, { s17: 'No' })));
    expect(touched).to.deep.equal({ get: 2, put: 2 });
    expect((await store.list(belonging))[0]?.answered).to.equal(10_000);
  });

  describe('fault 19: no room left', () => {
    for (const [when, fail] of [
      ['at a request', () => Promise.reject(quota())],
      [
        'at the call',
        () => {
          throw quota();
        },
      ],
    ] as const) {
      it(`${when}: says so, writes nothing, and goes on when there is room again`, async () => {
        const store = await open();
        const response = newResponse();
        await store.write(change(response, { greeting: 'By name' }));
        const read = await reopen(store, response.id);
        const write = change(read, { greeting: 'With a song', lunch: 'Together' });
        const error = await withPut(fail, () => store.write(write).catch((reason: unknown) => reason));
        expect(error).to.be.instanceOf(StoreError).with.property('code', 'quota');
        expect(await reopen(store, response.id)).to.deep.equal(read);
        expect((await store.write(write)).conflicts).to.deep.equal([]);
        expect(await storedWords(store, response.id)).to.deep.equal({ greeting: 'With a song', lunch: 'Together' });
      });
    }
  });

  describe('fault 23: a corrupt saved record', () => {
    for (const [what, draft] of [
      ['nothing but words', 'spoilt'],
      ['no header', {}],
      ['a field of the wrong kind', { response: { ...newResponse(), revision: 'seven' }, answered: 1 }],
      ['another response', { response: newResponse(), answered: 1 }],
      ['no draft record', undefined],
    ] as const) {
      it(`(${what}) is set aside as it was, and the start is clean`, async () => {
        const store = await open();
        const response = newResponse();
        await store.write(change(response, { greeting: 'By name' }));
        await spoil([key, belonging, response.id], draft);
        expect(await store.list(belonging)).to.deep.equal([]);
        expect(await store.open(belonging, response.id)).to.equal(undefined);
        expect((await store.setAside(belonging)).map((copy) => ({ ...copy, at: '' }))).to.deep.equal([
          { response: response.id, at: '', content: { draft, answers: { greeting: says('By name', 1) } } },
        ]);
        expect(await store.list(belonging)).to.deep.equal([]);
      });
    }

    it('(an answer) is set aside with all of the response', async () => {
      const store = await open();
      const response = newResponse();
      await store.write(change(response, { greeting: 'By name', lunch: 'Together' }));
      await spoil([key, belonging, response.id, 'lunch'], { value: { spoilt: true } }, 'answers');
      expect(await store.open(belonging, response.id)).to.equal(undefined);
      const [copy] = await store.setAside(belonging);
      expect(copy?.content).to.have.nested.property('answers.lunch.value.spoilt', true);
    });

    it('of a later version of the format is left alone', async () => {
      const store = await open();
      const response = newResponse();
      const draft = { response: { ...response, format: 2 }, answered: 0 };
      await store.write(change(response, {}));
      await spoil([key, belonging, response.id], draft);
      expect(await store.list(belonging)).to.deep.equal([]);
      expect(await store.open(belonging, response.id)).to.equal(undefined);
      expect(await store.setAside(belonging)).to.deep.equal([]);
      expect(await recordsOf(key)).to.deep.equal([draft]);
    });
  });

  describe('fault 24: another tab', () => {
    it('upgrades the database: it is not held up, and this one goes on', async () => {
      await deleteDB(name);
      const [store, other] = [await open(), await open()];
      const response = newResponse();
      await store.write(change(response, { greeting: 'By name' }));
      await other.list(belonging);
      (await openDB(name, 99, { blocked: () => expect.fail('held up') })).close();
      await store.write(change(await reopen(other, response.id), { greeting: 'With a song' }));
      expect(await storedWords(other, response.id)).to.deep.equal({ greeting: 'With a song' });
      await deleteDB(name);
    });

    it('deletes the database: it is not held up, and the next answer begins a new one', async () => {
      const store = await open();
      await store.write(change(newResponse(), { greeting: 'By name' }));
      await deleteDB(name, { blocked: () => expect.fail('held up') });
      expect(await store.list(belonging)).to.deep.equal([]);
      await store.write(change(newResponse(), { greeting: 'By name' }));
      expect(await store.list(belonging)).to.have.length(1);
    });

    it('asks for the database while a write is under way: the write is committed', async () => {
      const store = await open();
      const response = newResponse();
      await store.write(change(response, {}));
      const read = await reopen(store, response.id);
      const writing = store.write(change(read, { greeting: 'By name' }));
      const upgrading = deleteDB(name);
      expect((await writing).revision).to.equal(2);
      await upgrading;
    });
  });

  describe('fault 45: the page is put away and comes back', () => {
    it('holds nothing open meanwhile, then goes on and asks its listeners to read again', async () => {
      const [store, other] = [await open(), await open()];
      const response = newResponse();
      await store.write(change(response, { greeting: 'By name' }));
      const notices: StoreNotice['kind'][] = [];
      store.watch(belonging, ({ kind }) => notices.push(kind));
      const closed = closing();
      dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
      await closed;
      await other.write(change(newResponse(), { greeting: 'Unheard' }));
      const heard = new Promise<void>((resolve) => store.watch(belonging, () => resolve()));
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      await heard;
      expect(notices).to.deep.equal(['missed']);
      await store.write(change(await reopen(store, response.id), { lunch: 'Together' }));
      expect(await storedWords(other, response.id)).to.deep.equal({ greeting: 'By name', lunch: 'Together' });
    });

    it('goes on when the browser has broken the connection off', async () => {
      const store = await open();
      const response = newResponse();
      await store.write(change(response, { greeting: 'By name' }));
      const original = IDBDatabase.prototype.transaction;
      IDBDatabase.prototype.transaction = () => {
        IDBDatabase.prototype.transaction = original;
        throw new DOMException('The connection is closing', 'InvalidStateError');
      };
      expect(await storedWords(store, response.id)).to.deep.equal({ greeting: 'By name' });
    });
  });

  it('fault 46: are kept on a page that extended Array.prototype', async () => {
    Object.defineProperty(Array.prototype, 'extra', { value: () => 0, enumerable: true, configurable: true });
    try {
      const store = await open();
      const response = newResponse();
      await store.write(change(response, { greeting: 'By name' }));
      expect(await storedWords(store, response.id)).to.deep.equal({ greeting: 'By name' });
    } finally {
      delete (Array.prototype as { extra?: unknown }).extra;
    }
  });

  it('are written even by a store that was closed, which then holds nothing open', async () => {
    const store = await open();
    const response = newResponse();
    store.close();
    await store.write(change(response, { greeting: 'By name' }));
    await deleteDB(name, { blocked: () => expect.fail('held open') });
  });

  it('are reached when pages went away that looked for theirs, with nothing kept yet', async () => {
    await deleteDB(name);
    for (let round = 0; round < 4; round += 1) {
      const pages = await Promise.all([1, 2, 3].map(pageThatOpensItsStore));
      pages.forEach((page) => page.remove());
      expect(await (await open()).list(belonging)).to.deep.equal([]);
    }
    expect((await databases()).filter((found) => found?.startsWith(name))).to.deep.equal([]);
  });

  it('reach another window of the site', async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const { BroadcastChannel: Channel } = frame.contentWindow as Window & typeof globalThis;
    const channel = new Channel(`inclusion-elements/${key}`);
    const heard = new Promise<MessageEvent<{ audit: string; notice: StoreNotice }>>((resolve) => {
      channel.onmessage = resolve;
    });
    const response = newResponse();
    await (await open()).write(change(response, { greeting: 'By name' }));
    const { audit, notice } = (await heard).data;
    expect([audit, notice.kind]).to.deep.equal([belonging, 'written']);
    channel.close();
    frame.remove();
  });
});

/** A page of the site that opens its store again and again until it is taken away; fulfilled once it has begun. */
async function pageThatOpensItsStore(): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<script type="module">
    import { IndexedDbStore } from '${new URL('../../src/stores/indexed-db.ts', import.meta.url).href}';
    const openAgain = async () => {
      for (;;) (await IndexedDbStore.open('another page')).close();
    };
    for (let store = 0; store < 3; store += 1) void openAgain();
    parent.postMessage('begun', '*');
  </script>`;
  const begun = new Promise<void>((resolve) => {
    addEventListener('message', function hear({ source }) {
      if (source !== frame.contentWindow) return;
      removeEventListener('message', hear);
      resolve();
    });
  });
  document.body.append(frame);
  await begun;
  return frame;
}

async function databases(): Promise<(string | undefined)[]> {
  return (await indexedDB.databases()).map((database) => database.name);
}

/** Fulfilled when a connection is closed. */
function closing(): Promise<void> {
  const original = IDBDatabase.prototype.close;
  return new Promise((resolve) => {
    IDBDatabase.prototype.close = function (this: IDBDatabase) {
      IDBDatabase.prototype.close = original;
      original.call(this);
      resolve();
    };
  });
}

/** Puts something else where the store keeps a record, or takes it away. */
async function spoil(key: string[], record: unknown, store = 'drafts'): Promise<void> {
  const database = await openDB(name);
  await (record === undefined ? database.delete(store, key) : database.put(store, record, key));
  database.close();
}

/** Every record of every kind under a storage key. */
async function recordsOf(key: string): Promise<unknown[]> {
  const database = await openDB(name);
  const range = IDBKeyRange.bound([key], [key, []]);
  const found = await Promise.all([...database.objectStoreNames].map((store) => database.getAll(store, range)));
  database.close();
  return found.flat() as unknown[];
}

/** How often records were asked for, by kind of request. */
async function countingRequests(act: () => Promise<unknown>): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  const prototype = IDBObjectStore.prototype as unknown as Record<string, (...values: unknown[]) => unknown>;
  const methods = ['get', 'getAll', 'getAllKeys', 'openCursor', 'put', 'add', 'delete'].map(
    (method) => [method, prototype[method]!] as const,
  );
  for (const [method, original] of methods) {
    prototype[method] = function (...values) {
      counts[method] = (counts[method] ?? 0) + 1;
      return original.apply(this, values);
    };
  }
  try {
    await act();
  } finally {
    for (const [method, original] of methods) prototype[method] = original;
  }
  return counts;
}

function quota(): DOMException {
  return new DOMException('No room', 'QuotaExceededError');
}

/** Does something while no answer can be put: a full device cannot be had in a test. */
async function withPut<T>(fail: () => unknown, act: () => Promise<T>): Promise<T> {
  const original = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...values: Parameters<typeof original>) {
    return this.name === 'answers' ? (fail() as IDBRequest<IDBValidKey>) : original.apply(this, values);
  };
  try {
    return await act();
  } finally {
    IDBObjectStore.prototype.put = original;
  }
}
