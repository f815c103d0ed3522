import { expect } from '@open-wc/testing';
import { MemoryStore } from '../../src/stores/memory.js';
import { belonging, change, newResponse } from './responses.js';
import { storeContract } from './store-contract.js';

describe('answers kept in memory', () => {
  storeContract(() => {
    const store = new MemoryStore();
    return Promise.resolve({ store, other: store });
  });

  it('are kept apart from those of another store', async () => {
    const store = new MemoryStore();
    await store.write(change(newResponse(), { greeting: 'By name' }));
    expect(await new MemoryStore().list(belonging)).to.deep.equal([]);
  });

  it('cannot be changed from outside', async () => {
    const store = new MemoryStore();
    const response = newResponse({ setting: { name: 'Before' } });
    await store.write(change(response, {}));
    response.setting!.name = 'After';
    expect((await store.list(belonging))[0]?.setting?.name).to.equal('Before');
  });
});
