import { expect } from '@open-wc/testing';
import { SessionStore } from '../../src/stores/session.js';
import { StoreError } from '../../src/stores/store.js';
import { belonging, change, newResponse, reopen, storedWords } from './responses.js';
import { storeContract } from './store-contract.js';

describe('answers kept in the tab', () => {
  let key: string;
  const open = () => new SessionStore(key);
  const entries = () => Object.keys(sessionStorage).filter((name) => name.includes(key));
  beforeEach(() => (key = `test ${crypto.randomUUID()}`));
  afterEach(() => entries().forEach((name) => sessionStorage.removeItem(name)));

  storeContract(() => Promise.resolve({ store: open(), other: open() }));

  it('are in session storage alone, and only once there is something to keep', async () => {
    const store = open();
    await store.list(belonging);
    await store.open(belonging, crypto.randomUUID());
    expect(entries()).to.deep.equal([]);
    await store.write(change(newResponse(), { greeting: 'By name' }));
    expect(entries()).to.have.length(2);
    expect(Object.keys(localStorage)).to.deep.equal([]);
    await store.clear(belonging);
    expect(entries()).to.deep.equal([]);
  });

  for (const [one, another] of [
    ['a', 'b'],
    ['', 'a'],
    ['a","belonging', 'a'],
  ] as const) {
    it(`under the storage keys ${JSON.stringify([one, another])} do not meet`, async () => {
      const [first, second] = [new SessionStore(key + one), new SessionStore(key + another)];
      await first.write(change(newResponse(), { greeting: 'By name' }));
      expect(await second.list(belonging)).to.deep.equal([]);
      await second.clear(belonging);
      expect(await first.list(belonging)).to.have.length(1);
      await first.clear(belonging);
    });
  }

  it('leave what the page keeps there alone', async () => {
    sessionStorage.setItem('page', 'its own');
    await open().clear(belonging);
    expect(sessionStorage.getItem('page')).to.equal('its own');
    sessionStorage.removeItem('page');
  });

  it('fault 19: no room left: nothing of the write is kept, and the rest is as it was', async () => {
    const store = open();
    const response = newResponse();
    await store.write(change(response, { greeting: 'By name' }));
    const big = 'x'.repeat(30_000_000);
    const write = change(await reopen(store, response.id), { greeting: 'With a song', lunch: big });
    const error = await store.write(write).catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(StoreError).with.property('code', 'quota');
    expect(await storedWords(store, response.id)).to.deep.equal({ greeting: 'By name' });
    expect((await reopen(store, response.id)).revision).to.equal(1);
  });

  for (const [what, spoil] of [
    ['text that is not JSON', () => '{"response":'],
    ['a draft without its fields', () => '{"response":{}}'],
    ['another response', (text: string) => text.replace(/"id":"[0-9a-f]/u, '"id":"e')],
    ['nothing but null', () => 'null'],
  ] as const) {
    it(`fault 23: a corrupt record (${what}) is set aside as it was`, async () => {
      const store = open();
      const response = newResponse({ id: `0${crypto.randomUUID().slice(1)}` });
      await store.write(change(response, { greeting: 'By name' }));
      const name = entries().find((entry) => entry.includes('"draft"'))!;
      const spoilt = spoil(sessionStorage.getItem(name)!);
      sessionStorage.setItem(name, spoilt);
      expect(await store.list(belonging)).to.deep.equal([]);
      expect(await store.open(belonging, response.id)).to.equal(undefined);
      const copies = await store.setAside(belonging);
      expect(copies.map((copy) => copy.response)).to.deep.equal([response.id]);
      expect(Object.values(copies[0]!.content as object)).to.include(spoilt);
      expect(entries()).to.have.length(1);
    });
  }
});
