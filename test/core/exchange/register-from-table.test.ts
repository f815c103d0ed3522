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
});
