import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { carryOver } from '../../../src/core/audit/carry-over.js';
import { compareResponses, sideBySide } from '../../../src/core/audit/compare.js';
import { AuditSession } from '../../../src/core/audit/session.js';
import type { Audit, Statement } from '../../../src/core/documents/audit.js';
import { auditOf, responseOf, sessionOn, tools } from './an-audit.js';
import { answersTo, audits, statementsOfAudit, stepsIn, take, type Step } from './arbitrary-audit.js';

const audit = auditOf({
  belonging: [{ id: 'welcome' }, { id: 'voice', weight: 3 }],
  support: [{ id: 'plans', statutory: { source: 'Equality Act 2010' } }],
});

describe('This time beside an earlier time', () => {
  it('counts only what is rated both times', () => {
    const now = sessionOn(audit, { welcome: 'embedded', voice: 'starting' });
    const { strands, onlyNow, onlyBefore } = compareResponses(
      now,
      responseOf({ welcome: { value: 'not-yet' }, plans: { value: 'embedded' } }),
    );
    expect(strands.map(({ before, after, compared }) => [before, after, compared])).to.deep.equal([
      [0, 100, 1],
      [null, null, 0],
    ]);
    expect([onlyNow, onlyBefore]).to.deep.equal([['voice'], ['plans']]);
  });

  it('lists what moved, the largest change first, and counts what stayed', () => {
    const now = sessionOn(audit, { welcome: 'starting', voice: 'not-yet', plans: 'embedded' });
    const earlier = responseOf({
      welcome: { value: 'not-yet' },
      voice: { value: 'embedded' },
      plans: { value: 'embedded' },
    });
    const { moved, same, legalDuties } = compareResponses(now, earlier);
    expect(moved.map(({ statement, before, after }) => [statement, before, Math.round(after)])).to.deep.equal([
      ['voice', 100, 0],
      ['welcome', 0, 33],
    ]);
    expect(same).to.equal(1);
    expect(legalDuties).to.deep.equal({ before: 0, after: 0 });
  });

  it('follows a statement into the one that replaces it, and names what is gone', () => {
    const second: Audit = {
      ...auditOf({ belonging: [{ id: 'greeting', replaces: [{ id: 'welcome', version: '1.0.0', carry: 'all' }] }] }),
      version: '2.0.0',
    };
    const now = sessionOn(second, { greeting: 'embedded' });
    const earlier = responseOf({ welcome: { value: 'starting' }, voice: { value: 'starting' } });
    const { changed, gone, moved } = compareResponses(now, earlier);
    expect([changed, gone, moved.map(({ statement }) => statement)]).to.deep.equal([
      ['greeting'],
      ['voice'],
      ['greeting'],
    ]);
  });

  it('agrees with a count from scratch, whatever was answered and carried over', () => {
    const both = audits.chain((first) =>
      fc.record({
        first: fc.constant(first),
        then: answeredIn(first),
        now: answeredIn(first),
        renamed: fc.subarray(statementsOfAudit(first).map(({ id }) => id)),
      }),
    );
    fc.assert(
      fc.property(both, ({ first, then, now, renamed }) => {
        const earlier = sessionAfter(first, then).response;
        const second = withRenamed(first, renamed);
        const session = sessionAfter(
          second,
          now.map((step) =>
            step.does === 'answer' && renamed.includes(step.statement)
              ? { ...step, statement: `${step.statement}-new` }
              : step,
          ),
        );
        const before = new AuditSession(second, carryOver(earlier, second).response, tools());
        const ratedBoth = statementsOfAudit(second).filter(({ id }) => isRated(before, id) && isRated(session, id));
        const { strands, moved, same } = compareResponses(session, earlier);
        expect(moved.length + same).to.equal(ratedBoth.length);
        for (const [index, strand] of second.strands.entries()) {
          const of = strand.areas.flatMap(({ statements }) => statements).filter((one) => ratedBoth.includes(one));
          const { compared, before: was, after: is } = strands[index]!;
          expect(compared).to.equal(of.length);
          expectSame(was, scoreOf(second, before, of));
          expectSame(is, scoreOf(second, session, of));
        }
        for (const { statement, before: was, after: is } of moved) {
          expect(session.answerOf(statement)!.value).not.to.equal(before.answerOf(statement)!.value);
          expect(was).not.to.equal(is);
        }
      }),
    );
  });
});

describe('Several people side by side', () => {
  it('have their scores by strand, and the statements on which they are furthest apart first', () => {
    const responses = [
      responseOf({ welcome: { value: 'embedded' }, voice: { value: 'starting' } }),
      responseOf({ welcome: { value: 'not-yet' }, voice: { value: 'established' } }),
    ];
    const { strands, statements } = sideBySide(audit, responses);
    expect(strands[0]!.scores.map((score) => Math.round(score!))).to.deep.equal([50, 50]);
    expect(
      statements.map(({ statement, apart }) => [statement, apart === null ? null : Math.round(apart)]),
    ).to.deep.equal([
      ['welcome', 100],
      ['voice', 33],
      ['plans', null],
    ]);
  });
});

/** A setting and a respondent chosen, an answer to each statement or none, and what a person does then. */
function answeredIn(of: Audit): fc.Arbitrary<Step[]> {
  const answers = statementsOfAudit(of).map((statement) =>
    answersTo(statement).map((answer): Step => ({ does: 'answer', statement: statement.id, answer })),
  );
  const chosen: Step[] = [
    { does: 'choose setting', type: 'primary' },
    { does: 'choose perspective', perspective: 'staff' },
  ];
  return fc
    .tuple(fc.tuple(...answers), fc.array(stepsIn(of), { maxLength: 5 }))
    .map(([given, more]) => [...chosen, ...given, ...more]);
}

function sessionAfter(of: Audit, steps: readonly Parameters<typeof take>[1][]): AuditSession {
  const session = new AuditSession(of, undefined, tools());
  for (const step of steps) take(session, step);
  return session;
}

/** The next version of an audit, in which some statements have another id. */
function withRenamed(of: Audit, renamed: readonly string[]): Audit {
  const written = JSON.stringify({ ...of, version: '2.0.0' }).replace(/"(s\d+)"/gu, (name, id: string) =>
    renamed.includes(id) ? `"${id}-new"` : name,
  );
  const next = JSON.parse(written) as Audit;
  for (const statement of statementsOfAudit(next)) {
    const older = statement.id.replace(/-new$/u, '');
    if (older !== statement.id) statement.replaces = [{ id: older, version: '1.0.0', carry: 'all' }];
  }
  return next;
}

/** The score of these statements, 0 to 100, by the sum that `formats.md` has; `null` where there are none. */
function scoreOf(of: Audit, session: AuditSession, statements: readonly Statement[]): number | null {
  if (statements.length === 0) return null;
  let [points, weights] = [0, 0];
  for (const { id, scale, options = of.scales![scale!]!.options, weight = 1 } of statements) {
    const highest = Math.max(...options.map(({ score = 0 }) => score));
    const { score } = options.find(({ code }) => code === session.answerOf(id)!.value)!;
    points += (weight * score!) / highest;
    weights += weight;
  }
  return (100 * points) / weights;
}

function expectSame(score: number | null, expected: number | null): void {
  if (score === null || expected === null) expect(score).to.equal(expected);
  else expect(score).to.be.closeTo(expected, 1e-9);
}

function isRated(session: AuditSession, id: string): boolean {
  const { type = 'rating' } = session.statement(id)!;
  const answer = session.answerOf(id);
  const value = answer?.notApplicable || answer?.unsure ? undefined : answer?.value;
  return session.isAsked(id) && (type === 'rating' || type === 'choice') && typeof value === 'string' && value !== '';
}
