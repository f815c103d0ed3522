import { expect } from '@open-wc/testing';
import { deleteDB, openDB } from 'idb';
import { IndexedDbStore } from '../../src/stores/indexed-db.js';
import { retryAfter } from '../../src/stores/request.js';
import { SessionStore } from '../../src/stores/session.js';
import { Submissions, type SubmissionOptions, type SubmissionState } from '../../src/stores/submissions.js';
import { waitsAskedFor } from '../parts/source-on-page.js';
import { reported } from '../reported.js';
import { waitUntil } from '../wait-until.js';
import { AnswersServer, type Step } from './answers-server.js';
import { contract, notAllowed } from './contracts.js';
import { belonging, newResponse, says } from './responses.js';

/** Short where tests wait for their end, and long enough where they do not. */
const waits = { silence: 8000, backOff: 4, later: 600_000 };
/** For as long as nothing else is planned. Browsers themselves ask again over a connection that was kept open. */
const offline: Step = { drop: 'request', times: 9999 };
const lostReplies: Step = { drop: 'reply', times: 9999 };

describe('sending answers', () => {
  let server: AnswersServer;
  let key: string;
  const open: Submissions[] = [];
  beforeEach(() => {
    server = new AnswersServer();
    key = `test ${crypto.randomUUID()}`;
  });
  afterEach(async () => {
    expect(notAllowed(await contract('submissions'), (await server.seen()).requests)).to.deep.equal([]);
    for (const submissions of open) await submissions.clear();
    for (const submissions of open.splice(0)) submissions.stop();
  });

  /** What one page does, or one visit, or one tab. */
  const begin = (options: Partial<SubmissionOptions> & { storage?: 'device' | 'session' | 'none' } = {}) => {
    const states: SubmissionState[] = [];
    const { storage = 'device', ...rest } = options;
    const submissions = new Submissions({
      url: server.submissions,
      place: { audit: belonging, key, storage },
      onState: (state) => states.push(state),
      ...rest,
      waits: { ...waits, ...rest.waits },
    });
    open.push(submissions);
    const story = () => states.map(({ status }) => status).join(' ');
    return { submissions, states, story };
  };

  it('sends a snapshot as JSON, once, with a key and the page’s own headers', async () => {
    const response = newResponse({ title: 'Autumn', answers: { greeting: says('By name') } });
    const { submissions, states, story } = begin({
      headers: () => Promise.resolve({ 'X-CSRF-Token': 'a token', 'Content-Type': 'text/plain' }),
    });
    await submissions.submit(response);
    expect(story()).to.equal('sending sent');
    expect(states.at(-1)).to.have.property('response').that.deep.equals(response);
    const { requests, submissions: taken } = await server.seen();
    expect(requests).to.have.length(1);
    expect(requests[0]).to.include({ method: 'POST', status: 201 });
    expect(requests[0]!.headers).to.include({ 'content-type': 'application/json', 'x-csrf-token': 'a token' });
    expect(requests[0]!.headers['idempotency-key']).to.match(/^[\da-f-]{36}$/u);
    expect(taken.map(({ body }) => JSON.parse(body) as unknown)).to.deep.equal([response]);
  });

  it('keeps nothing once it is sent', async () => {
    const { submissions } = begin();
    await submissions.submit(newResponse());
    const later = begin();
    await later.submissions.resume();
    expect(later.story()).to.equal('');
  });

  it('sends what the response was, whatever becomes of it meanwhile', async () => {
    const response = newResponse({ title: 'Before' });
    const sending = begin({ storage: 'none' }).submissions.submit(response);
    response['title'] = 'After';
    await sending;
    expect(await server.titles()).to.deep.equal(['Before']);
  });

  it('leaves no database behind when there was nothing to send', async () => {
    await deleteDB('inclusion-elements');
    const { submissions } = begin();
    await submissions.resume();
    await submissions.retry();
    await submissions.clear();
    expect((await indexedDB.databases()).map(({ name }) => name)).not.to.include('inclusion-elements');
  });

  describe('fault 35: pressed twice', () => {
    it('at once: one request', async () => {
      const { submissions, story } = begin();
      const response = newResponse();
      await Promise.all([submissions.submit(response), submissions.submit(structuredClone(response))]);
      expect((await server.seen()).requests).to.have.length(1);
      expect(story()).to.equal('sending sent');
    });

    it('and saved in between, with nothing else changed: one request', async () => {
      const { submissions } = begin();
      const response = newResponse({ answers: { greeting: says('By name') } });
      const saved = { ...response, revision: 1, updated: '2027-01-01T00:00:00.000Z' };
      await server.plan({ hold: true });
      const first = submissions.submit(response);
      const second = submissions.submit({ ...saved, answers: { greeting: says('By name', 1) } });
      await waitUntil(async () => (await server.seen()).requests.length === 1);
      await server.release();
      await Promise.all([first, second]);
      expect((await server.seen()).requests).to.have.length(1);
    });

    it('once more after it is sent: no other request', async () => {
      const { submissions, story } = begin();
      const response = newResponse();
      await submissions.submit(response);
      await submissions.submit(response);
      expect((await server.seen()).requests).to.have.length(1);
      expect(story()).to.equal('sending sent sent');
    });

    it('with an answer changed in between: the newer goes too, after the first, under its own key', async () => {
      const { submissions } = begin();
      const response = newResponse({ title: 'First' });
      await Promise.all([submissions.submit(response), submissions.submit({ ...response, title: 'Second' })]);
      const keys = await server.keys();
      expect((await server.titles()).at(-1)).to.equal('Second');
      expect(new Set(keys).size).to.equal(keys.length);
    });
  });

  describe('fault 31: the reply is lost after acceptance', () => {
    it('the same key again, and one record', async () => {
      await server.plan({ drop: 'reply' });
      const { submissions, story } = begin();
      await submissions.submit(newResponse());
      expect(story()).to.equal('sending sent');
      const keys = await server.keys();
      expect(new Set(keys).size).to.equal(1);
      expect(await server.titles()).to.have.length(1);
    });

    it('three times over, and then the page is closed: the next visit goes on with the same key', async () => {
      await server.plan(lostReplies);
      const before = begin();
      await before.submissions.submit(newResponse());
      expect(before.states.at(-1)).to.deep.equal({ status: 'waiting', why: 'offline' });
      before.submissions.stop();
      await server.plan();
      const after = begin();
      await after.submissions.resume();
      expect(after.story()).to.equal('sending sent');
      expect(new Set(await server.keys()).size).to.equal(1);
      expect(await server.titles()).to.have.length(1);
    });

    it('closed while it was being sent: the next visit goes on with the same key', async () => {
      await server.plan({ hang: true });
      const before = begin();
      void before.submissions.submit(newResponse());
      await waitUntil(async () => (await server.seen()).requests.length === 1);
      before.submissions.stop();
      const after = begin();
      await after.submissions.resume();
      expect(after.story()).to.equal('sending sent');
      expect(new Set(await server.keys()).size).to.equal(1);
    });

    it('changed meanwhile: what had begun goes first with its key, then the newest; those between are left out', async () => {
      await server.plan(lostReplies);
      const { submissions, story } = begin();
      const response = newResponse({ title: 'First' });
      await submissions.submit(response);
      await submissions.submit({ ...response, title: 'Second' });
      await server.plan();
      await submissions.submit({ ...response, title: 'Third' });
      expect(story()).to.match(/ sending sent sending sent$/u);
      expect(await server.titles()).to.deep.equal(['First', 'Third']);
    });
  });

  describe('fault 30: sending while offline', () => {
    for (const storage of ['device', 'session'] as const) {
      it(`(${storage}) is queued, survives a restart, and is sent`, async () => {
        await server.plan(offline);
        const before = begin({ storage });
        await before.submissions.submit(newResponse({ title: 'Autumn' }));
        expect(before.states.at(-1)).to.deep.equal({ status: 'waiting', why: 'offline' });
        expect(await server.titles()).to.deep.equal([]);
        before.submissions.stop();
        await server.plan();
        const after = begin({ storage });
        await after.submissions.resume();
        expect(after.story()).to.equal('sending sent');
        expect(await server.titles()).to.deep.equal(['Autumn']);
      });
    }

    it('is sent when the browser is online again', async () => {
      await server.plan(offline);
      const { submissions } = begin();
      await submissions.submit(newResponse());
      await server.plan();
      dispatchEvent(new Event('online'));
      await waitUntil(() => submissions.state.status === 'sent');
    });

    it('is sent later by itself', async () => {
      await server.plan(offline);
      const { submissions, story } = begin({ waits: { later: 10 } });
      await submissions.submit(newResponse());
      await server.plan();
      await waitUntil(() => submissions.state.status === 'sent');
      expect(story()).to.match(/^sending waiting( sending waiting)* sending sent$/u);
    });

    it('waits where nobody listens at the address at all', async () => {
      const { submissions, states } = begin({ url: 'http://127.0.0.1:9/submissions' });
      await submissions.submit(newResponse());
      expect(states.at(-1)).to.deep.equal({ status: 'waiting', why: 'offline' });
    });

    it('goes to the address that it was sent to, not to another that the page has now', async () => {
      await server.plan(offline);
      const before = begin();
      await before.submissions.submit(newResponse());
      before.submissions.stop();
      const elsewhere = new AnswersServer();
      const after = begin({ url: elsewhere.submissions });
      await after.submissions.resume();
      expect((await elsewhere.seen()).requests).to.deep.equal([]);
    });

    it('with storage "none" it is refused and kept nowhere; tried again it has the same key', async () => {
      await server.plan(lostReplies);
      const { submissions, story } = begin({ storage: 'none' });
      await submissions.submit(newResponse());
      expect(story()).to.equal('sending offline-refused');
      const asked = (await server.keys()).length;
      await submissions.resume();
      expect(await server.keys()).to.have.length(asked);
      await server.plan();
      await submissions.retry();
      expect(story()).to.equal('sending offline-refused sending sent');
      expect(new Set(await server.keys()).size).to.equal(1);
    });
  });

  describe('fault 33: signed out half way', () => {
    for (const [what, step] of [
      ['401', { status: 401 }],
      ['403', { status: 403 }],
      ['419', { status: 419 }],
      ['sent on to a page to sign in', { status: 302, headers: { location: '/answers/any/seen' } }],
      ['a page to sign in with status 200', { status: 200, type: 'text/html', body: '<!doctype html><p>Sign in' }],
    ] as const) {
      it(`(${what}): kept, and sent with new headers when it is tried again`, async () => {
        await server.plan(step);
        const tokens = ['old', 'new'];
        const { submissions, story } = begin({ headers: () => ({ authorization: `Bearer ${tokens.shift()!}` }) });
        await submissions.submit(newResponse({ title: 'Autumn' }));
        expect(story()).to.equal('sending sign-in');
        expect(await server.titles()).to.deep.equal([]);
        await submissions.retry();
        expect(story()).to.equal('sending sign-in sending sent');
        const { requests } = await server.seen();
        expect(requests.map(({ headers }) => headers['authorization'])).to.deep.equal(['Bearer old', 'Bearer new']);
        expect(new Set(await server.keys()).size).to.equal(1);
        expect(await server.titles()).to.deep.equal(['Autumn']);
      });
    }

    it('kept over the page that signs in, and sent after it', async () => {
      await server.plan({ status: 401 });
      const before = begin();
      await before.submissions.submit(newResponse());
      before.submissions.stop();
      const after = begin();
      await after.submissions.resume();
      expect(after.story()).to.equal('sending sent');
    });

    it('an empty answer that calls itself HTML, as some servers’ does, is no page to sign in', async () => {
      await server.plan({ status: 200, type: 'text/html' });
      const { submissions, story } = begin();
      await submissions.submit(newResponse());
      expect(story()).to.equal('sending sent');
    });
  });

  describe('fault 34: 429 with Retry-After', () => {
    const date = (seconds: number) => new Date(Date.now() + seconds * 1000).toUTCString();
    for (const [what, status, headers] of [
      ['429, in seconds', 429, () => ({ 'retry-after': '1' })],
      ['503, in seconds', 503, () => ({ 'retry-after': '1' })],
      ['429, until a time', 429, () => ({ 'retry-after': date(2), date: date(0) })],
      [
        '429, until a time by a clock that is years behind',
        429,
        () => ({ 'retry-after': date(-1e8 + 1), date: date(-1e8) }),
      ],
    ] as const) {
      it(`(${what}) is honoured`, async () => {
        await server.plan({ status, headers: headers() });
        const { submissions, states, story } = begin();
        const from = Date.now();
        await submissions.submit(newResponse());
        const state = states.at(-1)!;
        expect(state).to.include({ status: 'waiting', why: 'busy' });
        expect(Date.parse('until' in state ? state.until! : '') - from).to.be.within(950, 2100);
        await submissions.retry();
        await waitUntil(() => submissions.state.status === 'sent');
        const [first, second, ...more] = (await server.seen()).requests;
        expect(second!.at - first!.at).to.be.within(950, 4000);
        expect(more).to.deep.equal([]);
        expect(story()).to.match(/^sending waiting/u);
      });
    }

    it('is honoured over a restart', async () => {
      await server.plan({ status: 429, headers: { 'retry-after': '2' } });
      const before = begin();
      await before.submissions.submit(newResponse());
      before.submissions.stop();
      const after = begin();
      await after.submissions.resume();
      expect(after.states.at(-1)).to.include({ status: 'waiting', why: 'busy' });
      await waitUntil(() => after.submissions.state.status === 'sent');
      const [first, second] = (await server.seen()).requests;
      expect(second!.at - first!.at).to.be.within(1900, 4000);
    });

    it('without Retry-After it is asked once, and again later', async () => {
      await server.plan({ status: 429 });
      const { submissions, states } = begin();
      await submissions.submit(newResponse());
      expect(states.at(-1)).to.deep.equal({ status: 'waiting', why: 'busy' });
      expect(await server.keys()).to.have.length(1);
    });

    for (const [what, value, expected] of [
      ['none', '', undefined],
      ['no time at all', 'soon', undefined],
      ['a minute', '60', 60_000],
      ['a time that is over', 'Mon, 02 Nov 2026 09:00:00 GMT', 0],
      ['a year: no longer than a day', '31536000', 86_400_000],
    ] as const) {
      it(`understands ${what}`, () => expect(retryAfter(new Headers({ 'retry-after': value }))).to.equal(expected));
    }
  });

  describe('fault 27: the clock goes backwards', () => {
    const atYear = async (year: number, act: () => Promise<unknown>) => {
      const { Date: real } = self;
      const ahead = real.UTC(year, 0) - real.now();
      class Shifted extends real {
        constructor(...given: [] | [string]) {
          super(given[0] ?? real.now() + ahead);
        }
        static override now() {
          return real.now() + ahead;
        }
      }
      self.Date = Shifted as DateConstructor;
      try {
        await act();
      } finally {
        self.Date = real;
      }
    };

    it('between two snapshots: they go in the order in which they were sent', async () => {
      await server.plan(offline);
      const { submissions } = begin();
      await atYear(2031, () =>
        submissions.submit(newResponse({ title: 'First', updated: '2031-01-01T00:00:00.000Z' })),
      );
      await submissions.submit(newResponse({ title: 'Second', updated: '2026-01-01T00:00:00.000Z' }));
      submissions.stop();
      await server.plan();
      await begin().submissions.resume();
      expect(await server.titles()).to.deep.equal(['First', 'Second']);
    });

    it('while a server asks for time: nobody waits longer than it asked', async () => {
      await server.plan({ status: 429, headers: { 'retry-after': '1' } });
      const before = begin();
      await atYear(2031, () => before.submissions.submit(newResponse()));
      before.submissions.stop();
      const after = begin();
      await after.submissions.resume();
      await waitUntil(() => after.submissions.state.status === 'sent');
    });
  });

  describe('a server with a fault', () => {
    it('is asked again and recovers, under the same key', async () => {
      await server.plan({ status: 500 });
      const { submissions, story } = begin();
      await submissions.submit(newResponse());
      expect(story()).to.equal('sending sent');
      const keys = await server.keys();
      expect([keys.length, new Set(keys).size]).to.deep.equal([2, 1]);
    });

    it('is asked three times at once, at most', async () => {
      await server.plan({ status: 502, times: 9999 });
      const { submissions, states } = begin();
      await submissions.submit(newResponse());
      expect(states.at(-1)).to.deep.equal({ status: 'waiting', why: 'server' });
      expect(await server.keys()).to.have.length(3);
    });

    it('is asked after longer waits each time, and never after exactly as long', async () => {
      await server.plan({ status: 500, times: 9999 });
      const { submissions } = begin({ waits: { silence: 300, backOff: 1000 } });
      const asked: number[] = [];
      for (const title of ['First', 'Second', 'Third']) {
        const waiting = await waitsAskedFor(() => submissions.submit(newResponse({ title })));
        asked.push(...waiting.filter((wait) => wait >= 500 && wait < 10_000));
      }
      for (const second of [asked[0], asked[2], asked[4]]) expect(second).to.be.within(500, 1500);
      for (const third of [asked[1], asked[3], asked[5]]) expect(third).to.be.within(1000, 3000);
      expect(new Set(asked).size).to.equal(6);
    });

    it('that hangs is given up after a silence', async () => {
      await server.plan({ hang: true, times: 3 });
      const { submissions, states } = begin({ waits: { silence: 30 } });
      await submissions.submit(newResponse());
      expect(states.at(-1)).to.deep.equal({ status: 'waiting', why: 'server' });
    });

    it('is silent for ten seconds, if nobody says otherwise', async () => {
      await server.plan({ status: 204 });
      const submissions = new Submissions({
        url: server.submissions,
        place: { audit: belonging, key, storage: 'none' },
        onState: () => undefined,
      });
      const asked = await waitsAskedFor(() => submissions.submit(newResponse()));
      submissions.stop();
      expect(asked[0]).to.be.within(10_000, 10_200);
    });

    it('that asks for headers which the page cannot give: kept', async () => {
      const { submissions, states } = begin({ headers: () => Promise.reject(new TypeError('Failed to fetch')) });
      const faults = await reported(() => submissions.submit(newResponse()));
      expect(states.at(-1)).to.include({ status: 'waiting' });
      expect(await server.keys()).to.deep.equal([]);
      expect(new Set(faults.map(String))).to.deep.equal(new Set(['TypeError: Failed to fetch']));
    });
  });

  describe('a server that says no', () => {
    it('409: kept over a restart, not sent again by itself, and under a new key when the person tries again', async () => {
      await server.plan({ status: 409 });
      const before = begin();
      await before.submissions.submit(newResponse());
      expect(before.story()).to.equal('sending conflict');
      before.submissions.stop();
      const after = begin();
      await after.submissions.resume();
      expect(after.story()).to.equal('conflict');
      expect(await server.keys()).to.have.length(1);
      await after.submissions.retry();
      expect(after.story()).to.equal('conflict sending sent');
      expect(new Set(await server.keys()).size).to.equal(2);
    });

    for (const code of [400, 410, 413, 422]) {
      it(`${code}: refused, and not asked again; a change is sent in its place`, async () => {
        await server.plan({ status: code });
        const { submissions, states } = begin();
        const response = newResponse({ title: 'First' });
        await submissions.submit(response);
        expect(states.at(-1)).to.deep.equal({ status: 'refused', code });
        expect(await server.keys()).to.have.length(1);
        await submissions.submit({ ...response, title: 'Second' });
        expect(submissions.state.status).to.equal('sent');
        expect(await server.titles()).to.deep.equal(['Second']);
      });
    }

    it('does not hold up another response', async () => {
      await server.plan({ status: 409 });
      const { submissions, story } = begin();
      await submissions.submit(newResponse({ title: 'First' }));
      await submissions.submit(newResponse({ title: 'Second' }));
      expect(story()).to.equal('sending conflict sending sent');
    });
  });

  describe('two tabs', () => {
    it('never send the same at the same moment, and both say what came of it', async () => {
      await server.plan({ status: 500 }, { hold: true });
      const [here, there] = [begin(), begin()];
      const response = newResponse();
      const sending = Promise.all([here.submissions.submit(response), there.submissions.submit(response)]);
      await waitUntil(async () => (await server.keys()).length === 2);
      await server.release();
      await sending;
      await waitUntil(() => [here, there].every(({ submissions }) => submissions.state.status === 'sent'));
      const { requests } = await server.seen();
      expect(requests.map(({ under }) => under)).to.deep.equal([0, 0]);
      expect(await server.titles()).to.have.length(1);
    });

    it('where there are no locks: perhaps twice, under one key', async () => {
      delete (Navigator.prototype as { locks?: unknown }).locks;
      try {
        const [here, there] = [begin(), begin()];
        const response = newResponse();
        await here.submissions.submit(response);
        await there.submissions.submit(response);
        expect(here.submissions.state.status).to.equal('sent');
      } finally {
        Object.defineProperty(Navigator.prototype, 'locks', locks);
      }
    });

    it('cleared in one: the other breaks off and forgets, and nothing is left', async () => {
      await server.plan({ hang: true });
      const [here, there] = [begin(), begin()];
      void there.submissions.submit(newResponse());
      await waitUntil(async () => (await server.keys()).length === 1);
      await here.submissions.clear();
      await waitUntil(() => there.submissions.state.status === 'idle');
      await there.submissions.submit(newResponse({ title: 'Anew' }));
      expect(await server.titles()).to.deep.equal(['Anew']);
      expect(await kept()).to.deep.equal([]);
    });
  });

  describe('clearing the answers', () => {
    it('of an audit on the device clears what waits', async () => {
      await server.plan(offline);
      const { submissions } = begin();
      await submissions.submit(newResponse());
      expect(await kept()).to.have.length(1);
      const store = await IndexedDbStore.open(key);
      await store.clear(belonging);
      store.close();
      expect(await kept()).to.deep.equal([]);
    });

    it('of an audit in the session clears what waits', async () => {
      await server.plan(offline);
      const { submissions } = begin({ storage: 'session' });
      await submissions.submit(newResponse());
      await new SessionStore(key).clear(belonging);
      expect(Object.keys(sessionStorage).filter((name) => name.includes(key))).to.deep.equal([]);
    });

    it('leaves those of another audit and another key', async () => {
      await server.plan(offline);
      const { submissions } = begin();
      await submissions.submit(newResponse());
      await begin({ place: { audit: 'belong', key, storage: 'device' } }).submissions.clear();
      await begin({ place: { audit: belonging, key: `${key} 2`, storage: 'device' } }).submissions.clear();
      expect(await kept()).to.have.length(1);
    });
  });

  it('storage denied: waits in memory', async () => {
    const original = IDBFactory.prototype.open;
    IDBFactory.prototype.open = () => {
      throw new DOMException('Denied', 'SecurityError');
    };
    try {
      await server.plan(offline);
      const { submissions, states } = begin();
      await submissions.submit(newResponse());
      expect(states.at(-1)).to.deep.equal({ status: 'waiting', why: 'offline' });
      expect(submissions.inMemory).to.equal(true);
      await server.plan();
      await submissions.retry();
      expect(submissions.state.status).to.equal('sent');
    } finally {
      IDBFactory.prototype.open = original;
    }
  });

  it('fault 45: put away and taken out again, it breaks off, holds nothing open and goes on', async () => {
    await server.plan({ hang: true });
    const { submissions } = begin();
    void submissions.submit(newResponse());
    await waitUntil(async () => (await server.keys()).length === 1);
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await deleteDBIsFree();
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await waitUntil(() => submissions.state.status === 'sent');
    expect(new Set(await server.keys()).size).to.equal(1);
  });

  /** What is kept on the device under this test's key. */
  async function kept(): Promise<unknown[]> {
    const database = await openDB('inclusion-elements');
    const found = await database.getAll('submissions', IDBKeyRange.bound([key], [key, []]));
    database.close();
    return found as unknown[];
  }
});

const locks = Object.getOwnPropertyDescriptor(Navigator.prototype, 'locks')!;

/** Fulfilled when no connection of this page stands in the way of another version. */
async function deleteDBIsFree(): Promise<void> {
  const { version } = await openDB('inclusion-elements', undefined).then((database) => {
    database.close();
    return database;
  });
  (await openDB('inclusion-elements', version + 1, { blocked: () => expect.fail('held open') })).close();
}
