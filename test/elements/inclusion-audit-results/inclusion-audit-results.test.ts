import { expect, oneEvent } from '@open-wc/testing';
import 'axe-core';
import type axeCore from 'axe-core';
import '../../../src/define.js';
import { parseAuditResponse, type AuditResponse, type InclusionAuditResults } from '../../../src/index.js';
import { example, exampleDocument } from '../audit-on-page.js';
import { today } from '../../../src/parts/today.js';
import { clearPage, put, savedFile, says, settled, textOf } from '../shown.js';
import { setWindowSize } from '../../window-size.js';
import { waitUntil } from '../../wait-until.js';

declare const axe: typeof axeCore;

const thisYear = `src="${example('small-audit-v2.json')}" response-src="${example('small-response-2026.json')}"`;
const lastYear = `compare-src="${example('small-response-2025.json')}"`;
const colleagues = `src="${example('small-audit.json')}" merge="${['headteacher', 'senco', 'governor']
  .map((who) => example(`small-colleague-${who}.json`))
  .join(' ')}"`;

function results(attributes: string): InclusionAuditResults {
  const ground = put(`<inclusion-audit-results ${attributes}><p>Ask the school</p></inclusion-audit-results>`);
  return ground.querySelector('inclusion-audit-results')!;
}

function button(element: Element, name: string): HTMLButtonElement {
  const found = [...element.shadowRoot!.querySelectorAll('button')].find((one) =>
    one.textContent.trim().startsWith(name),
  );
  if (!found) throw new Error(`no button “${name}”`);
  return found;
}

describe('The results of an audit', () => {
  afterEach(clearPage);

  it('show the sum, the band and the same numbers as a table', async () => {
    const element = results(thisYear);
    await says(element, '3 of 8 rated, 1 need more information');
    await says(element, '89 out of 100 Strong');
    const rows = [...element.shadowRoot!.querySelectorAll('.numbers tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent.replace(/\s+/gu, ' ').trim()),
    );
    expect(rows[0]).to.deep.equal(['1 Everyone belongs', '89 out of 100', 'Strong', '2', '4 of 4 answered']);
  });

  it('show only the sections that are wanted', async () => {
    const element = results(`${thisYear} show="actions"`);
    await says(element, 'Action plan');
    expect(textOf(element)).not.to.contain('At a glance');
    expect(textOf(element)).not.to.contain('Where to begin');
  });

  it('can be read but not changed, unless they are editable', async () => {
    const element = results(thisYear);
    await says(element, 'Action plan');
    expect(element.shadowRoot!.querySelectorAll('input, textarea, select').length).to.equal(0);
    element.editable = true;
    await waitUntil(() => element.shadowRoot!.querySelector('textarea'), 'the plan can not be changed');
  });

  it('merge answers whose address has a comma, and keep its capitals', async () => {
    const merged = `${example('small-colleague-senco.json')}?of=A,b ${example('small-colleague-governor.json')}`;
    const fetched: string[] = [];
    const { fetch } = globalThis;
    globalThis.fetch = (request, init) => {
      fetched.push(String(request instanceof Request ? request.url : request));
      return fetch(request, init);
    };
    try {
      await says(results(`src="${example('small-audit.json')}" merge="${merged}"`), '2 sets of answers');
    } finally {
      globalThis.fetch = fetch;
    }
    expect(fetched.filter((address) => address.endsWith('?of=A,b'))).to.have.length(1);
  });

  it('of an audit that can only be read can only be read too', async () => {
    const ground = put(`<inclusion-audit id="read" readonly storage="none" setting-type="primary"
      src="${example('small-audit.json')}" response-src="${example('small-colleague-headteacher.json')}" editable></inclusion-audit>
      <inclusion-audit-results for="read" merge="${example('small-colleague-senco.json')}"></inclusion-audit-results>`);
    const element = ground.querySelector('inclusion-audit-results')!;
    await says(element, '2 sets of answers');
    await says(element, 'Action plan');
    const changes = () => element.shadowRoot!.querySelectorAll('input, textarea, .action-add, .merging button').length;
    expect(changes()).to.equal(0);
    const sides = [...element.shadowRoot!.querySelectorAll('.merging .answers .option-label')];
    expect(sides.map((label) => label.textContent.trim())).to.include.members(['headteacher', 'SENCo']);
    ground.querySelector('inclusion-audit')!.readonly = false;
    await waitUntil(() => changes() > 0, 'nothing can be changed');
    button(element, 'Merge the answers');
  });

  it('move focus to the first of those that “Show all” shows', async () => {
    const audit = example('manchester-inclusion-audit.json');
    const element = results(`src="${audit}" response-src="${example('manchester-response-previous.json')}"`);
    await says(element, 'Show all');
    button(element, 'Show all').click();
    await waitUntil(() => element.shadowRoot!.activeElement?.localName === 'li', 'no item has focus');
    expect(element.shadowRoot!.activeElement).to.equal(element.shadowRoot!.querySelectorAll('.priorities > li')[5]);
  });

  it('keep the words inside the tag where there is no audit', async () => {
    const element = results(`src="/misbehaving/status?status=404&id=${crypto.randomUUID()}"`);
    await says(element, 'could not be found');
    expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
  });

  it('stand beside an earlier year’s, like for like across versions', async () => {
    const element = results(`${thisYear} ${lastYear}`);
    await says(element, 'Beside the answers of 21 November 2025');
    const [row] = element.shadowRoot!.querySelectorAll('.comparison tbody tr');
    expect(row!.textContent.replace(/\s+/gu, ' ').trim()).to.equal(
      '1 Everyone belongs 2 statements compared 44 89 45 higher',
    );
    expect(textOf(element)).to.contain('Took the place of an earlier statement (2)');
    expect(textOf(element)).to.contain('2 earlier statements are no longer in the audit');
  });

  it('say which of the answers to compare can not be used', async () => {
    const element = results(`${thisYear} compare-src="${example('broken/truncated.json')}"`);
    await says(element, 'a set of answers');
    await says(element, 'At a glance');
  });

  for (const [what, named, audit, code, words] of [
    ['earlier answers to another audit', 'compare', { id: 'other', version: '1.0.0' }, 'other-audit', 'another audit'],
    [
      'colleagues’ answers to another audit',
      'merge',
      { id: 'other', version: '1.0.0' },
      'other-audit',
      'another audit',
    ],
    [
      'colleagues’ answers to a newer version',
      'merge',
      { id: 'small-audit', version: '9.0.0' },
      'newer-version',
      'made with version 9.0.0 of the audit',
    ],
  ] as const) {
    it(`say what is wrong with ${what}, tell the page, and go on`, async () => {
      const element = results(thisYear);
      await says(element, 'At a glance');
      const response = { ...(await exampleDocument('small-response-2025.json')), audit } as unknown as AuditResponse;
      const heard = oneEvent(element, 'inclusion-error');
      if (named === 'merge') element.merge = [response];
      else element.compareSrc = `data:application/json,${encodeURIComponent(JSON.stringify(response))}`;
      const { detail } = (await heard) as HTMLElementEventMap['inclusion-error'];
      expect(detail.problems.map((problem) => problem.code)).to.deep.equal([code]);
      await says(element, words);
      element.show = 'actions';
      await element.updateComplete;
      expect(textOf(element)).to.not.contain('At a glance');
    });
  }

  for (const [what, attributes] of [
    ['all sections', `${thisYear} ${lastYear} editable`],
    ['answers to merge', colleagues],
    ['the report for governors', `${thisYear} ${lastYear} show="governors"`],
    ['right to left', `${thisYear} lang="ar"`],
  ] as const) {
    it(`are found to be accessible by axe: ${what}`, async () => {
      const element = results(attributes);
      await waitUntil(() => textOf(element).length > 200, 'nothing is shown');
      await settled();
      const { violations } = await axe.run(element.parentElement!);
      expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).to.deep.equal([]);
    });
  }

  it('need no sideways scrolling at 320 px', async () => {
    await setWindowSize(320, 640);
    const element = results(`${colleagues} show="strands governors"`);
    await says(element, 'Side by side');
    await settled();
    expect(element.scrollWidth).to.be.at.most(element.clientWidth);
    await setWindowSize(1024, 768);
  });
});

describe('Answers of several people', () => {
  afterEach(clearPage);

  it('are let go of when others are named', async () => {
    const element = results(colleagues);
    await says(element, '3 sets of answers.');
    const held = new Set<object>();
    const [add, remove] = [element.addController.bind(element), element.removeController.bind(element)];
    element.addController = (controller) => {
      held.add(controller);
      add(controller);
    };
    element.removeController = (controller) => {
      held.delete(controller);
      remove(controller);
    };
    const { merge } = element;
    for (const several of ['', merge, '', merge, '', merge]) {
      element.merge = several;
      await element.updateComplete;
    }
    await says(element, '3 sets of answers.');
    expect(held.size).to.equal(3);
  });

  it('are listed where they differ, with who gave them', async () => {
    const element = results(colleagues);
    await says(element, '3 sets of answers. 5 statements are answered alike or by one person only, 3 differently.');
    const options = [...element.shadowRoot!.querySelectorAll('.merging fieldset')].map((fieldset) =>
      [...fieldset.querySelectorAll('.option-label')].map((label) => label.textContent.trim()),
    );
    expect(options[1]).to.deep.equal(['SENCo; governor', 'headteacher']);
  });

  it('are not merged while something is not chosen: the first error leads to its statement', async () => {
    const element = results(colleagues);
    await says(element, 'Merge the answers');
    button(element, 'Merge the answers').click();
    await waitUntil(() => element.shadowRoot!.activeElement?.id === 'error-summary', 'the summary has no focus');
    element.shadowRoot!.querySelector<HTMLElement>('#error-summary a')!.click();
    expect(element.shadowRoot!.activeElement?.getAttribute('type')).to.equal('radio');
  });

  it('become one when a person has chosen, with everybody’s notes', async () => {
    const element = results(colleagues);
    await says(element, 'Merge the answers');
    for (const fieldset of element.shadowRoot!.querySelectorAll('.merging fieldset')) {
      fieldset.querySelector('input')!.click();
    }
    const merged = oneEvent(element, 'inclusion-merge');
    button(element, 'Merge the answers').click();
    const { detail } = (await merged) as HTMLElementEventMap['inclusion-merge'];
    const notes = Object.values(detail.response.answers)
      .map(({ note }) => note ?? '')
      .join('\n');
    expect(notes).to.contain('I stand at the gate every day.');
    expect(notes).to.contain('Late arrivals go through the office');
    await says(element, 'The answers are merged.');
    await waitUntil(
      () => element.shadowRoot!.activeElement?.textContent.trim() === 'Answers of several people',
      'focus is lost',
    );
    expect(element.session!.answerOf('belonging.welcome.greeting')?.value).to.equal('embedded');
    expect(Object.keys(element.session!.response.answers)).to.have.members(Object.keys(detail.response.answers));
  });

  it('have no results before they are merged, and are a file afterwards', async () => {
    const element = results(colleagues);
    await says(element, 'Merge the answers');
    expect(textOf(element)).to.not.contain('rated');
    for (const fieldset of element.shadowRoot!.querySelectorAll('.merging fieldset')) {
      fieldset.querySelector('input')!.click();
    }
    button(element, 'Merge the answers').click();
    await says(element, '2 of 5 rated');
    const saved = savedFile();
    button(element, 'Save the merged answers as a file').click();
    const { document: response } = parseAuditResponse(JSON.parse(await (await saved).text()));
    expect(response!.answers).to.deep.equal(element.session!.response.answers);
  });
});

describe('Answers of several people beside those shown', () => {
  afterEach(clearPage);

  const greeting = 'belonging.welcome.greeting';

  async function besideSenco(answers: AuditResponse['answers'] = {}): Promise<InclusionAuditResults> {
    const element = results(`src="${example('small-audit.json')}"`);
    await says(element, 'At a glance');
    const senco = (await exampleDocument('small-colleague-senco.json')) as unknown as AuditResponse;
    element.merge = [{ ...senco, answers }];
    return element;
  }

  it('are merged with them: answers, notes and plan that only those shown hold stay', async () => {
    const element = await besideSenco({ 'belonging.voice.change': { value: 'Clubs', at: '2026-11-01T10:00:00Z' } });
    element.session!.answer(greeting, { value: 'not-yet', note: 'Asked in the staff room' });
    element.session!.changeAction({ id: 'ours', text: 'Ask the office', status: 'planned' });
    await says(element, '2 sets of answers');
    const merged = oneEvent(element, 'inclusion-merge');
    button(element, 'Merge the answers').click();
    await merged;
    const { answers, actions } = element.session!.response;
    expect(answers).to.have.all.keys(greeting, 'belonging.voice.change');
    expect(answers[greeting]).to.deep.include({ value: 'not-yet', note: 'Asked in the staff room' });
    expect(actions?.map(({ text }) => text)).to.include('Ask the office');
  });

  it('meet what is answered while a person still chooses', async () => {
    const element = await besideSenco({ [greeting]: { value: 'embedded', at: '2026-11-01T10:00:00Z' } });
    await says(element, '1 set of answers. ');
    element.session!.answer(greeting, { value: 'not-yet' });
    await says(element, '2 sets of answers');
    const choose = () => element.shadowRoot!.querySelector<HTMLInputElement>('.merging input')!;
    choose().click();
    element.session!.answer('belonging.voice.change', { value: 'Clubs' });
    await settled();
    expect(choose().checked).to.equal(true);
    element.session!.answer(greeting, { value: 'starting' });
    await settled();
    expect(choose().checked).to.equal(false);
  });
});

describe('The action plan', () => {
  afterEach(clearPage);

  it('leads to the words of an action that is added, so that typing does not press the button again', async () => {
    const element = results('storage="none" show="actions"');
    element.document = await exampleDocument('small-audit.json');
    for (const count of [1, 2]) {
      await waitUntil(() => element.shadowRoot!.querySelector('.action-add'), 'no plan');
      const add = element.shadowRoot!.querySelector<HTMLButtonElement>('.action-add')!;
      add.focus();
      add.click();
      await waitUntil(() => element.shadowRoot!.activeElement instanceof HTMLTextAreaElement, 'focus stays');
      const last = [...element.shadowRoot!.querySelectorAll('.action-plan > li')].at(-1);
      expect(last?.contains(element.shadowRoot!.activeElement)).to.equal(true);
      expect(element.session!.actions).to.have.lengthOf(count);
    }
  });
});

describe('The report for governors', () => {
  afterEach(clearPage);

  it('has what changed, the gaps, the plan, questions and lines to sign', async () => {
    const element = results(`${thisYear} ${lastYear} show="governors"`);
    await says(element, 'Inclusion audit: report for governors');
    for (const part of [
      '45 higher',
      'Where the gaps are',
      'Action plan',
      'Questions to ask',
      'Agreed by',
      'Signature',
    ]) {
      expect(textOf(element)).to.contain(part);
    }
  });

  it('has no heading for questions where there are none to ask', async () => {
    const document = await exampleDocument('small-audit.json');
    const [strand] = document['strands'] as { areas: { id: string; title: string; statements: { id: string }[] }[] }[];
    const [area] = strand!.areas;
    const greeting = area!.statements.filter(({ id }) => id === 'belonging.welcome.greeting');
    const element = results('storage="none" show="governors"');
    element.document = { ...document, strands: [{ ...strand, areas: [{ ...area, statements: greeting }] }] };
    await says(element, 'Nothing is rated low');
    expect(textOf(element)).not.to.contain('Questions to ask');
    expect(
      [...element.shadowRoot!.querySelectorAll('ol, ul')].filter((list) => list.children.length === 0),
    ).to.deep.equal([]);
    element.session!.changeAction({ id: 'act', text: 'Ask parents', due: today(), status: 'planned' });
    await says(element, 'Ask parents');
    expect(textOf(element)).not.to.contain('Questions to ask');
    element.session!.changeAction({ id: 'act', text: 'Ask parents', due: '2020-02-29', status: 'planned' });
    await says(element, 'Which actions are late');
    element.session!.changeAction({ id: 'act', text: 'Ask parents', due: '2020-02-29', status: 'done' });
    await says(element, 'Done');
    expect(textOf(element)).not.to.contain('Questions to ask');
  });

  it('leaves out an action that says nothing yet', async () => {
    const element = results('storage="none" show="governors"');
    element.document = await exampleDocument('small-audit.json');
    await says(element, 'Action plan');
    element.session!.changeAction({ id: 'empty', text: ' ', status: 'planned' });
    element.session!.changeAction({ id: 'act', text: 'Ask parents', status: 'planned' });
    await says(element, 'Ask parents');
    expect(textOf(element).match(/Planned/gu)).to.have.lengthOf(1);
  });

  it('is all that is on paper when it is printed', async () => {
    const element = results(thisYear);
    await says(element, 'At a glance');
    window.print = () => window.dispatchEvent(new Event('beforeprint'));
    button(element, 'Print the report for governors').click();
    await waitUntil(() => element.shadowRoot!.querySelector('.print-document'), 'nothing to print');
    expect(element.shadowRoot!.querySelector('.print-document')!.textContent).to.contain('report for governors');
    window.dispatchEvent(new Event('afterprint'));
    await settled();
    expect(element.shadowRoot!.querySelector('.print-document')).to.equal(null);
  });
});
