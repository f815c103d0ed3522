import { expect } from '@open-wc/testing';
import { registerFromTable } from '../../../src/core/exchange/register-from-table.js';

describe('A register from a table', () => {
  it('tells authors of every line that was left out, those that they can mend first', async () => {
    const closed = Array.from({ length: 30 }, (_, index) => `S${index},,,Closed`);
    const text = [
      'School,Award,Date,Establishment status',
      ...closed,
      'A,Gold,31/02/2020,',
      'B,"Gold\nstar",,',
      'C,,,',
      '',
    ].join('\n');
    const read = await registerFromTable(text, '2026-09-01');
    if ('problems' in read) throw new Error(JSON.stringify(read.problems));
    expect(read.warnings.map(({ message }) => message).slice(0, 3)).to.deep.equal([
      'Line 32: the date is none that can be read. Write DD/MM/YYYY, YYYY-MM-DD, YYYY-MM or YYYY. It says "31/02/2020".',
      'Line 33: there is no such award. Write registered, bronze, silver or gold. It says "Gold\nstar".',
      'Line 2: the school is closed, so that it was left out. It says "Closed".',
    ]);
    expect(read.warnings).to.have.length(32);
    expect(read.lines).to.deep.equal([35]);
  });

  it('tells authors that its day can not be read, and is as at today', async () => {
    const read = await registerFromTable('School,As of\nA,31/13/2024\n', '2026-09-01');
    if ('problems' in read) throw new Error(JSON.stringify(read.problems));
    expect((read.value as { asOf: string }).asOf).to.equal('2026-09-01');
    expect(read.warnings.map(({ message }) => message)).to.deep.equal([
      'Line 2: the day of the register is none that can be read, and is not used. Write DD/MM/YYYY or YYYY-MM-DD. It says "31/13/2024".',
    ]);
  });

  for (const [what, text, expected] of [
    [
      'a quotation mark that nothing closes',
      'School,Award\nA,Gold\n"B,Gold\nC,Gold\n',
      'Line 3: a quotation mark (") opens a cell, and none closes it. Write one behind the cell’s last word, or take this one out.',
    ],
    [
      'one at its very beginning',
      '"School,Award\nA,Gold\n',
      'Line 1: a quotation mark (") opens a cell, and none closes it. Write one behind the cell’s last word, or take this one out.',
    ],
    [
      'one that only the next cell in quotation marks closes',
      'sep=,\nSchool,Award\n"Two\nlines",Gold\nB,"Gold\n"C",Gold\n',
      'Line 5: a quotation mark (") opens a cell, and none closes it. Write one behind the cell’s last word, or take this one out.',
    ],
    [
      'a title above the headings',
      'Our schools,\nSchool,Award\nA,Gold\n',
      'The file is neither JSON nor a table of schools. The headings of a table are looked for in its first line, one of them "name": take out what stands above them. A school stands in each line below.',
    ],
  ] as const) {
    it(`is refused with ${what}, and says where and what to do`, async () => {
      const read = await registerFromTable(text, '2026-09-01');
      expect('problems' in read && read.problems.map(({ message }) => message)).to.deep.equal([expected]);
    });
  }
});
