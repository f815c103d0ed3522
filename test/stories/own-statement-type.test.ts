import { expect } from '@open-wc/testing';
import { parseAudit, parseAuditResponse, registerStatementType, type Problem } from '../../src/index.js';
import '../../src/define.js';
import { AuditOnPage, exampleDocument } from '../elements/audit-on-page.js';
import { clearPage, put, says } from '../elements/shown.js';
import { reported } from '../reported.js';
import { waitUntil } from '../wait-until.js';

const plan = { name: 'Accessibility plan 2026', url: 'https://records.example.org/17' };
const inWords = 'Accessibility plan 2026 (https://records.example.org/17)';
const question = 'Where is your accessibility plan?';
const advice = 'Give the document a name, and an address that begins with https://';
const records = '../docs/examples/records-audit.json';

async function open(): Promise<AuditOnPage> {
  const page = await AuditOnPage.open({}, await exampleDocument(records));
  await page.element.goTo('records.plans');
  return page;
}

/** Fills in both fields and leaves them, as a person does by Tab. */
async function fillIn(page: AuditOnPage, { name, url }: typeof plan): Promise<void> {
  const fields = [
    [page.find('textbox', 'Name of the document'), name],
    [page.find('textbox', 'Its address'), url],
  ] as const;
  for (const [field, text] of fields) {
    field.focus();
    field.value = text;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }
  fields[1][0].blur();
  await page.settled();
}

describe('a statement type that the page does not know', () => {
  it('is a clear problem, until the page has registered it', async () => {
    const document = await exampleDocument(records);
    const ground = put('<inclusion-audit><p>Ask the council</p></inclusion-audit>');
    const element = ground.querySelector('inclusion-audit')!;
    const problems: Problem[] = [];
    element.addEventListener('inclusion-error', ({ detail }) => problems.push(...detail.problems));
    element.document = document;
    await says(element, 'mistakes in the file');
    const [problem] = problems;
    expect(problem).to.deep.include({ code: 'unknown-type', path: '/strands/0/areas/0/statements/0/type' });
    expect(problem!.message).to.equal(
      'Strand 1, area 1, statement 1: there is no type "file-reference". Write one of: "rating", "choice", "choices", "text", "number", "date". A type of your own has to be registered on the page.',
    );
    await import('../../stories/docs/examples/file-reference.js');
    await says(element, 'Where our documents are');
    clearPage();
  });
});

describe('the worked example of a statement type of a site’s own', () => {
  before(() => import('../../stories/docs/examples/file-reference.js'));

  it('is answered by a person, and counted', async () => {
    const page = await open();
    expect(page.statement(question).querySelectorAll('input[type="text"], input[type="url"]').length).to.equal(2);
    await fillIn(page, plan);
    expect(page.element.session!.answerOf('records.plans.accessibility')?.value).to.deep.equal(plan);
    expect(page.element.session!.progress()[0]).to.include({ answered: 1, asked: 2 });
    expect(page.statement('When did governors last read it?')).to.be.instanceOf(HTMLFieldSetElement);
    await page.saved();
  });

  it('does not complain while one of two fields is still to be filled in', async () => {
    const page = await open();
    const name = page.find('textbox', 'Name of the document');
    name.focus();
    name.value = 'Plan';
    name.dispatchEvent(new Event('change', { bubbles: true }));
    page.find('textbox', 'Its address').focus();
    await page.settled();
    expect(page.text).not.to.contain(advice);
  });

  it('keeps nothing that its schema refuses, says what to write, and lets it be mended', async () => {
    const page = await open();
    await fillIn(page, { ...plan, url: 'the shared drive' });
    expect(page.element.session!.answerOf('records.plans.accessibility')).to.equal(undefined);
    const address = page.find('textbox', 'Its address');
    expect(address.value).to.equal('the shared drive');
    expect(address.getAttribute('aria-invalid')).to.equal('true');
    expect(page.root.getElementById(address.getAttribute('aria-describedby')!)!.textContent.trim()).to.equal(advice);
    await page.element.goTo('check');
    await page.press('button', 'Complete the audit');
    expect(page.text).to.contain('There is a problem');
    await page.element.goTo('records.plans');
    await fillIn(page, plan);
    expect(page.text).not.to.contain(advice);
    expect(page.element.session!.answerOf('records.plans.accessibility')?.value).to.deep.equal(plan);
  });

  it('is taken back by “Clear this answer”', async () => {
    const page = await open();
    await fillIn(page, plan);
    await page.press('button', 'Clear this answer');
    expect(page.element.session!.answerOf('records.plans.accessibility')).to.equal(undefined);
    expect(page.find('textbox', 'Its address').value).to.equal('');
    expect(page.focused).to.equal('Name of the document');
  });

  it('reads in words on the check page, on paper and where answers are only shown', async () => {
    const page = await open();
    page.element.session!.answer('records.plans.accessibility', { value: plan });
    await page.element.goTo('check');
    expect(page.text).to.contain(inWords);
    window.dispatchEvent(new Event('beforeprint'));
    expect(page.root.querySelector('.print-document')!.textContent).to.contain(inWords);
    window.dispatchEvent(new Event('afterprint'));
    page.element.readonly = true;
    await page.element.goTo('records.plans');
    expect(page.statement(question).textContent).to.contain(inWords);
    expect(page.statement(question).querySelector('input')).to.equal(null);
  });

  it('goes into a table and comes back as it was', async () => {
    const page = await open();
    page.element.session!.answer('records.plans.accessibility', { value: plan });
    const file = page.element.exportResponse('csv');
    const row = (await file.text()).split('\r\n').find((line) => line.includes('records.plans.accessibility'))!;
    expect(row).to.contain(`"${JSON.stringify(plan).replaceAll('"', '""')}",${inWords},`);
    const other = await open();
    const { changes, apply } = await other.element.importResponse(file);
    expect(changes.map(({ statement }) => statement)).to.deep.equal(['records.plans.accessibility']);
    apply();
    expect(other.element.session!.answerOf('records.plans.accessibility')?.value).to.deep.equal(plan);
  });

  it('stands among the results of several people', async () => {
    const page = await open();
    page.element.session!.answer('records.plans.accessibility', { value: plan });
    const mine = page.element.response!;
    const theirs = structuredClone({ ...mine, id: crypto.randomUUID() });
    theirs.answers['records.plans.accessibility']!.value = { ...plan, name: 'The old plan' };
    const ground = put('<inclusion-audit-results></inclusion-audit-results>');
    const results = ground.querySelector('inclusion-audit-results')!;
    results.document = await exampleDocument(records);
    results.merge = [mine, theirs];
    await says(results, inWords);
    await says(results, 'The old plan (https://records.example.org/17)');
    clearPage();
  });

  it('is refused by the session and in files where its schema refuses it', async () => {
    const page = await open();
    const session = page.element.session!;
    const wrong = { value: { ...plan, url: 'http://insecure.example.org/' } };
    expect(() => session.answer('records.plans.accessibility', wrong)).to.throw(RangeError, 'takes no such');
    session.answer('records.plans.accessibility', { value: plan });
    expect(parseAuditResponse(session.response).problems).to.deep.equal([]);
    const table = (await page.element.exportResponse('csv').text()).replace('https:', 'javascript:');
    const { changes } = await page.element.importResponse(new File([table], 'answers.csv', { type: 'text/csv' }));
    expect(changes.map(({ statement }) => statement)).to.deep.equal([]);
  });

  it('is shown anew in another language, without losing what is answered', async () => {
    const page = await open();
    await fillIn(page, plan);
    page.element.lang = 'cy';
    await waitUntil(() => page.has('button', 'Parhau'), 'not in Welsh');
    expect(page.find('textbox', 'Name of the document').value).to.equal(plan.name);
  });
});

describe('a statement type of a site’s own', () => {
  it('can not take the name of one that every site has', () => {
    const type = { schema: { safeParse: () => ({ success: true }) }, render: () => undefined };
    expect(() => registerStatementType('text', type)).to.throw(RangeError, 'is there already');
  });

  it('may take texts, numbers and lists as they are, without words of its own', async () => {
    registerStatementType('words', {
      schema: { safeParse: (value) => ({ success: Array.isArray(value) && value.length > 1 }) },
      render: (place, { answer }) => {
        place.replaceChildren(document.createElement('button'));
        place.querySelector('button')!.onclick = () => answer(['kind', 'and fair']);
      },
    });
    const audit = await exampleDocument(records);
    const text = JSON.stringify(audit).replace('file-reference', 'words');
    expect(parseAudit(JSON.parse(text)).problems).to.deep.equal([]);
    const page = await AuditOnPage.open({}, JSON.parse(text) as object);
    await page.element.goTo('records.plans');
    page.statement(question).querySelector<HTMLButtonElement>('.field button')!.click();
    await page.element.goTo('check');
    expect(page.text).to.contain('kind, and fair');
    const file = page.element.exportResponse('csv');
    page.element.session!.answer('records.plans.accessibility', undefined);
    await page.element.importResponse(file).then(({ apply }) => apply());
    expect(page.element.session!.answerOf('records.plans.accessibility')?.value).to.deep.equal(['kind', 'and fair']);
  });

  it('is refused where it says not what answers are, or shows no inputs', () => {
    const [schema, render] = [{ safeParse: () => ({ success: true }) }, () => undefined];
    expect(() => registerStatementType('half', { render } as never)).to.throw(TypeError, 'needs a schema');
    expect(() => registerStatementType('half', { schema } as never)).to.throw(TypeError, 'needs the function render');
  });

  it('shows a value that it refuses or can not word as it is, in what people read and in tables', async () => {
    registerStatementType('shouted', {
      schema: { safeParse: (value) => ({ success: typeof value === 'string' }) },
      words: (value) => (value as string).replace('quiet', () => (null as unknown as string).trim()).toUpperCase(),
      render: () => undefined,
    });
    const text = JSON.stringify(await exampleDocument(records)).replace('file-reference', 'shouted');
    const page = await AuditOnPage.open({}, JSON.parse(text) as object);
    const faults = await reported(async () => {
      for (const [value, shown] of [
        ['loud', 'LOUD'],
        [{ how: 'softly' }, 'softly'],
        ['quiet', 'quiet'],
      ] as const) {
        const answers = { 'records.plans.accessibility': { value, at: '2026-09-01T08:00:00.000Z' } };
        page.element.response = { ...page.element.response!, id: crypto.randomUUID(), answers };
        await page.element.goTo('check');
        expect(page.text).to.contain(shown);
        expect(await page.element.exportResponse('csv').text()).to.contain(shown);
      }
    });
    expect(new Set(faults.map(String)).size).to.equal(1);
  });

  it('takes nothing else from the page when it fails', async () => {
    const fault = new Error('A fault of the site’s own');
    registerStatementType('faulty', {
      schema: { safeParse: () => ({ success: true }) },
      render: () => {
        throw fault;
      },
    });
    const text = JSON.stringify(await exampleDocument(records)).replace('file-reference', 'faulty');
    const page = await AuditOnPage.open({}, JSON.parse(text) as object);
    expect(await reported(() => page.element.goTo('records.plans'))).to.deep.equal([fault]);
    expect(page.statement(question)).to.be.instanceOf(HTMLFieldSetElement);
    expect(page.has('button', 'Continue')).to.equal(true);
  });
});
