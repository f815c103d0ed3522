import { expect } from '@open-wc/testing';
import { carryOver } from '../../src/core/audit/carry-over.js';
import { sameFields } from '../../src/core/audit/same-content.js';
import { AuditSession } from '../../src/core/audit/session.js';
import type { Audit } from '../../src/core/documents/audit.js';
import type { Answer, AuditResponse } from '../../src/core/documents/audit-response.js';
import { lintAuditResponse } from '../../src/core/documents/lint.js';
import { openAudit, openResponse } from './example-documents.js';

const colleagues = ['small-colleague-headteacher.json', 'small-colleague-senco.json', 'small-colleague-governor.json'];

const responses = [
  ['manchester-response-example.json', 'manchester-inclusion-audit.json'],
  ['manchester-response-previous.json', 'manchester-inclusion-audit.json'],
  ['small-response-2025.json', 'small-audit.json'],
  ['small-response-2026.json', 'small-audit-v2.json'],
  ...colleagues.map((name) => [name, 'small-audit.json'] as const),
] as const;

function sessionOf(audit: Audit, response: AuditResponse): AuditSession {
  return new AuditSession(audit, response, { now: () => new Date(0), newId: () => 'none' });
}

/** What an answer says, without note and evidence; a set of codes in one order. */
function said({ value, notApplicable, unsure }: Answer): unknown {
  return { value: Array.isArray(value) ? [...value].sort() : value, notApplicable: Boolean(notApplicable), unsure };
}

describe('the example responses', () => {
  for (const [name, auditName] of responses) {
    describe(name, () => {
      let audit: Audit;
      let response: AuditResponse;

      before(async () => {
        audit = await openAudit(auditName);
        response = await openResponse(name);
      });

      it('has no errors and no warnings beside its audit, in the version that it answers', () => {
        expect(lintAuditResponse(response, audit)).to.deep.equal([]);
        expect(response.audit.version).to.equal(audit.version);
      });

      it('says that it is an example, of a school that does not exist', () => {
        expect(response.title).to.contain('Example content');
        expect(response.setting?.name).to.contain('not a real school');
      });

      it('answers only what is asked', () => {
        const session = sessionOf(audit, response);
        const unasked = Object.keys(response.answers).filter((id) => !session.isAsked(id));
        expect(unasked).to.deep.equal([]);
      });

      it('answers everything that completing needs, where it is completed', () => {
        if (response.status !== 'in-progress')
          expect(sessionOf(audit, response).unansweredRequired()).to.deep.equal([]);
        expect(response.status === 'completed').to.equal(response.completed !== undefined);
      });

      it('rises in revision and in time, from the audit’s publication to the last update', () => {
        const answers = Object.values(response.answers);
        const times = [audit.published!, response.started, ...answers.map(({ at }) => at), response.updated];
        expect(times).to.deep.equal([...times].sort());
        const revisions = [...answers.map(({ revision }) => revision!), response.revision];
        expect(revisions).to.deep.equal([...revisions].sort((one, other) => one - other));
      });
    });
  }

  it('each have an id of their own', async () => {
    const ids = await Promise.all(responses.map(async ([name]) => (await openResponse(name)).id));
    expect(new Set(ids).size).to.equal(responses.length);
  });
});

describe('the second version of the small audit', () => {
  let first: Audit;
  let second: Audit;

  before(async () => {
    first = await openAudit('small-audit.json');
    second = await openAudit('small-audit-v2.json');
  });

  const idsOf = ({ strands }: Audit) =>
    strands.flatMap(({ areas }) => areas.flatMap(({ statements }) => statements.map(({ id }) => id)));

  it('has three new statements, two of them in the place of others, and three fewer of the old', () => {
    const [before, after] = [idsOf(first), idsOf(second)];
    expect([second.id, second.version]).to.deep.equal([first.id, '2.0.0']);
    expect(after.filter((id) => !before.includes(id))).to.deep.equal([
      'belonging.welcome.greeted',
      'support.plans.papers',
      'support.plans.moving',
    ]);
    expect(before.filter((id) => !after.includes(id))).to.deep.equal([
      'belonging.welcome.greeting',
      'belonging.welcome.lead',
      'support.plans.reviewed',
    ]);
  });

  it('carries last year’s greeting whole, of the reviews the notes, and drops who leads', async () => {
    const { response, carried, orphans } = carryOver(await openResponse('small-response-2025.json'), second);
    expect(carried).to.deep.equal(['belonging.welcome.greeted', 'support.plans.papers']);
    expect(orphans).to.deep.equal(['belonging.welcome.lead', 'support.plans.reviewed']);
    expect(response.answers['belonging.welcome.greeted']?.value).to.equal('starting');
    expect(response.answers['support.plans.papers']).to.include.keys('note', 'evidence').and.not.include.keys('value');
  });

  it('is answered this year by the school that answered the first one last year', async () => {
    const [before, now] = await Promise.all(
      ['2025', '2026'].map((year) => openResponse(`small-response-${year}.json`)),
    );
    expect(now!.previous).to.equal(before!.id);
    expect(now!.setting).to.deep.equal(before!.setting);
  });
});

describe('last year’s answers beside this year’s', () => {
  it('are of one school, some 60 of them, better and worse and the same', async () => {
    const audit = await openAudit('manchester-inclusion-audit.json');
    const before = await openResponse('manchester-response-previous.json');
    const now = await openResponse('manchester-response-example.json');
    expect(now.previous).to.equal(before.id);
    expect(now.setting).to.deep.equal(before.setting);
    expect(Object.keys(before.answers)).to.have.length.within(55, 75);
    const moves = Object.keys(now.answers).flatMap((id) => {
      const [was, is] = [before, now].map(({ answers }) => scoreOf(audit, id, answers[id]));
      return was === undefined || is === undefined ? [] : Math.sign(is - was);
    });
    expect(moves.filter((move) => move > 0).length).to.be.at.least(8);
    expect(moves.filter((move) => move < 0).length).to.be.at.least(2);
    expect(moves.filter((move) => move === 0).length).to.be.at.least(8);
  });
});

function scoreOf({ strands, scales = {} }: Audit, id: string, answer: Answer | undefined): number | undefined {
  const statements = strands.flatMap(({ areas }) => areas.flatMap(({ statements }) => statements));
  const { scale = '' } = statements.find((statement) => statement.id === id) ?? {};
  return scales[scale]?.options.find(({ code }) => code === answer?.value)?.score;
}

describe('three colleagues’ answers', () => {
  let all: AuditResponse[];

  before(async () => {
    all = await Promise.all(colleagues.map(openResponse));
  });

  it('are of one school and three roles', () => {
    expect(new Set(all.map(({ setting }) => setting?.name)).size).to.equal(1);
    expect(all.map(({ respondent }) => respondent?.role)).to.deep.equal(['headteacher', 'SENCo', 'governor']);
  });

  it('differ on three statements, and agree on the others', () => {
    const ids = new Set(all.flatMap(({ answers }) => Object.keys(answers)));
    const differing = [...ids].filter((id) => {
      const [first, ...others] = all.flatMap(({ answers }) => (answers[id] ? [said(answers[id])] : []));
      return others.some((other) => !sameFields(first, other));
    });
    expect(differing).to.deep.equal([
      'belonging.welcome.greeting',
      'belonging.welcome.accessibility-plan',
      'support.plans.reviewed',
    ]);
    expect(ids.size).to.equal(8);
  });

  it('have notes and evidence from each, and one private note', () => {
    for (const { answers } of all) {
      expect(Object.values(answers).some(({ note }) => note)).to.equal(true);
      expect(Object.values(answers).some(({ evidence }) => evidence)).to.equal(true);
    }
    const hidden = all.flatMap(({ answers }) => Object.values(answers).filter((answer) => answer.private));
    expect(hidden.map(({ note, by }) => [Boolean(note), by])).to.deep.equal([[true, 'SENCo']]);
  });
});
