import { expect, oneEvent } from '@open-wc/testing';
import 'axe-core';
import type axeCore from 'axe-core';
import { edited, gone, type Json } from '../../core/documents/valid-audit.js';
import { validRightsRegister } from '../../core/documents/valid-rights-register.js';
import { example } from '../audit-on-page.js';
import { clearPage, put, says, settled } from '../shown.js';
import { TrackerOnPage } from './tracker-on-page.js';
import { setWindowSize } from '../../window-size.js';

declare const axe: typeof axeCore;

const counts = (changes: Record<string, unknown> = {}): Json =>
  edited(validRightsRegister(), { '/schools': gone, '/indicators': gone, '/levels': gone, ...changes });

describe('The figures of a register', () => {
  afterEach(clearPage);

  it('say how many of how many hold an award, and as at which day', async () => {
    const page = await TrackerOnPage.open(`src="${example('manchester-rights-2023.json')}"`, undefined, '120');
    expect(page.section('figures')).to.equal(
      'Schools with an award 120 of 142 schools in the programme Working towards Bronze 22 New since 1 April 2022 24',
    );
    expect(page.section('about')).to.match(/^Manchester\. As at 6 September 2023\. Source: Manchester City Council/u);
    const levels = [...page.root.querySelectorAll<HTMLElement>('[part~="level"]')].map(({ innerText }) =>
      innerText.replace(/\s+/gu, ' ').trim(),
    );
    expect(levels).to.deep.equal([
      'Gold: Rights Respecting 31 schools, 11 new, 6 reaccredited',
      'Silver: Rights Aware 42 schools, 7 new',
      'Bronze: Rights Committed 47 schools, 6 new',
      'Working towards Bronze 22 schools',
    ]);
    expect(page.text).not.to.contain('Lapsed');
  });

  it('say nothing of a level that the register leaves out, nor of how many are in the programme without it', async () => {
    const levels = { gold: { count: 3 }, bronze: { count: 2 } };
    const page = await TrackerOnPage.open('', counts({ '/summary': { levels } }), 'By level');
    expect(page.section('figures')).to.equal('Schools with an award 5');
    expect(page.numbers('levels')).to.deep.equal([
      ['Level', 'Schools'],
      ['Gold', '3'],
      ['Bronze', '2'],
      ['All schools', '5'],
    ]);
    const bars = [...page.root.querySelectorAll<HTMLElement>('[part~="level"]')];
    expect(bars.map(({ className }) => className)).to.deep.equal(['bar-line tone-3', 'bar-line tone-1']);
    page.element.show = 'schools';
    await settled();
    expect(page.section('about')).to.contain('Schools with an award: 5.');
  });

  it('draw what the table says: each bar as long as its number', async () => {
    const page = await TrackerOnPage.open(`src="${example('manchester-rights-2023.json')}"`, undefined, '120');
    const widths = [...page.root.querySelectorAll('.level-bars .piece')].map((bar) =>
      Number(bar.getAttribute('width')),
    );
    expect(widths.map((width) => Math.round((width * 47) / 100))).to.deep.equal([31, 42, 47, 22]);
    expect(page.numbers('levels')).to.deep.equal([
      ['Level', 'Schools', 'New', 'Reaccredited'],
      ['Gold', '31', '11', '6'],
      ['Silver', '42', '7', ''],
      ['Bronze', '47', '6', ''],
      ['Working towards Bronze', '22', '', ''],
      ['All schools', '142', '24', '6'],
    ]);
  });

  it('are counted where schools are listed, with what is due and lapsed', async () => {
    const page = await TrackerOnPage.open('', validRightsRegister(), 'Lapsed');
    expect(page.section('figures')).to.equal(
      'Schools with an award 2 of 10 schools in the area Working towards Bronze 1 New since 1 September 2025 1 Due in the next 6 months 0 Lapsed 0',
    );
    expect(page.section('due')).to.equal('Due in the next 6 months No award runs out in the next 6 months.');
  });

  it('put schools together by what group-by names, and count the same', async () => {
    const page = await TrackerOnPage.open(
      `src="${example('exampleton-rights-2026.json')}" group-by="phase"`,
      undefined,
      'By phase',
    );
    const [, ...rows] = page.numbers('groups');
    expect(rows[0]).to.deep.equal(['Primary', '23', '23', '24', '12', '82']);
    expect(rows.reduce((sum, row) => sum + Number(row.at(-1)), 0)).to.equal(120);
    expect(page.text).not.to.contain('By ward');
  });

  it('show a long list of groups whole when asked, and lead to the first that is new', async () => {
    const schools = Array.from({ length: 15 }, (_, index) => ({
      name: `S${index}`,
      phase: `Phase ${index % 14}`,
      ward: `Ward ${String.fromCharCode(65 + index)}`,
    }));
    const register = edited(validRightsRegister(), { '/schools': schools, '/summary': gone, '/indicators': gone });
    const page = await TrackerOnPage.open('group-by="phase ward"', register, 'By ward');
    const button = page.button('Show all 15');
    button.focus();
    await page.press('Show all 15');
    expect(page.focused).to.match(/^Ward M 1 school/u);
    expect(page.button('Show all 14').checkVisibility()).to.equal(true);
    await page.press('Show all 14');
    expect(page.focused).to.match(/^Phase \d+ 1 school/u);
    const { violations } = await axe.run(page.element.parentElement!);
    expect(violations.map(({ id }) => id)).to.deep.equal([]);
  });

  it('grow over the years to what is awarded now', async () => {
    const page = await TrackerOnPage.open(
      `src="${example('exampleton-rights-2026.json')}"`,
      undefined,
      'Over the years',
    );
    const rows = page.numbers('growth');
    expect(rows[0]).to.deep.equal(['By', 'Gold', 'Silver', 'Bronze', 'Schools']);
    expect(rows.at(-1)).to.deep.equal(['31 July 2026', '28', '35', '33', '96']);
  });

  it('name the schools whose award is due, and lead to them in the list', async () => {
    const page = await TrackerOnPage.open(
      `src="${example('exampleton-rights-2026.json')}"`,
      undefined,
      'Over the years',
    );
    const due = [...page.root.querySelectorAll<HTMLElement>('.due-list .label')].map(({ innerText }) => innerText);
    expect(due).to.have.length(6);
    await page.press('Show them in the list of schools');
    expect(page.schools).to.deep.equal(due);
    expect(page.focused).to.equal('1 to 6 of 6 schools');
  });

  it('say nothing of rates where none are given, and why one is hidden where it is', async () => {
    expect((await TrackerOnPage.open('', counts())).text).not.to.contain('Rates');
    const page = await TrackerOnPage.open(
      `src="${example('exampleton-rights-2026.json')}"`,
      undefined,
      'Rates by level',
    );
    const rates = page.section('rates');
    expect(rates).to.contain('does not show that the award is the cause');
    expect(rates).to.contain('Suspensions in secondary schools per 100 pupils, school year 2025-26');
    expect(rates).to.contain('Silver 11.7 3.1 6');
    expect(rates.split('Hidden: it would be the rate of fewer than 5 schools')).to.have.length(4);
    expect(rates).to.contain('All schools 11.8 16');
  });

  it('say which second rate is hidden, and no zero that would tell every school’s', async () => {
    const schools = [
      ...Array.from({ length: 6 }, (_, index) => ({
        name: `R${index}`,
        indicators: { suspensions: { value: 0, headcount: 100 } },
      })),
      ...Array.from({ length: 7 }, (_, index) => ({
        name: `B${index}`,
        awards: [{ level: 'bronze', date: '2020' }],
        indicators: { suspensions: { value: index, headcount: 100 } },
      })),
      {
        name: 'G',
        awards: [{ level: 'gold', date: '2025' }],
        indicators: { suspensions: { value: 9, headcount: 100 } },
      },
    ];
    const register = edited(validRightsRegister(), { '/schools': schools, '/summary': gone });
    const rates = (await TrackerOnPage.open('', register, 'Rates by level')).section('rates');
    expect(rates).to.contain('Working towards Bronze Hidden too: the other hidden rate could be worked out from it');
    expect(rates).to.contain('Bronze 3.0 2.0 7');
    const zeros = edited(register, { '/schools': schools.slice(0, 13) });
    clearPage();
    const shown = (await TrackerOnPage.open('', zeros, 'Rates by level')).section('rates');
    expect(shown).to.contain('Working towards Bronze under 0.1 under 0.1 6');
  });

  it('say that there are no schools yet', async () => {
    const empty = edited(validRightsRegister(), { '/schools': [], '/summary': gone, '/indicators': gone });
    const page = await TrackerOnPage.open('', empty);
    expect(page.text).to.contain('No schools are listed yet.');
    expect(page.root.querySelector('table')).to.equal(null);
  });

  it('are the publisher’s where the list of schools is empty', async () => {
    const page = await TrackerOnPage.open('', edited(validRightsRegister(), { '/schools': [], '/indicators': gone }));
    expect(page.section('figures')).to.match(/^Schools with an award 2 of 10 schools in the area/u);
    expect(page.text).not.to.contain('No schools are listed yet.');
  });

  it('are left out by show="schools", but for of how many and as at when', async () => {
    const page = await TrackerOnPage.open('show="schools"', validRightsRegister(), 'Madeup');
    expect(page.section('figures')).to.equal('');
    expect(page.section('about')).to.contain('As at 20 July 2026. Schools with an award: 2 of 10 schools in the area.');
  });

  for (const [show, expected, ...told] of [
    ['summary', [true, false]],
    ['Schools', [false, true]],
    ['summary,schools', [true, true]],
    ['summary, schools', [true, true]],
    ['', [true, true]],
    ['sumary', [true, true], 'show: "sumary" means nothing there. There is: summary, schools.'],
    ['schools, charts', [false, true], 'show: "charts" means nothing there. There is: summary, schools.'],
  ] as const) {
    it(`are there or not by show="${show}", with a word to authors where it names what is not known`, async () => {
      const { warn } = console;
      const said: unknown[] = [];
      console.warn = (text: unknown) => void said.push(text);
      try {
        const page = await TrackerOnPage.open(`show="${show}"`, validRightsRegister(), /\d/u);
        expect(['figures', 'table'].map((part) => page.section(part) !== '')).to.deep.equal(expected);
        expect(said).to.deep.equal(told.map((words) => `<inclusion-rights-tracker> attributes\n${words}`));
      } finally {
        console.warn = warn;
      }
    });
  }

  it('put schools together by names with commas between', async () => {
    const page = await TrackerOnPage.open('group-by="phase,ward"', validRightsRegister(), 'By ward');
    expect(page.text).to.contain('By phase');
  });

  it('stand alone by show="summary"', async () => {
    const page = await TrackerOnPage.open('show="summary"', validRightsRegister(), 'Due in');
    expect(page.root.querySelector('.schools-table')).to.equal(null);
    expect(page.text).not.to.contain('Show them in the list');
  });

  it('keep the words inside the tag where the register can not be used, and tell of it', async () => {
    const ground = put('<inclusion-rights-tracker><p>Ask the council</p></inclusion-rights-tracker>');
    const element = ground.querySelector('inclusion-rights-tracker')!;
    const told = oneEvent<CustomEvent<{ problems: { path: string }[] }>>(element, 'inclusion-error');
    element.document = edited(validRightsRegister(), { '/schools/1/awards/0/level': 'sliver' });
    expect((await told).detail.problems.map(({ path }) => path)).to.deep.equal(['/schools/1/awards/0/level']);
    await says(element, 'mistakes in the file');
    expect(ground.querySelector('p')!.checkVisibility()).to.equal(true);
  });

  it('unfold their tables on paper', async () => {
    const page = await TrackerOnPage.open('group-by="ward"', validRightsRegister(), 'By ward');
    window.dispatchEvent(new Event('beforeprint'));
    const folded = () => [...page.root.querySelectorAll('details')].map(({ open }) => open);
    expect(folded()).to.deep.equal([true, true, true]);
    window.dispatchEvent(new Event('afterprint'));
    await settled();
    expect(folded()).to.deep.equal([false, false, false]);
  });

  for (const [what, attributes, document] of [
    ['schools and all sections', 'group-by="phase ward locality"', undefined],
    ['counts alone', '', counts()],
    ['no schools', '', edited(validRightsRegister(), { '/schools': [], '/summary': gone })],
    ['one school', '', edited(validRightsRegister(), { '/schools': [{ name: 'One' }], '/summary': gone })],
    ['Urdu', 'lang="ur" group-by="phase"', undefined],
    ['level 4 headings', 'heading-level="4"', undefined],
  ] as const) {
    it(`are found to be accessible by axe: ${what}`, async () => {
      const source = document ? '' : `src="${example('exampleton-rights-2026.json')}" page-size="5"`;
      const page = await TrackerOnPage.open(`${attributes} ${source}`, document, /\d/u);
      await settled();
      const { violations } = await axe.run(page.element.parentElement!);
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).to.deep.equal([]);
    });
  }

  for (const lang of ['en', 'ar', 'pl', 'cy']) {
    it(`need no sideways scrolling at 320 px, in ${lang}`, async () => {
      await setWindowSize(320, 640);
      const page = await TrackerOnPage.open(
        `lang="${lang}" src="${example('exampleton-rights-2026.json')}" group-by="phase"`,
        undefined,
        // Engines differ in which digits Arabic has.
        /120|١٢٠/u,
      );
      await settled();
      expect(page.element.scrollWidth).to.be.at.most(page.element.clientWidth);
      await setWindowSize(1024, 768);
    });
  }

  it('run from right to left in Arabic, bars too', async () => {
    const page = await TrackerOnPage.open(
      `lang="ar" src="${example('manchester-rights-2023.json')}"`,
      undefined,
      'حسب المستوى',
    );
    const bar = page.root.querySelector('.level-bars .bar')!;
    const piece = bar.querySelector('rect')!;
    expect(bar.getBoundingClientRect().right - piece.getBoundingClientRect().right).to.be.below(3);
  });
});
