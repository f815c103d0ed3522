import { expect, oneEvent } from '@open-wc/testing';
import type { SessionChange } from '../../../src/core/audit/session.js';
import type { AuditResponse } from '../../../src/core/documents/audit-response.js';
import { KeyedStore } from '../../../src/stores/keyed.js';
import { MemoryStore } from '../../../src/stores/memory.js';
import { Notices } from '../../../src/stores/notices.js';
import type { DraftSummary, ResponseStore, ResponseWrite, WriteResult } from '../../../src/stores/store.js';
import { DocumentError } from '../../../src/core/documents/problem.js';
import { AuditOnPage, example, exampleDocument, ownKey } from '../audit-on-page.js';
import { edited } from '../../core/documents/valid-audit.js';
import { reported, told } from '../../reported.js';
import { waitUntil } from '../../wait-until.js';

const greeting = 'belonging.welcome.greeting';
const plan = 'belonging.welcome.accessibility-plan';
const children = 'support.plans.number';

/** An audit that two kinds of people answer; one statement is for governors alone. */
async function forTwo(): Promise<object> {
  return edited(await exampleDocument('small-audit.json'), {
    '/perspectives': [
      { id: 'staff', label: 'Staff' },
      { id: 'gov', label: 'Governors' },
    ],
    '/strands/0/areas/0/statements/1/perspectives': ['gov'],
  });
}

/** An audit for these people, in which one of them has answered a statement and it is saved. */
async function answeredAs(perspective: string, key: string): Promise<AuditOnPage> {
  const page = await openedAs(perspective, key);
  page.element.session!.answer(greeting, { value: 'starting' });
  await page.saved();
  return page;
}

async function openedAs(perspective: string, key: string): Promise<AuditOnPage> {
  return AuditOnPage.open({ 'setting-type': 'primary', perspective, 'storage-key': key }, await forTwo());
}

/** Whose answers are on the page, whether governors are asked theirs, and what is answered. */
function asked({ element: { session } }: AuditOnPage): unknown[] {
  return [session?.respondent?.perspective, session?.isAsked(plan), session?.answerOf(greeting)?.value];
}

describe('The perspective that a page chooses', () => {
  it('opens no draft of another one, and again that of its own', async () => {
    const key = ownKey();
    (await answeredAs('staff', key)).element.remove();
    const governors = await openedAs('gov', key);
    expect(asked(governors)).to.deep.equal(['gov', true, undefined]);
    governors.element.remove();
    const staff = await openedAs('staff', key);
    expect(asked(staff)).to.deep.equal(['staff', false, 'starting']);
  });

  it('opens the other draft when it changes', async () => {
    const page = await answeredAs('staff', ownKey());
    page.element.setAttribute('perspective', 'gov');
    await waitUntil(() => page.element.session?.respondent?.perspective === 'gov', 'the draft of staff stays');
    expect(asked(page)).to.deep.equal(['gov', true, undefined]);
    page.element.setAttribute('perspective', 'staff');
    await waitUntil(() => page.element.session?.respondent?.perspective === 'staff', 'the draft of staff is gone');
    expect(asked(page)).to.deep.equal(['staff', false, 'starting']);
  });

  it('is found in a store that does not list it', async () => {
    class BriefStore extends MemoryStore {
      override async list(audit: string): Promise<DraftSummary[]> {
        return (await super.list(audit)).map(({ respondent: _respondent, ...draft }) => draft);
      }
    }
    const store = new BriefStore();
    const page = await answeredAs('staff', ownKey());
    page.element.store = store;
    await waitUntil(() => page.element.session?.answerOf(greeting) === undefined, 'not opened');
    page.element.session!.answer(greeting, { value: 'embedded' });
    await waitUntil(async () => (await store.list('small-audit')).length === 1, 'not written');
    page.element.perspective = 'gov';
    await waitUntil(() => page.element.session?.respondent?.perspective === 'gov', 'the draft of staff stays');
    page.element.perspective = 'staff';
    await waitUntil(() => page.element.session?.answerOf(greeting)?.value === 'embedded', 'the draft is not found');
  });

  it('begins anew beside no draft of another one', async () => {
    const key = ownKey();
    (await answeredAs('staff', key)).element.remove();
    (await answeredAs('gov', key)).element.remove();
    const page = await openedAs('gov', key);
    await page.element.goTo('start');
    await page.press('button', 'Begin a new audit');
    await waitUntil(() => page.text.includes('Answers kept on this device'), 'no drafts');
    expect([...page.root.querySelectorAll('.drafts li')].length).to.equal(1);
  });
});

describe('An id that the audit does not have', () => {
  for (const [attribute, other, question, told] of [
    [
      'setting-type',
      { perspective: 'gov' },
      'setting-type',
      /no setting type "nursery"\. It has "primary", "secondary"/u,
    ],
    ['perspective', { 'setting-type': 'primary' }, 'perspective', /no perspective "nursery"\. It has "staff", "gov"/u],
  ] as const) {
    it(`is told to authors once, and the person is asked: ${attribute}`, async () => {
      const { warn } = console;
      const warned: string[] = [];
      console.warn = (text: string) => warned.push(text);
      const page = await AuditOnPage.open({ ...other, [attribute]: 'nursery' }, await forTwo());
      page.element.storageKey = ownKey();
      await page.settled();
      const radios = () => [...page.root.querySelectorAll<HTMLInputElement>(`input[name="${question}"]`)];
      await waitUntil(() => radios().length === 2, 'not asked');
      expect(radios().some(({ checked }) => checked)).to.equal(false);
      page.element.setAttribute(attribute, attribute === 'perspective' ? 'staff' : 'primary');
      await waitUntil(() => radios().length === 0, 'asked still');
      console.warn = warn;
      expect(warned.filter((text) => told.test(text)).length).to.equal(1);
    });
  }
});

/** A store that takes as long for a write as a test wants. */
class SlowStore extends KeyedStore {
  readonly writes: ResponseWrite[] = [];
  goOn: (() => void) | undefined;
  #gate: Promise<void> | undefined;

  constructor() {
    super('session', '', new Map(), new Notices());
  }

  hold(): void {
    this.#gate = new Promise((resolve) => (this.goOn = resolve));
  }

  override async write(write: ResponseWrite): Promise<WriteResult> {
    this.writes.push(write);
    await this.#gate;
    return super.write(write);
  }
}

async function keptIn(store: ResponseStore): Promise<AuditOnPage> {
  const page = await AuditOnPage.open({ 'setting-type': 'primary', storage: 'none' });
  const before = page.element.session?.id;
  page.element.store = store;
  await waitUntil(() => page.element.session?.id !== before, 'not opened');
  await page.settled();
  return page;
}

/** An answer is being written, and another waits until that is done. */
async function whileWriting() {
  const store = new SlowStore();
  const page = await keptIn(store);
  const session = page.element.session!;
  store.hold();
  session.answer(greeting, { value: 'starting' });
  await waitUntil(() => store.writes.length === 1, 'nothing is written');
  session.answer(plan, { value: 'no' });
  return { store, page, session, before: session.id };
}

/** Types a number into a field that has no focus: leaving it would write what was typed. */
async function typeSeven(page: AuditOnPage): Promise<void> {
  await page.element.goTo('support.plans');
  const field = page.find('textbox', 'How many of our children');
  field.value = '7';
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** Other answers than those on the page. */
function response(page: AuditOnPage): AuditResponse {
  return {
    ...page.element.response!,
    id: crypto.randomUUID(),
    answers: { [plan]: { value: 'yes', at: '2026-09-01T08:00:00.000Z' } },
  };
}

describe('The session', () => {
  for (const [what, act] of [
    ['response is set', (page) => void (page.element.response = response(page))],
    ['a copy is applied', async (page) => (await page.element.importResponse(response(page))).apply()],
    ['answers are cleared', (page) => page.element.clear()],
  ] as const satisfies [string, (page: AuditOnPage) => unknown][]) {
    it(`stays the same when ${what}, and tells its subscribers once`, async () => {
      const page = await AuditOnPage.open({ 'setting-type': 'primary' });
      const session = page.element.session!;
      session.answer(greeting, { value: 'starting' });
      await page.saved();
      const heard: unknown[] = [];
      session.subscribe(({ kind, origin, answers }: SessionChange) =>
        heard.push([kind, origin, answers.has(greeting), page.element.response!.id === session.id]),
      );
      let told = 0;
      for (const name of ['inclusion-answer', 'inclusion-progress'] as const) {
        page.element.addEventListener(name, () => (told += 1));
      }
      const { id } = session;
      await act(page);
      expect(page.element.session).to.equal(session);
      expect(heard).to.deep.equal([['replaced', 'page', true, true]]);
      expect(session.id).not.to.equal(id);
      expect(session.answerOf(greeting)).to.equal(undefined);
      session.answer(greeting, { value: 'embedded' });
      await waitUntil(() => page.element.response!.revision > 0, 'not saved');
      await page.saved();
      await page.element.goTo('belonging.welcome');
      expect(page.find('radio', 'Embedded', 'greets every child').checked).to.equal(true);
      expect(told).to.equal(0);
    });
  }

  it('takes other answers while those before are being written, each under its own id', async () => {
    const { store, page, session, before } = await whileWriting();
    const other = response(page);
    page.element.response = other;
    session.answer(greeting, { value: 'embedded' });
    store.goOn!();
    await waitUntil(async () => (await store.open('small-audit', other.id))?.answers[greeting], 'not written');
    await waitUntil(async () => (await store.open('small-audit', before))?.answers[plan], 'what waited is lost');
    const values = async (id: string) => {
      const answers = (await store.open('small-audit', id))?.answers;
      return [answers?.[greeting]?.value, answers?.[plan]?.value];
    };
    expect(await values(before)).to.deep.equal(['starting', 'no']);
    expect(await values(other.id)).to.deep.equal(['embedded', 'yes']);
    expect((await store.list('small-audit')).map(({ answered }) => answered)).to.deep.equal([2, 2]);
    expect(page.element.response.revision).to.equal((await store.open('small-audit', other.id))?.revision);
  });

  it('takes other answers while those before are still written by an element that was taken away', async () => {
    const { store, page, session, before } = await whileWriting();
    const place = page.element.parentElement!;
    page.element.remove();
    await Promise.resolve();
    const other = response(page);
    page.element.response = other;
    store.goOn!();
    await waitUntil(async () => (await store.open('small-audit', before))?.answers[plan]?.value === 'no', 'lost');
    place.append(page.element);
    session.answer(greeting, { value: 'embedded' });
    await waitUntil(async () => (await store.open('small-audit', other.id))?.answers[greeting], 'not written');
    expect((await store.open('small-audit', before))?.answers[greeting]?.value).to.equal('starting');
  });

  it('takes other answers while somebody types, and keeps what was typed with those before', async () => {
    const store = new MemoryStore();
    const page = await keptIn(store);
    const before = page.element.session!.id;
    const other = response(page);
    await typeSeven(page);
    page.element.response = other;
    await waitUntil(async () => await store.open('small-audit', other.id), 'not written');
    const open = async (id: string) => (await store.open('small-audit', id))?.answers[children]?.value;
    expect([await open(before), await open(other.id)]).to.deep.equal([7, undefined]);
  });

  it('writes nothing of cleared answers again', async () => {
    const { store, page, session } = await whileWriting();
    await page.element.clear();
    store.goOn!();
    await page.settled();
    await waitUntil(async () => (await store.list('small-audit')).length === 0, 'written again');
    session.answer(plan, { value: 'yes' });
    await waitUntil(async () => (await store.list('small-audit')).length === 1, 'not written');
    expect((await store.open('small-audit', session.id))?.answers).to.have.all.keys(plan);
  });
});

describe('A store of the page’s own', () => {
  for (const method of ['list', 'open', 'setAside'] as const) {
    for (const [how, fail] of [
      ['rejects', () => Promise.reject(new TypeError('Failed to fetch'))],
      [
        'throws',
        () => {
          throw new TypeError('Failed to fetch');
        },
      ],
    ] as const) {
      it(`may fail in any way, and the person and its makers are told: ${method} ${how}`, async () => {
        const before = await AuditOnPage.open({ 'setting-type': 'primary', storage: 'none' });
        const store = new MemoryStore();
        before.element.store = store;
        const id = before.element.session!.id;
        await waitUntil(() => before.element.session?.id !== id, 'not opened');
        before.element.session!.answer(greeting, { value: 'starting' });
        await waitUntil(async () => (await store.list('small-audit')).length === 1, 'not written');
        before.element.remove();
        Object.assign(store, { where: 'server', [method]: fail });
        const element = document.createElement('inclusion-audit');
        element.settingType = 'primary';
        element.store = store;
        element.document = await exampleDocument('small-audit.json');
        const isAway = method !== 'setAside';
        const faults = await reported(async () => {
          const told = oneEvent(element, isAway ? 'inclusion-error' : 'inclusion-ready');
          document.body.append(element);
          await told;
          await element.updateComplete;
        });
        expect(faults.map(String)).to.deep.equal(isAway ? ['TypeError: Failed to fetch'] : []);
        const problem = element.shadowRoot!.querySelector('[role="alert"]')?.textContent;
        if (isAway) expect(problem).to.contain('the server did not answer. Check your connection, then try again.');
        else expect(problem).to.equal(undefined);
        element.remove();
      });
    }
  }

  it('may fail in any way when a draft is asked for, and the person is told', async () => {
    const store = new SlowStore();
    const page = await keptIn(store);
    page.element.response = response(page);
    await page.saved();
    await page.element.goTo('start');
    const fault = new TypeError('Failed to fetch');
    Object.assign(store, { list: () => Promise.reject(fault) });
    const faults = await reported(async () => {
      await page.press('button', 'Begin a new audit');
      await waitUntil(() => page.text.includes('That did not work.'), 'nothing is said');
    });
    expect(faults).to.deep.equal([fault]);
  });
});

describe('Answers to another audit', () => {
  it('are not shown, and the page’s authors are told whose they are', async () => {
    const element = document.createElement('inclusion-audit');
    const responseSrc = example('manchester-response-example.json');
    Object.assign(element, { src: example('small-audit.json'), responseSrc, lang: 'en' });
    const [words, ...further] = await told('error', async () => {
      const refused = oneEvent(element, 'inclusion-error');
      document.body.append(element);
      await refused;
      await element.updateComplete;
    });
    expect(further).to.deep.equal([]);
    expect(words).to.match(
      /^<inclusion-audit> .*manchester-response-example\.json\n\/audit\/id: These answers belong to/u,
    );
    expect(element.session).to.equal(undefined);
    element.remove();
  });
});

describe('Clearing before an audit is there', () => {
  it('waits for it, and clears then', async () => {
    const key = ownKey();
    const before = await AuditOnPage.open({ 'storage-key': key, 'setting-type': 'primary' });
    before.element.session!.answer(greeting, { value: 'starting' });
    await before.saved();
    before.element.remove();
    const element = document.createElement('inclusion-audit');
    Object.assign(element, { src: example('small-audit.json'), storageKey: key, settingType: 'primary' });
    document.body.append(element);
    await element.clear();
    expect(element.response?.answers).to.deep.equal({});
    element.remove();
  });

  it('is refused with what is wrong where none can be used', async () => {
    const element = document.createElement('inclusion-audit');
    element.document = { kind: 'audit' };
    document.body.append(element);
    const refused = await element.clear().then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(refused).to.be.instanceOf(DocumentError);
    expect((refused as DocumentError).problems.length).to.be.greaterThan(0);
    element.remove();
  });
});

describe('An audit whose source is taken away', () => {
  for (const [where, give, take] of [
    ['src', undefined, (page) => page.element.removeAttribute('src')],
    ['document', () => exampleDocument('small-audit.json'), (page) => void (page.element.document = undefined)],
  ] as const satisfies [string, unknown, (page: AuditOnPage) => void][]) {
    it(`shows its fallback and is quiet, and what was typed is kept: ${where}`, async () => {
      const key = ownKey();
      const document = await give?.();
      const page = await AuditOnPage.open({ 'setting-type': 'primary', 'storage-key': key }, document);
      page.element.append('Ask for the audit on paper.');
      await typeSeven(page);
      const { id } = page.element.session!;
      take(page);
      await page.settled();
      expect(page.element.session).to.equal(undefined);
      expect(page.element.response).to.equal(undefined);
      expect(page.root.querySelector('.audit')).to.equal(null);
      expect(page.element.innerText).to.contain('Ask for the audit on paper.');
      expect(await page.element.goTo('tasks')).to.equal(false);
      const again = await AuditOnPage.open({ 'setting-type': 'primary', 'storage-key': key });
      expect(again.element.session!.id).to.equal(id);
      expect(again.element.session!.answerOf(children)?.value).to.equal(7);
    });
  }

  it('is told of and opened again when it comes back', async () => {
    const page = await AuditOnPage.open({ 'setting-type': 'primary', storage: 'none' });
    page.element.session!.answer(greeting, { value: 'starting' });
    const src = page.element.getAttribute('src')!;
    page.element.removeAttribute('src');
    await page.settled();
    const ready = oneEvent(page.element, 'inclusion-ready');
    page.element.setAttribute('src', src);
    await ready;
    expect(page.element.session!.answerOf(greeting)?.value).to.equal('starting');
    expect(page.heading).to.equal('Task list');
  });

  it('opens nothing when it was still opening', async () => {
    const element = document.createElement('inclusion-audit');
    let goOn: ((drafts: DraftSummary[]) => void) | undefined;
    const store = new MemoryStore();
    const list = () => new Promise<DraftSummary[]>((resolve) => (goOn = resolve));
    Object.assign(store, { list });
    element.store = store;
    element.document = await exampleDocument('small-audit.json');
    document.body.append(element);
    await waitUntil(() => goOn, 'does not open');
    element.document = undefined;
    await element.updateComplete;
    goOn!([]);
    await new AuditOnPage(element).settled();
    expect(element.session).to.equal(undefined);
    element.remove();
  });
});

describe('Drafts that are not kept', () => {
  it('are not said to be kept on the device', async () => {
    const page = await AuditOnPage.open({ 'setting-type': 'primary', storage: 'none' });
    page.element.response = response(page);
    await page.settled();
    await page.element.goTo('start');
    await page.press('button', 'Begin a new audit');
    await waitUntil(() => page.has('button', 'Open'), 'the answers before are out of reach');
    expect(page.text)
      .to.contain('Answers you can go on with')
      .and.to.contain('Your answers are not kept.')
      .and.not.to.contain('Answers kept on this device');
  });
});

describe('The value of a form', () => {
  it('has the revision that was saved', async () => {
    const page = await AuditOnPage.open({ 'setting-type': 'primary', name: 'audit' });
    const form = document.createElement('form');
    page.element.replaceWith(form);
    form.append(page.element);
    const sent = () => (JSON.parse(new FormData(form).get('audit') as string) as AuditResponse).revision;
    for (const [value, revision] of [
      ['starting', 1],
      ['embedded', 2],
    ] as const) {
      const saved = oneEvent(page.element, 'inclusion-save');
      page.element.session!.answer(greeting, { value });
      await saved;
      expect([sent(), page.element.response!.revision]).to.deep.equal([revision, revision]);
    }
    form.remove();
  });
});
