import { expect, oneEvent } from '@open-wc/testing';
import type { AuditResponse } from '../../../src/index.js';
import { AnswersServer } from '../../stores/answers-server.js';
import { AuditOnPage, ownKey } from '../audit-on-page.js';
import { waitUntil } from '../../wait-until.js';

const greeting = 'belonging.welcome.greeting';

async function answered(server: AnswersServer, attributes: Record<string, string> = {}): Promise<AuditOnPage> {
  const page = await AuditOnPage.open({
    'setting-type': 'primary',
    storage: 'session',
    'submit-url': server.submissions,
    ...attributes,
  });
  page.element.session!.answer(greeting, { value: 'starting', note: 'Between us', private: true });
  await page.element.goTo('results');
  await waitUntil(() => page.has('button', 'Send'), 'there is no “Send”');
  return page;
}

describe('Sending', () => {
  it('sends a snapshot without private notes, with the page’s own headers, and says when it arrived', async () => {
    const server = new AnswersServer();
    const page = await answered(server);
    page.element.submitHeaders = () => ({ 'x-csrf-token': 'a token' });
    const submitted = oneEvent(page.element, 'inclusion-submit');
    await page.press('button', 'Send');
    const { detail } = (await submitted) as HTMLElementEventMap['inclusion-submit'];
    await waitUntil(() => /Sent \d\d:\d\d/u.test(page.text), 'nothing is said');
    const { requests, submissions } = await server.seen();
    expect(requests[0]?.headers['x-csrf-token']).to.equal('a token');
    const sent = JSON.parse(submissions[0]!.body) as AuditResponse;
    expect(sent.answers[greeting]).to.have.property('value', 'starting');
    expect(sent.answers[greeting]).not.to.have.property('note');
    expect(detail.response).to.deep.equal(sent);
  });

  it('fault 35: pressing “Send” twice is one request', async () => {
    const server = new AnswersServer();
    const page = await answered(server);
    await server.plan({ hold: true });
    const button = page.find('button', 'Send');
    button.click();
    button.click();
    await waitUntil(async () => (await server.seen()).requests.length > 0, 'nothing was sent');
    button.click();
    await server.release();
    await waitUntil(() => /Sent \d\d:\d\d/u.test(page.text), 'nothing is said');
    expect((await server.seen()).requests.length).to.equal(1);
  });

  for (const [what, status, words] of [
    ['that wants people to sign in', 401, 'sign in to this site in another tab'],
    ['whose page has expired', 419, 'sign in to this site in another tab'],
    ['that has other answers already', 409, 'already has other answers'],
    ['that does not take them', 422, 'does not take these answers (422)'],
  ] as const) {
    it(`keeps the answers, and says what to do, for a server ${what}`, async () => {
      const server = new AnswersServer();
      const page = await answered(server);
      await server.plan({ status });
      await page.press('button', 'Send');
      await waitUntil(() => page.text.includes(words), `“${words}” is not said`);
      expect(page.element.session!.answerOf(greeting)?.value).to.equal('starting');
      await page.press('button', 'Send again');
      await waitUntil(() => /Sent \d\d:\d\d/u.test(page.text), 'sending again does not help');
    });
  }

  it('says until when a busy server is left in peace', async () => {
    const server = new AnswersServer();
    const page = await answered(server);
    await server.plan({ status: 429, headers: { 'retry-after': '3600' } });
    await page.press('button', 'Send');
    await waitUntil(() => /busy\. Your answers are sent again at \d\d:\d\d/u.test(page.text), 'nothing is said');
  });

  it('goes on after a restart with what waited', async () => {
    const server = new AnswersServer();
    const key = ownKey();
    const page = await answered(server, { 'storage-key': key });
    await server.plan({ status: 401 });
    await page.press('button', 'Send');
    await waitUntil(() => page.text.includes('sign in'), 'nothing is said');
    page.element.remove();
    const again = await answered(server, { 'storage-key': key });
    await waitUntil(() => /Sent \d\d:\d\d/u.test(again.text), 'what waited is forgotten');
    expect((await server.seen()).submissions.length).to.equal(1);
  });

  it('is not offered without an address, nor for answers that can only be read', async () => {
    const page = await AuditOnPage.open({ 'setting-type': 'primary', storage: 'none' });
    await page.element.goTo('results');
    expect(page.has('button', 'Send')).to.equal(false);
  });

  it('leaves nothing behind when the answers are cleared', async () => {
    const server = new AnswersServer();
    const page = await answered(server);
    await server.plan({ status: 401 });
    await page.press('button', 'Send');
    await waitUntil(() => page.text.includes('sign in'), 'nothing is said');
    await page.element.clear();
    const left = Object.keys(sessionStorage).filter((key) => key.includes(page.element.storageKey));
    expect(left).to.deep.equal([]);
  });
});
