import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { actionPlanCsv } from '../../../src/core/exchange/action-plan-csv.js';
import { actionPlanCalendar } from '../../../src/core/exchange/calendar.js';
import { csvText } from '../../../src/core/exchange/csv.js';
import { readCsv } from '../../../src/core/exchange/read-csv.js';
import { readResponseCsv } from '../../../src/core/exchange/read-response-csv.js';
import { responseCsv } from '../../../src/core/exchange/response-csv.js';
import type { Answer } from '../../../src/core/documents/audit-response.js';
import { auditOf, sessionOn } from '../audit/an-audit.js';
import { journeys, take } from '../audit/arbitrary-audit.js';
import { tools } from '../audit/an-audit.js';
import { AuditSession } from '../../../src/core/audit/session.js';

const audit = auditOf({ belonging: [{ id: 'welcome', prefix: '1.1', text: 'A warm welcome' }] });

describe('A table', () => {
  const awkward = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '=1+1',
      "'=1+1",
      "''",
      '+44',
      '-1',
      '@name',
      '\ttab',
      '＝x',
      'a,b',
      'a;b',
      '"quoted"',
      'two\nlines',
      'two\r\nlines',
      ' space ',
    ),
  );

  it('comes back as it was, whatever stands in it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(awkward, awkward), { minLength: 1 }), async (rows) => {
        const text = csvText([['one', 'two'], ...rows]);
        const read = (await readCsv(text)).map(({ cells }) => [cells.get('one'), cells.get('two')]);
        expect(read).to.deep.equal(rows.filter((row) => row.some((cell) => cell !== '')));
      }),
    );
  });

  it('has no cell that a spreadsheet would run', () => {
    fc.assert(
      fc.property(awkward, (cell) => {
        const written = csvText([[cell]])
          .replace(/^\ufeff"?/u, '')
          .slice(0, -2);
        expect(written).not.to.match(/^[=+\-@\t\r＝＋－＠]/u);
      }),
    );
  });

  for (const [what, text] of [
    ['commas', 'a,b\r\n1,2\r\n'],
    ['semicolons', 'a;b\n1;2'],
    ['tabs and a byte order mark', '\ufeffa\tb\n1\t2\n'],
    ['headings in capitals', 'A,B\n1,2\n'],
    ['the columns the other way round', 'b,a\n2,1\n'],
  ] as const) {
    it(`is read with ${what}`, async () => {
      const [row] = await readCsv(text);
      expect([row?.cells.get('a'), row?.cells.get('b')]).to.deep.equal(['1', '2']);
    });
  }

  it('counts lines as a text editor does, past cells of several lines', async () => {
    const rows = await readCsv('a,b\n"x\ny",1\n\nz,2\n');
    expect(rows.map(({ line }) => line)).to.deep.equal([2, 5]);
  });

  it('is read where a row is shorter than the headings, or longer', async () => {
    const rows = await readCsv('a,b,\n1\n1,2,3,4\n');
    expect(rows.map(({ cells }) => [cells.get('a'), cells.get('b') ?? ''])).to.deep.equal([
      ['1', ''],
      ['1', '2'],
    ]);
  });

  it('that breaks off inside a quotation is refused', async () => {
    const refused = await readCsv('a,b\n"x,1\n').catch((error: unknown) => error);
    expect(refused).to.be.instanceOf(SyntaxError);
  });
});

describe('Answers as a table', () => {
  const counted = auditOf({ all: [{ id: 'pupils', type: 'number' }] });

  it('come back as they were, but for private notes', async () => {
    await fc.assert(
      fc.asyncProperty(journeys, async ({ audit: of, steps }) => {
        const session = new AuditSession(of, undefined, tools());
        for (const step of steps) take(session, step);
        const { answers, skipped } = await readResponseCsv(responseCsv(session, ['en']), of, '2026-01-01T00:00:00Z');
        expect(skipped).to.deep.equal([]);
        for (const [id, { revision: _revision, ...answer }] of Object.entries(session.response.answers)) {
          const empty = answer.value === '' || (Array.isArray(answer.value) && answer.value.length === 0);
          const { value, ...beside } = answer;
          const expected = empty ? beside : { ...beside, ...(value !== undefined && { value }) };
          const says = Object.keys(expected).some((field) => field !== 'at');
          expect(answers.get(id)).to.deep.equal(says ? expected : undefined);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('keep evidence with its address and day, whatever signs are in it', async () => {
    const evidence = [
      { label: 'Rota | autumn \\ spring', url: 'https://example.org/a?b=c|d', date: '2026-09-01' },
      { label: 'Two\nlines', date: '2026-09-02' },
      { label: 'Photo 📷 of the display' },
    ];
    const session = sessionOn(audit, { welcome: { value: 'starting', evidence } as Partial<Answer> });
    const { answers } = await readResponseCsv(responseCsv(session, ['en']), audit, '2026-01-01T00:00:00Z');
    expect(answers.get('welcome')?.evidence).to.deep.equal(evidence);
  });

  it('name the lines that are no statement, or that a statement does not allow', async () => {
    const table = 'statement,value\nwelcome,starting\nno-such,starting\nwelcome,nonsense\n';
    const { answers, skipped } = await readResponseCsv(table, audit, '2026-01-01T00:00:00Z');
    expect(answers.get('welcome')?.value).to.equal('starting');
    expect(skipped).to.deep.equal([
      { line: 3, reason: 'unknown-statement' },
      { line: 4, reason: 'not-allowed' },
    ]);
  });

  it('have the words of the scale beside a rating that has stray options of its own', () => {
    const options = [{ code: 'starting', label: 'Stray' }];
    const session = sessionOn(auditOf({ all: [{ id: 'welcome', scale: 'steps', options }] }), {
      welcome: { value: 'starting' } as Partial<Answer>,
    });
    expect(responseCsv(session, ['en']))
      .to.contain('Starting')
      .and.not.to.contain('Stray');
  });

  for (const [written, value, skipped] of [
    ['12', 12, []],
    ['2,5', 2.5, []],
    ['1 250', 1250, []],
    ['  ', undefined, []],
    ['1,250', undefined, [{ line: 2, reason: 'not-allowed' }]],
    ['many', undefined, [{ line: 2, reason: 'not-allowed' }]],
  ] as const) {
    it(`has ${String(value)} for “${written}” where a number is asked for`, async () => {
      const table = `statement,value\npupils,"${written}"\n`;
      const read = await readResponseCsv(table, counted, '2026-01-01T00:00:00Z');
      expect(read.answers.get('pupils')?.value).to.equal(value);
      expect(read.skipped).to.deep.equal(skipped);
    });
  }

  it('of something else are refused', async () => {
    const refused = await readResponseCsv('name,age\nx,1\n', audit, '').catch((error: unknown) => error);
    expect(refused).to.be.instanceOf(SyntaxError);
  });
});

describe('The action plan', () => {
  const session = sessionOn(audit);
  session.changeAction({
    id: 'a1',
    text: 'Greet; every, child\nby name',
    statement: 'welcome',
    strand: 'belonging',
    owner: 'Head',
    due: '2026-12-18',
    cost: '=none',
    status: 'planned',
  });
  session.changeAction({ id: 'a2', text: 'Done already', due: '2026-10-01', status: 'done' });
  session.changeAction({ id: 'a3', text: 'No day yet', status: 'under-way' });
  const headings = {
    ...{
      action: 'What',
      statement: 'Statement',
      strand: 'Strand',
      owner: 'Who',
      due: 'When',
      cost: 'Cost',
      status: 'Status',
    },
    statuses: { planned: 'Planned', 'under-way': 'Under way', done: 'Done' },
  };

  it('is a table with what, about what, who, when, cost and status', async () => {
    const rows = await readCsv(actionPlanCsv(session, ['en'], headings));
    expect([...rows[0]!.cells.values()]).to.deep.equal([
      'Greet; every, child\nby name',
      '1.1 A warm welcome',
      'belonging',
      'Head',
      '2026-12-18',
      '=none',
      'Planned',
    ]);
    expect(rows.length).to.equal(3);
  });

  const calendar = actionPlanCalendar(session, { languages: ['en'], now: new Date('2026-11-24T10:00:00Z') });

  it('is a calendar of what is due and not done', () => {
    expect(calendar.match(/BEGIN:VEVENT/gu)).to.have.lengthOf(1);
    expect(calendar).to.contain('DTSTART;VALUE=DATE:20261218\r\n');
    expect(calendar).to.contain('SUMMARY:Greet\\; every\\, child\\nby name\r\n');
    expect(calendar).to.contain(`UID:a1@${session.id}`);
    expect(calendar).to.contain('DTSTAMP:20261124T100000Z\r\n');
  });

  it('is a calendar whose lines are at most 75 bytes and come together again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), (text) => {
        const one = sessionOn(audit);
        one.changeAction({ id: 'a', text, due: '2026-12-18', status: 'planned' });
        const written = actionPlanCalendar(one, { languages: ['en'], now: new Date(0) });
        for (const line of written.split('\r\n')) expect(new TextEncoder().encode(line).length).to.be.at.most(75);
        const summary = /SUMMARY:([^\r]*)\r\n/u.exec(written.replaceAll('\r\n ', ''))?.[1];
        const plain = text.replace(/\r\n|\r|\n/gu, '\n').replace(/(?!\n)\p{Cc}/gu, '');
        const read = summary?.replace(/\\([^])/gu, (_sign, sign: string) => (sign === 'n' ? '\n' : sign));
        expect(read).to.equal(plain);
      }),
    );
  });
});
