import { expect, nextFrame } from '@open-wc/testing';
import { generateAudit } from '../../../stories/documents/generate-audit.js';
import { AuditOnPage, exampleDocument, ownKey } from '../audit-on-page.js';
import { waitUntil } from '../../wait-until.js';

describe('The way through an audit', () => {
  it('leads from the introduction by the task list to the results', async () => {
    const page = await AuditOnPage.open();
    expect(page.heading).to.equal('A short inclusion audit');
    await page.press('radio', 'Primary school');
    await page.press('button', 'Start');
    await page.arrived('Task list');
    expect(page.text).to.contain('Not started');

    await page.press('button', 'A warm welcome');
    await page.press('radio', 'Established', 'greets every child by name');
    await page.press('radio', 'Yes', 'accessibility plan');
    await page.press('button', 'Continue');
    await page.press('button', 'Continue');
    await page.type('How many of our children have an EHC plan?', '0');
    await page.press('button', 'Continue');
    await page.arrived('Check your answers');
    await page.press('button', 'Complete the audit');
    await page.arrived('Results');
    expect(page.element.response?.status).to.equal('completed');
    await page.press('button', 'Go to the action plan');
    await page.arrived('Action plan');
  });

  it('moves focus to the heading of each page', async () => {
    const page = await AuditOnPage.open({ 'setting-type': 'primary' });
    await page.press('button', 'Start');
    await page.arrived('Task list');
    expect(page.focused).to.equal('Task list');
  });

  it('does not take focus when it is first shown', async () => {
    const page = await AuditOnPage.open();
    expect(page.focused).to.equal('');
  });

  it('never has a radio chosen beforehand', async () => {
    const page = await AuditOnPage.open({ layout: 'single', 'setting-type': 'primary' });
    await page.element.goTo('tasks');
    expect([...page.root.querySelectorAll<HTMLInputElement>('input:checked')]).to.deep.equal([]);
  });

  it('asks for the setting type before it goes on, with an error that leads to it', async () => {
    const page = await AuditOnPage.open();
    await page.press('button', 'Start');
    expect(page.focused).to.contain('There is a problem');
    await page.press('link', 'Choose the kind of setting');
    expect(page.focused).to.equal('Primary school');
  });

  for (const [id, heading] of [
    ['start', 'A short inclusion audit'],
    ['tasks', 'Task list'],
    ['support', 'Plans and reviews'],
    ['belonging.voice', 'Being heard'],
    ['support.plans.number', 'Plans and reviews'],
    ['check', 'Check your answers'],
    ['results', 'Results'],
    ['actions', 'Action plan'],
  ] as const) {
    it(`goTo leads to ${id}`, async () => {
      const page = await AuditOnPage.open({ 'setting-type': 'primary' });
      expect(await page.element.goTo(id)).to.equal(true);
      await page.settled();
      expect(page.heading).to.equal(heading);
    });
  }

  for (const [what, id] of [
    ['an id that the audit does not have', 'no-such-thing'],
    ['a statement that is not asked', 'support.plans.reviewed'],
  ] as const) {
    it(`goTo says false of ${what}`, async () => {
      const page = await AuditOnPage.open({ 'setting-type': 'primary' });
      expect(await page.element.goTo(id)).to.equal(false);
      expect(page.heading).to.equal('A short inclusion audit');
    });
  }

  it('goTo focuses a statement', async () => {
    const page = await AuditOnPage.open({ 'setting-type': 'primary' });
    await page.element.goTo('support.plans.number');
    expect(page.focused).to.contain('How many of our children have an EHC plan?');
  });

  it('goTo waits for the setting type and then goes on to where it was asked to', async () => {
    const page = await AuditOnPage.open();
    expect(await page.element.goTo('support.plans.number')).to.equal(true);
    expect(page.heading).to.equal('A short inclusion audit');
    await page.press('radio', 'Secondary school');
    await page.press('button', 'Start');
    await page.arrived('Plans and reviews');
  });

  it('says what is missing before it completes, and leads there', async () => {
    const page = await AuditOnPage.open({ 'setting-type': 'primary' });
    await page.element.goTo('check');
    await page.press('button', 'Complete the audit');
    expect(page.focused).to.contain('There is a problem');
    await page.press('link', 'Answer “How many of our children have an EHC plan?”');
    await page.arrived('Plans and reviews');
    expect(page.focused).to.contain('How many of our children have an EHC plan?');
    expect(page.element.response?.status).to.equal('in-progress');
  });

  it('is amended when an answer changes after completion', async () => {
    const page = await AuditOnPage.open({ 'setting-type': 'primary' });
    const session = page.element.session!;
    session.answer('belonging.welcome.greeting', { value: 'starting' });
    session.answer('belonging.welcome.accessibility-plan', { value: 'partly' });
    session.answer('support.plans.number', { value: 0 });
    await page.element.goTo('check');
    await page.press('button', 'Complete the audit');
    await page.arrived('Results');
    session.answer('belonging.welcome.greeting', { value: 'embedded' });
    expect(page.element.response?.status).to.equal('amended');
  });

  it('asks what a condition asks for, and takes it back, without leaving the page', async () => {
    const page = await AuditOnPage.open({ 'setting-type': 'primary' });
    await page.element.goTo('support.plans');
    await page.type('How many of our children have an EHC plan?', '3');
    await page.press('radio', 'Starting', 'yearly review');
    await page.type('How many of our children have an EHC plan?', '0');
    expect(page.text).not.to.contain('yearly review');
    await page.type('How many of our children have an EHC plan?', '2');
    expect(page.find('radio', 'Starting', 'yearly review').checked).to.equal(true);
  });

  it('does not listen on for the statements of a page that was left', async () => {
    const faults: unknown[] = [];
    const note = ({ reason }: PromiseRejectionEvent) => faults.push(reason);
    window.addEventListener('unhandledrejection', note);
    const page = await AuditOnPage.open({ 'setting-type': 'primary' });
    await page.element.goTo('belonging.voice');
    page.element.session!.answer('belonging.voice.ways', { value: ['council'] });
    await page.element.goTo('check');
    page.element.session!.answer('belonging.voice.ways', undefined);
    await page.settled();
    window.removeEventListener('unhandledrejection', note);
    expect(faults).to.deep.equal([]);
    expect(page.text).not.to.contain('What did we change');
  });

  it('shows everything on one page in the single layout', async () => {
    const page = await AuditOnPage.open({ layout: 'single', 'setting-type': 'primary' });
    await page.press('button', 'Start');
    await page.press('radio', 'Starting', 'greets every child');
    await page.type('How many of our children have an EHC plan?', '1');
    await page.press('radio', 'Starting', 'yearly review');
    expect(page.element.session?.progress().map(({ answered }) => answered)).to.deep.equal([1, 2]);
  });

  describe('with 200 statements on one page', () => {
    let page: AuditOnPage;
    const statements = () => page.root.querySelectorAll('fieldset').length;
    const all = () => waitUntil(() => statements() === 200, 'statements are missing');

    beforeEach(async () => {
      page = await AuditOnPage.open({ layout: 'single' }, generateAudit(200));
      await page.element.goTo('tasks');
    });

    it('shows the first area at once, and the others while the browser has nothing else to do', async () => {
      expect(statements()).to.equal(10);
      await all();
      page.element.session!.answer('statement-200', { value: 'agree' });
      expect(page.find('radio', 'Agree', '(example 200)').checked).to.equal(true);
    });

    it('leads at once to a statement that had to wait', async () => {
      await page.element.goTo('statement-200');
      expect(page.root.activeElement?.closest('fieldset')?.id).to.equal('statement-statement-200');
    });

    it('shows all before it is printed', async () => {
      page.element.layout = 'pages';
      await page.element.updateComplete;
      page.element.layout = 'single';
      window.dispatchEvent(new Event('beforeprint'));
      const shown = statements();
      window.dispatchEvent(new Event('afterprint'));
      expect(shown).to.equal(200);
    });

    it('goes on when it is taken out and put back', async () => {
      const { parentElement } = page.element;
      page.element.remove();
      parentElement!.append(page.element);
      expect(statements()).to.equal(10);
      await all();
    });

    it('begins with the first statements that are asked', async () => {
      const audit = generateAudit(40);
      const [first] = audit.strands[0]!.areas;
      for (const statement of first!.statements) statement.appliesTo = ['nursery'];
      const settingTypes = ['nursery', 'primary'].map((id) => ({ id, label: id }));
      page = await AuditOnPage.open({ layout: 'single', 'setting-type': 'primary' }, { ...audit, settingTypes });
      await page.element.goTo('tasks');
      expect(statements()).to.equal(10);
    });

    it('goes on with the next document, and when it is laid out otherwise and back', async () => {
      page.element.document = generateAudit(30);
      await waitUntil(() => page.element.session?.audit.id === 'generated-audit-30');
      await page.element.goTo('tasks');
      page.element.layout = 'pages';
      await page.element.updateComplete;
      expect(statements()).to.equal(0);
      page.element.layout = 'single';
      await waitUntil(() => statements() === 30, 'statements are missing');
    });

    it('goes on when it is shown anew', async () => {
      page.element.headingLevel = 3;
      await page.element.updateComplete;
      expect(statements()).to.equal(10);
      await all();
    });
  });

  it('gives each page a place in the address, and goes back with the browser', async () => {
    const page = await AuditOnPage.open({ 'setting-type': 'primary', 'hash-prefix': 'audit' });
    await page.element.goTo('tasks');
    await page.element.goTo('support.plans');
    expect(location.hash).to.equal('#audit/support.plans');
    history.back();
    await page.arrived('Task list');
  });

  it('leaves other places of the page’s address alone, and lets the reader go back to before the first', async () => {
    const before = location.href.split('#')[0]!;
    history.replaceState(null, '', before);
    const page = await AuditOnPage.open({ 'setting-type': 'primary', 'hash-prefix': 'audit' });
    const other = await AuditOnPage.open({ 'setting-type': 'primary', 'hash-prefix': 'other' });
    const changed = () => new Promise((resolve) => window.addEventListener('hashchange', resolve, { once: true }));
    await page.element.goTo('support.plans');
    await changed();
    await other.element.goTo('tasks');
    await changed();
    location.hash = 'elsewhere';
    await changed();
    await page.settled();
    expect([page.heading, other.heading, location.hash]).to.deep.equal([
      'Plans and reviews',
      'Task list',
      '#elsewhere',
    ]);
    // As by the browser's way back: from a long history, Chromium takes steps out that nobody's key or click led to.
    history.replaceState(null, '', before);
    window.dispatchEvent(new HashChangeEvent('hashchange'));
    await page.arrived('A short inclusion audit');
    expect(location.href).to.equal(before);
  });

  it('begins each page with the whole way back in sight, wherever it stands on the page around it', async () => {
    const page = await AuditOnPage.open({ 'setting-type': 'primary' });
    page.element.style.paddingBlock = '150vh';
    for (const id of ['tasks', 'belonging.welcome']) {
      await page.element.goTo(id);
      await page.settled();
      const { top } = page.find('button', 'Back').getBoundingClientRect();
      expect(top, id).to.be.within(1, 60);
    }
  });

  it('leaves the address alone without a prefix', async () => {
    history.replaceState(null, '', location.pathname + location.search);
    const before = location.href;
    const page = await AuditOnPage.open({ 'setting-type': 'primary' });
    await page.element.goTo('support.plans');
    expect(location.href).to.equal(before);
  });

  it('opens what was saved, as long as anything was', async () => {
    const key = ownKey();
    const first = await AuditOnPage.open({ 'setting-type': 'primary', 'storage-key': key });
    await first.element.goTo('belonging.welcome');
    await first.press('radio', 'Starting', 'greets every child');
    await first.saved();
    first.element.remove();
    const again = await AuditOnPage.open({ 'setting-type': 'primary', 'storage-key': key });
    expect(again.heading).to.equal('Task list');
    expect(again.element.response?.answers['belonging.welcome.greeting']?.value).to.equal('starting');
  });

  it('takes an inline document', async () => {
    const document = await exampleDocument('small-audit.json');
    const page = await AuditOnPage.open({}, document);
    expect(page.heading).to.equal('A short inclusion audit');
  });

  it('fault 36: goes on where it was when the page moves it', async () => {
    const page = await AuditOnPage.open({ 'setting-type': 'primary' });
    await page.element.goTo('belonging.welcome');
    await page.press('radio', 'Starting', 'greets every child');
    const elsewhere = document.createElement('div');
    document.body.append(elsewhere);
    elsewhere.append(page.element);
    await page.settled();
    expect(page.heading).to.equal('A warm welcome');
    await page.press('radio', 'Embedded', 'greets every child');
    await page.saved();
    expect(page.element.session?.answerOf('belonging.welcome.greeting')?.value).to.equal('embedded');
    elsewhere.remove();
  });

  it('fault 37: goes on saving when it is taken out and put back later', async () => {
    const key = ownKey();
    const page = await AuditOnPage.open({ 'setting-type': 'primary', 'storage-key': key });
    await page.element.goTo('belonging.welcome');
    await page.press('radio', 'Starting', 'greets every child');
    await page.saved();
    const place = page.element.parentElement!;
    page.element.remove();
    await nextFrame();
    await nextFrame();
    place.append(page.element);
    await page.press('radio', 'Embedded', 'greets every child');
    await waitUntil(() => page.element.session?.answerOf('belonging.welcome.greeting')?.revision === 2, 'not saved');
    const again = await AuditOnPage.open({ 'setting-type': 'primary', 'storage-key': key });
    expect(again.element.session?.answerOf('belonging.welcome.greeting')?.value).to.equal('embedded');
  });

  it('does not say "Saved" of what is still being typed', async () => {
    const page = await AuditOnPage.open({ 'setting-type': 'primary' });
    await page.element.goTo('support.plans');
    await page.type('How many of our children', '3');
    await page.saved();
    const field = page.find('textbox', 'How many of our children');
    field.value = '34';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await page.element.updateComplete;
    expect(page.root.querySelector('.save-status')?.textContent.trim()).to.equal('Saving');
    await page.saved();
  });

  it('names what was typed in the place of an answer and can not be kept, and does not complete', async () => {
    const page = await AuditOnPage.open({ 'setting-type': 'primary' });
    await page.element.goTo('support.plans');
    await page.type('How many of our children', '7');
    await page.press('button', 'Notes and evidence', 'How many of our children');
    await page.type('Note', 'Since May.', 'How many of our children');
    await page.type('How many of our children', 'many');
    await page.element.goTo('check');
    const named = () => page.text.includes('This answer cannot be kept as it is');
    expect(named()).to.equal(true);
    const row = page.root.getElementById('check-support.plans.number')!.closest('.summary-row')!;
    expect(row.querySelector('[part="answer"]')!.textContent.trim()).to.equal('many');
    expect(row.textContent).to.contain('Since May.');
    await page.press('button', 'Complete the audit');
    expect(page.has('link', 'This answer cannot be kept as it is')).to.equal(true);
    expect(page.element.response?.status).to.equal('in-progress');
    await page.element.goTo('support.plans');
    await page.type('How many of our children', '8');
    await page.element.goTo('check');
    expect(named()).to.equal(false);
  });

  it('shows what the page puts into its slots', async () => {
    const page = await AuditOnPage.open();
    const intro = document.createElement('p');
    intro.slot = 'intro';
    page.element.append(intro);
    expect(intro.assignedSlot).not.to.equal(null);
  });
});
