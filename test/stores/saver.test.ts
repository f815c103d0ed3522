import { expect } from '@open-wc/testing';
import type { AuditSession } from '../../src/core/audit/session.js';
import type { AuditResponse } from '../../src/core/documents/audit-response.js';
import { MemoryStore } from '../../src/stores/memory.js';
import { ResponseSaver, type SavedSession, type SaverOptions } from '../../src/stores/saver.js';
import {
  StoreError,
  type DraftSummary,
  type ResponseStore,
  type ResponseWrite,
  type StoreNotice,
  type WriteResult,
} from '../../src/stores/store.js';
import { belonging, change, newResponse, reopen, says, sessionOn, storedWords, type } from './responses.js';

/** A tab that has a response open, and what its person was told. */
interface Tab {
  readonly session: AuditSession;
  readonly saver: ResponseSaver;
  readonly told: string[];
}

describe('saving a session', () => {
  let memory: MemoryStore;
  let store: GatedStore;
  const tabs: Tab[] = [];
  beforeEach(() => {
    memory = new MemoryStore();
    store = new GatedStore(memory);
  });
  afterEach(() => {
    store.letPass();
    tabs.splice(0).forEach(({ saver }) => void saver.stop());
  });

  /** Opens a session, on its own or one saved before, and saves it. */
  const tab = (session: AuditSession, options: SaverOptions = {}, to: ResponseStore = store): Tab => {
    const told: string[] = [];
    const saver = new ResponseSaver(session, to, {
      onState: (state) => told.push('code' in state ? `${state.status}: ${state.code}` : state.status),
      onConflict: ({ statement }) => told.push(`conflict: ${statement}`),
      onRemoved: () => told.push('removed'),
      ...options,
    });
    tabs.push({ session, saver, told });
    return { session, saver, told };
  };
  /** A draft with two answers, open in two tabs. */
  const twoTabs = async () => {
    const response = newResponse();
    await memory.write(change(response, { greeting: 'By name', lunch: 'Together' }));
    const stored = await reopen(memory, response.id);
    return { id: response.id, here: tab(sessionOn(stored)), there: tab(sessionOn(stored), {}, memory) };
  };
  const allDone = async () => {
    for (const { saver } of tabs) await saver.flush();
    await noticesPassed();
    for (const { saver } of tabs) await saver.flush();
  };

  it('writes nothing before something changes', async () => {
    const { saver, told } = tab(sessionOn(), { unsaved: true });
    await saver.flush();
    expect(store.writes).to.deep.equal([]);
    expect(told).to.deep.equal([]);
    expect(await memory.list(belonging)).to.deep.equal([]);
  });

  it('writes each change at once, and says that it is saved only when it is', async () => {
    const { session, saver, told } = tab(sessionOn());
    store.shut();
    type(session, 'greeting', 'By name');
    await store.arrived();
    expect(told).to.deep.equal(['saving']);
    expect(await storedWords(memory, session.id)).to.deep.equal({});
    store.letPass();
    await saver.flush();
    expect(told).to.deep.equal(['saving', 'saved']);
    expect(await storedWords(memory, session.id)).to.deep.equal({ greeting: 'By name' });
    expect(saver.state).to.deep.equal({ status: 'saved', at: (await reopen(memory, session.id)).updated });
  });

  it('has one write in flight; what changes meanwhile goes together into the next', async () => {
    const { session, saver } = tab(sessionOn());
    store.shut();
    type(session, 'greeting', 'B');
    await store.arrived();
    type(session, 'greeting', 'By');
    type(session, 'greeting', 'By name');
    type(session, 'lunch', 'Together');
    store.letPass();
    await saver.flush();
    expect(
      store.writes.map(({ answers }) => [...answers].map(([id, { answer, read }]) => [id, answer?.value, read])),
    ).to.deep.equal([
      [['greeting', 'B', undefined]],
      [
        ['greeting', 'By name', 1],
        ['lunch', 'Together', undefined],
      ],
    ]);
    expect(session.revision).to.equal(2);
  });

  it('writes only the answers and fields that changed', async () => {
    const { here } = await twoTabs();
    here.session.chooseSetting({ name: 'Renamed' }, 'person');
    type(here.session, 'greeting', undefined);
    await allDone();
    expect(store.writes.map(({ answers, fields }) => ({ answers: [...answers.keys()], fields }))).to.deep.equal([
      { answers: ['greeting'], fields: ['setting'] },
    ]);
  });

  it('saves what the page sets as well', async () => {
    const { session, saver } = tab(sessionOn());
    session.answer('greeting', { value: 'By name' });
    await saver.flush();
    expect(await storedWords(memory, session.id)).to.deep.equal({ greeting: 'By name' });
  });

  it('replaces what is stored when the response is replaced', async () => {
    const { here, id } = await twoTabs();
    here.session.replace({ ...here.session.response, answers: { displays: says('Many') } });
    await allDone();
    expect(await storedWords(memory, id)).to.deep.equal({ displays: 'Many' });
  });

  it('writes a response that the store does not have as a whole, with the first change or when told to', async () => {
    const given = newResponse({ revision: 4, answers: { greeting: says('By name', 3), lunch: says('Together', 4) } });
    for (const begin of [
      ({ session }: Tab) => type(session, 'displays', 'Many'),
      ({ saver }: Tab) => saver.saveAll(),
    ]) {
      const opened = tab(sessionOn({ ...given, id: crypto.randomUUID() }), { unsaved: true });
      begin(opened);
      await opened.saver.flush();
      const words = await storedWords(memory, opened.session.id);
      expect(words).to.include({ greeting: 'By name', lunch: 'Together' });
      expect(opened.session.revision).to.equal(5);
    }
  });

  describe('fault 19: when a write fails', () => {
    for (const [code, error] of [
      ['quota', new DOMException('No room', 'QuotaExceededError')],
      ['blocked', new DOMException('Denied', 'SecurityError')],
      ['unavailable', new Error('Anything')],
    ] as const) {
      it(`says so (${code}), keeps what is unsaved, and tries again with the next change`, async () => {
        const { session, saver, told } = tab(sessionOn());
        store.failure = error;
        type(session, 'greeting', 'By name');
        session.chooseSetting({ name: 'Example Primary School' }, 'person');
        await saver.flush();
        expect(told.at(-1)).to.equal(`failed: ${code}`);
        store.failure = undefined;
        type(session, 'lunch', 'Together');
        await saver.flush();
        expect(told.at(-1)).to.equal('saved');
        expect(await storedWords(memory, session.id)).to.deep.equal({ greeting: 'By name', lunch: 'Together' });
        expect((await reopen(memory, session.id)).setting).to.deep.equal({ name: 'Example Primary School' });
      });
    }

    it('tries again when asked to', async () => {
      const { session, saver, told } = tab(sessionOn());
      store.failure = new StoreError('quota');
      type(session, 'greeting', 'By name');
      await saver.flush();
      saver.retry();
      await saver.flush();
      expect(told).to.deep.equal(['saving', 'failed: quota', 'saving', 'failed: quota']);
      store.failure = undefined;
      saver.retry();
      await saver.flush();
      expect(told.at(-1)).to.equal('saved');
    });

    it('still writes all of a response that was to be written whole', async () => {
      const given = newResponse({ answers: { greeting: says('By name') } });
      const { session, saver } = tab(sessionOn(given), { unsaved: true });
      store.failure = new StoreError('quota');
      type(session, 'lunch', 'Together');
      await saver.flush();
      store.failure = undefined;
      await saver.flush();
      expect(await storedWords(memory, session.id)).to.deep.equal({ greeting: 'By name', lunch: 'Together' });
    });
  });

  describe('with a second tab', () => {
    it('fault 25: different answers: each sees both', async () => {
      const { id, here, there } = await twoTabs();
      type(here.session, 'greeting', 'With a song');
      type(there.session, 'displays', 'Many');
      await allDone();
      const both = { greeting: 'With a song', displays: 'Many', lunch: 'Together' };
      expect(await storedWords(memory, id)).to.deep.equal(both);
      expect(wordsOf(here.session)).to.deep.equal(both);
      expect(wordsOf(there.session)).to.deep.equal(both);
      expect([here.told.at(-1), there.told.at(-1)]).to.deep.equal(['saved', 'saved']);
    });

    it('takes in fields, and keeps its own', async () => {
      const { here, there } = await twoTabs();
      here.session.chooseSetting({ name: 'Renamed' }, 'person');
      there.session.changeAction({ id: 'a1', text: 'Greet everyone', status: 'planned' }, 'person');
      await allDone();
      for (const { session } of [here, there]) {
        expect([session.setting?.name, session.actions.length]).to.deep.equal(['Renamed', 1]);
      }
    });

    for (const [keep, words] of [
      ['mine', 'With a song'],
      ['theirs', 'With a smile'],
    ] as const) {
      it(`fault 26: the same answer: a conflict, nothing said to be saved; then ${keep} is kept`, async () => {
        const { id, here, there } = await twoTabs();
        store.shut();
        type(here.session, 'greeting', 'With a song');
        await store.arrived();
        type(there.session, 'greeting', 'With a smile');
        await there.saver.flush();
        store.letPass();
        await allDone();
        const { mine, theirs } = here.saver.conflicts.get('greeting') ?? {};
        expect([mine?.value, theirs?.value]).to.deep.equal(['With a song', 'With a smile']);
        expect(here.told).to.deep.equal(['saving', 'conflict: greeting', 'idle']);
        expect(there.saver.conflicts.size).to.equal(0);
        expect(wordsOf(here.session)['greeting']).to.equal('With a song');

        here.saver.resolve('greeting', keep);
        await allDone();
        expect(here.saver.conflicts.size).to.equal(0);
        expect((await storedWords(memory, id))['greeting']).to.equal(words);
        for (const { session } of [here, there]) expect(wordsOf(session)['greeting']).to.equal(words);
        expect(here.saver.state.status).to.equal(keep === 'mine' ? 'saved' : 'idle');
      });
    }

    it('a notice about an answer that waits is a conflict, too', async () => {
      const { here, there } = await twoTabs();
      store.failure = new StoreError('quota');
      type(here.session, 'greeting', 'With a song');
      await here.saver.flush();
      type(there.session, 'greeting', 'With a smile');
      await there.saver.flush();
      await noticesPassed();
      expect([...here.saver.conflicts.keys()]).to.deep.equal(['greeting']);
    });

    it('what the person types on goes on being theirs; the same words settle it', async () => {
      const { here, there } = await twoTabs();
      store.shut();
      type(here.session, 'greeting', 'With a song');
      type(there.session, 'greeting', 'With a smile');
      await there.saver.flush();
      store.letPass();
      await allDone();
      type(here.session, 'greeting', 'With a song and a smile');
      await allDone();
      expect(here.saver.conflicts.get('greeting')?.mine?.value).to.equal('With a song and a smile');
      type(here.session, 'greeting', 'With a smile');
      await allDone();
      expect(here.saver.conflicts.size).to.equal(0);
    });

    it('both add an action: each sees both, even if the notice comes late', async () => {
      const { id, here, there } = await twoTabs();
      store.shut();
      here.session.changeAction({ id: 'a', text: 'Greet everyone', status: 'planned' }, 'person');
      await store.arrived();
      there.session.changeAction({ id: 'b', text: 'Eat together', status: 'planned' }, 'person');
      there.session.changeAction({ id: 'c', text: 'Sing', status: 'planned' }, 'person');
      there.session.removeAction('c', 'person');
      await there.saver.flush();
      store.letPass();
      await allDone();
      for (const { actions = [] } of [here.session, there.session, await reopen(memory, id)]) {
        expect(actions.map((action) => action.id)).to.have.members(['a', 'b']);
      }
    });

    it('both add an action, and the store tells nothing: the outcome of the write brings theirs', async () => {
      const { here, there } = await twoTabs();
      const away = tab(sessionOn(here.session.response), {}, new DeafStore(memory));
      there.session.changeAction({ id: 'b', text: 'Eat together', status: 'planned' }, 'person');
      await there.saver.flush();
      away.session.changeAction({ id: 'a', text: 'Greet everyone', status: 'planned' }, 'person');
      await away.saver.flush();
      expect(away.session.actions.map((action) => action.id)).to.have.members(['a', 'b']);
    });

    it('an action that waits to be written stays when theirs come', async () => {
      const { id, here, there } = await twoTabs();
      store.failure = new StoreError('quota');
      here.session.changeAction({ id: 'a', text: 'Greet everyone', status: 'planned' }, 'person');
      await here.saver.flush();
      there.session.changeAction({ id: 'b', text: 'Eat together', status: 'planned' }, 'person');
      await there.saver.flush();
      await noticesPassed();
      expect(here.session.actions.map((action) => action.id)).to.have.members(['a', 'b']);
      store.failure = undefined;
      await allDone();
      for (const { actions = [] } of [there.session, await reopen(memory, id)]) {
        expect(actions.map((action) => action.id)).to.have.members(['a', 'b']);
      }
    });

    it('a field that waits to be written is not overwritten by theirs', async () => {
      const { id, here, there } = await twoTabs();
      store.failure = new StoreError('quota');
      here.session.chooseSetting({ name: 'Mine' }, 'person');
      await here.saver.flush();
      there.session.chooseSetting({ name: 'Theirs' }, 'person');
      await there.saver.flush();
      store.failure = undefined;
      await allDone();
      expect(here.session.setting?.name).to.equal('Mine');
      expect((await reopen(memory, id)).setting?.name).to.equal('Mine');
    });

    it('reading again makes no conflict of what only waits', async () => {
      const { here, there } = await twoTabs();
      const missing = new DeafStore(memory);
      const away = tab(sessionOn(here.session.response), {}, missing);
      missing.failure = new StoreError('quota');
      type(away.session, 'greeting', 'With a song');
      await away.saver.flush();
      type(there.session, 'lunch', 'Alone');
      await there.saver.flush();
      missing.tell({ kind: 'missed' });
      await noticesPassed();
      expect(wordsOf(away.session)).to.deep.equal({ greeting: 'With a song', lunch: 'Alone' });
      expect(away.saver.conflicts.size).to.equal(0);
    });

    it('reads again what it may have missed', async () => {
      const { here, there } = await twoTabs();
      here.saver.stop().catch(() => undefined);
      const missing = new DeafStore(memory);
      const away = tab(sessionOn(here.session.response), {}, missing);
      type(there.session, 'greeting', 'With a song');
      type(there.session, 'lunch', undefined);
      there.session.chooseSetting({ name: 'Renamed' }, 'person');
      await allDone();
      expect(wordsOf(away.session)['greeting']).to.equal('By name');
      missing.tell({ kind: 'missed' });
      await noticesPassed();
      expect(wordsOf(away.session)).to.deep.equal({ greeting: 'With a song' });
      expect(away.session.setting?.name).to.equal('Renamed');
      await memory.clear(belonging);
      missing.tell({ kind: 'missed' });
      await noticesPassed();
      expect(away.told).to.deep.equal(['removed']);
    });
  });

  describe('when answers are deleted elsewhere', () => {
    for (const [how, act] of [
      ['cleared', () => memory.clear(belonging)],
      ['removed', (id: string) => memory.remove(belonging, id)],
    ] as const) {
      it(`(${how}) says so, and writes nothing until the person goes on: then all that is shown`, async () => {
        const { id, here } = await twoTabs();
        await act(id);
        await noticesPassed();
        expect(here.told).to.deep.equal(['removed']);
        here.session.answer('displays', { value: 'Set by the page' });
        await allDone();
        expect(await memory.list(belonging)).to.deep.equal([]);
        type(here.session, 'greeting', 'With a song');
        await here.saver.flush();
        expect(await storedWords(memory, id)).to.deep.equal({
          greeting: 'With a song',
          lunch: 'Together',
          displays: 'Set by the page',
        });
        expect(here.told).to.deep.equal(['removed', 'saving', 'saved']);
      });

      it(`(${how}) before the notice came: a write on its way stays out`, async () => {
        const { id, here } = await twoTabs();
        store.shut();
        type(here.session, 'greeting', 'With a song');
        await store.arrived();
        type(here.session, 'lunch', 'Alone');
        await act(id);
        store.letPass();
        await allDone();
        expect(await memory.list(belonging)).to.deep.equal([]);
        expect(here.told).to.deep.equal(['saving', 'removed', 'idle']);
      });

      it(`(${how}) while the first write of a new draft is on its way: that is deleted, too`, async () => {
        const { session, saver, told } = tab(sessionOn());
        store.shut();
        type(session, 'greeting', 'By name');
        await store.arrived();
        await act(session.id);
        await noticesPassed();
        store.letPass();
        await saver.flush();
        expect(await memory.list(belonging)).to.deep.equal([]);
        expect(told).to.deep.equal(['saving', 'removed', 'idle']);
      });
    }

    it('a tab that has nothing to lose is not told', async () => {
      const { told } = tab(sessionOn());
      await memory.clear(belonging);
      await noticesPassed();
      expect(told).to.deep.equal([]);
    });

    it('two tabs that both go on: both are kept', async () => {
      const { id, here, there } = await twoTabs();
      await memory.clear(belonging);
      await noticesPassed();
      type(here.session, 'greeting', 'With a song');
      type(there.session, 'displays', 'Many');
      await allDone();
      const both = { greeting: 'With a song', lunch: 'Together', displays: 'Many' };
      const stored = await storedWords(memory, id);
      const open = [...here.saver.conflicts.values(), ...there.saver.conflicts.values()];
      for (const [statement, words] of Object.entries(both)) {
        const kept = [stored[statement], ...open.flatMap(({ mine, theirs }) => [mine?.value, theirs?.value])];
        expect(kept, statement).to.include(words);
      }
    });
  });

  it('compares another copy of the response: the person chooses for each answer', async () => {
    const { id, here } = await twoTabs();
    const copy = {
      ...here.session.response,
      answers: { greeting: says('With a song', 1), lunch: says('Together', 1) },
    };
    here.saver.compare({ ...copy, answers: { ...copy.answers, displays: says('Many', 1) } });
    const choices = [...here.saver.conflicts.values()].map(({ statement, mine, theirs }) => [
      statement,
      mine?.value,
      theirs?.value,
    ]);
    expect(choices).to.deep.equal([
      ['greeting', 'With a song', 'By name'],
      ['displays', 'Many', undefined],
    ]);
    here.saver.resolve('greeting', 'mine');
    here.saver.resolve('displays', 'theirs');
    await allDone();
    expect(await storedWords(memory, id)).to.deep.equal({ greeting: 'With a song', lunch: 'Together' });
    expect(wordsOf(here.session)).to.deep.equal({ greeting: 'With a song', lunch: 'Together' });
  });

  it('writes what waits when it is stopped, and hears nothing more', async () => {
    const { session, saver } = tab(sessionOn());
    store.shut();
    type(session, 'greeting', 'By');
    await store.arrived();
    type(session, 'greeting', 'By name');
    const stopped = saver.stop();
    type(session, 'lunch', 'Unheard');
    store.letPass();
    await stopped;
    expect(await storedWords(memory, session.id)).to.deep.equal({ greeting: 'By name' });
  });

  it('costs an answer no more with 10,000 statements: the others are not looked at', async () => {
    const answers = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`s${index}`, says('Yes', 1)]));
    const session = sessionOn(newResponse({ revision: 1, answers }));
    let looks = 0;
    const counted = new Proxy(session, {
      get: (target, name) => {
        if (name === 'response') looks += 1;
        const value: unknown = Reflect.get(target, name, target);
        return typeof value === 'function' ? (value as () => unknown).bind(target) : value;
      },
    }) as SavedSession;
    const saver = new ResponseSaver(counted, store);
    type(session, 'greeting', 'By name');
    await saver.stop();
    expect(store.writes).to.have.length(1);
    expect(looks).to.equal(0);
  });
});

/** A store whose writes wait at a gate, and fail when told to. */
class GatedStore implements ResponseStore {
  readonly where = 'memory';
  readonly writes: ResponseWrite[] = [];
  failure: Error | undefined;
  readonly #inner: ResponseStore;
  #isShut = false;
  readonly #waiting: (() => void)[] = [];
  readonly #arrivals: (() => void)[] = [];

  constructor(inner: ResponseStore) {
    this.#inner = inner;
  }

  shut(): void {
    this.#isShut = true;
  }

  letPass(): void {
    this.#isShut = false;
    this.#waiting.splice(0).forEach((pass) => pass());
  }

  /** Fulfilled when a write stands at the gate. */
  arrived(): Promise<void> {
    return this.#waiting.length > 0 ? Promise.resolve() : new Promise((resolve) => this.#arrivals.push(resolve));
  }

  async write(write: ResponseWrite): Promise<WriteResult> {
    this.writes.push(write);
    if (this.#isShut) {
      await new Promise<void>((pass) => {
        this.#waiting.push(pass);
        this.#arrivals.splice(0).forEach((resolve) => resolve());
      });
    }
    if (this.failure) throw this.failure;
    return this.#inner.write(write);
  }

  list(audit: string): Promise<DraftSummary[]> {
    return this.#inner.list(audit);
  }

  open(audit: string, response: string): Promise<AuditResponse | undefined> {
    return this.#inner.open(audit, response);
  }

  remove(audit: string, response: string): Promise<void> {
    return this.#inner.remove(audit, response);
  }

  clear(audit: string): Promise<void> {
    return this.#inner.clear(audit);
  }

  watch(audit: string, listener: (notice: StoreNotice) => void): () => void {
    return this.#inner.watch(audit, listener);
  }

  close(): void {
    this.#inner.close();
  }
}

/** A store that hears nothing but what it is told. */
class DeafStore extends GatedStore {
  readonly #listeners = new Set<(notice: StoreNotice) => void>();

  tell(notice: StoreNotice): void {
    this.#listeners.forEach((listener) => listener(notice));
  }

  override watch(_audit: string, listener: (notice: StoreNotice) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }
}

function wordsOf(session: AuditSession): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(session.response.answers).map(([statement, { value }]) => [statement, value]),
  );
}

/** Waits until what a store in memory told has been heard and acted upon: no timer is involved. */
async function noticesPassed(): Promise<void> {
  for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
}
