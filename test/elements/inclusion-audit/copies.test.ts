import { expect, waitUntil } from '@open-wc/testing';
import type { DocumentError } from '../../../src/core/documents/problem.js';
import { deleteDB } from 'idb';
import { AuditOnPage, example, exampleDocument, ownKey } from '../audit-on-page.js';

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

async function twoDrafts(key: string): Promise<void> {
  const page = await AuditOnPage.open({ 'storage-key': key });
  for (const name of ['Example Infants (not a real school)', 'Example Juniors (not a real school)']) {
    page.element.response = {
      ...page.element.response!,
      id: crypto.randomUUID(),
      setting: { name, type: 'primary' },
      answers: { 'belonging.welcome.greeting': { value: 'starting', at: '2026-09-01T08:00:00.000Z' } },
    };
    await page.saved();
    await page.settled();
  }
  page.element.remove();
  sessionStorage.clear();
}
