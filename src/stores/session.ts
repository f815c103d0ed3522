import { KeyedStore, type Records } from './keyed.js';
import { Notices } from './notices.js';

/** One for the page: another tab has a session storage of its own, even a duplicated tab that began as a copy. */
const notices = new Notices();

/** Keeps responses in the tab's session storage: there after a reload, gone with the tab. For shared computers. */
export class SessionStore extends KeyedStore {
  /**
   * @param key Keeps two copies of one audit on a site apart.
   * @throws DOMException where the browser keeps nothing for this page.
   */
  constructor(key: string) {
    super('session', key, recordsIn(sessionStorage), notices);
  }
}

/** What the library keeps in a storage area of the browser's. */
export function recordsIn(storage: Storage): Records {
  return {
    keys: () => Object.keys(storage).filter((key) => key.startsWith('["inclusion-elements",')),
    get: (key) => storage.getItem(key) ?? undefined,
    set: (key, text) => storage.setItem(key, text),
    delete: (key) => storage.removeItem(key),
  };
}
