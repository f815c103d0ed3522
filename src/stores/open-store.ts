import { IndexedDbStore } from './indexed-db.js';
import { MemoryStore } from './memory.js';
import { SessionStore } from './session.js';
import type { ResponseStore } from './store.js';

/**
 * What a person should know of where their answers are kept: in memory alone, since the browser does not allow more;
 * or on the device, but the browser may remove them by itself.
 */
export type StoreWarning = 'memory-instead' | 'not-persistent';

/**
 * The store that the page asks for. Where the browser keeps nothing for this page it is memory, with a warning; so it
 * never rejects.
 *
 * @param key Keeps two copies of one audit on a site apart.
 */
export async function openStore(
  storage: 'device' | 'session' | 'none',
  key: string,
): Promise<{ store: ResponseStore; warning?: StoreWarning }> {
  if (storage === 'none') return { store: new MemoryStore() };
  try {
    if (storage === 'session') return { store: new SessionStore(key) };
    const store = await IndexedDbStore.open(key);
    return (await isPersistent()) ? { store } : { store, warning: 'not-persistent' };
  } catch {
    return { store: new MemoryStore(), warning: 'memory-instead' };
  }
}

/** Whether the browser promises to keep what is stored: asks the browser only, never the person. */
async function isPersistent(): Promise<boolean> {
  try {
    return await navigator.storage.persisted();
  } catch {
    return false;
  }
}
