import { expect, oneEvent } from '@open-wc/testing';
import type { AuditResponse } from '../../../src/core/documents/audit-response.js';
import { KeyedStore } from '../../../src/stores/keyed.js';
import { Notices } from '../../../src/stores/notices.js';
import type { DraftSummary, ResponseWrite, WriteResult } from '../../../src/stores/store.js';
import { AuditOnPage, exampleDocument } from '../audit-on-page.js';
import { reported } from '../../reported.js';
import { waitUntil } from '../../wait-until.js';

const greeting = 'belonging.welcome.greeting';
const plan = 'belonging.welcome.accessibility-plan';
const lost = 'Answers saved before could not be opened';

/** As thrown by a store of a page that brings its own copy of the library. */
class ForeignError extends Error {
  override readonly name = 'StoreError';
  readonly code = 'sign-in';
}

/** A store on a server that wants people to sign in, where the test says so. */
class ServerStore extends KeyedStore {
  isAway = false;

  constructor() {
    super('session', '', new Map(), new Notices());
    Object.assign(this, { where: 'server' });
  }

  override async list(audit: string): Promise<DraftSummary[]> {
    this.#ask();
    return super.list(audit);
  }

  override async open(audit: string, id: string): Promise<AuditResponse | undefined> {
    this.#ask();
    return super.open(audit, id);
  }

  override async write(write: ResponseWrite): Promise<WriteResult> {
    this.#ask();
    return super.write(write);
  }

  #ask(): void {
    if (this.isAway) throw new ForeignError();
  }
}

/** The audit with its answers in this store. */
async function shown(store: ServerStore, responseSrc?: string): Promise<AuditOnPage> {
  const element = document.createElement('inclusion-audit');
  const document_ = await exampleDocument('small-audit.json');
  Object.assign(element, { settingType: 'primary', editable: true, store, responseSrc, document: document_ });
  const ready = oneEvent(element, 'inclusion-ready');
  document.body.append(element);
  await ready;
  await element.updateComplete;
  return new AuditOnPage(element);
}

/** A store with one draft in it that can not be opened now, and the audit that could not open it. */
async function away(given?: (stored: AuditResponse) => AuditResponse) {
  const store = new ServerStore();
  const before = await shown(store);
  before.element.session!.answer(greeting, { value: 'starting' });
  await before.saved();
  const stored = before.element.response!;
  before.element.remove();
  store.isAway = true;
  const page = await shown(store, given && URL.createObjectURL(new Blob([JSON.stringify(given(stored))])));
  await page.element.goTo('start');
  return { store, page, stored };
}

async function notSaved(page: AuditOnPage): Promise<void> {
  const status = () => page.root.querySelector('.save-status')?.textContent;
  await waitUntil(() => status()?.includes('Not saved'), 'called saved');
}

const values = (response: AuditResponse | undefined) => [
  response?.answers[greeting]?.value,
  response?.answers[plan]?.value,
];

describe('Answers that a store could not open', () => {
  afterEach(() => {
    for (const element of document.querySelectorAll('inclusion-audit')) element.remove();
  });

  it('are missed, and opened when the person tries again', async () => {
    const { store, page, stored } = await away();
    expect(page.text).to.contain(lost).and.contain('Your answers are not kept.');
    await page.press('button', 'Try again');
    await waitUntil(() => page.text.includes('That did not work.'), 'nothing is said');
    expect(page.text).to.contain(lost);
    store.isAway = false;
    await page.press('button', 'Try again');
    await page.arrived('Task list');
    expect(page.element.session!.id).to.equal(stored.id);
    expect(page.text).to.not.contain(lost).and.not.contain('That did not work.');
    expect(page.focused).to.equal('Task list');
    page.element.session!.answer(plan, { value: 'no' });
    await page.saved();
    expect(values(await store.open('small-audit', stored.id))).to.deep.equal(['starting', 'no']);
  });

  it('are away without anything wrong on the page', async () => {
    expect(await reported(away)).to.deep.equal([]);
  });

  it('stay beside those that were given meanwhile, and are offered', async () => {
    const { store, page, stored } = await away();
    page.element.session!.answer(plan, { value: 'no' });
    await notSaved(page);
    store.isAway = false;
    await page.press('button', 'Try again');
    await waitUntil(() => page.has('button', 'Open'), 'not offered');
    expect(page.text).to.not.contain(lost);
    expect(values(page.element.response)).to.deep.equal([undefined, 'no']);
    expect(values(await store.open('small-audit', page.element.session!.id))).to.deep.equal([undefined, 'no']);
    expect(values(await store.open('small-audit', stored.id))).to.deep.equal(['starting', undefined]);
    await page.press('button', 'Open');
    await waitUntil(() => page.element.session!.id === stored.id, 'not opened');
  });

  it('stay beside what somebody is typing', async () => {
    const { store, page, stored } = await away();
    await page.element.goTo('support.plans');
    const field = page.find('textbox', 'How many of our children');
    field.focus();
    field.value = '7';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    store.isAway = false;
    await page.press('button', 'Try again');
    await waitUntil(async () => (await store.list('small-audit')).length === 2, 'not written');
    expect(page.element.response!.answers['support.plans.number']?.value).to.equal(7);
    expect(values(await store.open('small-audit', stored.id))).to.deep.equal(['starting', undefined]);
  });

  for (const isSeenFirst of [true, false]) {
    it(`are compared by the person with those given to the same response ${isSeenFirst ? 'meanwhile' : 'at that moment'}`, async () => {
      const { store, page, stored } = await away((response) => ({ ...response, revision: 0, answers: {} }));
      const other = await shown(Object.assign(store, { isAway: false }));
      other.element.session!.answer(plan, { value: 'yes' });
      await other.saved();
      other.element.remove();
      store.isAway = true;
      expect(page.element.session!.id).to.equal(stored.id);
      page.element.session!.answer(greeting, { value: 'embedded' });
      if (isSeenFirst) await notSaved(page);
      store.isAway = false;
      await page.press('button', 'Try again');
      await waitUntil(() => page.text.includes('was answered differently in two places'), 'nothing to compare');
      expect(values(await store.open('small-audit', stored.id))).to.deep.equal(['starting', 'yes']);
      await waitUntil(() => page.element.response!.answers[plan]?.value === 'yes', 'not taken in');
      await page.press('button', 'Show the answer');
      await waitUntil(() => page.text.includes('This was answered differently in two places'), 'not shown');
      expect(page.text).to.match(/The answer shown here Embedded.*The other answer Starting/u);
    });
  }
});

describe('Answers on a server', () => {
  it('are deleted for everybody, and not called those of the device', async () => {
    const store = new ServerStore();
    const page = await shown(store);
    page.element.session!.answer(greeting, { value: 'starting' });
    await page.saved();
    await page.element.goTo('start');
    expect(page.text).to.not.contain('shared computer');
    await page.element.goTo('tasks');
    await waitUntil(() => page.has('button', 'Save, print or open'), 'no copies');
    await page.press('button', 'Save, print or open');
    expect(page.has('button', 'Clear my answers')).to.equal(false);
    await page.press('button', 'Delete all answers on this site’s server');
    await waitUntil(() => page.root.querySelector('dialog') !== null, 'nothing is asked');
    expect(page.root.querySelector('dialog')!.textContent).to.contain('for everybody who can open it');
    page.root.querySelector<HTMLButtonElement>('dialog .primary')!.click();
    await waitUntil(() => page.text.includes('The answers on this site’s server are deleted.'), 'nothing said');
    expect(await store.list('small-audit')).to.deep.equal([]);
    page.element.remove();
  });
});
