import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { statementsOf } from '../../../src/core/audit/conditions.js';
import { AuditSession, type SessionChange } from '../../../src/core/audit/session.js';
import type { Audit, Condition, Statement } from '../../../src/core/documents/audit.js';
import type { Answer, AuditResponse } from '../../../src/core/documents/audit-response.js';
import { tools } from './an-audit.js';
import { answersTo, audits, journeys, statementsOfAudit, stepsIn, take, type Step } from './arbitrary-audit.js';

/** Everything a session says that follows from its answers. */
function said(session: AuditSession) {
  const statements = statementsOfAudit(session.audit).map(({ id }) => id);
  return {
    asked: statements.filter((id) => session.isAsked(id)),
    wordings: statements.map((id) => session.wording(id)),
    why: statements.map((id) => session.whyAsked(id)),
    progress: session.progress(),
    areas: session.audit.strands.flatMap(({ areas }) => areas.map(({ id }) => session.areaProgress(id))),
    results: session.results(),
    priorities: session.priorities(),
    missing: session.unansweredRequired(),
  };
}

/** What is asked, found out without any of the session's own means: by asking down from each statement. */
function askedOf(audit: Audit, { setting, respondent, answers }: AuditResponse): string[] {
  const statements = statementsOfAudit(audit);
  const find = (id: string) => statements.find((statement) => statement.id === id);
  const isAsked = ({ appliesTo, perspectives, when }: Statement): boolean =>
    (!appliesTo || appliesTo.includes(setting?.type ?? '')) &&
    (!perspectives || perspectives.includes(respondent?.perspective ?? '')) &&
    (!when || isTrue(when));
  const isTrue = (condition: Condition): boolean => {
    if ('all' in condition) return condition.all.every(isTrue);
    if ('any' in condition) return condition.any.some(isTrue);
    if ('not' in condition) return !isTrue(condition.not);
    if ('settingType' in condition) return condition.settingType.includes(setting?.type ?? '');
    if ('perspective' in condition) return condition.perspective.includes(respondent?.perspective ?? '');
    const statement = find(condition.statement);
    const answer = statement && isAsked(statement) ? answers[condition.statement] : undefined;
    if ('answered' in condition) return isAnswer(answer) === condition.answered;
    const value = answer?.notApplicable || answer?.unsure ? undefined : answer?.value;
    const chosen = [value ?? []].flat();
    if ('is' in condition) return chosen.includes(condition.is);
    if ('in' in condition) return chosen.some((code) => typeof code === 'string' && condition.in.includes(code));
    if (typeof value === 'number') return value >= condition.atLeast;
    const scored =
      statement?.type === 'rating' ? ['not-yet', 'starting', 'established', 'embedded'] : ['none', 'some', 'all'];
    const hasScore = statement?.type === 'rating' || statement?.type === 'choice';
    return hasScore && typeof value === 'string' && scored.indexOf(value) >= condition.atLeast;
  };
  return statements.filter(isAsked).map(({ id }) => id);
}

function isAnswer(answer: Answer | undefined): boolean {
  if (answer?.notApplicable !== undefined || answer?.unsure !== undefined) return true;
  return [answer?.value ?? []].flat().some((part) => part !== '');
}

function opened(audit: Audit, steps: readonly Step[]): AuditSession {
  const session = new AuditSession(audit, undefined, tools());
  for (const step of steps) take(session, step);
  return session;
}

describe('after anything a person may do', () => {
  it('the session says what one opened anew with the same response says', () => {
    fc.assert(
      fc.property(journeys, ({ audit, steps }) => {
        const session = opened(audit, steps);
        expect(said(session)).to.deep.equal(said(new AuditSession(audit, session.response, tools())));
      }),
    );
  });

  it('the response as a file opens to the same', () => {
    fc.assert(
      fc.property(journeys, ({ audit, steps }) => {
        const session = opened(audit, steps);
        const file = JSON.parse(JSON.stringify(session.response)) as AuditResponse;
        expect(file).to.deep.equal(session.response);
        expect(said(new AuditSession(audit, file, tools()))).to.deep.equal(said(session));
      }),
    );
  });

  it('what is asked and counted is what the conditions say', () => {
    fc.assert(
      fc.property(journeys, ({ audit, steps }) => {
        const session = opened(audit, steps);
        const { response } = session;
        const asked = askedOf(audit, response);
        expect(said(session).asked).to.deep.equal(asked);
        expect(session.progress()).to.deep.equal(
          audit.strands.map(({ id, title, areas }) => {
            const here = areas.flatMap(({ statements }) => statements.filter((one) => asked.includes(one.id)));
            return {
              id,
              title,
              asked: here.length,
              answered: here.filter((one) => isAnswer(response.answers[one.id])).length,
            };
          }),
        );
      }),
    );
  });

  it('each change names just the statements, strands and areas that look different', () => {
    fc.assert(
      fc.property(journeys, ({ audit, steps }) => {
        const session = new AuditSession(audit, undefined, tools());
        const heard: SessionChange[] = [];
        session.subscribe((told) => heard.push(told));
        const seen = () => ({
          statements: statementsOfAudit(audit).map(
            ({ id }) => [id, session.isAsked(id), session.wording(id), session.answerOf(id)] as const,
          ),
          strands: session.progress().map(({ id, asked, answered }) => [id, asked, answered] as const),
          areas: audit.strands.flatMap(({ areas }) =>
            areas.map(({ id }) => [id, { ...session.areaProgress(id) }] as const),
          ),
        });
        const differing = (before: readonly (readonly unknown[])[], after: readonly (readonly unknown[])[]) =>
          after.filter((one, index) => JSON.stringify(one) !== JSON.stringify(before[index])).map(([id]) => id);
        for (const step of steps) {
          const before = seen();
          take(session, step);
          const after = seen();
          const change = heard.pop();
          expect([...(change?.statements ?? [])]).to.have.members(differing(before.statements, after.statements));
          expect([...(change?.strands ?? [])]).to.have.members(differing(before.strands, after.strands));
          expect([...(change?.areas ?? [])]).to.have.members(differing(before.areas, after.areas));
        }
      }),
    );
  });

  it('an answer touches nothing but its statement and those whose conditions lead back to it', () => {
    fc.assert(
      fc.property(journeys, ({ audit, steps }) => {
        const session = new AuditSession(audit, undefined, tools());
        const leadsBack = (id: string, to: string): boolean =>
          id === to ||
          statementsOf(statementsOfAudit(audit).find((one) => one.id === id)?.when).some((one) => leadsBack(one, to));
        const strangers: string[] = [];
        session.subscribe(({ kind, answers, statements }) => {
          const [answered] = answers.keys();
          if (kind === 'answer') strangers.push(...[...statements].filter((id) => !leadsBack(id, answered ?? '')));
        });
        for (const step of steps) take(session, step);
        expect(strangers).to.deep.equal([]);
      }),
    );
  });

  it('an answer that was hidden comes back, and everything with it', () => {
    const cases = journeys.chain(({ audit, steps }) =>
      fc.record({
        audit: fc.constant(audit),
        steps: fc.constant(steps),
        detour: fc.array(stepsIn(audit), { maxLength: 8 }),
      }),
    );
    fc.assert(
      fc.property(cases, ({ audit, steps, detour }) => {
        const session = opened(audit, steps);
        const { setting, respondent, answers } = session.response;
        const before = said(session);
        const answered = new Set<string>();
        for (const step of detour) {
          take(session, step);
          if (step.does === 'answer') answered.add(step.statement);
        }
        for (const { id } of statementsOfAudit(audit)) {
          if (!answered.has(id)) expect(session.answerOf(id)).to.deep.equal(answers[id]);
        }
        for (const id of answered) session.answer(id, answers[id]);
        session.chooseSetting(setting);
        session.chooseRespondent(respondent);
        expect(said(session)).to.deep.equal(before);
      }),
    );
  });

  it('another tab that hears of each change says the same, whatever order the messages come in', () => {
    const cases = journeys.chain(({ audit, steps }) =>
      fc.record({
        audit: fc.constant(audit),
        steps: fc.constant(steps),
        order: fc.shuffledSubarray([...steps.keys()], { minLength: steps.length }),
      }),
    );
    fc.assert(
      fc.property(cases, ({ audit, steps, order }) => {
        const here = new AuditSession(audit, undefined, tools());
        const there = new AuditSession(audit, here.response, tools());
        const messages: (() => void)[] = [];
        here.subscribe(({ answers }) => {
          const revision = here.revision + 1;
          const written = [...answers.keys()];
          here.saved(revision, new Map(written.map((id) => [id, revision])));
          const news = new Map(written.map((id) => [id, here.answerOf(id)]));
          const { setting, respondent, updated } = here.header;
          messages.push(() => there.receive(news, revision, { setting, respondent, updated }));
        });
        // Taken away answers have no revision to be ordered by, so that here none are.
        for (const step of steps) if (step.does !== 'answer' || step.answer) take(here, step);
        for (const index of order) messages[index]?.();
        expect(said(there)).to.deep.equal(said(here));
        expect(there.response.answers).to.deep.equal(here.response.answers);
      }),
    );
  });
});

describe('scores', () => {
  it('stay between 0 and 100, are there when something is rated, and add up', () => {
    fc.assert(
      fc.property(journeys, ({ audit, steps }) => {
        for (const { score, band, asked, rated, notApplicable, unsure, unanswered } of opened(audit, steps).results()) {
          expect(score === null).to.equal(rated === 0);
          expect(band === null).to.equal(rated === 0);
          if (score !== null) expect(score).to.be.within(0, 100);
          expect(rated + notApplicable + unsure + unanswered).to.be.at.most(asked);
        }
      }),
    );
  });

  it('are the highest for the best answers, whatever the weights', () => {
    fc.assert(
      fc.property(audits, (audit) => {
        const session = new AuditSession(audit, undefined, tools());
        session.chooseSetting({ type: 'primary' });
        for (const { id, type } of statementsOfAudit(audit)) {
          if (type === 'rating') session.answer(id, { value: 'embedded' });
          if (type === 'choice') session.answer(id, { value: 'all' });
        }
        for (const { score, statutoryUnmet, band } of session.results()) {
          expect(score ?? 100).to.equal(100);
          expect(statutoryUnmet).to.deep.equal([]);
          expect(band ?? 'high').to.equal('high');
        }
      }),
    );
  });

  it('never fall when one rating rises and what is asked stays the same', () => {
    const cases = journeys.chain(({ audit, steps }) =>
      fc.record({
        audit: fc.constant(audit),
        steps: fc.constant(steps),
        raised: fc.constantFrom(...statementsOfAudit(audit)),
      }),
    );
    fc.assert(
      fc.property(cases, ({ audit, steps, raised }) => {
        if (raised.type !== 'rating') return;
        const low = opened(audit, [...steps, { does: 'answer', statement: raised.id, answer: { value: 'starting' } }]);
        const high = opened(audit, [
          ...steps,
          { does: 'answer', statement: raised.id, answer: { value: 'established' } },
        ]);
        if (said(low).asked.join() !== said(high).asked.join()) return;
        const bands = ['low', 'middle', 'high'];
        for (const [index, { score, band }] of low.results().entries()) {
          const after = high.results()[index];
          expect(after?.score ?? -1).to.be.at.least(score ?? -1);
          expect(bands.indexOf(after?.band ?? '')).to.be.at.least(bands.indexOf(band ?? ''));
        }
      }),
    );
  });

  it('fall in the highest band they reach, of those they may have', () => {
    fc.assert(
      fc.property(journeys, ({ audit, steps }) => {
        for (const { score, band, statutoryUnmet } of opened(audit, steps).results()) {
          if (score === null) continue;
          const high = score >= 80 - 1e-9 && statutoryUnmet.length === 0;
          expect(band).to.equal(high ? 'high' : score >= 40 - 1e-9 ? 'middle' : 'low');
        }
      }),
    );
  });
});

describe('generated answers', () => {
  it('are all allowed by their statements', () => {
    const cases = audits.chain((audit) =>
      fc
        .constantFrom(...statementsOfAudit(audit))
        .chain((statement) =>
          fc.record({ audit: fc.constant(audit), statement: fc.constant(statement), answer: answersTo(statement) }),
        ),
    );
    fc.assert(
      fc.property(cases, ({ audit, statement, answer }) => {
        new AuditSession(audit, undefined, tools()).answer(statement.id, answer);
      }),
    );
  });
});
