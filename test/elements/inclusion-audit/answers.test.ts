import { expect, oneEvent } from '@open-wc/testing';
import { AuditOnPage, exampleDocument, ownKey } from '../audit-on-page.js';
import { edited } from '../../core/documents/valid-audit.js';

describe('A rating with stray options of its own', () => {
  it('is asked, checked and printed by its scale', async () => {
    const document = edited(await exampleDocument('small-audit.json'), {
      '/strands/0/areas/0/statements/0/options': [{ code: 'stray', label: 'Stray' }],
    });
    const page = await AuditOnPage.open({ 'setting-type': 'primary' }, document);
    page.element.session!.answer('belonging.welcome.greeting', { value: 'starting' }, 'person');
    await page.element.goTo('check');
    expect(page.text).to.contain('Starting');
    const { print } = window;
    const printed = new Promise<string>((resolve) => {
      window.print = () => resolve(page.root.querySelector('.boxes')!.textContent);
    });
    await page.press('button', 'Save, print or open');
    await page.press('button', 'Print a blank form');
    expect(await printed)
      .to.contain('Starting')
      .and.not.to.contain('Stray');
    window.print = print;
  });
});

describe('Answering', () => {
  it('moves nothing: the button that clears an answer has its room, and the chosen answer is no wider', async () => {
    const page = await AuditOnPage.open({ 'setting-type': 'primary' });
    await page.element.goTo('belonging.welcome');
    const boxes = () =>
      [...page.root.querySelectorAll('.page *')].map((element) => JSON.stringify(element.getBoundingClientRect()));
    const before = boxes();
    expect(page.has('button', 'Clear this answer')).to.equal(false);
    await page.press('radio', 'Starting', 'greets every child');
    expect(page.has('button', 'Clear this answer')).to.equal(true);
    expect(boxes()).to.deep.equal(before);
  });

  it('takes every type of answer', async () => {
    const page = await AuditOnPage.open({ 'setting-type': 'primary', layout: 'single' });
    await page.press('button', 'Start');
    await page.press('radio', 'Starting', 'greets every child');
    await page.press('radio', /./u, 'Who leads on inclusion');
    await page.press('checkbox', /./u, 'tell us what they think');
    await page.type('How many of our children', '12');
    await page.type('When did governors last', '2026-03-01');
    const { answers } = page.element.response!;
    expect(Object.fromEntries(Object.entries(answers).map(([id, { value }]) => [id, typeof value]))).to.deep.equal({
      'belonging.welcome.greeting': 'string',
      'belonging.welcome.lead': 'string',
      'belonging.voice.ways': 'object',
      'support.plans.number': 'number',
      'support.plans.discussed': 'string',
    });
  });

  for (const [typed, kept, said] of [
    ['7', 7, undefined],
    ['7,5', 7.5, undefined],
    ['', undefined, undefined],
    ['seven', undefined, /Enter a number/u],
    ['-1', undefined, /Enter a number/u],
  ] as const) {
    it(`keeps ${String(kept)} of “${typed}” typed as a number${said ? ', and says what is wrong' : ''}`, async () => {
      const page = await AuditOnPage.open({ 'setting-type': 'primary' });
      await page.element.goTo('support.plans.number');
      await page.type('How many of our children', typed);
      expect(page.element.session?.answerOf('support.plans.number')?.value).to.equal(kept);
      const field = page.find('textbox', 'How many of our children');
      expect(field.value).to.equal(typed === '7,5' ? '7.5' : typed);
      const described = (field.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => page.root.getElementById(id)?.textContent ?? '')
        .join(' ');
      expect(said ? said.test(described) : true, described).to.equal(true);
      expect(field.getAttribute('aria-invalid')).to.equal(said ? 'true' : null);
    });
  }

  it('asks for the reason where "not applicable" needs one', async () => {
    const page = await AuditOnPage.open({ 'setting-type': 'primary' });
    await page.element.goTo('belonging.welcome');
    await page.press('radio', 'Not applicable', 'greets every child');
    await page.type('Why is it not applicable?', 'We are a virtual school.');
    expect(page.element.session?.answerOf('belonging.welcome.greeting')?.notApplicable?.reason).to.equal(
      'We are a virtual school.',
    );
  });

  it('leads to the reason that keeps the audit from being completed, and says so there until it is given', async () => {
    const page = await AuditOnPage.open({ 'setting-type': 'primary' });
    page.element.session!.answer('belonging.welcome.greeting', { notApplicable: {} });
    await page.element.goTo('belonging.welcome');
    const reason = () => page.find('textbox', 'Why is it not applicable?');
    const described = () =>
      (reason().getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => page.root.getElementById(id)!.textContent);
    expect(described()).to.deep.equal(['needed to complete the audit']);
    await page.element.goTo('check');
    await page.press('button', 'Complete the audit');
    await page.press('link', 'Say why it is not applicable');
    await page.settled();
    expect(page.root.activeElement === reason()).to.equal(true);
    expect(reason().getAttribute('aria-invalid')).to.equal('true');
    expect(described()).to.include('Say why it is not applicable');
    await page.type('Why is it not applicable?', 'We are a virtual school.');
    expect(reason().hasAttribute('aria-invalid')).to.equal(false);
  });

  it('takes a value in the place of "need more information"', async () => {
    const page = await AuditOnPage.open({ 'setting-type': 'primary' });
    await page.element.goTo('belonging.welcome');
    await page.press('radio', 'We need more information', 'accessibility plan');
    expect(page.element.session?.answerOf('belonging.welcome.accessibility-plan')?.unsure).to.equal(true);
    await page.press('radio', 'Yes', 'accessibility plan');
    const answer = page.element.session?.answerOf('belonging.welcome.accessibility-plan');
    expect([answer?.unsure, answer?.value]).to.deep.equal([undefined, 'yes']);
  });

  it('keeps a note and evidence beside the answer, and takes them without one', async () => {
    const page = await AuditOnPage.open({ 'setting-type': 'primary' });
    await page.element.goTo('belonging.welcome');
    await page.press('button', 'Notes and evidence', 'greets every child');
    await page.type('Note', 'Seen in both classes.', 'greets every child');
    await page.type(/^Evidence 1/u, 'Photographs of the gate', 'greets every child');
    await page.type('Web address', 'https://school.example.org/gate', 'greets every child');
    const answer = page.element.session?.answerOf('belonging.welcome.greeting');
    expect(answer?.note).to.equal('Seen in both classes.');
    expect(answer?.evidence).to.deep.equal([
      { label: 'Photographs of the gate', url: 'https://school.example.org/gate' },
    ]);
    expect(page.element.session?.areaProgress('belonging.welcome').answered).to.equal(0);
  });

  it('takes an answer back and keeps its note', async () => {
    const page = await AuditOnPage.open({ 'setting-type': 'primary' });
    page.element.session?.answer('belonging.welcome.greeting', { value: 'starting', note: 'Since May.' });
    await page.element.goTo('belonging.welcome');
    await page.press('button', 'Clear this answer', 'greets every child');
    const answer = page.element.session?.answerOf('belonging.welcome.greeting');
    expect([answer?.value, answer?.note]).to.deep.equal([undefined, 'Since May.']);
    expect(page.root.activeElement?.getAttribute('name')).to.equal('belonging.welcome.greeting');
  });

  it('says why a conditional statement is asked', async () => {
    const page = await AuditOnPage.open({ 'setting-type': 'primary' });
    page.element.session?.answer('support.plans.number', { value: 3 });
    await page.element.goTo('support.plans');
    await page.press('button', 'Why am I asked this?', 'yearly review');
    expect(page.statement('yearly review').innerText.replace(/\s+/gu, ' ')).to.contain(
      'Because of your answer to How many of our children have an EHC plan? 3',
    );
  });
});

describe('What the audit tells the page', () => {
  it('tells of an answer that a person gave, once, and of progress', async () => {
    const page = await AuditOnPage.open({ 'setting-type': 'primary' });
    await page.element.goTo('belonging.welcome');
    const answered: unknown[] = [];
    page.element.addEventListener('inclusion-answer', ({ detail }) =>
      answered.push([detail.statement, detail.answer?.value, detail.previous?.value]),
    );
    const progress = oneEvent<HTMLElementEventMap['inclusion-progress']>(page.element, 'inclusion-progress');
    await page.press('radio', 'Starting', 'greets every child');
    await page.press('radio', 'Embedded', 'greets every child');
    expect(answered).to.deep.equal([
      ['belonging.welcome.greeting', 'starting', undefined],
      ['belonging.welcome.greeting', 'embedded', 'starting'],
    ]);
    expect((await progress).detail.answered).to.equal(1);
  });

  it('tells nothing of what the page does itself', async () => {
    const page = await AuditOnPage.open({ 'setting-type': 'primary' });
    let told = 0;
    for (const name of ['inclusion-answer', 'inclusion-progress', 'inclusion-complete'] as const) {
      page.element.addEventListener(name, () => (told += 1));
    }
    page.element.session?.answer('belonging.welcome.greeting', { value: 'starting' });
    await page.saved();
    expect(told).to.equal(0);
  });

  it('tells of saving only after it is saved, and where', async () => {
    const page = await AuditOnPage.open({ 'setting-type': 'primary', storage: 'session' });
    await page.element.goTo('belonging.welcome');
    const saved = oneEvent<HTMLElementEventMap['inclusion-save']>(page.element, 'inclusion-save');
    await page.press('radio', 'Starting', 'greets every child');
    expect((await saved).detail.where).to.equal('session');
  });

  it('tells of completion with the response', async () => {
    const page = await AuditOnPage.open({ 'setting-type': 'primary' });
    page.element.session?.answer('belonging.welcome.greeting', { value: 'starting' });
    page.element.session?.answer('belonging.welcome.accessibility-plan', { value: 'yes' });
    page.element.session?.answer('support.plans.number', { value: 0 });
    await page.element.goTo('check');
    const completed = oneEvent<HTMLElementEventMap['inclusion-complete']>(page.element, 'inclusion-complete');
    await page.press('button', 'Complete the audit');
    expect((await completed).detail.response.status).to.equal('completed');
  });

  it('gives a form around it the answers, private notes left out, and is never sent by Enter', async () => {
    const document = await exampleDocument('small-audit.json');
    const form = globalThis.document.createElement('form');
    let submitted = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      submitted += 1;
    });
    const page = await AuditOnPage.open(
      { 'setting-type': 'primary', name: 'audit', 'storage-key': ownKey() },
      document,
    );
    page.element.replaceWith(form);
    form.append(page.element);
    page.element.session?.answer('belonging.welcome.greeting', { value: 'starting', note: 'Secret.', private: true });
    await page.settled();
    const sent = new FormData(form).get('audit') as string;
    expect(sent).to.contain('"starting"').and.not.to.contain('Secret');
    await page.element.goTo('support.plans.number');
    const field = page.find('textbox', 'How many of our children');
    field.focus();
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
    expect(submitted).to.equal(0);
    form.remove();
  });
});
