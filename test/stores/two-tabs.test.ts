import { expect } from '@open-wc/testing';
import type { AuditSession } from '../../src/core/audit/session.js';
import { IndexedDbStore } from '../../src/stores/indexed-db.js';
import { ResponseSaver } from '../../src/stores/saver.js';
import { waitUntil } from '../wait-until.js';
import { belonging, newResponse, change, reopen, sessionOn, storedWords, type } from './responses.js';

describe('two tabs on one device', () => {
  let key: string;
  let id: string;
  const tabs: { store: IndexedDbStore; session: AuditSession; saver: ResponseSaver }[] = [];
  const open = async () => {
    const store = await IndexedDbStore.open(key);
    const session = sessionOn(await reopen(store, id));
    const tab = { store, session, saver: new ResponseSaver(session, store) };
    tabs.push(tab);
    return tab;
  };
  beforeEach(async () => {
    key = `test ${crypto.randomUUID()}`;
    const store = await IndexedDbStore.open(key);
    const response = newResponse();
    ({ id } = response);
    await store.write(change(response, { greeting: 'By name' }));
    store.close();
  });
  afterEach(async () => {
    for (const { saver } of tabs) await saver.stop();
    await tabs[0]?.store.clear(belonging);
    for (const { store } of tabs.splice(0)) store.close();
  });

  it('fault 25: different answers: both are kept, and seen in both', async () => {
    const [here, there] = [await open(), await open()];
    type(here.session, 'lunch', 'Together');
    type(there.session, 'displays', 'Many');
    for (const { session } of [here, there]) {
      await waitUntil(
        () => session.answerOf('lunch')?.value === 'Together' && session.answerOf('displays')?.value === 'Many',
      );
    }
    await Promise.all([here.saver.flush(), there.saver.flush()]);
    expect(await storedWords(here.store, id)).to.deep.equal({
      greeting: 'By name',
      lunch: 'Together',
      displays: 'Many',
    });
  });

  it('fault 26: the same answer: one is stored, the other is in a conflict, and either can be chosen', async () => {
    const [here, there] = [await open(), await open()];
    type(here.session, 'greeting', 'With a song');
    type(there.session, 'greeting', 'With a smile');
    await Promise.all([here.saver.flush(), there.saver.flush()]);
    await waitUntil(() => here.saver.conflicts.size + there.saver.conflicts.size === 1);
    const late = here.saver.conflicts.size > 0 ? here : there;
    const { mine, theirs } = late.saver.conflicts.get('greeting')!;
    expect([mine?.value, theirs?.value]).to.have.members(['With a song', 'With a smile']);
    expect(await storedWords(here.store, id)).to.deep.equal({ greeting: theirs?.value });
    late.saver.resolve('greeting', 'mine');
    for (const { session } of [here, there]) await waitUntil(() => session.answerOf('greeting')?.value === mine?.value);
    await late.saver.flush();
    expect(await storedWords(here.store, id)).to.deep.equal({ greeting: mine?.value });
  });

  it('cleared in one while the other writes: nothing is left', async () => {
    const [here, there] = [await open(), await open()];
    type(there.session, 'lunch', 'Together');
    await here.saver.stop();
    await here.store.clear(belonging);
    await there.saver.flush();
    expect(await here.store.list(belonging)).to.deep.equal([]);
    expect(await here.store.open(belonging, id)).to.equal(undefined);
  });
});
