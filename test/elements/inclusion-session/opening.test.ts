import { expect, oneEvent } from '@open-wc/testing';
import '../../../src/define.js';
import type { AuditResponse, InclusionSession } from '../../../src/index.js';
import { MemoryStore } from '../../../src/stores/memory.js';
import type { DraftSummary, SetAsideCopy, StoreNotice } from '../../../src/stores/store.js';
import { example, exampleDocument } from '../audit-on-page.js';
import { clearPage, put, settled } from '../shown.js';
import { waitUntil } from '../../wait-until.js';

/** A store that can be made to wait with its answer, as one on a server or a busy disk does. */
class SlowStore extends MemoryStore {
  /** How many hear what happens to its responses. */
  listeners = 0;
  /** Which answer is being waited for. */
  awaited: 'list' | 'setAside' | undefined;
  #holds: 'list' | 'setAside' | undefined;
  #goOn: () => void = () => undefined;

  hold(what: 'list' | 'setAside'): void {
    this.#holds = what;
  }

  goOn(): void {
    this.#holds = undefined;
    this.awaited = undefined;
    this.#goOn();
  }

  override async list(audit: string): Promise<DraftSummary[]> {
    await this.#wait('list');
    return super.list(audit);
  }

  override async setAside(audit: string): Promise<SetAsideCopy[]> {
    await this.#wait('setAside');
    return super.setAside(audit);
  }

  override watch(audit: string, listener: (notice: StoreNotice) => void): () => void {
    this.listeners += 1;
    const stop = super.watch(audit, listener);
    return () => {
      this.listeners -= 1;
      stop();
    };
  }

  async #wait(what: 'list' | 'setAside'): Promise<void> {
    if (this.#holds !== what) return;
    this.awaited = what;
    await new Promise<void>((resolve) => (this.#goOn = resolve));
  }
}

const greeting = 'belonging.welcome.greeting';

const set = (await exampleDocument('small-response-2025.json')) as unknown as AuditResponse;

function session(store: SlowStore): InclusionSession {
  const element = document.createElement('inclusion-session');
  element.store = store;
  element.src = example('small-audit.json');
  return element;
}

describe('Answers set while others are being opened', () => {
  afterEach(clearPage);

  it('are shown and saved, and not put over what is answered later', async () => {
    const store = new SlowStore();
    store.hold('list');
    const element = session(store);
    put('').append(element);
    await waitUntil(() => store.awaited === 'list');
    element.response = set;
    store.goOn();
    await waitUntil(() => element.response?.id === set.id && element.session);
    element.session!.answer(greeting, { note: 'Newer' }, 'person');
    store.hold('list');
    element.editable = true;
    await waitUntil(() => store.awaited === 'list');
    store.goOn();
    await settled();
    expect(element.session!.answerOf(greeting)?.note).to.equal('Newer');
  });

  for (const moment of ['list', 'setAside'] as const) {
    it(`stay there when the older opening comes to an end (${moment})`, async () => {
      const store = new SlowStore();
      const element = session(store);
      const ready = oneEvent(element, 'inclusion-ready');
      put('').append(element);
      await ready;
      store.hold(moment);
      element.settingType = 'secondary';
      await waitUntil(() => store.awaited === moment);
      element.response = set;
      store.goOn();
      await settled();
      expect(element.response.id).to.equal(set.id);
    });
  }
});

describe('An element that is taken away while it opens', () => {
  afterEach(clearPage);

  for (const moment of ['list', 'setAside'] as const) {
    it(`lets go of its store, and opens once it is back (${moment})`, async () => {
      const store = new SlowStore();
      store.hold(moment);
      const element = session(store);
      const ground = put('');
      ground.append(element);
      await waitUntil(() => store.awaited === moment);
      element.remove();
      await settled();
      store.goOn();
      await settled();
      expect(store.listeners).to.equal(0);
      expect(element.session).to.equal(undefined);
      const ready = oneEvent(element, 'inclusion-ready');
      ground.append(element);
      await ready;
      expect(store.listeners).to.equal(1);
    });
  }

  it('does not open while it is in no page', async () => {
    const store = new SlowStore();
    const element = session(store);
    const ground = put('');
    const ready = oneEvent(element, 'inclusion-ready');
    ground.append(element);
    await ready;
    element.remove();
    await settled();
    element.settingType = 'secondary';
    await element.updateComplete;
    await settled();
    expect(store.listeners).to.equal(0);
    ground.append(element);
    await waitUntil(() => element.session!.setting?.type === 'secondary');
  });
});
