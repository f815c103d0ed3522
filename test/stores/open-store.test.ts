import { expect } from '@open-wc/testing';
import { deleteDB } from 'idb';
import { openStore } from '../../src/stores/open-store.js';
import type { ResponseStore } from '../../src/stores/store.js';
import { belonging, change, newResponse } from './responses.js';

describe('opening a store', () => {
  const opened: ResponseStore[] = [];
  const open = async (storage: 'device' | 'session' | 'none') => {
    const found = await openStore(storage, `test ${crypto.randomUUID()}`);
    opened.push(found.store);
    return found;
  };
  afterEach(async () => {
    for (const store of opened.splice(0)) {
      await store.clear(belonging);
      store.close();
    }
  });

  for (const [storage, where] of [
    ['device', 'device'],
    ['session', 'session'],
    ['none', 'memory'],
  ] as const) {
    it(`"${storage}" keeps answers in: ${where}`, async () => {
      const { store } = await open(storage);
      expect(store.where).to.equal(where);
      await store.write(change(newResponse(), { greeting: 'By name' }));
      expect(await store.list(belonging)).to.have.length(1);
    });
  }

  it('"none" needs no warning', async () => {
    expect((await open('none')).warning).to.equal(undefined);
  });

  for (const [persisted, warning] of [
    [true, undefined],
    [false, 'not-persistent'],
  ] as const) {
    it(`fault 21: storage that is ${persisted ? '' : 'not '}persistent: ${warning ?? 'no warning'}`, async () => {
      const storage = { persisted: () => Promise.resolve(persisted) };
      Object.defineProperty(navigator, 'storage', { configurable: true, value: storage });
      try {
        expect((await open('device')).warning).to.equal(warning);
      } finally {
        delete (navigator as { storage?: unknown }).storage;
      }
    });
  }

  describe('fault 20: storage that is blocked', () => {
    for (const [how, refusing] of [
      ['when its databases are asked for', { databases: () => Promise.reject(denied('UnknownError')) }],
      [
        'at the call to open one, where it lists none',
        {
          databases: undefined,
          open() {
            throw denied('SecurityError');
          },
        },
      ],
      [
        'at the request to open one, where it lists none',
        { databases: undefined, open: () => failingRequest(denied('InvalidStateError')) },
      ],
    ] as const) {
      it(`${how}, nothing kept yet: memory instead, with a warning`, async () => {
        await deleteDB('inclusion-elements');
        const { databases, open: openDatabase } = IDBFactory.prototype;
        Object.assign(IDBFactory.prototype, refusing);
        if (!refusing.databases) delete (IDBFactory.prototype as Partial<IDBFactory>).databases;
        try {
          const { store, warning } = await open('device');
          expect([store.where, warning]).to.deep.equal(['memory', 'memory-instead']);
          await store.write(change(newResponse(), { greeting: 'By name' }));
          expect(await store.list(belonging)).to.have.length(1);
        } finally {
          Object.assign(IDBFactory.prototype, { databases, open: openDatabase });
        }
      });
    }

    it('of the session, too: memory instead, with a warning', async () => {
      const original = Object.getOwnPropertyDescriptor(window, 'sessionStorage')!;
      Object.defineProperty(window, 'sessionStorage', {
        configurable: true,
        get() {
          throw new DOMException('Denied', 'SecurityError');
        },
      });
      try {
        const { store, warning } = await open('session');
        expect([store.where, warning]).to.deep.equal(['memory', 'memory-instead']);
      } finally {
        Object.defineProperty(window, 'sessionStorage', original);
      }
    });

    it('is so in a sandboxed frame: each is refused as above', async () => {
      expect(await refusalsInSandbox()).to.deep.equal(['SecurityError', 'SecurityError', 'SecurityError']);
    });
  });
});

function denied(name: string): DOMException {
  return new DOMException('Denied', name);
}

/** A request that fails as an IndexedDB request does. */
function failingRequest(error: DOMException): EventTarget {
  const request = Object.create(IDBOpenDBRequest.prototype) as IDBOpenDBRequest;
  const events = new EventTarget();
  Object.defineProperties(request, {
    error: { value: error },
    addEventListener: { value: events.addEventListener.bind(events) },
    removeEventListener: { value: events.removeEventListener.bind(events) },
  });
  queueMicrotask(() => events.dispatchEvent(new Event('error')));
  return request;
}

/** How the browser itself refuses IndexedDB and session storage to a frame whose origin is opaque. */
async function refusalsInSandbox(): Promise<unknown> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts');
  frame.srcdoc = `<script>
    const refusal = (use) => {
      try {
        const request = use();
        if (request instanceof Promise) return request.then(() => 'no refusal', ({ name }) => name);
        return new Promise((resolve) => {
          request.onerror = () => resolve(request.error.name);
          request.onsuccess = () => resolve('no refusal');
        });
      } catch ({ name }) {
        return name;
      }
    };
    Promise.all([
      refusal(() => indexedDB.databases()),
      refusal(() => indexedDB.open('any')),
      refusal(() => sessionStorage),
    ]).then((names) => parent.postMessage(names, '*'));
  </script>`;
  const said = new Promise<unknown>((resolve) => {
    addEventListener('message', function hear({ source, data }) {
      if (source !== frame.contentWindow) return;
      removeEventListener('message', hear);
      resolve(data);
    });
  });
  document.body.append(frame);
  try {
    return await said;
  } finally {
    frame.remove();
  }
}
