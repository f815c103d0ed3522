import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { School } from '../../../src/core/documents/rights-register.js';
import { registerAt } from '../../../src/core/rights/register.js';
import { SchoolTable, type SchoolQuery } from '../../../src/core/rights/school-table.js';
import { generateRegister } from '../../../stories/documents/generate-register.js';
import { registers } from './arbitrary-register.js';

const english = new Intl.Collator('en-GB');

function tableOf(schools: School[], collator = english): SchoolTable {
  return new SchoolTable(registerAt({ ...generateRegister(0), asOf: '2026-07-20', schools }), collator);
}

const some: School[] = [
  {
    name: 'St Žofie’s School',
    urn: '100',
    phase: 'Primary',
    ward: 'Mill End',
    awards: [{ level: 'silver', date: '2023-09-01' }],
  },
  { name: 'Ashton High', urn: '205', phase: 'Secondary', ward: 'Mill End', awards: [{ level: 'gold', date: '2020' }] },
  { name: 'ashton infants', phase: 'Primary', ward: 'Riverside' },
  { name: 'Łódź Street', phase: 'Primary', locality: 'North', awards: [{ level: 'bronze', date: '2026-01' }] },
];

const names = (query: SchoolQuery, table = tableOf(some)) => table.find(query).map(({ school }) => school.name);

describe('The table of schools', () => {
  for (const [what, query, expected] of [
    ['by name at first', {}, ['Ashton High', 'ashton infants', 'Łódź Street', 'St Žofie’s School']],
    ['without case', { search: 'ASHTON' }, ['Ashton High', 'ashton infants']],
    ['without accents', { search: 'zofie' }, ['St Žofie’s School']],
    ['with accents that are not there', { search: 'áshton' }, ['Ashton High', 'ashton infants']],
    ['with letters that no accent makes', { search: 'lodz' }, ['Łódź Street']],
    ['with a straight apostrophe', { search: "zofie's" }, ['St Žofie’s School']],
    ['by words in any order', { search: ' infants  ash' }, ['ashton infants']],
    ['by number', { search: '205' }, ['Ashton High']],
    ['by ward', { search: 'mill' }, ['Ashton High', 'St Žofie’s School']],
    ['by locality', { search: 'north' }, ['Łódź Street']],
    ['not across two fields', { search: 'school100' }, []],
    ['by what nobody is called', { search: 'nowhere' }, []],
    ['by level', { level: 'gold' }, ['Ashton High']],
    ['by working towards the first', { level: 'registered' }, ['ashton infants']],
    ['by a level that there is not', { level: 'platinum' }, []],
    ['by phase', { phase: 'Secondary' }, ['Ashton High']],
    ['by state', { state: 'lapsed' }, ['Ashton High']],
    ['by what is due', { state: 'due' }, ['St Žofie’s School']],
    ['by all together', { search: 'school', phase: 'Primary', state: 'due', level: 'silver' }, ['St Žofie’s School']],
  ] as const) {
    it(`finds ${what}`, () => expect(names(query)).to.deep.equal(expected));
  }

  for (const [search, name] of [
    ['st marys', 'St. Mary’s RC'],
    ["st. mary's", 'St Marys RC'],
    ['oneil', 'O’Neil'],
    ["o'neil", 'Oneil'],
    ['oneil', "O'Neil"],
    ['o neil', 'O’Neil'],
    ['c of e', 'Riverside (C. of E.)'],
    ['مدرسه', 'مدرسة النور'],
    ['مدرسة', 'مدرسه النور'],
    ['کتاب', 'كتاب'],
    ['احمد', 'أَحمَد'],
    ['۱۲', 'School 12'],
    ['কিশোর', 'কিশোর বিদ্যালয়'],
  ] as const) {
    it(`finds “${name}” by “${search}”`, () =>
      expect(names({ search }, tableOf([{ name }, { name: 'Another' }]))).to.deep.equal([name]));
  }

  for (const [what, sort, expected] of [
    [
      'by level, lowest first',
      [{ column: 'level' }],
      ['ashton infants', 'Łódź Street', 'St Žofie’s School', 'Ashton High'],
    ],
    [
      'by level, highest first',
      [{ column: 'level', descending: true }],
      ['Ashton High', 'St Žofie’s School', 'Łódź Street', 'ashton infants'],
    ],
    [
      'by last day, without one last',
      [{ column: 'until' }],
      ['Ashton High', 'St Žofie’s School', 'ashton infants', 'Łódź Street'],
    ],
    [
      'by last day from the end, without one last too',
      [{ column: 'until', descending: true }],
      ['St Žofie’s School', 'Ashton High', 'ashton infants', 'Łódź Street'],
    ],
    [
      'by ward, then level from the top',
      [{ column: 'ward' }, { column: 'level', descending: true }],
      ['Ashton High', 'St Žofie’s School', 'ashton infants', 'Łódź Street'],
    ],
    [
      'by phase, then name from the end',
      [{ column: 'phase' }, { column: 'name', descending: true }],
      ['St Žofie’s School', 'Łódź Street', 'ashton infants', 'Ashton High'],
    ],
    [
      'by state: lapsed, due, current',
      [{ column: 'state' }],
      ['Ashton High', 'St Žofie’s School', 'Łódź Street', 'ashton infants'],
    ],
  ] as const) {
    it(`sorts ${what}`, () => expect(names({ sort })).to.deep.equal(expected));
  }

  it('orders as the reader’s language does', () => {
    const schools = [{ name: 'Zebra' }, { name: 'Łąka' }, { name: 'Lwów' }];
    expect(names({}, tableOf(schools, new Intl.Collator('pl')))).to.deep.equal(['Lwów', 'Łąka', 'Zebra']);
    const swedish = [{ name: 'Ö' }, { name: 'Z' }, { name: 'O' }];
    expect(names({}, tableOf(swedish, new Intl.Collator('sv')))).to.deep.equal(['O', 'Z', 'Ö']);
    expect(names({}, tableOf(swedish))).to.deep.equal(['O', 'Ö', 'Z']);
  });

  for (const [what, page, size, expected] of [
    ['the first', 1, 3, [1, 2, 1, 3, 4]],
    ['the last, which is shorter', 2, 3, [2, 2, 4, 4, 4]],
    ['past the last', 9, 3, [2, 2, 4, 4, 4]],
    ['before the first', 0, 3, [1, 2, 1, 3, 4]],
    ['no number', NaN, NaN, [1, 4, 1, 1, 4]],
  ] as const) {
    it(`gives a page: ${what}`, () => {
      const { page: shown, pages, from, to, found } = tableOf(some).page({}, page, size);
      expect([shown, pages, from, to, found]).to.deep.equal(expected);
    });
  }

  it('has one empty page where nothing is found', () => {
    const { page, pages, from, to, found } = tableOf(some).page({ search: 'nowhere' }, 1, 10);
    expect([page, pages, from, to, found]).to.deep.equal([1, 1, 0, 0, 0]);
  });

  it('shows every school on just one of its pages, in one order, whatever the register', () => {
    const sorts = fc.array(
      fc.record({
        column: fc.constantFrom('name', 'level', 'state', 'until', 'awarded', 'phase', 'ward', 'locality'),
        descending: fc.boolean(),
      }),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(registers, sorts, fc.integer({ min: 1, max: 5 }), (any, sort, size) => {
        const table = new SchoolTable(registerAt(any), english);
        const { pages } = table.page({ sort }, 1, size);
        const all = Array.from({ length: pages }, (_, index) => table.page({ sort }, index + 1, size).schools).flat();
        expect(all).to.deep.equal(table.find({ sort }));
        expect(new Set(all.map(({ place }) => place)).size).to.equal(any.schools!.length);
      }),
    );
  });
});
