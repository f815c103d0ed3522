import { expect } from '@open-wc/testing';
import type { AuditResponse } from '../../../src/index.js';
import { AuditOnPage, example, exampleDocument, ownKey } from '../audit-on-page.js';
import { savedFile } from '../shown.js';
import { waitUntil } from '../../wait-until.js';

async function fileOf(name: string): Promise<File> {
  return new File([JSON.stringify(await exampleDocument(name))], name, { type: 'application/json' });
}

async function opened(): Promise<AuditOnPage> {
  const page = await AuditOnPage.open({ 'setting-type': 'primary', storage: 'none' });
  page.element.session!.answer('belonging.welcome.greeting', { value: 'not-yet', note: 'Asked in the staff room' });
  await page.element.goTo('results');
  await page.unfoldAll();
  return page;
}

describe('Colleagues’ copies', () => {
  it('are merged with the answers here: disagreements are chosen by a person, notes all stay', async () => {
    const page = await opened();
    await page.choose(
      'merge-files',
      await fileOf('small-colleague-senco.json'),
      await fileOf('small-colleague-governor.json'),
    );
    await waitUntil(() => page.text.includes('3 sets of answers'), 'nothing to merge');
    for (const fieldset of page.root.querySelectorAll('.merging fieldset')) fieldset.querySelector('input')!.click();
    await page.press('button', 'Merge the answers');
    await waitUntil(() => page.text.includes('The answers are merged.'), 'not merged');
    const { note } = page.element.session!.answerOf('belonging.welcome.greeting')!;
    expect(note).to.contain('Asked in the staff room');
    expect(note).to.contain('Late arrivals go through the office');
  });

  it('are told apart by a number where people are called the same', async () => {
    const page = await opened();
    const copy = await exampleDocument('small-colleague-senco.json');
    const files = ['00000000-0000-4000-8000-0000000000a1', '00000000-0000-4000-8000-0000000000a2'].map(
      (id) => new File([JSON.stringify({ ...copy, id })], `${id}.json`, { type: 'application/json' }),
    );
    await page.choose('merge-files', ...files);
    await waitUntil(() => page.has('heading', 'Side by side'), 'not side by side');
    const people = [...page.root.querySelectorAll('[part="side-by-side"] thead th')].map((cell) =>
      cell.textContent.trim(),
    );
    expect(people).to.deep.equal(['Strand', 'Person 1', 'SENCo (2)', 'SENCo (3)']);
  });

  it('stand side by side with the answers here, merged or not, but not while the audit hides its results', async () => {
    const page = await opened();
    await page.choose('merge-files', await fileOf('small-colleague-senco.json'));
    await waitUntil(() => page.has('heading', 'Side by side'), 'not side by side');
    const row = () =>
      [...page.root.querySelectorAll('[part="side-by-side"] thead th')].map((cell) => cell.textContent.trim());
    expect(row()).to.deep.equal(['Strand', 'Person 1', 'SENCo']);
    await page.press('radio', /SENCo/u);
    await page.press('button', 'Merge the answers');
    await waitUntil(() => page.text.includes('The answers are merged.'), 'not merged');
    expect(row()).to.deep.equal(['Strand', 'Person 1', 'SENCo']);
    expect(page.has('button', 'Merge the answers')).to.equal(false);

    const results = { hideWhileAnswering: true, bands: [{ id: 'all', label: 'All', from: 0 }] };
    const hiding = await AuditOnPage.open(
      { 'setting-type': 'primary', storage: 'none' },
      { ...(await exampleDocument('small-audit.json')), results },
    );
    await hiding.element.goTo('results');
    await hiding.unfoldAll();
    await hiding.choose('merge-files', await fileOf('small-colleague-senco.json'));
    await waitUntil(() => hiding.has('button', 'Merge the answers'), 'nothing to merge');
    expect(hiding.has('heading', 'Side by side')).to.equal(false);
  });

  it('in which an action was changed leave it to a person which form stands', async () => {
    const page = await opened();
    page.element.session!.changeAction({ id: 'act', text: 'Ask parents', status: 'planned' });
    const senco = (await exampleDocument('small-colleague-senco.json')) as unknown as AuditResponse;
    const changed = {
      ...senco,
      answers: {},
      actions: [{ id: 'act', text: 'Ask parents', status: 'done', owner: 'SENCo' }],
    };
    await page.choose('merge-files', new File([JSON.stringify(changed)], 'changed.json'));
    await waitUntil(() => page.text.includes('Action plan: Ask parents'), 'the action is not named');
    await page.press('button', 'Merge the answers');
    expect(page.root.activeElement?.textContent).to.contain(
      'Choose the answer that stands: “Action plan: Ask parents”',
    );
    await page.press('radio', /SENCo.*Done/u);
    await page.press('button', 'Merge the answers');
    await waitUntil(() => page.text.includes('The answers are merged.'), 'not merged');
    expect(page.element.session!.actions).to.deep.equal(changed.actions);
  });

  it('of another audit change nothing, and the page says so', async () => {
    const page = await opened();
    await page.choose('merge-files', await fileOf('manchester-response-example.json'));
    await waitUntil(() => page.text.includes('belongs to another audit'), 'nothing is said');
    expect(page.element.session!.response.answers).to.have.all.keys('belonging.welcome.greeting');
  });

  it('of a newer version are refused in words', async () => {
    const page = await opened();
    const response = (await exampleDocument('small-colleague-senco.json')) as unknown as AuditResponse;
    const newer = { ...response, audit: { ...response.audit, version: '9.0.0' } };
    await page.choose('merge-files', new File([JSON.stringify(newer)], 'newer.json'));
    await waitUntil(() => page.text.includes('made with version 9.0.0'), 'nothing is said');
  });
});

describe('All that is to be done', () => {
  it('comes into sight with focus on the first that was not shown', async () => {
    const page = await AuditOnPage.open({
      src: example('manchester-inclusion-audit.json'),
      'response-src': example('manchester-response-previous.json'),
    });
    await page.element.goTo('results');
    await page.press('button', 'Show all');
    await waitUntil(() => page.root.activeElement?.localName === 'li', 'no item has focus');
    expect(page.root.activeElement).to.equal(page.root.querySelectorAll('.priorities > li')[5]);
  });
});

describe('An earlier copy', () => {
  it('stands beside the results when it is chosen, and replaces nothing', async () => {
    const page = await opened();
    await page.choose('compare-file', await fileOf('small-response-2025.json'));
    await waitUntil(() => page.text.includes('What has changed'), 'nothing is compared');
    expect(page.focused).to.equal('What has changed');
    expect(page.element.session!.response.answers).to.have.all.keys('belonging.welcome.greeting');
  });
});

describe('A strand for a colleague', () => {
  it('is a file that holds that strand alone, and is merged when it comes back', async () => {
    const page = await opened();
    page.element.session!.answer('support.plans.reviewed', { value: 'established' });
    const saved = savedFile();
    (page.root.getElementById('strand-file') as HTMLSelectElement).value = 'belonging';
    await page.press('button', 'Save this strand');
    const file = await saved;
    const part = JSON.parse(await file.text()) as AuditResponse;
    expect(Object.keys(part.answers)).to.deep.equal(['belonging.welcome.greeting']);
    const returned = {
      ...part,
      answers: { 'belonging.welcome.greeting': { ...part.answers['belonging.welcome.greeting'], note: 'Seen' } },
    };
    await page.choose('merge-files', new File([JSON.stringify(returned)], 'returned.json'));
    await waitUntil(() => page.has('button', 'Merge the answers'), 'nothing to merge');
    await page.press('button', 'Merge the answers');
    await waitUntil(() => page.text.includes('The answers are merged.'), 'not merged');
    expect(page.element.session!.answerOf('belonging.welcome.greeting')!.note).to.contain('Seen');
  });
});

describe('fault 28: answers to version 1 in version 2', () => {
  const lead = 'belonging.welcome.lead Ms Madeup, deputy head Note: Ask her first';

  async function older(): Promise<AuditResponse> {
    const response = (await exampleDocument('small-response-2025.json')) as unknown as AuditResponse;
    const { 'belonging.welcome.lead': answer } = response.answers;
    return {
      ...response,
      answers: {
        ...response.answers,
        'belonging.welcome.lead': { ...answer!, value: 'Ms Madeup, deputy head', note: 'Ask her first' },
      },
    };
  }

  it('are listed where no statement takes them over, with value and note, after a reload too', async () => {
    const attributes = { src: example('small-audit-v2.json'), 'storage-key': ownKey() };
    const page = await AuditOnPage.open(attributes);
    page.element.response = await older();
    await page.saved();
    for (const shown of [page, await AuditOnPage.open(attributes)]) {
      await waitUntil(() => shown.text.includes('2 answers belong to statements that this version no longer has'));
      await shown.press('button', '2 answers belong');
      await waitUntil(() => shown.text.includes(lead), 'not listed');
      expect(shown.text).to.contain('support.plans.reviewed');
    }
  });

  it('are named before a copy of them is opened, with the version, and not counted as added', async () => {
    const page = await AuditOnPage.open({ src: example('small-audit-v2.json'), 'setting-type': 'primary' });
    await page.element.goTo('results');
    await page.unfoldAll();
    await page.choose('open-file', new File([JSON.stringify(await older())], 'older.json'));
    await waitUntil(() => page.root.querySelector('dialog'), 'nothing is asked');
    const dialog = page.root.querySelector<HTMLElement>('dialog')!;
    dialog.querySelector('summary')!.click();
    const words = dialog.innerText.replace(/\s+/gu, ' ');
    expect(words).to.contain('This audit has changed since version 1.0.0. 2 answers were carried over.');
    expect(words).to.contain('2 answers belong to statements that this version no longer has');
    expect(words).to.contain(lead);
    expect(words).to.contain('7 answers would be added');
    dialog.querySelector<HTMLButtonElement>('button:not(.primary)')!.click();
  });
});

describe('A table of answers', () => {
  it('that was saved here opens again as it was', async () => {
    const page = await opened();
    const { session } = page.element;
    session!.answer('belonging.welcome.greeting', {
      value: 'established',
      note: '=SUM(1+1), "quoted"\nand a second line',
      evidence: [{ label: 'Rota | autumn', url: 'https://example.org/a?b=c', date: '2026-09-01' }],
    });
    const { revision: _revision, ...before } = session!.answerOf('belonging.welcome.greeting')!;
    const table = page.element.exportResponse('csv');
    session!.answer('belonging.welcome.greeting', { value: 'not-yet' });
    const opening = await page.element.importResponse(table);
    expect(opening.changes.map(({ statement }) => statement)).to.deep.equal(['belonging.welcome.greeting']);
    opening.apply();
    const { revision: _now, ...after } = page.element.session!.answerOf('belonging.welcome.greeting')!;
    expect(after).to.deep.equal(before);
  });

  it('leaves what no table has: fields that are not known here, and private notes', async () => {
    const page = await opened();
    const { response } = page.element;
    const at = '2026-11-01T10:00:00Z';
    page.element.response = {
      ...response!,
      answers: {
        'belonging.welcome.greeting': {
          ...{ value: 'established', note: 'Only for us', private: true, at, mood: 'calm' },
          evidence: [{ label: 'Rota', date: '2026-09-01', ...{ shelf: 3 } }, { label: 'Survey' }],
        },
        'support.plans.number': { at, ...{ counted: 'by hand' } },
      },
    };
    const before = page.element.response.answers;
    const opening = await page.element.importResponse(page.element.exportResponse('csv'));
    expect(opening.changes).to.deep.equal([]);
    opening.apply();
    const { mood, evidence, note } = page.element.response.answers['belonging.welcome.greeting'] as Record<
      string,
      unknown
    >;
    expect({ mood, evidence, note }).to.deep.equal({
      mood: 'calm',
      evidence: before['belonging.welcome.greeting']!.evidence,
      note: 'Only for us',
    });
    expect(page.element.response.answers['support.plans.number']).to.deep.include({ counted: 'by hand' });
  });

  it('with lines that can not be read says which', async () => {
    const page = await opened();
    const table =
      'statement;value\nbelonging.welcome.greeting;embedded\nno.such.statement;x\nsupport.plans.number;many\n';
    const opening = await page.element.importResponse(new File([table], 'answers.csv'));
    expect(opening.changes.length).to.equal(1);
    expect(opening.skipped).to.deep.equal([3, 4]);
  });
});
