import { expect } from '@open-wc/testing';
import type { Audit, Condition, Statement } from '../../src/core/documents/audit.js';
import { lintAudit } from '../../src/core/documents/lint.js';
import { parseAudit } from '../../src/core/documents/parse.js';
import { readJson } from '../../src/core/documents/read.js';
import { resolveText } from '../../src/core/documents/text.js';
import { generateAudit } from '../../stories/documents/generate-audit.js';
import { fetchText, openAudit, openResponse } from './example-documents.js';

const beforeReview = '2026-12-01';
const translations = ['ur', 'ar', 'pl', 'cy'];

function areasOf(audit: Audit) {
  return audit.strands.flatMap((strand) => strand.areas);
}

function statementsOf(audit: Audit): Statement[] {
  return areasOf(audit).flatMap((area) => area.statements);
}

function formsIn(condition: Condition): string[] {
  const parts = Object.entries(condition).filter(([name]) => name !== 'statement');
  return parts.flatMap(([name, value]) => {
    if (name === 'all' || name === 'any') return [name, ...(value as Condition[]).flatMap(formsIn)];
    return name === 'not' ? [name, ...formsIn(value as Condition)] : [name];
  });
}

describe('the example documents', () => {
  for (const name of ['small-audit.json', 'small-audit-v2.json']) {
    it(`${name} has no errors and no warnings`, async () => {
      expect(lintAudit(await openAudit(name), beforeReview)).to.deep.equal([]);
    });
  }

  for (const name of ['manchester-inclusion-audit.json', 'small-audit.json', 'small-audit-v2.json']) {
    it(`${name} says in bold that it is to be adapted, and who made it up`, async () => {
      const audit = await openAudit(name);
      expect(JSON.stringify(audit.introduction)).to.contain('**Example content: adapt before use.**');
      expect(JSON.stringify(audit.publisher)).to.contain('Example Council');
    });
  }

  for (const name of ['manchester-inclusion-audit.json', 'small-audit.json']) {
    it(`${name} asks in all six ways`, async () => {
      const types = new Set(statementsOf(await openAudit(name)).map((statement) => statement.type ?? 'rating'));
      expect([...types].sort()).to.deep.equal(['choice', 'choices', 'date', 'number', 'rating', 'text']);
    });
  }

  it('the response answers some 40 statements for a school that does not exist', async () => {
    const response = await openResponse('manchester-response-example.json');
    expect(Object.keys(response.answers)).to.have.length.within(40, 50);
    expect(response.setting?.name).to.contain('not a real school');
  });
});

describe('the full audit', () => {
  let audit: Audit;
  let statements: Statement[];

  before(async () => {
    audit = await openAudit('manchester-inclusion-audit.json');
    statements = statementsOf(audit);
  });

  it('warns of nothing but areas and statements that are in English alone', () => {
    const warnings = lintAudit(audit, beforeReview);
    expect(warnings.map(({ path, code }) => [path, code])).to.deep.equal(
      translations.flatMap(() =>
        audit.strands.map((_, strand) => [`/strands/${strand}/areas/0/description`, 'missing-translation']),
      ),
    );
  });

  it('has in five languages what readers see first: titles, settings, people and answers', () => {
    const { title, summary, introduction, settingTypes = [], perspectives = [], scales = {}, strands, results } = audit;
    const answers = Object.values(scales).flatMap(({ label, options }) => [
      label,
      ...options.flatMap((option) => [option.label, option.description]),
    ]);
    const first = [
      title,
      summary,
      introduction,
      ...[...settingTypes, ...perspectives].map(({ label }) => label),
      ...answers,
      ...strands.flatMap((strand) => [strand.title, strand.shortTitle, strand.description]),
      ...areasOf(audit).map((area) => area.title),
      ...(results?.bands ?? []).flatMap((band) => [band.label, band.description]),
    ].filter((words) => words !== undefined);
    expect(first).to.have.length.above(70);
    for (const words of first) expect(words).to.have.all.keys('en', ...translations);
  });

  it('says in each language that a machine translated it, that the law is an example, and that statements are in English', () => {
    const { ur, ar, pl, cy } = audit.introduction as Record<string, string>;
    for (const [introduction, byMachine, inEnglish, law] of [
      [ur, 'مشین نے اردو میں ترجمہ', 'بیانات انگریزی میں ہیں', 'قانونی مشورہ نہیں'],
      [ar, 'ترجمة آلية', 'العبارات بالإنجليزية', 'ليست استشارة قانونية'],
      [pl, 'przetłumaczyła maszyna', 'Stwierdzenia są po angielsku', 'nie jest porada prawna'],
      [cy, 'Peiriant a gyfieithodd', 'datganiadau yn Saesneg', 'Nid cyngor cyfreithiol'],
    ])
      expect(introduction).to.contain(byMachine).and.to.contain(inEnglish).and.to.contain(law);
  });

  it('covers the four strands with 60 statements or more in 14 areas or more', () => {
    expect(audit.strands.map((strand) => resolveText(strand.title, ['en'], 'en').value)).to.deep.equal([
      'Inclusive universal provision',
      'Early intervention',
      'High quality continuum of provision and specialist support',
      'Exclusion as a last resort',
    ]);
    expect(statements.length).to.be.at.least(60);
    expect(areasOf(audit).length).to.be.at.least(14);
  });

  it('has two scales or more, and wording of their own for five setting types or more', () => {
    expect(Object.keys(audit.scales ?? {}).length).to.be.at.least(2);
    expect(audit.settingTypes?.length).to.be.at.least(5);
    expect(statements.filter((statement) => statement.variants).length).to.be.at.least(20);
  });

  it('asks each setting type at least 40 statements in every strand together, and some in each strand', () => {
    for (const { id } of audit.settingTypes ?? []) {
      const asked = audit.strands.map(
        (strand) =>
          strand.areas
            .flatMap((area) => area.statements)
            .filter(({ appliesTo, when }) => !when && (appliesTo?.includes(id) ?? true)).length,
      );
      expect(Math.min(...asked), `${id} in its smallest strand`).to.be.above(0);
      expect(
        asked.reduce((sum, count) => sum + count, 0),
        id,
      ).to.be.at.least(40);
    }
  });

  it('uses every form of condition but that of perspectives', () => {
    const forms = new Set(statements.flatMap(({ when }) => (when ? formsIn(when) : [])));
    expect([...forms].sort()).to.deep.equal(['all', 'answered', 'any', 'atLeast', 'in', 'is', 'not', 'settingType']);
  });

  it('marks legal duties with a source at legislation.gov.uk or GOV.UK, on the scale where only "yes" meets them', () => {
    const duties = statements.filter((statement) => statement.statutory);
    expect(duties.length).to.be.at.least(20);
    for (const { id, scale, statutory, required } of duties) {
      expect(statutory?.url, id).to.match(/^https:\/\/www\.(legislation\.gov\.uk|gov\.uk\/government\/publications)\//);
      expect(scale, id).to.equal('in-place');
      expect(required, id).to.equal(true);
    }
    expect(audit.results?.statutoryScore).to.equal(100);
    expect(audit.results?.bands.some((band) => band.needsStatutory)).to.equal(true);
  });

  it('says of the law, at the start and in each area that names a duty, that it is example wording', () => {
    expect(JSON.stringify(audit.introduction)).to.contain(
      'They are example wording, and so is all that the guidance says about the law.',
    );
    for (const { id, guidance, statements: inArea } of areasOf(audit)) {
      if (!inArea.some(({ statutory }) => statutory)) continue;
      expect(guidance, id).to.contain(
        '*What it says here about the law is example wording: check it before you use it.*',
      );
    }
  });

  it('suggests next steps after the lowest answers of nearly every rated statement', () => {
    const rated = statements.filter(({ scale }) => scale === 'steps' || scale === 'in-place');
    const without = rated.filter(({ improvements }) => !improvements?.['not-yet'] && !improvements?.['no']);
    expect(without.map(({ id }) => id)).to.deep.equal([]);
  });

  it('says what good looks like and where to look for nearly every statement of staff', () => {
    const forStaff = statements.filter(({ perspectives, type }) => !perspectives && (type ?? 'rating') === 'rating');
    expect(forStaff.filter(({ guidance }) => !guidance).map(({ id }) => id)).to.deep.equal([]);
    expect(forStaff.filter(({ evidencePrompts }) => !evidencePrompts?.length).map(({ id }) => id)).to.deep.equal([]);
  });
});

describe('the generated audit', () => {
  for (const [wanted, strands, areas] of [
    [1, 1, 1],
    [24, 3, 3],
    [200, 4, 20],
    [1000, 4, 100],
    [1003, 4, 101],
  ] as const) {
    it(`with ${wanted} statements is valid, in ${strands} strands and ${areas} areas`, () => {
      const { document, problems } = parseAudit(generateAudit(wanted));
      expect(problems).to.deep.equal([]);
      expect(document!.strands).to.have.length(strands);
      expect(areasOf(document!)).to.have.length(areas);
      expect(statementsOf(document!).map(({ id }) => id)).to.deep.equal(
        Array.from({ length: wanted }, (_, index) => `statement-${index + 1}`),
      );
      expect(lintAudit(document!, beforeReview)).to.deep.equal([]);
    });
  }

  it('is the same each time', () => {
    expect(generateAudit(50)).to.deep.equal(generateAudit(50));
  });
});

describe('the broken documents', () => {
  for (const name of ['truncated.json', 'sign-in-page.html']) {
    it(`${name} cannot be read as JSON`, async () => {
      const read = readJson(await fetchText(`broken/${name}`), 'audit');
      expect('problems' in read && read.problems.length).to.equal(1);
    });
  }

  for (const [name, path] of [
    ['wrong-kind.json', '/kind'],
    ['newer-format.json', '/format'],
    ['unknown-condition.json', '/strands/0/areas/0/statements/1/when'],
    ['duplicate-ids.json', '/strands/0/areas/0/statements/1/id'],
    ['unknown-scale.json', '/strands/0/areas/0/statements/0/scale'],
    ['misspelt-fields.json', '/title'],
  ] as const) {
    it(`${name} is refused, with ${path} to blame`, async () => {
      const { document, problems } = parseAudit(JSON.parse(await fetchText(`broken/${name}`)));
      expect(document).to.equal(undefined);
      const errors = problems.filter(({ severity }) => severity === 'error');
      expect(errors.map((problem) => problem.path)).to.deep.equal([path]);
    });
  }
});
