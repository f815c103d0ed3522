import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import 'axe-core';
import type axeCore from 'axe-core';
import type { School } from '../../../src/index.js';
import { readRegisterCsv } from '../../../src/core/exchange/read-register-csv.js';
import { edited, gone } from '../../core/documents/valid-audit.js';
import { validRightsRegister } from '../../core/documents/valid-rights-register.js';
import { generateRegister } from '../../../stories/documents/generate-register.js';
import { example } from '../audit-on-page.js';
import { clearPage, put, says, settled } from '../shown.js';
import { TrackerOnPage } from './tracker-on-page.js';
import { setWindowSize } from '../../window-size.js';
import { waitUntil } from '../../wait-until.js';

declare const axe: typeof axeCore;

const town = `src="${example('exampleton-rights-2026.json')}" show="schools"`;
const open = (attributes = 'page-size="20"') => TrackerOnPage.open(`${town} ${attributes}`, undefined, 'Find a school');

describe('The list of schools', () => {
  afterEach(async () => {
    clearPage();
    history.replaceState(null, '', location.pathname + location.search);
    await setWindowSize(1024, 768);
  });

  it('is a table by name, a page at a time, that says which of how many', async () => {
    const page = await open();
    expect(page.section('found')).to.equal('1 to 20 of 120 schools');
    expect(page.schools).to.have.length(20);
    expect(page.schools).to.deep.equal([...page.schools].sort());
    expect(page.rows[2]).to.deep.equal([
      'Daydream Corner Primary School',
      'Gold',
      'Lapsed',
      '24 April 2026',
      'Primary',
      'Clock Tower',
    ]);
  });

  it('turns its pages, with focus on the line that says which are shown', async () => {
    const page = await open();
    expect(page.button('Previous page').ariaDisabled).to.equal('true');
    await page.press('Next page');
    expect(page.focused).to.equal('21 to 40 of 120 schools');
    // Focus says it already.
    expect(page.announced).to.equal('');
    for (let turns = 0; turns < 4; turns += 1) await page.press('Next page');
    expect(page.section('found')).to.equal('101 to 120 of 120 schools');
    expect(page.button('Next page').ariaDisabled).to.equal('true');
    await page.press('Next page');
    expect(page.section('found')).to.equal('101 to 120 of 120 schools');
    await page.press('Previous page');
    expect(page.section('found')).to.equal('81 to 100 of 120 schools');
  });

  it('finds schools at each key without case and accents, and says how many when no more keys come', async () => {
    const page = await open();
    await page.search('ORCHÁRD lane');
    expect(page.rows.length).to.be.above(0);
    expect(page.rows.every(([name, , , , , ward]) => name!.includes('Lane') && ward === 'Orchard')).to.equal(true);
    expect(page.announced).to.equal('');
    const { length } = page.rows;
    await waitUntil(() => page.announced !== '', 'nothing is announced');
    expect(page.announced).to.equal(length === 1 ? '1 school found' : `${length} schools found`);
  });

  it('says that no school fits, and shows all again', async () => {
    const page = await open();
    await page.search('nowhere');
    expect(page.section('found')).to.equal('No school fits. Look for fewer words, or choose other filters.');
    expect(page.root.querySelector('.schools-table')).to.equal(null);
    await page.press('Show all schools');
    expect(page.focused).to.equal('1 to 20 of 120 schools');
    expect(page.field('Find a school').value).to.equal('');
  });

  it('is filtered by level, phase and state, and says how many are left, once', async () => {
    const page = await open('page-size="200"');
    await page.choose('Level', 'Silver');
    expect(page.rows).to.have.length(35);
    expect(page.announced).to.equal('35 schools found');
    await page.choose('Phase', 'Primary');
    expect(page.rows.every(([, level, , , phase]) => level === 'Silver' && phase === 'Primary')).to.equal(true);
    await page.choose('State', 'Lapsed');
    expect(page.rows.every(([, , state]) => state === 'Lapsed')).to.equal(true);
    await page.choose('Level', 'All');
    await page.choose('Phase', 'All');
    expect(page.rows).to.have.length(12);
  });

  it('is sorted by any column, then by those before it, and says so once', async () => {
    const page = await open('page-size="200"');
    expect(page.sorted).to.deep.equal([]);
    await page.press('Level');
    expect(page.sorted).to.deep.equal(['Level descending']);
    expect(page.announced).to.equal('Sorted by Level, descending');
    const levels = () => [...new Set(page.rows.map(([, level]) => level!.replace(', sustained', '')))];
    expect(levels()).to.deep.equal(['Gold', 'Silver', 'Bronze', 'Working towards Bronze']);
    await page.press('Level');
    expect(page.sorted).to.deep.equal(['Level ascending']);
    expect(levels()).to.deep.equal(['Working towards Bronze', 'Bronze', 'Silver', 'Gold']);
    await page.press('Phase');
    expect(page.sorted).to.deep.equal(['Phase ascending']);
    const firstPhase = page.rows.filter(([, , , , phase]) => phase === page.rows[0]![4]);
    const places = firstPhase.map(([, level]) =>
      ['Working towards Bronze', 'Bronze', 'Silver', 'Gold'].indexOf(level!.replace(', sustained', '')),
    );
    expect(places).to.deep.equal([...places].sort());
  });

  it('is used by keyboard alone', async () => {
    const page = await open();
    page.field('Find a school').focus();
    await sendKeys({ type: 'madeup lane' });
    await waitUntil(() => page.schools.length === 1);
    // Three filters, six headings that sort, and the school.
    for (let stops = 0; stops < 10; stops += 1) await sendKeys({ press: 'Tab' });
    expect(page.focused).to.equal('Madeup Lane Primary School');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => page.root.activeElement?.localName === 'h3', 'the school’s heading has no focus');
    expect(page.focused).to.equal('Madeup Lane Primary School');
  });

  it('shows a school with its awards, the newest first, and goes back to where it was', async () => {
    const page = await TrackerOnPage.open('', validRightsRegister(), 'Find a school');
    const selected = oneEvent<CustomEvent<{ school: School }>>(page.element, 'inclusion-school-select');
    await page.press('Madeup Lane Primary School');
    expect((await selected).detail.school.urn).to.equal('00001');
    const text = page.section('schools');
    expect(text).to.contain(
      'Gold, sustained Holds until 15 May 2028 URN 00001 Phase Primary Ward Riverside Locality North',
    );
    expect(text).to.contain('Helps other schools. The school’s website');
    expect(page.section('history')).to.equal(
      'Gold, awarded again 15 May 2025 Gold 15 May 2022 Silver: Rights Aware June 2020 Bronze: Rights Committed 2019',
    );
    // A school's own rate would tell what the summary hides.
    expect(text).not.to.contain('1.5');
    await page.press('Back to all schools');
    expect(page.focused).to.equal('Madeup Lane Primary School');
    expect(page.root.activeElement!.localName).to.equal('button');
  });

  it('leaves a chosen school to the page where the page prevents it', async () => {
    const page = await open();
    page.element.addEventListener('inclusion-school-select', (event) => event.preventDefault());
    await page.press('Daydream Bridge Primary School');
    expect(page.schools).to.have.length(20);
  });

  it('follows no address that a script hides in', async () => {
    const register = edited(validRightsRegister(), {
      '/schools/0/url': ' java\nscript:alert(1)',
      '/source/url': 'javascript:alert(1)',
    });
    const page = await TrackerOnPage.open('', register, 'Find a school');
    await page.press('Madeup Lane Primary School');
    expect(page.root.querySelectorAll('a')).to.have.length(0);
  });

  it('leaves the address alone without a prefix, and keeps all in it with one', async () => {
    const page = await open();
    const before = location.href;
    await page.choose('Level', 'Gold');
    expect(location.href).to.equal(before);
    page.element.hashPrefix = 'awards';
    await settled();
    await page.choose('Level', 'Silver');
    await page.press('School');
    await page.press('Next page');
    expect(location.hash).to.equal('#awards/level=silver&sort=name&page=2');
    await page.search('lane');
    expect(location.hash).to.equal('#awards/search=lane&level=silver&sort=name');
    history.back();
    await waitUntil(() => page.section('found').startsWith('1 to 20 of 35'), 'Back does not take the page back');
  });

  it('opens what an address names, and what no address can mean not at all', async () => {
    location.hash = '#awards/level=gold&sort=-until,nonsense&page=2&state=never';
    const page = await open('page-size="10" hash-prefix="awards"');
    expect(page.section('found')).to.equal('11 to 20 of 28 schools');
    expect(page.sorted).to.deep.equal(['Holds until descending']);
    location.hash = '#awards/school=00106';
    await waitUntil(() => page.section('schools').includes('Back to all schools'));
    expect(page.section('schools')).to.contain('Daydream Bridge Primary School');
  });

  it('saves what was found as a table that opens again, without rates', async () => {
    const page = await open();
    await page.choose('Level', 'Gold');
    const link = HTMLAnchorElement.prototype.click;
    const files: { name: string; url: string }[] = [];
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      files.push({ name: this.download, url: this.href });
    };
    try {
      await page.press('Save these 28 schools as a spreadsheet (CSV)');
      await waitUntil(() => files.length > 0);
    } finally {
      HTMLAnchorElement.prototype.click = link;
    }
    expect(files[0]!.name).to.equal('exampleton-rights-2026_2026-07-31.csv');
    const { schools, asOf, skipped } = await readRegisterCsv(await (await fetch(files[0]!.url)).text());
    expect([schools.length, asOf, skipped]).to.deep.equal([28, '2026-07-31', []]);
    expect(
      schools.every(({ awards, indicators }) => awards!.some(({ level }) => level === 'gold') && !indicators),
    ).to.equal(true);
  });

  const fromTable = (lines: readonly string[], attributes = '') => {
    const csv = ['School,Award,Date awarded,Establishment status,URN,As of', ...lines, ''].join('\n');
    const url = URL.createObjectURL(new Blob([csv], { type: 'text/csv' }));
    return TrackerOnPage.open(`src="${url}" ${attributes}`, undefined, /\d/u);
  };
  /** What a page says of the lines of a table that it left out: each fold with its rows. */
  const leftOut = ({ root }: TrackerOnPage) =>
    [...root.querySelectorAll<HTMLDetailsElement>('details[part="skipped"]')].map((fold) => {
      const rows = [...fold.querySelectorAll('tbody tr')] as HTMLTableRowElement[];
      const said = rows.map(({ cells }) => [...cells].map(({ textContent }) => textContent.trim()));
      return [fold.querySelector('summary')!.innerText, ...said];
    });

  it('is read from a table, and names each line that could not be read, and each left out on purpose', async () => {
    const page = await fromTable([
      'A,Gold,15/05/2020,',
      'B,Platinum,2020,',
      'C,,,',
      'D,Gold,,',
      'E,,,Closed',
      'F,No,,',
    ]);
    await waitUntil(() => leftOut(page).length > 0);
    expect(page.schools).to.deep.equal(['A', 'C']);
    expect(leftOut(page)).to.deep.equal([
      [
        '2 lines of the file could not be read',
        ['3', 'There is no such award', 'Platinum'],
        ['5', 'The award has no date', 'Gold'],
      ],
      [
        '2 lines of the file were left out on purpose',
        ['6', 'The school is closed', 'Closed'],
        ['7', 'The school does not take part', 'No'],
      ],
    ]);
    expect(page.text).to.match(/^Rights Respecting Schools As at \d+ \w+ \d{4}\./u);
  });

  it('names the day of a table that can not be read, and shows its schools all the same', async () => {
    const page = await fromTable(['A,Gold,15/05/2020,,,31/13/2024', 'B,,,,,31/13/2024']);
    await waitUntil(() => leftOut(page).length > 0);
    expect(page.schools).to.deep.equal(['A', 'B']);
    expect(leftOut(page)).to.deep.equal([
      ['1 line of the file could not be read', ['2', 'The day of the register is none that can be read', '31/13/2024']],
    ]);
  });

  it('keeps two schools of one number apart', async () => {
    const page = await fromTable(['A,Silver,2025,,100,', 'B,Bronze,2020,,100,'], 'hash-prefix="awards"');
    await page.press('B');
    expect(page.section('schools')).to.contain('Bronze: Rights Committed').and.not.to.contain('Silver');
    expect(location.hash).to.equal('#awards/school=-2');
    await page.press('Back to all schools');
    expect(page.focused).to.equal('B');
    await page.press('A');
    expect(location.hash).to.equal('#awards/school=100');
  });

  it('names the lines of a table of which none could be read, all of them when asked', async () => {
    const page = await fromTable(Array.from({ length: 130 }, (_, index) => `S${index},Platinum,2020,`));
    await waitUntil(() => leftOut(page).length > 0);
    const fold = page.root.querySelector<HTMLDetailsElement>('details[part="skipped"]')!;
    fold.open = true;
    expect(leftOut(page)[0]).to.have.length(101);
    await page.press('Show all 130');
    expect(page.focused).to.equal('102 There is no such award Platinum');
    const [words, ...rows] = leftOut(page)[0]!;
    expect(words).to.equal('130 lines of the file could not be read');
    expect(rows.map(([line]) => line)).to.deep.equal(Array.from({ length: 130 }, (_, index) => `${index + 2}`));
    const { violations } = await axe.run(page.element.parentElement!);
    expect(violations.map(({ id }) => id)).to.deep.equal([]);
  });

  it('says nothing of lines where all were read', async () => {
    const page = await fromTable(['A,Gold,2020,'], 'show="schools"');
    expect(page.text).not.to.contain('of the file');
  });

  it('refuses a text that is no table in words', async () => {
    const url = URL.createObjectURL(new Blob(['Dear council,\nwe are sorry.\n'], { type: 'text/plain' }));
    const ground = put(`<inclusion-rights-tracker src="${url}"></inclusion-rights-tracker>`);
    await says(ground.querySelector('inclusion-rights-tracker'), 'damaged or cut short');
  });

  it('keeps the roles of a table where rows are cards', async () => {
    await setWindowSize(320, 640);
    const page = await open();
    const row = page.root.querySelector<HTMLElement>('.schools-table tbody tr')!;
    expect(getComputedStyle(row).display).to.equal('block');
    const roles = [...page.root.querySelectorAll('.schools-table, .schools-table :is(thead, tbody, tr, th, td)')].map(
      (part) => part.getAttribute('role'),
    );
    expect(new Set(roles)).to.deep.equal(new Set(['table', 'rowgroup', 'row', 'columnheader', 'rowheader', 'cell']));
    expect(page.element.scrollWidth).to.be.at.most(page.element.clientWidth);
  });

  it('prints all that was found, not one page of it', async () => {
    const page = await open();
    window.dispatchEvent(new Event('beforeprint'));
    expect(page.schools).to.have.length(120);
    window.dispatchEvent(new Event('afterprint'));
    await settled();
    expect(page.schools).to.have.length(20);
  });

  for (const [what, act] of [
    ['as it opens', () => undefined],
    ['sorted', (page: TrackerOnPage) => page.press('Level')],
    ['nothing found', (page: TrackerOnPage) => page.search('nowhere')],
    ['a school', (page: TrackerOnPage) => page.press('Daydream Bridge Primary School')],
    ['cards', () => setWindowSize(320, 640)],
  ] as const) {
    it(`is found to be accessible by axe: ${what}`, async () => {
      const page = await open();
      await act(page);
      const { violations } = await axe.run(page.element.parentElement!);
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).to.deep.equal([]);
    });
  }

  it('searches, sorts and filters 25,000 schools; how quickly, the bench tells', async () => {
    const page = await TrackerOnPage.open('', generateRegister(25_000), 'Find a school');
    expect(page.section('found')).to.equal('1 to 50 of 25,000 schools');
    await page.search('madeup lane');
    await page.press('Ward');
    await page.choose('Level', 'Gold');
    expect(page.rows).to.have.length.above(1);
    expect(page.rows.every(([name, level]) => name!.startsWith('Madeup Lane') && level!.startsWith('Gold'))).to.equal(
      true,
    );
    const wards = page.rows.map((cells) => cells[5]!);
    expect(wards).to.deep.equal([...wards].sort());
  });

  it('has no list where schools are not listed', async () => {
    const counts = edited(validRightsRegister(), { '/schools': gone, '/indicators': gone });
    const page = await TrackerOnPage.open('', counts);
    expect(page.text).not.to.contain('Find a school');
  });
});
