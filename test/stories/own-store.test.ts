import { CabinetStore } from '../../stories/docs/examples/cabinet-store.js';
import { storeContract } from '../stores/store-contract.js';

/** A cabinet that takes its time and keeps texts, as a server would. */
function cabinet() {
  const texts = new Map<string, string>();
  return {
    get: async (key: string): Promise<unknown> => {
      await Promise.resolve();
      return JSON.parse(texts.get(key) ?? 'null') as unknown;
    },
    set: async (key: string, value?: unknown): Promise<unknown> => {
      await Promise.resolve();
      return texts.set(key, JSON.stringify(value));
    },
  };
}

describe('the worked example of a store of a site’s own', () => {
  storeContract(() => {
    const one = cabinet();
    return Promise.resolve({ store: new CabinetStore(one), other: new CabinetStore(one) });
  });
});
