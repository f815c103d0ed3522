import { expect, waitUntil } from '@open-wc/testing';
import { deleteDB } from 'idb';
import { Submissions, type SubmissionOptions, type SubmissionState } from '../../src/stores/submissions.js';
import { AnswersServer, type Step } from './answers-server.js';
import { belonging, newResponse, says } from './responses.js';

/** Short where tests wait for their end, and long enough where they do not. */
const waits = { silence: 8000, backOff: 4, later: 600_000 };
/** For as long as nothing else is planned. Browsers themselves ask once more over a connection that was kept open. */
const offline: Step = { drop: 'request', times: 99 };
const lostReplies: Step = { drop: 'reply', times: 99 };

describe('sending answers', () => {
  let server: AnswersServer;
  let key: string;
  const open: Submissions[] = [];
  beforeEach(() => {
    server = new AnswersServer();
    key = `test ${crypto.randomUUID()}`;
  });
  afterEach(async () => {
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
});
