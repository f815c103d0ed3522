import { expect } from '@open-wc/testing';
import { StoreError, type ResponseStore, type StoreNotice } from '../../src/stores/store.js';
import { belonging, change, newResponse, reopen, says, storedWords } from './responses.js';

/** A place where responses are kept, empty at first. */
export interface Place {
  /** The store as one tab has it, or one element on a page. */
  readonly store: ResponseStore;
  /** The same place as another has it. */
  readonly other: ResponseStore;
}

/** What everyone relies on, whatever the store. */
export function storeContract(begin: () => Promise<Place>): void {
  let store: ResponseStore;
  let other: ResponseStore;
  beforeEach(async () => ({ store, other } = await begin()));
  afterEach(async () => {
    await store.clear(belonging);
    store.close();
    other.close();
  });

  it('is empty at first', async () => {
    expect(await store.list(belonging)).to.deep.equal([]);
    expect(await store.open(belonging, crypto.randomUUID())).to.equal(undefined);
  });

  it('gives back what was written, unknown fields too', async () => {
    const response = { ...newResponse({ title: 'Autumn' }), house: 'unknown' };
    const { revision, at, conflicts } = await store.write({
      ...change(response, {}),
      answers: new Map([['greeting', { answer: { ...says('By name'), mood: 'unknown' }, read: undefined }]]),
    });
    expect({ revision, conflicts }).to.deep.equal({ revision: 1, conflicts: [] });
    expect(await reopen(other, response.id)).to.deep.equal({
      ...response,
      revision: 1,
      updated: at,
      answers: { greeting: { ...says('By name', 1), mood: 'unknown' } },
    });
  });

  it('fault 12: takes names that a prototype has for what they are', async () => {
    const response = newResponse();
    const answers = new Map(['__proto__', 'constructor'].map((id) => [id, { answer: says(id), read: undefined }]));
    await store.write({ ...change(response, {}), answers });
    const opened = await reopen(store, response.id);
    expect(Object.keys(opened.answers)).to.include('constructor');
    expect(Object.getPrototypeOf(opened.answers)).to.equal(Object.prototype);
    expect('value' in {}).to.equal(false);
  });

  it('raises the revision by one at each write, and gives it to the answers written', async () => {
    const response = newResponse();
    await store.write(change(response, { greeting: 'By name', lunch: 'Together' }));
    await store.write(change(await reopen(store, response.id), { lunch: 'Alone' }));
    const { revision, answers } = await reopen(store, response.id);
    expect([revision, answers['greeting']?.revision, answers['lunch']?.revision]).to.deep.equal([2, 1, 2]);
  });

  it('goes on from the revision of a response that comes from elsewhere', async () => {
    const { revision } = await store.write({ ...change(newResponse({ revision: 7 }), {}), whole: true });
    expect(revision).to.equal(8);
  });

  it('takes an answer away', async () => {
    const response = newResponse();
    await store.write(change(response, { greeting: 'By name', lunch: 'Together' }));
    await store.write(change(await reopen(store, response.id), { greeting: undefined }));
    expect(await storedWords(store, response.id)).to.deep.equal({ lunch: 'Together' });
  });

  it('replaces the whole response, with answers that are no longer there', async () => {
    const response = newResponse();
    await store.write(change(response, { greeting: 'By name', lunch: 'Together' }));
    await store.write({ ...change({ ...response, title: 'Spring' }, { displays: 'Many' }), whole: true });
    expect(await storedWords(store, response.id)).to.deep.equal({ displays: 'Many' });
    expect((await reopen(store, response.id))['title']).to.equal('Spring');
  });

  describe('fault 27: the clock', () => {
    it('does not decide which write is later', async () => {
      const response = newResponse({ updated: '2099-01-01T00:00:00.000Z' });
      await store.write(change(response, { greeting: 'First' }));
      const { revision } = await store.write(change(await reopen(store, response.id), { greeting: 'Second' }));
      expect(revision).to.equal(2);
      expect(await storedWords(store, response.id)).to.deep.equal({ greeting: 'Second' });
    });
  });

  describe('fault 25: two tabs, different answers', () => {
    it('keeps both', async () => {
      const response = newResponse();
      await store.write(change(response, { greeting: 'By name' }));
      const read = await reopen(store, response.id);
      await store.write(change(read, { lunch: 'Together' }));
      const { conflicts, revision } = await other.write(change(read, { displays: 'Many' }));
      expect({ conflicts, revision }).to.deep.equal({ conflicts: [], revision: 3 });
      expect(await storedWords(store, response.id)).to.deep.equal({
        greeting: 'By name',
        lunch: 'Together',
        displays: 'Many',
      });
    });

    it('keeps the actions that the other added, changed or took away', async () => {
      const [a, b, c] = ['a', 'b', 'c'].map((id) => ({ id, text: `Do ${id}`, status: 'planned' as const }));
      const response = newResponse({ actions: [a!, b!] });
      await store.write(change(response, {}));
      const read = await reopen(store, response.id);
      await store.write({
        ...change(read, {}),
        actions: new Map([
          ['a', undefined],
          ['c', c!],
        ]),
      });
      const done = { ...b!, status: 'done' as const };
      const { actions } = await other.write({ ...change(read, {}), actions: new Map([['b', done]]) });
      expect(actions).to.deep.equal([done, c]);
      expect((await reopen(store, response.id)).actions).to.deep.equal([done, c]);
    });

    it('keeps the fields that the other changed', async () => {
      const response = newResponse();
      await store.write(change(response, {}));
      const read = await reopen(store, response.id);
      await store.write({ ...change({ ...read, setting: { name: 'Renamed' } }, {}), fields: ['setting'] });
      await other.write({ ...change({ ...read, title: 'Autumn' }, {}), fields: ['title'] });
      const { setting, title } = await reopen(store, response.id);
      expect({ setting, title }).to.deep.equal({ setting: { name: 'Renamed' }, title: 'Autumn' });
    });
  });

  describe('fault 26: two tabs, the same answer', () => {
    for (const [when, first, mine, theirs] of [
      ['both changed it', 'By name', 'With a smile', 'With a song'],
      ['both gave the first', undefined, 'With a smile', 'With a song'],
      ['one took it away, the other changed it', 'By name', undefined, 'With a song'],
      ['one changed it, the other took it away', 'By name', 'With a smile', undefined],
    ] as const) {
      it(`${when}: a conflict, with the rest written`, async () => {
        const response = newResponse();
        await store.write(change(response, { lunch: 'Together', ...(first && { greeting: first }) }));
        const read = await reopen(store, response.id);
        await store.write(change(read, { greeting: theirs }));
        const { conflicts } = await other.write(change(read, { greeting: mine, displays: 'Many' }));
        expect(conflicts).to.deep.equal([
          {
            statement: 'greeting',
            mine: mine === undefined ? undefined : says(mine),
            theirs: theirs === undefined ? undefined : says(theirs, 2),
          },
        ]);
        expect(await storedWords(store, response.id)).to.deep.equal({
          lunch: 'Together',
          displays: 'Many',
          ...(theirs && { greeting: theirs }),
        });
      });
    }

    it('the same words twice: no conflict', async () => {
      const response = newResponse();
      await store.write(change(response, { greeting: 'By name' }));
      const { conflicts } = await other.write(change({ ...response, revision: 1 }, { greeting: 'By name' }));
      expect(conflicts).to.deep.equal([]);
    });

    it('nothing but a conflict: nothing is written', async () => {
      const response = newResponse();
      await store.write(change(response, { greeting: 'By name' }));
      const { revision } = await other.write(change({ ...response, revision: 1 }, { greeting: 'With a song' }));
      expect(revision).to.equal(1);
      expect((await reopen(store, response.id)).revision).to.equal(1);
    });
  });

  it('writes of the same moment are done one after the other', async () => {
    const response = newResponse();
    await store.write(change(response, {}));
    const read = await reopen(store, response.id);
    const results = await Promise.all(
      ['a', 'b', 'c', 'd', 'e', 'f'].map((word, index) =>
        (index % 2 ? store : other).write(change(read, { greeting: word })),
      ),
    );
    expect(results.filter(({ conflicts }) => conflicts.length === 0)).to.have.length(1);
  });

  it('lists drafts with the one last written first, and how much of each is answered', async () => {
    const [older, newer] = [newResponse(), newResponse({ setting: { name: 'Another School' } })];
    await store.write(change(older, { greeting: 'By name', lunch: '' }));
    await store.write(change(newer, { lunch: 'Together' }));
    // Later by revision if the clock did not move.
    await store.write(change(await reopen(store, newer.id), { greeting: 'By name' }));
    await store.write(change(await reopen(store, newer.id), { lunch: undefined }));
    const found = await other.list(belonging);
    expect(
      found.map(({ id, revision, answered, setting }) => ({ id, revision, answered, name: setting?.name })),
    ).to.deep.equal([
      { id: newer.id, revision: 3, answered: 1, name: 'Another School' },
      { id: older.id, revision: 1, answered: 1, name: 'Example Primary School' },
    ]);
  });

  it('does not mix up audits', async () => {
    const response = newResponse();
    await store.write(change(response, { greeting: 'By name' }));
    expect(await store.list('belong')).to.deep.equal([]);
    await store.clear('belong');
    expect(await store.list(belonging)).to.have.length(1);
  });

  describe('deleting', () => {
    it('removes one draft', async () => {
      const [one, two] = [newResponse(), newResponse()];
      await store.write(change(one, { greeting: 'By name' }));
      await store.write(change(two, { greeting: 'By name' }));
      await other.remove(belonging, one.id);
      expect((await store.list(belonging)).map(({ id }) => id)).to.deep.equal([two.id]);
      expect(await store.open(belonging, one.id)).to.equal(undefined);
    });

    it('clears every draft', async () => {
      for (const response of [newResponse(), newResponse()]) {
        await store.write(change(response, { greeting: 'By name' }));
      }
      await other.clear(belonging);
      expect(await store.list(belonging)).to.deep.equal([]);
    });

    for (const [how, act] of [
      ['removed', (id: string) => other.remove(belonging, id)],
      ['cleared', () => other.clear(belonging)],
    ] as const) {
      it(`wins over a late write: what was ${how} stays away`, async () => {
        const response = newResponse();
        await store.write(change(response, { greeting: 'By name' }));
        const read = await reopen(store, response.id);
        await act(response.id);
        const error = await store.write(change(read, { lunch: 'Together' })).catch((reason: unknown) => reason);
        expect(error).to.be.instanceOf(StoreError).with.property('code', 'removed');
        expect(await store.list(belonging)).to.deep.equal([]);
      });

      it(`lets a person begin anew with what was ${how}`, async () => {
        const response = newResponse();
        await store.write(change(response, { greeting: 'By name' }));
        const read = await reopen(store, response.id);
        await act(response.id);
        const anew = { ...change({ ...read, answers: {} }, { lunch: 'Together' }), anew: true };
        expect((await store.write(anew)).revision).to.equal(2);
        expect(await storedWords(store, response.id)).to.deep.equal({ lunch: 'Together' });
      });
    }
  });

  describe('telling others', () => {
    const heard = (from: ResponseStore, to: ResponseStore, act: (store: ResponseStore) => Promise<unknown>) =>
      new Promise<StoreNotice>((resolve, reject) => {
        const stop = to.watch(belonging, (notice) => {
          stop();
          resolve(notice);
        });
        act(from).catch(reject);
      });

    it('what was written, with its revision and only what changed', async () => {
      const response = newResponse();
      await store.write(change(response, { greeting: 'By name', lunch: 'Together' }));
      const read = await reopen(store, response.id);
      let at = '';
      const notice = await heard(store, other, async () => {
        const write = {
          ...change({ ...read, title: 'Autumn' }, { greeting: 'With a song', lunch: undefined }),
          fields: ['title'],
        };
        ({ at } = await store.write(write));
      });
      await expectEventually(() => at !== '');
      expect(notice).to.deep.equal({
        kind: 'written',
        response: response.id,
        revision: 2,
        answers: new Map([
          ['greeting', says('With a song', 2)],
          ['lunch', undefined],
        ]),
        header: { title: 'Autumn', revision: 2, updated: at },
      });
    });

    it('what was removed and cleared', async () => {
      const response = newResponse();
      await store.write(change(response, {}));
      expect(await heard(store, other, () => store.remove(belonging, response.id))).to.deep.equal({
        kind: 'removed',
        response: response.id,
      });
      expect(await heard(store, other, () => store.clear(belonging))).to.deep.equal({ kind: 'cleared' });
    });

    it('nothing of other audits, and nothing to those who stopped listening', async () => {
      const notices: string[] = [];
      other.watch('another', () => notices.push('another'));
      other.watch(belonging, () => notices.push('stopped'))();
      await heard(store, other, () => store.clear(belonging));
      expect(notices).to.deep.equal([]);
    });
  });
}

async function expectEventually(condition: () => boolean): Promise<void> {
  for (let turn = 0; turn < 100 && !condition(); turn += 1) await Promise.resolve();
  expect(condition()).to.equal(true);
}
