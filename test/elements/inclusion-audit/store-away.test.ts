import { expect, oneEvent } from '@open-wc/testing';
import type { AuditResponse } from '../../../src/core/documents/audit-response.js';
import { DocumentError, type Problem } from '../../../src/core/documents/problem.js';
import { KeyedStore } from '../../../src/stores/keyed.js';
import { Notices } from '../../../src/stores/notices.js';
import type { DraftSummary, ResponseWrite, WriteResult } from '../../../src/stores/store.js';
import { AuditOnPage, exampleDocument } from '../audit-on-page.js';
import { reported } from '../../reported.js';
import { waitUntil } from '../../wait-until.js';

const greeting = 'belonging.welcome.greeting';
const plan = 'belonging.welcome.accessibility-plan';

/** As thrown by a store of a page that brings its own copy of the library. */
class ForeignError extends Error {
  override readonly name = 'StoreError';
  readonly code = 'sign-in';
}

/** A store on a server that wants people to sign in, where the test says so. */
class ServerStore extends KeyedStore {
  isAway = false;
  /** Whether it takes nothing, and how often it was to. */
  refuses = false;
  asked = 0;

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
    this.asked += 1;
    if (this.refuses) throw new ForeignError();
    return super.write(write);
  }

  #ask(): void {
    if (this.isAway) throw new ForeignError();
  }
}

/** The audit with its answers in this store, once it is ready or has failed. */
async function put(store: ServerStore, ends: 'inclusion-ready' | 'inclusion-error', further: object = {}) {
  const element = document.createElement('inclusion-audit');
  const document_ = await exampleDocument('small-audit.json');
  Object.assign(element, { settingType: 'primary', lang: 'en', store, ...further, document: document_ });
  const ended = oneEvent(element, ends);
  document.body.append(element);
  await ended;
  await element.updateComplete;
  return new AuditOnPage(element);
}

/** A store with one draft in it that it can not give now, and the audit that could not open it. */
async function away(further?: (stored: AuditResponse) => object) {
  const store = new ServerStore();
  const before = await put(store, 'inclusion-ready');
  before.element.session!.answer(greeting, { value: 'starting' });
  await before.saved();
  const stored = before.element.response!;
  before.element.remove();
  store.isAway = true;
  const page = await put(store, 'inclusion-error', further?.(stored));
  return { store, page, stored };
}

/** What stands in place of the audit. */
const said = ({ root }: AuditOnPage) => root.textContent.replace(/\s+/gu, ' ');
const signIn = 'You are not allowed to see a set of answers here. Sign in to this site, then try again.';

describe('Answers that a store can not give', () => {
  afterEach(() => {
    for (const element of document.querySelectorAll('inclusion-audit')) element.remove();
  });

  it('are not begun anew: the person is told, and opens them when they try again', async () => {
    const { store, page, stored } = await away();
    expect(said(page)).to.contain(signIn);
    expect(page.element.session).to.equal(undefined);
    const told = oneEvent<CustomEvent<{ problems: Problem[] }>>(page.element, 'inclusion-error');
    await page.press('button', 'Try again');
    expect((await told).detail.problems.map(({ code }) => code)).to.deep.equal(['not-allowed']);
    expect(said(page)).to.contain(signIn);
    store.isAway = false;
    await page.press('button', 'Try again');
    await page.arrived('Task list');
    expect(said(page)).to.not.contain(signIn);
    page.element.session!.answer(plan, { value: 'no' });
    await page.saved();
    expect(page.element.session!.id).to.equal(stored.id);
    expect(Object.keys((await store.open('small-audit', stored.id))!.answers)).to.have.members([greeting, plan]);
  });

  it('are away without anything wrong on the page', async () => {
    expect(await reported(away)).to.deep.equal([]);
  });

  it('are opened by themselves when the device is online again', async () => {
    const { store, page, stored } = await away();
    store.isAway = false;
    window.dispatchEvent(new Event('online'));
    await waitUntil(() => page.element.session?.id === stored.id, 'not opened');
  });

  it('are opened from another store that the page sets', async () => {
    const { page } = await away();
    page.element.store = new ServerStore();
    await waitUntil(() => page.element.session, 'not opened');
    expect(said(page)).to.not.contain(signIn);
  });

  it('are not cleared, and whoever asked for that is told', async () => {
    const { store, page, stored } = await away();
    const refused = await page.element.clear().then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(refused).to.be.instanceOf(DocumentError);
    store.isAway = false;
    expect(await store.open('small-audit', stored.id)).to.not.equal(undefined);
  });

  it('meet those that the page gives once they are there', async () => {
    const { store, page, stored } = await away((response) => {
      const given = { ...response, answers: { [greeting]: { value: 'embedded', at: response.updated } } };
      return { editable: true, responseSrc: URL.createObjectURL(new Blob([JSON.stringify(given)])) };
    });
    expect(page.element.session).to.equal(undefined);
    store.isAway = false;
    await page.press('button', 'Try again');
    await waitUntil(() => page.text.includes('was answered differently in two places'), 'nothing to compare');
    expect((await store.open('small-audit', stored.id))?.answers[greeting]?.value).to.equal('starting');
  });

  it('leave those that stand on the page where they are', async () => {
    const store = new ServerStore();
    const page = await put(store, 'inclusion-ready');
    page.element.session!.answer(greeting, { value: 'starting' });
    await page.saved();
    const other = Object.assign(new ServerStore(), { isAway: true });
    const told = oneEvent(page.element, 'inclusion-error');
    page.element.store = other;
    await told;
    await page.element.updateComplete;
    expect(said(page)).to.contain(signIn).and.contain('Before you start');
    page.element.session!.answer(plan, { value: 'no' });
    await waitUntil(
      async () => (await store.open('small-audit', page.element.session!.id))?.answers[plan],
      'not written any more',
    );
  });
});

describe('Answers that a store could not take', () => {
  it('are written when the element was taken out and put back', async () => {
    const store = new ServerStore();
    const page = await put(store, 'inclusion-ready');
    const { id } = page.element.session!;
    store.refuses = true;
    page.element.session!.answer(greeting, { value: 'starting' });
    await waitUntil(() => said(page).includes('Not saved'), 'called saved');
    page.element.remove();
    await waitUntil(() => store.asked > 1, 'not tried again');
    store.refuses = false;
    document.body.append(page.element);
    await waitUntil(async () => (await store.open('small-audit', id))?.answers[greeting], 'lost');
    page.element.remove();
  });
});

describe('Answers on a server', () => {
  it('are deleted for everybody, and not called those of the device', async () => {
    const store = new ServerStore();
    const page = await put(store, 'inclusion-ready');
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
