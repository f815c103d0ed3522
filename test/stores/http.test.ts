import { expect } from '@open-wc/testing';
import { openDB } from 'idb';
import { HttpStore, type HttpStoreOptions } from '../../src/stores/http.js';
import { ResponseSaver } from '../../src/stores/saver.js';
import { StoreError, type StoreNotice } from '../../src/stores/store.js';
import { waitUntil } from '../wait-until.js';
import { AnswersServer, type Step } from './answers-server.js';
import { contract, notAllowed } from './contracts.js';
import { belonging, change, newResponse, reopen, says, sessionOn, storedWords, type } from './responses.js';
import { storeContract } from './store-contract.js';

/** Short where tests wait for their end, and long enough where they do not. */
const waits = { silence: 8000, backOff: 4, later: 600_000 };
/** For as long as nothing else is planned: browsers themselves ask again over a connection that was kept open. */
const offline: Step = { drop: 'request', times: 9999 };
const lostReplies: Step = { drop: 'reply', times: 9999 };

describe('answers kept on a server', () => {
  let server: AnswersServer;
  const stores: HttpStore[] = [];
  /** A store as one visit or one person has it: on a device of its own, unless its outbox is asked for. */
  const open = (options: Partial<HttpStoreOptions> = {}) => {
    const store = new HttpStore({
      url: server.responses,
      outbox: 'none',
      ...options,
      waits: { ...waits, ...options.waits },
    });
    stores.push(store);
    return store;
  };
  beforeEach(() => (server = new AnswersServer()));
  afterEach(async () => {
    expect(notAllowed(await contract('responses'), (await server.seen()).requests)).to.deep.equal([]);
    await server.plan();
    for (const store of stores.splice(0)) {
      await store.clear(belonging);
      store.close();
    }
  });

  storeContract(() => Promise.resolve({ store: open(), other: open() }));

  it('are asked for and sent as the contract says, with the page’s own headers', async () => {
    const store = open({ headers: () => ({ 'X-CSRF-Token': 'a token' }) });
    const response = newResponse();
    await store.write(change(response, { greeting: 'By name' }));
    await store.write(change(await reopen(store, response.id), { greeting: 'With a song' }));
    await store.list(belonging);
    await store.remove(belonging, response.id);
    const { requests } = await server.seen();
    expect(
      requests.map(({ method, path, query, headers, status }) => [
        method,
        path,
        query['audit'],
        headers['if-none-match'] ?? headers['if-match'],
        status,
      ]),
    ).to.deep.equal([
      ['PUT', 'responses/{response}', belonging, '*', 201],
      ['GET', 'responses/{response}', undefined, undefined, 200],
      ['PUT', 'responses/{response}', belonging, '"1"', 204],
      ['GET', 'responses', belonging, undefined, 200],
      ['DELETE', 'responses/{response}', belonging, undefined, 204],
    ]);
    expect(new Set(requests.map(({ headers }) => headers['x-csrf-token']))).to.deep.equal(new Set(['a token']));
  });

  describe('fault 32: the copy there is newer (412)', () => {
    it('different answers: both are kept, upon the newer copy', async () => {
      const [mine, theirs] = [open(), open()];
      const response = newResponse();
      await mine.write(change(response, { greeting: 'By name' }));
      const read = await reopen(mine, response.id);
      await theirs.write(change(await reopen(theirs, response.id), { lunch: 'Together' }));
      const { conflicts, revision } = await mine.write(change(read, { displays: 'Many' }));
      expect({ conflicts, revision }).to.deep.equal({ conflicts: [], revision: 3 });
      expect((await server.seen()).requests.map(({ status }) => status)).to.include(412);
      expect(await storedWords(theirs, response.id)).to.deep.equal({
        greeting: 'By name',
        lunch: 'Together',
        displays: 'Many',
      });
    });

    it('the same answer: a conflict for the person, with the rest written, and either can be chosen', async () => {
      for (const keep of ['mine', 'theirs'] as const) {
        const [mine, theirs] = [open(), open()];
        const response = newResponse();
        await mine.write(change(response, { greeting: 'By name' }));
        const session = sessionOn(await reopen(mine, response.id));
        // Another person's browser: it hears nothing of what is written here.
        const saver = new ResponseSaver(session, deaf(mine));
        await theirs.write(change(await reopen(theirs, response.id), { greeting: 'With a song' }));
        type(session, 'greeting', 'With a smile');
        type(session, 'lunch', 'Together');
        await saver.flush();
        const conflict = saver.conflicts.get('greeting')!;
        expect([conflict.mine?.value, conflict.theirs?.value]).to.deep.equal(['With a smile', 'With a song']);
        expect(await storedWords(theirs, response.id)).to.deep.equal({ greeting: 'With a song', lunch: 'Together' });
        saver.resolve('greeting', keep);
        await saver.flush();
        const chosen = keep === 'mine' ? 'With a smile' : 'With a song';
        expect((await storedWords(theirs, response.id))['greeting']).to.equal(chosen);
        await saver.stop();
      }
    });

    it('again and again: gives up after five times, and says that it is not saved', async () => {
      const store = open();
      const response = newResponse();
      await store.write(change(response, { greeting: 'By name' }));
      const read = await reopen(store, response.id);
      const before = (await server.seen()).requests.length;
      await server.plan(...Array.from({ length: 5 }, () => [{ status: 412 }, {}]).flat());
      expect(await failure(store.write(change(read, { greeting: 'With a song' })))).to.equal('unavailable');
      const asked = (await server.seen()).requests.slice(before).map(({ method }) => method);
      expect(asked.filter((method) => method === 'PUT')).to.have.length(5);
    });

    it('a tag that a proxy has marked as weak is sent as it was', async () => {
      const store = open();
      const response = newResponse();
      await server.plan(
        {},
        { status: 200, headers: { etag: 'W/"1"' }, body: JSON.stringify({ ...response, revision: 1 }) },
      );
      await store.write(change(response, {}));
      await store.write(change(await reopen(store, response.id), { greeting: 'By name' }));
      expect((await server.seen()).requests.at(-1)).to.include({ status: 204 });
    });

    it('a server that shows no tag: nothing is overwritten', async () => {
      const store = open();
      const response = newResponse({ revision: 1 });
      await server.plan({ status: 200, body: JSON.stringify(response) });
      expect(await failure(store.open(belonging, response.id))).to.equal('unavailable');
    });
  });

  describe('fault 31: the reply is lost after acceptance', () => {
    it('it is no conflict with oneself, and written once', async () => {
      const store = open();
      const response = newResponse();
      await store.write(change(response, { greeting: 'By name' }));
      const read = await reopen(store, response.id);
      await server.plan({ drop: 'reply' });
      const { revision, conflicts } = await store.write(change(read, { greeting: 'With a song' }));
      expect({ revision, conflicts }).to.deep.equal({ revision: 2, conflicts: [] });
      expect((await reopen(open(), response.id)).revision).to.equal(2);
    });

    it('and the person writes on meanwhile: no conflict with oneself either', async () => {
      const store = open();
      const response = newResponse();
      await store.write(change(response, { greeting: 'By name' }));
      const read = await reopen(store, response.id);
      await server.plan(lostReplies);
      expect(await failure(store.write(change(read, { greeting: 'With a' })))).to.equal('unavailable');
      await server.plan();
      const { conflicts } = await store.write(change(read, { greeting: 'With a song' }));
      expect(conflicts).to.deep.equal([]);
      expect(await storedWords(store, response.id)).to.deep.equal({ greeting: 'With a song' });
    });
  });

  describe('fault 30: offline', () => {
    const device = { outbox: 'device' } as const;
    /** A response on the server, and a visit in which two answers could not be sent. */
    const unsent = async (options: Partial<HttpStoreOptions> = {}) => {
      const store = open({ ...device, ...options });
      const response = newResponse();
      await store.write(change(response, { greeting: 'By name' }));
      const read = await reopen(store, response.id);
      await server.plan(offline);
      expect(await failure(store.write(change(read, { lunch: 'Together' })))).to.equal('unavailable');
      const titled = { ...change({ ...read, title: 'Autumn' }, { lunch: 'Together, outside' }), fields: ['title'] };
      expect(await failure(store.write(titled))).to.equal('unavailable');
      return { store, response, read };
    };

    it('what could not be sent survives a restart and goes at the next opening', async () => {
      const { store, response } = await unsent();
      store.close();
      await server.plan();
      const opened = await reopen(open(device), response.id);
      expect(opened['title']).to.equal('Autumn');
      expect(await storedWords(open(), response.id)).to.deep.equal({ greeting: 'By name', lunch: 'Together, outside' });
      expect(await inOutbox(response.id)).to.equal(false);
    });

    it('still offline after the restart: it opens as it was left, can be gone on with, and goes later', async () => {
      const { store, response } = await unsent();
      store.close();
      const again = open(device);
      expect((await again.list(belonging)).map(({ id, answered }) => [id, answered])).to.deep.equal([[response.id, 2]]);
      const opened = await reopen(again, response.id);
      expect(Object.entries(opened.answers).map(([id, { value }]) => [id, value])).to.deep.equal([
        ['greeting', 'By name'],
        ['lunch', 'Together, outside'],
      ]);
      expect(await failure(again.write(change(opened, { lunch: 'Outside', greeting: undefined })))).to.equal(
        'unavailable',
      );
      await server.plan();
      const { conflicts } = await again.write(change(await reopen(again, response.id), { displays: 'Many' }));
      expect(conflicts).to.deep.equal([]);
      expect(await storedWords(open(), response.id)).to.deep.equal({ lunch: 'Outside', displays: 'Many' });
    });

    it('open in two tabs when there is a connection again: written once', async () => {
      const { response } = await unsent();
      open(device);
      await server.plan();
      const before = (await server.seen()).requests.length;
      dispatchEvent(new Event('online'));
      await waitUntil(async () => !(await inOutbox(response.id)));
      expect((await reopen(open(device), response.id)).revision).to.equal(2);
      const methods = (await server.seen()).requests.slice(before).map(({ method }) => method);
      expect(methods.filter((method) => method === 'PUT')).to.have.length(1);
    });

    it('begun offline: a response that the server never saw', async () => {
      await server.plan(offline);
      const response = newResponse();
      const store = open(device);
      expect(await failure(store.write(change(response, { greeting: 'By name' })))).to.equal('unavailable');
      store.close();
      const again = open(device);
      expect((await reopen(again, response.id)).revision).to.equal(0);
      await server.plan();
      expect((await reopen(again, response.id)).revision).to.equal(1);
    });

    it('goes when the browser is online again, and whoever has it open is told', async () => {
      const { store, response, read } = await unsent();
      const session = sessionOn(read);
      const saver = new ResponseSaver(session, store);
      const told = new Promise<StoreNotice>((resolve) => store.watch(belonging, resolve));
      await server.plan();
      dispatchEvent(new Event('online'));
      expect(await told).to.include({ kind: 'written', revision: 2 });
      await waitUntil(() => session.answerOf('lunch')?.value === 'Together, outside');
      expect(await inOutbox(response.id)).to.equal(false);
      await saver.stop();
    });

    it('goes by itself after a while', async () => {
      const { response } = await unsent({ waits: { later: 30 } });
      await server.plan();
      await waitUntil(async () => !(await inOutbox(response.id)));
      expect((await storedWords(open(), response.id))['lunch']).to.equal('Together, outside');
    });

    it('typing on while it goes: no conflict with oneself', async () => {
      const { store, response, read } = await unsent();
      await server.plan();
      dispatchEvent(new Event('online'));
      const { conflicts } = await store.write(change(read, { lunch: 'Together, in the sun' }));
      expect(conflicts).to.deep.equal([]);
      expect((await storedWords(open(), response.id))['lunch']).to.equal('Together, in the sun');
    });

    it('changed by somebody else meanwhile: kept back for the person to choose', async () => {
      const { store, response } = await unsent();
      store.close();
      await server.plan();
      const theirs = open();
      await theirs.write(change(await reopen(theirs, response.id), { lunch: 'At the table' }));
      const again = open(device);
      const opened = await reopen(again, response.id);
      expect(opened.answers['lunch']?.value).to.equal('At the table');
      const session = sessionOn(opened);
      const saver = new ResponseSaver(session, again);
      saver.compare((await again.unsent(belonging, response.id))!);
      const { mine, theirs: other } = saver.conflicts.get('lunch')!;
      expect([mine?.value, other?.value]).to.deep.equal(['Together, outside', 'At the table']);
      await again.settled(belonging, response.id, 'lunch');
      expect(await again.unsent(belonging, response.id)).to.equal(undefined);
      expect(await inOutbox(response.id)).to.equal(false);
      await saver.stop();
    });

    it('deleted by somebody else meanwhile: stays deleted', async () => {
      const { store, response } = await unsent();
      store.close();
      await server.plan();
      await open().remove(belonging, response.id);
      expect(await open(device).open(belonging, response.id)).to.equal(undefined);
      expect(await inOutbox(response.id)).to.equal(false);
    });

    it('clearing leaves nothing of it on the device', async () => {
      const { store, response } = await unsent();
      await server.plan();
      await store.clear(belonging);
      expect(await inOutbox(response.id)).to.equal(false);
    });

    it('on a shared computer nothing is kept on the device', async () => {
      const { response } = await unsent({ outbox: 'none' });
      expect(await inOutbox(response.id)).to.equal(false);
    });

    it('where the browser keeps nothing for the page: the write fails, and nothing else', async () => {
      const original = IDBFactory.prototype.open;
      IDBFactory.prototype.open = () => {
        throw new DOMException('Denied', 'SecurityError');
      };
      try {
        await unsent();
      } finally {
        IDBFactory.prototype.open = original;
      }
    });
  });

  describe('fault 33: signed out half way', () => {
    for (const status of [401, 403, 419]) {
      it(`(${status}): says so, keeps the answers, and goes on once the person has signed in`, async () => {
        let token = 'old';
        const store = open({ outbox: 'device', headers: () => ({ authorization: token }) });
        const response = newResponse();
        await store.write(change(response, { greeting: 'By name' }));
        const session = sessionOn(await reopen(store, response.id));
        const saver = new ResponseSaver(session, store);
        await server.plan({ status });
        type(session, 'lunch', 'Together');
        await saver.flush();
        expect(saver.state).to.deep.equal({ status: 'failed', code: 'sign-in' });
        expect(await inOutbox(response.id)).to.equal(true);
        token = 'new';
        saver.retry();
        await saver.flush();
        expect(saver.state.status).to.equal('saved');
        expect((await server.seen()).requests.at(-1)!.headers['authorization']).to.equal('new');
        expect((await storedWords(open(), response.id))['lunch']).to.equal('Together');
        await saver.stop();
      });
    }
  });

  describe('fault 34: 429 with Retry-After', () => {
    it('is honoured: nothing is asked before, then what waited goes by itself', async () => {
      const store = open({ outbox: 'device', waits: { later: 1 } });
      const response = newResponse();
      await store.write(change(response, {}));
      const read = await reopen(store, response.id);
      await server.plan({ status: 429, headers: { 'retry-after': '1' } });
      for (const words of ['By', 'By name']) {
        expect(await failure(store.write(change(read, { greeting: words })))).to.equal('unavailable');
      }
      await waitUntil(async () => !(await inOutbox(response.id)), undefined);
      const { requests } = await server.seen();
      const busy = requests.findIndex(({ status }) => status === 429);
      expect(requests[busy + 1]!.at - requests[busy]!.at).to.be.within(950, 4000);
      expect(await storedWords(open(), response.id)).to.deep.equal({ greeting: 'By name' });
    });
  });

  describe('fault 27: the clock', () => {
    it('does not decide what is newer: revisions do', async () => {
      const [mine, theirs] = [open(), open()];
      const response = newResponse({ updated: '2099-01-01T00:00:00.000Z' });
      await mine.write({ ...change(response, { greeting: 'By name' }), whole: true });
      const read = await reopen(theirs, response.id);
      await mine.write(change(await reopen(mine, response.id), { greeting: 'With a song' }));
      const { conflicts } = await theirs.write(change(read, { greeting: 'With a smile' }));
      expect(conflicts.map(({ theirs: other }) => other?.revision)).to.deep.equal([2]);
    });
  });

  describe('a server with a fault', () => {
    it('500, then as it should be: recovers', async () => {
      await server.plan({ status: 500 });
      const response = newResponse();
      expect((await open().write(change(response, { greeting: 'By name' }))).revision).to.equal(1);
    });

    for (const [what, step, code] of [
      ['500 for good', { status: 500, times: 9 }, 'unavailable'],
      ['silence', { hang: true, times: 3 }, 'unavailable'],
      ['a page in the place of an answer', { status: 200, type: 'text/html', body: '<p>Sign in' }, 'sign-in'],
      ['something that is no JSON', { status: 200, body: '{' }, 'corrupt'],
      ['something that is no response', { status: 200, headers: { etag: '"1"' }, body: '{}' }, 'corrupt'],
    ] as const) {
      it(`${what}: ${code}`, async () => {
        await server.plan(step);
        const store = open({ waits: { silence: 30 } });
        expect(await failure(store.open(belonging, crypto.randomUUID()))).to.equal(code);
      });
    }

    it('too large for it: says that there is no room', async () => {
      await server.plan({ status: 413 });
      expect(await failure(open().write(change(newResponse(), { greeting: 'By name' })))).to.equal('quota');
    });
  });

  it('a response of another audit is not opened', async () => {
    const store = open();
    const response = newResponse();
    await store.write(change(response, { greeting: says('By name').value as string }));
    expect(await store.open('belong', response.id)).to.equal(undefined);
  });
});

/** Why a store did not do something. */
async function failure(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof StoreError ? error.code : `no failure: ${String(error)}`;
}

/** The same store without what it hears of others in this browser. */
function deaf(store: HttpStore): HttpStore {
  return {
    where: store.where,
    open: store.open.bind(store),
    write: store.write.bind(store),
    watch: () => () => undefined,
  } as unknown as HttpStore;
}

async function inOutbox(response: string): Promise<boolean> {
  const database = await openDB('inclusion-elements');
  const keys = database.objectStoreNames.contains('outbox') ? await database.getAllKeys('outbox') : [];
  database.close();
  return keys.some((key) => (key as string[]).includes(response));
}
