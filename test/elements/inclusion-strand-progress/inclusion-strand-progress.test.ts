import { expect, oneEvent } from '@open-wc/testing';
import 'axe-core';
import type axeCore from 'axe-core';
import '../../../src/define.js';
import type { InclusionAudit, InclusionStrandProgress } from '../../../src/index.js';
import { example, ownKey } from '../audit-on-page.js';
import { clearPage, put, says, settled, textOf } from '../shown.js';
import { setWindowSize } from '../../window-size.js';
import { waitUntil } from '../../wait-until.js';

declare const axe: typeof axeCore;

const strategy = {
  kind: 'strand-progress',
  format: 1,
  id: 'example-strategy',
  language: 'en',
  title: 'An example strategy',
  asOf: '2026-07-31',
  source: 'Example content',
  strands: [
    {
      id: 'universal',
      prefix: '1',
      title: 'Universal provision',
      previous: { value: 25, asOf: '2025-07-31' },
      target: { value: 80, by: '2027-07-31' },
      actions: [
        { id: 'a', text: 'Attendance guidance', status: 'done', note: 'Sent to all schools' },
        { id: 'b', text: 'Preventing NEET', status: 'under-way', strands: ['early'] },
      ],
    },
    {
      id: 'early',
      prefix: '2',
      title: 'Early intervention',
      actions: [{ id: 'c', text: 'Outreach', status: 'not-started' }],
    },
  ],
};

async function shown(attributes: string, document: object = strategy): Promise<InclusionStrandProgress> {
  const ground = put(`<inclusion-strand-progress ${attributes}></inclusion-strand-progress>`);
  const element = ground.querySelector('inclusion-strand-progress')!;
  element.document = document;
  await waitUntil(() => textOf(element) !== '', 'nothing is shown');
  return element;
}

/** Each bar as its name in words, with its value and maximum. */
function barsOf(element: InclusionStrandProgress): string[] {
  return [...element.shadowRoot!.querySelectorAll('progress')].map((bar) => {
    const name = bar
      .getAttribute('aria-labelledby')!
      .split(' ')
      .map((id) => element.shadowRoot!.getElementById(id)!.textContent.replace(/\s+/gu, ' ').trim())
      .join(', ');
    return `${name}: ${bar.value}/${bar.max}`;
  });
}

describe('Progress of a strategy', () => {
  afterEach(clearPage);

  for (const [layout, expected] of [
    [
      'bars',
      [
        '1 Universal provision, 1 of 2 done, 1 under way: 1/2',
        '2 Early intervention, 0 of 2 done, 1 under way: 0/2',
        'All strands, 1 of 3 done, 1 under way: 1/3',
      ],
    ],
    [
      'compact',
      ['1 Universal provision, 1 of 2 done, 1 under way: 1/2', '2 Early intervention, 0 of 2 done, 1 under way: 0/2'],
    ],
    ['summary', ['All strands, 1 of 3 done, 1 under way: 1/3']],
  ] as const) {
    it(`counts an action of two strands in both, and once in all: ${layout}`, async () => {
      expect(barsOf(await shown(`layout="${layout}"`))).to.deep.equal(expected);
    });
  }

  it('says what its marks mean, and when the progress is of', async () => {
    const element = await shown('');
    expect(textOf(element)).to.contain('Before, on 31 July 2025: 25%');
    expect(textOf(element)).to.contain('Target for 31 July 2027: 80%');
    expect(textOf(element)).to.contain('As at 31 July 2026');
    const [before, target] = element.shadowRoot!.querySelectorAll<HTMLElement>('.mark');
    expect([before!.style.insetInlineStart, target!.style.insetInlineStart]).to.deep.equal(['25%', '80%']);
  });

  it('lists the actions of each strand when they are wanted, with their notes and other strands', async () => {
    const element = await shown('show="actions"');
    const text = textOf(element);
    expect(text).to.contain('Done Attendance guidance Sent to all schools');
    expect(text).to.contain('Under way Preventing NEET Counts in these strands too: 2 Early intervention');
    expect(textOf(await shown(''))).not.to.contain('Attendance guidance');
  });

  it('shows numbers where a document has no actions', async () => {
    const counts = {
      ...strategy,
      strands: [
        { id: 'x', title: 'Nothing done', done: 0, total: 7 },
        { id: 'y', title: 'All done', done: 7, total: 7 },
      ],
    };
    expect(barsOf(await shown('', counts))).to.deep.equal([
      'Nothing done, 0 of 7 done: 0/7',
      'All done, 7 of 7 done: 7/7',
      'All strands, 7 of 14 done: 7/14',
    ]);
  });

  it('keeps the words inside the tag where the document can not be used, and tells of it', async () => {
    const ground = put('<inclusion-strand-progress><p>Ask the council</p></inclusion-strand-progress>');
    const element = ground.querySelector('inclusion-strand-progress')!;
    const told: string[] = [];
    element.addEventListener('inclusion-error', ({ detail }) => told.push(...detail.problems.map(({ path }) => path)));
    element.document = { ...strategy, strands: [{ id: 'x', title: 'X', done: 8, total: 7 }] };
    await says(element, 'mistakes in the file');
    expect(told).to.deep.equal(['/strands/0/done']);
    expect(ground.querySelector('p')!.checkVisibility()).to.equal(true);
  });

  it('runs from right to left in Urdu, bars and marks too', async () => {
    const element = await shown('lang="ur"');
    await says(element, 'تمام حصے');
    const track = element.shadowRoot!.querySelector<HTMLElement>('.track')!;
    const mark = element.shadowRoot!.querySelector<HTMLElement>('.mark.previous')!;
    expect(getComputedStyle(track).direction).to.equal('rtl');
    const fromTheRight = track.getBoundingClientRect().right - mark.getBoundingClientRect().right;
    expect(fromTheRight / track.offsetWidth).to.be.closeTo(0.25, 0.02);
  });

  for (const attributes of ['', 'layout="compact"', 'layout="summary"', 'show="actions"', 'lang="ar" show="actions"']) {
    it(`is found to be accessible by axe: ${attributes || 'bars'}`, async () => {
      const element = await shown(attributes);
      const { violations } = await axe.run(element.parentElement!);
      expect(violations.map(({ id }) => id)).to.deep.equal([]);
    });
  }

  it('needs no sideways scrolling at 320 px', async () => {
    await setWindowSize(320, 640);
    const element = await shown('show="actions"');
    await settled();
    expect(element.scrollWidth).to.be.at.most(element.clientWidth);
    await setWindowSize(1024, 768);
  });
});

describe('Progress of an audit on the page', () => {
  afterEach(clearPage);

  async function live(): Promise<{ audit: InclusionAudit; progress: InclusionStrandProgress }> {
    const ground = put(`<inclusion-strand-progress for="audit"></inclusion-strand-progress>
      <inclusion-audit id="audit" src="${example('small-audit.json')}" setting-type="primary" storage-key="${ownKey()}"></inclusion-audit>`);
    const progress = ground.querySelector('inclusion-strand-progress')!;
    await says(progress, '0 of 4 answered');
    return { progress, audit: ground.querySelector('inclusion-audit')! };
  }

  it('is the same as counted anew after every answer', async () => {
    const { audit, progress } = await live();
    for (const value of ['starting', 'embedded', undefined, 'established']) {
      audit.session!.answer('belonging.welcome.greeting', value === undefined ? undefined : { value });
      const { answered, asked } = audit.session!.progress()[0]!;
      await says(progress, `${answered} of ${asked} answered`);
    }
  });

  it('leads from a strand’s name to its first statement without an answer, and tells of the choice', async () => {
    const { audit, progress } = await live();
    audit.session!.answer('belonging.welcome.greeting', { value: 'established' });
    const first = audit.session!.firstUnanswered('belonging')!;
    const selected = oneEvent(progress, 'inclusion-strand-select');
    progress.shadowRoot!.querySelector('button')!.click();
    expect((await selected).detail).to.deep.equal({ strand: 'belonging' });
    await waitUntil(() => audit.shadowRoot!.activeElement?.closest('fieldset'), 'no statement has focus');
    const fieldset = audit.shadowRoot!.activeElement!.closest('fieldset')!;
    expect(fieldset.id).to.contain(first);
  });

  it('leaves the choice to the page where the page prevents it', async () => {
    const { audit, progress } = await live();
    progress.addEventListener('inclusion-strand-select', (event) => event.preventDefault());
    progress.shadowRoot!.querySelector('button')!.click();
    await settled();
    expect(audit.shadowRoot!.activeElement).to.equal(null);
  });
});
