import { expect } from '@open-wc/testing';
import type { DocumentError } from '../../../src/core/documents/problem.js';
import { deleteDB } from 'idb';
import { KeyedStore } from '../../../src/stores/keyed.js';
import { Notices } from '../../../src/stores/notices.js';
import { StoreError } from '../../../src/stores/store.js';
import { AuditOnPage, example, exampleDocument, ownKey } from '../audit-on-page.js';
import { waitUntil } from '../../wait-until.js';

describe('Drafts', () => {
  it('asks before a draft is deleted', async () => {
    const key = ownKey();
    await twoDrafts(key);
    const page = await AuditOnPage.open({ 'storage-key': key });
    expect(page.text).to.contain('Answers kept on this device').and.to.contain('Infants').and.to.contain('Juniors');
    await page.press('button', 'Delete');
    await waitUntil(() => page.has('button', 'Cancel'));
    await page.press('button', 'Cancel');
    await waitUntil(() => page.root.querySelector('dialog') === null);
    expect(page.text).to.contain('Infants').and.to.contain('Juniors');
    await page.press('button', 'Delete');
    await waitUntil(() => page.has('button', 'Cancel'));
    page.root.querySelector<HTMLButtonElement>('dialog .primary')?.click();
    await waitUntil(() => !(page.text.includes('Infants') && page.text.includes('Juniors')), 'not deleted');
  });

  it('goes on with the draft that is opened', async () => {
    const key = ownKey();
    await twoDrafts(key);
    const page = await AuditOnPage.open({ 'storage-key': key });
    await page.press('button', 'Open');
    await page.arrived('Task list');
    expect(page.element.response?.answers['belonging.welcome.greeting']?.value).to.equal('starting');
  });
});

describe('Drafts that can not be reached', () => {
  for (const [what, act, fails] of [
    ['opened', (page) => page.press('button', 'Open'), 'open'],
    ['deleted', (page) => agree(page, 'Delete'), 'remove'],
    ['cleared', (page) => agree(page, 'Clear my answers'), 'clear'],
    ['left for new ones', (page) => page.press('button', 'Begin a new audit'), 'list'],
  ] as const satisfies [string, (page: AuditOnPage) => Promise<void>, Failing][]) {
    it(`says that they could not be ${what}, and does it when asked again`, async () => {
      const store = new FailingStore();
      const page = await started(store, fails === 'list' ? 1 : 2);
      await page.element.goTo('start');
      store.fails = fails;
      await act(page);
      await waitUntil(() => page.text.includes('That did not work.'), 'nothing is said');
      store.fails = undefined;
      await act(page);
      await waitUntil(() => !page.text.includes('That did not work.'), 'it is not done');
    });
  }

  it('says that a draft is gone which was deleted elsewhere, and offers it no more', async () => {
    const store = new FailingStore();
    const page = await started(store);
    const [newest] = await store.list('small-audit');
    await store.remove('small-audit', newest!.id);
    await page.press('button', 'Open');
    await waitUntil(() => page.text.includes('cleared or deleted elsewhere'), 'nothing is said');
    expect(page.heading).to.equal('A short inclusion audit');
    expect(page.text).to.contain('Infants').and.not.to.contain('Juniors');
  });
});

describe('Copies', () => {
  it('fault 22: can be opened on a clean start page when the browser has removed what was kept', async () => {
    const key = ownKey();
    const before = await answered(key);
    const file = before.element.exportResponse('json');
    before.element.remove();
    await deleteDB('inclusion-elements');
    const page = await AuditOnPage.open({ 'setting-type': 'primary', 'storage-key': key });
    expect(page.heading).to.equal('A short inclusion audit');
    expect(page.text).to.not.contain('Answers kept on this device');
    expect(page.root.querySelector('[part~="problem"]')).to.equal(null);
    await waitUntil(() => page.has('button', 'Save, print or open'), 'no copies');
    await page.press('button', 'Save, print or open');
    expect(page.has('button', 'Clear my answers')).to.equal(true);
    await page.choose('open-file', file);
    await waitUntil(() => page.has('button', 'Open the copy'), 'nothing is offered');
    await page.press('button', 'Open the copy');
    await page.saved();
    expect(page.element.response?.answers['belonging.welcome.greeting']?.note).to.equal('Only for us');
  });

  it('gives everything as JSON, and a table without private notes', async () => {
    const page = await answered();
    const json = JSON.parse(await page.element.exportResponse('json').text()) as { answers: Record<string, unknown> };
    const csv = await page.element.exportResponse('csv').text();
    expect(JSON.stringify(json)).to.contain('Only for us');
    expect(csv).to.contain('greets every child').and.not.to.contain('Only for us');
  });

  it('neutralises what a spreadsheet would take for a formula', async () => {
    const page = await answered();
    page.element.session?.answer('support.plans.number', { value: 2, note: '=HYPERLINK("https://example.org")' });
    expect(await page.element.exportResponse('csv').text()).to.contain(`"'=HYPERLINK(""https://example.org"")"`);
  });

  it('opens a copy only after it has shown what would change', async () => {
    const source = await answered();
    const file = source.element.exportResponse('json');
    const page = await AuditOnPage.open({ 'setting-type': 'primary' });
    const opened = await page.element.importResponse(file);
    expect(opened.changes.map(({ statement }) => statement)).to.deep.equal(['belonging.welcome.greeting']);
    expect(page.element.response?.answers).to.deep.equal({});
    opened.apply();
    expect(page.element.response?.answers['belonging.welcome.greeting']?.note).to.equal('Only for us');
    await page.saved();
  });

  for (const [what, content] of [
    ['a file that is no JSON', 'hello'],
    ['a file of another kind', '{"kind":"parent-guide","format":1}'],
    ['an audit instead of answers', '{"kind":"audit","format":1,"id":"x"}'],
  ] as const) {
    it(`refuses ${what}, and changes nothing`, async () => {
      const page = await answered();
      const before = JSON.stringify(page.element.response);
      const problems = await page.element.importResponse(new File([content], 'copy.json')).then(
        () => [],
        (error: unknown) => (error as DocumentError).problems,
      );
      expect(problems.length).to.be.greaterThan(0);
      expect(JSON.stringify(page.element.response)).to.equal(before);
    });
  }

  it('refuses the answers of another audit', async () => {
    const page = await answered();
    const other = { ...page.element.response, audit: { id: 'another-audit', version: '1.0.0' } };
    const code = await page.element.importResponse(other).then(
      () => 'opened',
      (error: unknown) => (error as DocumentError).problems[0]?.code,
    );
    expect(code).to.equal('other-audit');
  });

  it('throws when the page sets answers that are not valid, and changes nothing', async () => {
    const page = await answered();
    const before = JSON.stringify(page.element.response);
    expect(() => {
      page.element.response = { kind: 'audit-response' } as never;
    })
      .to.throw()
      .with.property('problems')
      .that.has.lengthOf.above(0);
    expect(JSON.stringify(page.element.response)).to.equal(before);
  });

  it('clears every answer on the device, after asking', async () => {
    const key = ownKey();
    const page = await answered(key);
    await page.element.goTo('tasks');
    await waitUntil(() => page.has('button', 'Save, print or open'));
    await page.press('button', 'Save, print or open');
    await page.press('button', 'Clear my answers on this device');
    await waitUntil(() => page.root.querySelector('dialog') !== null);
    page.root.querySelector<HTMLButtonElement>('dialog .primary')?.click();
    await waitUntil(() => page.text.includes('Your answers on this device are cleared.'), 'nothing said');
    expect(page.element.response?.answers).to.deep.equal({});
    page.element.remove();
    const again = await AuditOnPage.open({ 'storage-key': key });
    expect(again.heading).to.equal('A short inclusion audit');
  });

  it('leads on to the task list once a copy is opened, and says no more that answers were cleared', async () => {
    const page = await answered();
    const file = page.element.exportResponse('json');
    await page.element.goTo('tasks');
    await waitUntil(() => page.has('button', 'Save, print or open'));
    await page.press('button', 'Save, print or open');
    await agree(page, 'Clear my answers on this device');
    await waitUntil(() => page.text.includes('Your answers on this device are cleared.'), 'nothing said');
    await page.choose('open-file', file);
    await waitUntil(() => page.has('button', 'Open the copy'), 'nothing is offered');
    await page.press('button', 'Open the copy');
    await page.arrived('Task list');
    expect(page.text).to.not.contain('are cleared');
    expect(page.root.activeElement?.textContent).to.contain('Task list');
  });

  it('prints every asked statement with its answer, and nothing to press', async () => {
    const page = await answered();
    await page.element.goTo('results');
    window.dispatchEvent(new Event('beforeprint'));
    const printed = page.root.querySelector<HTMLElement>('.print-document');
    expect(printed?.textContent).to.contain('greets every child').and.to.contain('Starting');
    expect(printed?.textContent).not.to.contain('Only for us');
    expect(printed?.querySelectorAll('button, input').length).to.equal(0);
    window.dispatchEvent(new Event('afterprint'));
    await page.settled();
    expect(page.root.querySelector('.print-document')).to.equal(null);
  });
});

describe('An audit that shows no results while it is answered', () => {
  it('prints no report for governors either until it is completed', async () => {
    const document = await exampleDocument('small-audit.json');
    const results = { ...(document['results'] as object), hideWhileAnswering: true };
    const page = await AuditOnPage.open({ 'setting-type': 'primary', storage: 'none' }, { ...document, results });
    const print = 'Print the report for governors';
    await page.element.goTo('tasks');
    await waitUntil(() => page.has('button', 'Save, print or open'));
    await page.unfoldAll();
    expect(page.has('button', 'Print the answers')).to.equal(true);
    expect(page.has('button', print)).to.equal(false);
    const answering = page.element.response!;
    page.element.response = { ...answering, status: 'completed', completed: answering.updated };
    await page.settled();
    await page.unfoldAll();
    window.print = () => undefined;
    await page.press('button', print);
    const printed = () => page.root.querySelector('.print-document')?.textContent ?? '';
    await waitUntil(() => printed().includes('report for governors'), 'nothing is printed');
    page.element.response = answering;
    await page.settled();
    expect(printed()).to.contain('Results are shown once the audit is completed.');
    expect(printed()).not.to.contain('At a glance');
    window.dispatchEvent(new Event('afterprint'));
  });
});

/** Every control but the one that chooses an earlier copy to compare with, which changes nothing. */
const anythingToChange = 'input:not(#compare-file), textarea';

describe('Answers that can only be read', () => {
  it('shows them without anything to change', async () => {
    const page = await AuditOnPage.open({
      src: example('manchester-inclusion-audit.json'),
      'response-src': example('manchester-response-example.json'),
    });
    await page.element.goTo('check');
    expect(page.root.querySelectorAll(anythingToChange).length).to.equal(0);
    expect(page.text).to.contain('These answers can be read but not changed here.');
  });

  it('shows the answers of a newer version, and writes nothing', async () => {
    const page = await answered();
    const newer = { ...page.element.response!, audit: { id: 'small-audit', version: '9.0.0' } };
    page.element.response = newer;
    await page.settled();
    expect(page.text).to.contain('version 9.0.0');
    await page.element.goTo('belonging.welcome');
    expect(page.root.querySelectorAll(anythingToChange).length).to.equal(0);
  });
});

describe('Answers that the page gives', () => {
  it('are set against a draft of the same revision, in words that name no tab', async () => {
    const key = ownKey();
    const page = await answered(key);
    const given = page.element.response!;
    const { 'belonging.welcome.greeting': answer } = given.answers;
    given.answers = { ...given.answers, 'belonging.welcome.greeting': { ...answer!, value: 'embedded' } };
    page.element.remove();
    const again = await AuditOnPage.open({
      'storage-key': key,
      'response-src': `data:application/json,${encodeURIComponent(JSON.stringify(given))}`,
      editable: '',
    });
    await waitUntil(() => again.text.includes('1 statement was answered differently in two places.'), 'not said');
    await again.press('button', 'Show the answer');
    await waitUntil(() => again.has('button', 'Keep the other answer'), 'no choice');
    expect(again.text)
      .to.contain('This was answered differently in two places')
      .and.not.match(/\btab\b/u);
    expect(again.text).to.match(/The answer shown here Embedded.*The other answer Starting/u);
  });
});

describe('Two tabs', () => {
  it('shows two different answers to one statement, and keeps the one that is chosen', async () => {
    const key = ownKey();
    const one = await answered(key);
    const other = await AuditOnPage.open({ 'storage-key': key, 'setting-type': 'primary' });
    await one.element.goTo('belonging.welcome');
    await other.element.goTo('belonging.welcome');
    one.element.session?.answer('belonging.welcome.accessibility-plan', { value: 'yes' });
    other.element.session?.answer('belonging.welcome.accessibility-plan', { value: 'no' });
    const clashing = () => [one, other].find((page) => page.has('button', 'Keep the answer here'));
    await waitUntil(() => clashing() !== undefined, 'no conflict is shown');
    const page = clashing()!;
    expect(page.statement('accessibility plan').textContent).to.contain('Yes').and.to.contain('No');
    await page.press('button', 'Keep the other answer');
    const values = () =>
      [one, other].map(({ element }) => element.session?.answerOf('belonging.welcome.accessibility-plan')?.value);
    await waitUntil(() => new Set(values()).size === 1, 'the tabs do not agree');
  });
});

async function answered(key = ownKey()): Promise<AuditOnPage> {
  const page = await AuditOnPage.open({ 'setting-type': 'primary', 'storage-key': key });
  page.element.session?.answer('belonging.welcome.greeting', { value: 'starting', note: 'Only for us', private: true });
  await page.saved();
  return page;
}

/** What can not be done at a store. */
type Failing = 'open' | 'remove' | 'clear' | 'list';

/** A store that can not always be reached, as one on a server. */
class FailingStore extends KeyedStore {
  fails: Failing | undefined;

  constructor() {
    super('session', '', new Map(), new Notices());
    for (const method of ['open', 'remove', 'clear', 'list'] as const) {
      const does = this[method].bind(this) as (...about: string[]) => Promise<unknown>;
      const orFails = (...about: string[]) =>
        this.fails === method ? Promise.reject(new StoreError('unavailable')) : does(...about);
      Object.assign(this, { [method]: orFails });
    }
  }
}

/** An audit on its start page, with this many drafts in the store. */
async function started(store: FailingStore, drafts = 2): Promise<AuditOnPage> {
  const before = await AuditOnPage.open({ storage: 'none' });
  await keptIn(store, before);
  await fillDrafts(before, drafts);
  before.element.remove();
  sessionStorage.clear();
  const page = await AuditOnPage.open({ storage: 'none' });
  await keptIn(store, page);
  await waitUntil(() => page.has('button', 'Save, print or open'), 'no copies');
  await page.press('button', 'Save, print or open');
  return page;
}

/** Has an audit keep its answers in this store. */
async function keptIn(store: FailingStore, { element }: AuditOnPage): Promise<void> {
  const before = element.session?.id;
  element.store = store;
  await waitUntil(() => element.session?.id !== before, 'not opened');
  await element.updateComplete;
}

/** Presses a button and says yes to what it asks. */
async function agree(page: AuditOnPage, name: string): Promise<void> {
  await page.press('button', name);
  await waitUntil(() => page.has('button', 'Cancel'));
  page.root.querySelector<HTMLButtonElement>('dialog .primary')?.click();
}

async function twoDrafts(key: string): Promise<void> {
  const page = await AuditOnPage.open({ 'storage-key': key });
  await fillDrafts(page, 2);
  page.element.remove();
  sessionStorage.clear();
}

async function fillDrafts(page: AuditOnPage, count: number): Promise<void> {
  const names = ['Example Infants (not a real school)', 'Example Juniors (not a real school)'].slice(0, count);
  for (const name of names) {
    page.element.response = {
      ...page.element.response!,
      id: crypto.randomUUID(),
      setting: { name, type: 'primary' },
      answers: { 'belonging.welcome.greeting': { value: 'starting', at: '2026-09-01T08:00:00.000Z' } },
    };
    await page.saved();
    await page.settled();
  }
}
