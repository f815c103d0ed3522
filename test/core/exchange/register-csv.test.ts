import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { readCsv } from '../../../src/core/exchange/read-csv.js';
import { readRegisterCsv } from '../../../src/core/exchange/read-register-csv.js';
import { registerCsv } from '../../../src/core/exchange/register-csv.js';
import { dateFromTable } from '../../../src/core/exchange/table-dates.js';
import { registerAt } from '../../../src/core/rights/register.js';
import { generateRegister } from '../../../stories/documents/generate-register.js';
import { registers } from '../rights/arbitrary-register.js';

describe('A register as a table', () => {
  it('comes back as the same register, whatever stands in it', async () => {
    await fc.assert(
      fc.asyncProperty(registers, async (register) => {
        const { schools, skipped, asOf } = await readRegisterCsv(registerCsv(registerAt(register)));
        expect(skipped).to.deep.equal([]);
        expect(schools).to.deep.equal(register.schools);
        expect(asOf).to.equal(schools.length > 0 ? register.asOf : undefined);
      }),
      { numRuns: 300 },
    );
  });

  it('comes back of 25,000 schools', async () => {
    const register = generateRegister(25_000);
    const { schools, skipped } = await readRegisterCsv(registerCsv(registerAt(register)));
    expect(skipped).to.deep.equal([]);
    expect(JSON.stringify(schools)).to.equal(JSON.stringify(register.schools));
  });

  it('has no cell that a spreadsheet would run, whatever stands in it', async () => {
    await fc.assert(
      fc.asyncProperty(registers, async (register) => {
        const { default: parse } = await import('csv-simple-parser');
        const cells = (parse(registerCsv(registerAt(register)).slice(1)) as string[][]).slice(1).flat();
        // A number alone is no formula.
        const risky = cells.filter((cell) => /^[=+\-@\t\r＝＋－＠]/u.test(cell) && Number.isNaN(Number(cell)));
        expect(risky).to.deep.equal([]);
      }),
    );
  });

  it('says for people which award a school holds, and until when', async () => {
    const register = {
      ...generateRegister(0),
      asOf: '2026-07-20',
      schools: [{ name: 'A', awards: [{ level: 'silver', date: '2023-09-01' }] }, { name: 'B' }],
    };
    const rows = await readCsv(registerCsv(registerAt(register)));
    const said = rows.map(({ cells }) => ['name', 'level', 'awarded', 'state', 'until'].map((name) => cells.get(name)));
    expect(said).to.deep.equal([
      ['A', 'silver', '2023-09-01', 'due', '2026-09-01'],
      ['B', 'registered', '', '', ''],
    ]);
  });

  it('keeps the rates of schools from the readers of a page', () => {
    const [school] = [{ name: 'A', indicators: { suspensions: { value: 3, headcount: 20 } } }];
    const at = registerAt({ ...generateRegister(0), schools: [school] });
    expect(registerCsv(at)).to.contain('indicator:suspensions');
    expect(registerCsv(at, { indicators: false })).not.to.contain('suspensions');
  });
});

describe('A table that an officer keeps', () => {
  const awards = (text: string) =>
    readRegisterCsv(text).then(({ schools }) =>
      schools.map(({ name, awards: given = [] }) => [
        name,
        ...given.map(({ level, date, reaccreditation }) => `${level} ${date}${reaccreditation ? ' again' : ''}`),
      ]),
    );

  for (const [what, text, expected] of [
    [
      'an award and its date in two columns',
      'School,Award,Date awarded\nA,Gold,15/05/2020\nB,,\n',
      [['A', 'gold 2020-05-15'], ['B']],
    ],
    ['in any order of columns', 'Date awarded,School,Award\n15/05/2020,A,Gold\n', [['A', 'gold 2020-05-15']]],
    [
      'the names of earlier years',
      'School,Award,Date\nA,Recognition of Commitment,2012\nB,Level 1,05/2013\nC,LEVEL TWO,2014-03\n',
      [
        ['A', 'bronze 2012'],
        ['B', 'silver 2013-05'],
        ['C', 'gold 2014-03'],
      ],
    ],
    [
      'the award’s full names',
      'School,Award,Date\nA,Gold: Rights Respecting,2020\nB,Silver: Rights Aware,2021\nC,Rights Committed,2022\n',
      [
        ['A', 'gold 2020'],
        ['B', 'silver 2021'],
        ['C', 'bronze 2022'],
      ],
    ],
    [
      'a Gold that was awarded again',
      'School,Award,Date,Reaccredited\nA,"Gold, sustained",2020,\nB,Gold (re-accredited),2021,\nC,Gold,2022,yes\n',
      [
        ['A', 'gold 2020 again'],
        ['B', 'gold 2021 again'],
        ['C', 'gold 2022 again'],
      ],
    ],
    [
      'a column for each level',
      'School,Bronze,Silver awarded,Date of Gold\nA,2018,01/02/2019,2020-03-04; 2023-03-04\nB,2021,,\n',
      [
        ['A', 'bronze 2018', 'silver 2019-02-01', 'gold 2020-03-04', 'gold 2023-03-04'],
        ['B', 'bronze 2021'],
      ],
    ],
    [
      'a line for each award',
      'School,URN,Award,Date\nA  School,1,Bronze,2018\n a school,1,Silver,2020\nB,2,Bronze,2019\n',
      [
        ['A  School', 'bronze 2018', 'silver 2020'],
        ['B', 'bronze 2019'],
      ],
    ],
    [
      'two schools of one number',
      'School,URN,Award,Date\nA,1,Bronze,2018\nB,1,Gold,2020\nA,1,Silver,2021\n',
      [
        ['A', 'bronze 2018', 'silver 2021'],
        ['B', 'gold 2020'],
      ],
    ],
    [
      'a quotation mark in the middle of a cell',
      'School,Award,Date\n5" Street School,Silver,15/05/2020\n"The "Old" School",Gold,2020\nThe ""Two"", Gold,2021\n',
      [
        ['5" Street School', 'silver 2020-05-15'],
        ['The Old" School"', 'gold 2020'],
        ['The ""Two""', 'gold 2021'],
      ],
    ],
    ['one in its first heading', 'Over 5",School,Award,Date\n"",A,Gold,2020\n', [['A', 'gold 2020']]],
    [
      'the first line that Excel writes itself',
      '\u{feff}sep=;\r\nSchool;Award, if any;Award;Date\r\nA;,,,,;Gold;2020\r\n',
      [['A', 'gold 2020']],
    ],
    [
      'a separator that no spreadsheet has by itself',
      'sep=|\nSchool|Award|Date\n"A|B"|Gold|2020\n',
      [['A|B', 'gold 2020']],
    ],
    ['empty lines above its headings', '\n;;\n  \nSchool;Award;Date\nA;Gold;2020\n', [['A', 'gold 2020']]],
    [
      'a line for each award, by name',
      'School,Award,Date\nA,Bronze,2018\nA,Silver,2020\n',
      [['A', 'bronze 2018', 'silver 2020']],
    ],
    [
      'a line without an award before or after one with it',
      'School,URN,Award,Date\nA,1,Bronze,2018\nA,1,Registered,\nB,2,,\nB,2,Silver,2020\nC,3,Registered,\nC,3,,\n',
      [['A', 'bronze 2018'], ['B', 'silver 2020'], ['C']],
    ],
    [
      'a school that works towards Bronze',
      'School,Award,Date\nA,Registered,\nB,Working towards Bronze,\n',
      [['A'], ['B']],
    ],
    ['semicolons of other spreadsheets', 'School;Award;Date\nA;Gold;15.05.2020\n', [['A', 'gold 2020-05-15']]],
    ['a day with a time', 'School,Award,Date\nA,Gold,2020-05-15 00:00:00\n', [['A', 'gold 2020-05-15']]],
  ] as const) {
    it(`is read with ${what}`, async () => expect(await awards(text)).to.deep.equal(expected));
  }

  it('is read with the columns of the national register', async () => {
    const { schools, skipped } = await readRegisterCsv(
      [
        'URN,LA (code),EstablishmentName,PhaseOfEducation (name),EstablishmentStatus (name),Town,AdministrativeWard (name),SchoolWebsite,RRSA award,Award date',
        '000001,352,Example Primary School,Primary,Open,Exampleton,Riverside,https://example.org,Silver,2024-02-01',
        '000002,352,Example Nursery,Not applicable,"Open, but proposed to close",Exampleton,,,,',
        '000003,352,Shut School,Primary,Closed,Exampleton,Riverside,,,',
      ].join('\r\n'),
    );
    expect(schools).to.deep.equal([
      {
        name: 'Example Primary School',
        urn: '000001',
        phase: 'Primary',
        ward: 'Riverside',
        locality: 'Exampleton',
        url: 'https://example.org',
        awards: [{ level: 'silver', date: '2024-02-01' }],
      },
      { name: 'Example Nursery', urn: '000002', locality: 'Exampleton' },
    ]);
    expect(skipped).to.deep.equal([{ line: 4, reason: 'closed', cell: 'Closed' }]);
  });

  it('reports each line that it left out, with its number and the reason', async () => {
    const { schools, skipped } = await readRegisterCsv(
      'School,Award,Date,indicator:suspensions\n,Gold,2020,\n"B\nC",Platinum,2020,\nD,Gold,,\nE,Gold,31/02/2020,\nF,Gold,20/05/15,\n\nG,None,,\nH,Gold,2020,many\nI,Gold,2020,"2,5"\n',
    );
    expect(skipped).to.deep.equal([
      { line: 2, reason: 'no-name', cell: '' },
      { line: 3, reason: 'unknown-level', cell: 'Platinum' },
      { line: 5, reason: 'no-date', cell: 'Gold' },
      { line: 6, reason: 'wrong-date', cell: '31/02/2020' },
      { line: 7, reason: 'wrong-date', cell: '20/05/15' },
      { line: 9, reason: 'not-in-programme', cell: 'None' },
      { line: 10, reason: 'wrong-number', cell: 'many' },
    ]);
    expect(schools).to.deep.equal([
      { name: 'I', awards: [{ level: 'gold', date: '2020' }], indicators: { suspensions: { value: 2.5 } } },
    ]);
  });

  it('counts its lines as they stand in the file, whatever stands above the headings', async () => {
    for (const [above, line] of [
      ['', 2],
      ['\n\n', 4],
      ['sep=,\r\n', 3],
      ['sep=,\n,,\n', 4],
    ] as const) {
      const { skipped, lines } = await readRegisterCsv(`${above}School,Award,Date\nA,Platinum,2020\n5" B,,\n`);
      expect(skipped).to.deep.equal([{ line, reason: 'unknown-level', cell: 'Platinum' }]);
      expect(lines).to.deep.equal([line + 1]);
    }
  });

  it('tells of a day of its own that can not be read, once, and keeps the school', async () => {
    const read = (...days: readonly string[]) =>
      readRegisterCsv(['School,As of', ...days.map((day, index) => `S${index},${day}`), ''].join('\n'));
    for (const day of ['31/13/2024', '01/2024', '2024', 'soon']) {
      const { schools, skipped, asOf } = await read('', day, day);
      expect(skipped).to.deep.equal([{ line: 3, reason: 'wrong-as-of', cell: day }]);
      expect([schools.length, asOf]).to.deep.equal([3, undefined]);
    }
    const { skipped, asOf } = await read('soon', '01/02/2024', '01/02/2024');
    expect([skipped.length, asOf]).to.deep.equal([1, '2024-02-01']);
  });

  it('leaves out a line whose number could be read in two ways', async () => {
    const { schools, skipped } = await readRegisterCsv(
      'School,Award,Date,indicator:suspensions,indicator:suspensions headcount\nA,Gold,2020,"2,5","1,250"\nB,Gold,2020,"2,5",1 250\n',
    );
    expect(skipped).to.deep.equal([{ line: 2, reason: 'wrong-number', cell: '1,250' }]);
    expect(schools.map(({ indicators }) => indicators)).to.deep.equal([
      { suspensions: { value: 2.5, headcount: 1250 } },
    ]);
  });

  it('is read with levels of the register’s own, by id and by label', async () => {
    const levels = [
      { id: 'gold', label: { en: 'Top', cy: 'Gorau' }, months: 12 },
      { id: 'star', label: 'Star', months: null },
    ];
    const { schools } = await readRegisterCsv('School,Award,Date\nA,gorau,2020\nB,STAR,2021\n', {
      levels,
      language: 'cy',
    });
    expect(schools.map(({ awards: given }) => given?.[0]?.level)).to.deep.equal(['gold', 'star']);
  });

  for (const text of ['', 'town,award\nX,Gold\n', 'name,"award\nA']) {
    it(`is refused without a column for names: ${JSON.stringify(text)}`, async () => {
      const refused = await readRegisterCsv(text).catch((error: unknown) => error);
      expect(refused).to.be.instanceOf(SyntaxError);
    });
  }
});

describe('A date in a table', () => {
  for (const [written, expected] of [
    ['15/05/2020', '2020-05-15'],
    ['5/6/2020', '2020-06-05'],
    ['15.05.2020', '2020-05-15'],
    ['15-05-2020', '2020-05-15'],
    ['05/2020', '2020-05'],
    ['2020', '2020'],
    ['2020-05', '2020-05'],
    ['2020-05-15', '2020-05-15'],
    ['2020-05-15T00:00:00Z', '2020-05-15'],
    ['29/02/2020', '2020-02-29'],
    ['29/02/2021', undefined],
    ['05/15/2020', undefined],
    ['13/2020', undefined],
    ['15/05/20', undefined],
    ['43966', undefined],
    ['May 2020', undefined],
    ['', undefined],
  ] as const) {
    it(`${JSON.stringify(written)} is ${expected ?? 'none'}`, () => expect(dateFromTable(written)).to.equal(expected));
  }
});
