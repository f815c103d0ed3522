import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { mergedResponse, mergeResponses } from '../../../src/core/audit/merge.js';
import { strandPart } from '../../../src/core/audit/strand-part.js';
import { AuditSession } from '../../../src/core/audit/session.js';
import type { Answer, AuditResponse } from '../../../src/core/documents/audit-response.js';
import { auditOf, responseOf, tools } from './an-audit.js';
import { audits, stepsIn, take } from './arbitrary-audit.js';

const now = new Date('2026-11-24T10:00:00Z');
const audit = auditOf({
  belonging: [
    { id: 'welcome' },
    { id: 'voice' },
    {
      id: 'clubs',
      type: 'choices',
      options: [
        { code: 'a', label: 'A' },
        { code: 'b', label: 'B' },
      ],
    },
  ],
});

describe('Answers of several people', () => {
  for (const [what, one, other, disagree] of [
    ['the same rating', { value: 'starting' }, { value: 'starting' }, false],
    ['two ratings', { value: 'starting' }, { value: 'embedded' }, true],
    ['a rating and no answer', { value: 'starting' }, undefined, false],
    ['a rating and a note alone', { value: 'starting' }, { note: 'Ask' }, false],
    ['the same rating with two notes', { value: 'starting', note: 'A' }, { value: 'starting', note: 'B' }, false],
    ['a rating and not applicable', { value: 'starting' }, { notApplicable: {} }, true],
    ['two reasons for not applicable', { notApplicable: { reason: 'A' } }, { notApplicable: { reason: 'B' } }, false],
    ['not applicable and more information', { notApplicable: {} }, { unsure: true as const }, true],
  ] as const) {
    it(`${disagree ? 'differ' : 'agree'}: ${what}`, () => {
      const response = (answer: Partial<Answer> | undefined) => responseOf(answer ? { welcome: answer } : {});
      const { disagreements } = mergeResponses(audit, [response(one), response(other)]);
      expect(disagreements.map(({ statement }) => statement)).to.deep.equal(disagree ? ['welcome'] : []);
    });
  }

  it('agree on several options in another order', () => {
    const responses = [
      ['a', 'b'],
      ['b', 'a'],
    ].map((value) => responseOf({ clubs: { value } }));
    expect(mergeResponses(audit, responses).disagreements).to.deep.equal([]);
  });

  it('name who gave which answer', () => {
    const responses = ['starting', 'embedded', 'starting'].map((value) => responseOf({ welcome: { value } }));
    const [disagreement] = mergeResponses(audit, responses).disagreements;
    expect(disagreement!.sides.map(({ answer, from }) => [answer.value, from])).to.deep.equal([
      ['embedded', [1]],
      ['starting', [0, 2]],
    ]);
  });

  it('keep the notes and evidence of an answer that was not chosen', () => {
    const responses = [
      responseOf({ welcome: { value: 'starting', note: 'At the gate', evidence: [{ label: 'Rota' }] } }),
      responseOf({ welcome: { value: 'embedded', note: 'In class', private: true } }),
    ];
    const merge = mergeResponses(audit, responses);
    const merged = mergedResponse(merge, new Map([['welcome', 0]]), responses[0]!, now);
    expect(merged.answers.welcome).to.deep.include({
      value: 'embedded',
      note: 'At the gate\nIn class',
      evidence: [{ label: 'Rota' }],
      private: true,
    });
  });

  it('are not merged while nobody has chosen', () => {
    const responses = ['starting', 'embedded'].map((value) => responseOf({ welcome: { value } }));
    const merge = mergeResponses(audit, responses);
    expect(() => mergedResponse(merge, new Map(), responses[0]!, now)).to.throw(RangeError, 'welcome');
  });

  describe('with an action that somebody changed', () => {
    const plan = (...actions: readonly (readonly [id: string, text: string])[]) =>
      responseOf({}, { actions: actions.map(([id, text]) => ({ id, text, status: 'planned' as const })) });
    const responses = [plan(['act', 'Ask parents']), plan(['act', 'Ask pupils']), plan(['act', 'Ask parents'])];
    const merge = mergeResponses(audit, responses);
    const merged = (choices: Map<string, number>) =>
      mergedResponse(merge, new Map(), responses[0]!, now, choices).actions!.map(({ id, text }) => [id, text]);

    it('differ, with who has it how', () => {
      expect(
        merge.planDisagreements.map(({ action, sides }) => [
          action,
          sides.map((side) => [side.action.text, side.from]),
        ]),
      ).to.deep.equal([
        [
          'act',
          [
            ['Ask parents', [0, 2]],
            ['Ask pupils', [1]],
          ],
        ],
      ]);
    });

    it('have the form that a person chose', () => {
      expect(merged(new Map([['act', 1]]))).to.deep.equal([['act', 'Ask pupils']]);
    });

    it('agree where it is the same, or only one has it', () => {
      const { planDisagreements } = mergeResponses(audit, [plan(['act', 'A'], ['b', 'B']), plan(['act', 'A'])]);
      expect(planDisagreements).to.deep.equal([]);
    });

    it('keep all under ids that no action has', () => {
      const before = [plan(['act', 'A'], ['act-2', 'C']), plan(['act', 'B'])];
      const { actions } = mergedResponse(mergeResponses(audit, before), new Map(), before[0]!, now);
      expect(actions!.map(({ id, text }) => [id, text])).to.deep.equal([
        ['act', 'A'],
        ['act-3', 'B'],
        ['act-2', 'C'],
      ]);
    });
  });

  it('keep both of two actions that have one id', () => {
    const responses = ['Ask parents', 'Ask pupils'].map((text) =>
      responseOf({}, { actions: [{ id: 'act', text, status: 'planned' }] }),
    );
    const { actions } = mergedResponse(mergeResponses(audit, responses), new Map(), responses[0]!, now);
    expect(actions!.map(({ id, text }) => [id, text])).to.deep.equal([
      ['act', 'Ask parents'],
      ['act-2', 'Ask pupils'],
    ]);
  });

  for (const [what, more] of [
    ['another audit', { audit: { id: 'other', version: '1.0.0' } }],
    ['a newer version', { audit: { id: 'an-audit', version: '1.1.0' } }],
  ] as const) {
    it(`are refused when they answer ${what}`, () => {
      expect(() => mergeResponses(audit, [responseOf({}, more)])).to.throw(RangeError);
    });
  }

  it('make a completed response amended when they change it', () => {
    const completed = responseOf({ welcome: { value: 'starting' } }, { status: 'completed' });
    const merge = mergeResponses(audit, [completed, responseOf({ voice: { value: 'starting' } })]);
    expect(mergedResponse(merge, new Map(), completed, now).status).to.equal('amended');
  });
});

const actionIds = ['act', 'act-2', 'other'];
const plans = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom(...actionIds),
    text: fc.constantFrom('Ask parents', 'Ask pupils'),
    status: fc.constantFrom('planned' as const, 'done' as const),
  }),
  { selector: ({ id }) => id },
);

/** An audit with what two or three people answered. */
const people = audits.chain((arbitrary) =>
  fc.record({
    audit: fc.constant(arbitrary),
    responses: fc.array(
      fc.array(stepsIn(arbitrary), { maxLength: 15 }).map((steps) => {
        const session = new AuditSession(arbitrary, undefined, tools());
        for (const step of steps) take(session, step);
        return session.response;
      }),
      { minLength: 2, maxLength: 3 },
    ),
  }),
);

/** The same people with plans, in which they may have changed the same action. */
const planners = people.chain(({ audit: of, responses }) =>
  fc.record({
    audit: fc.constant(of),
    responses: fc.tuple(...responses.map((response) => plans.map((actions) => ({ ...response, actions })))),
    choices: fc.dictionary(fc.constantFrom(...actionIds), fc.nat(3)).map((chosen) => new Map(Object.entries(chosen))),
  }),
);

describe('Merging', () => {
  const outcome = (
    responses: readonly AuditResponse[],
    into: AuditResponse,
    of: Parameters<typeof mergeResponses>[0],
  ) => {
    const merge = mergeResponses(of, responses);
    const choices = new Map(merge.disagreements.map(({ statement }) => [statement, 0]));
    return mergedResponse(merge, choices, into, now);
  };

  it('comes to the same in whatever order people are', () => {
    fc.assert(
      fc.property(people, ({ audit: of, responses }) => {
        const [first] = responses;
        const there = outcome(responses, first!, of);
        const back = outcome([...responses].reverse(), first!, of);
        expect(back).to.deep.equal(there);
      }),
    );
  });

  it('loses nothing: every value is merged or on one of the sides, every note and piece of evidence is there', () => {
    fc.assert(
      fc.property(people, ({ audit: of, responses }) => {
        const merge = mergeResponses(of, responses);
        const merged = outcome(responses, responses[0]!, of);
        for (const { answers } of responses) {
          for (const [id, { value, note, notApplicable, unsure }] of Object.entries(answers)) {
            const sides = merge.disagreements
              .find(({ statement }) => statement === id)
              ?.sides.map(({ answer }) => answer);
            const kept = sides ?? [merged.answers[id]];
            const empty = value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
            const said = (answer: Answer | undefined) =>
              notApplicable
                ? answer?.notApplicable
                : unsure
                  ? answer?.unsure
                  : empty || sorted(answer?.value) === sorted(value);
            expect(kept.some(said), `${id} of ${JSON.stringify(answers[id])}`).to.equal(true);
            if (note) expect(merged.answers[id]?.note).to.contain(note);
          }
        }
      }),
    );
  });

  it('of plans comes to the same actions in whatever order people are, each under an id of its own', () => {
    fc.assert(
      fc.property(planners, ({ audit: of, responses, choices }) => {
        const plan = (several: readonly AuditResponse[]) => {
          const merge = mergeResponses(of, several);
          const values = new Map(merge.disagreements.map(({ statement }) => [statement, 0]));
          return mergedResponse(merge, values, responses[0]!, now, choices).actions ?? [];
        };
        const there = plan(responses);
        expect(plan([...responses].reverse())).to.have.deep.members(there);
        expect(new Set(there.map(({ id }) => id)).size).to.equal(there.length);
      }),
    );
  });

  it('of plans loses nothing: every action is in the merged plan, or was a form that a person did not choose', () => {
    fc.assert(
      fc.property(planners, ({ audit: of, responses, choices }) => {
        const merge = mergeResponses(of, responses);
        const values = new Map(merge.disagreements.map(({ statement }) => [statement, 0]));
        const { actions = [] } = mergedResponse(merge, values, responses[0]!, now, choices);
        for (const { id, text, status } of responses.flatMap((response) => response.actions)) {
          const sides = merge.planDisagreements.find(({ action }) => action === id)?.sides;
          const chosen = sides?.[choices.get(id) ?? -1];
          const kept = chosen ? sides.map(({ action }) => action) : actions.filter((one) => one.id.startsWith(id));
          expect(
            kept.some((one) => one.text === text && one.status === status),
            `${id}: ${text}`,
          ).to.equal(true);
        }
      }),
    );
  });

  it('of one person with themselves changes no answer', () => {
    fc.assert(
      fc.property(people, ({ audit: of, responses: [one] }) => {
        const { answers } = outcome([one!, one!], one!, of);
        const content = (all: AuditResponse['answers']) =>
          Object.entries(all).map(([id, { revision: _revision, value, ...answer }]) => [
            id,
            [value ?? []].flat().every((part) => part === '') ? answer : { ...answer, value },
          ]);
        expect(content(answers).sort()).to.deep.equal(content(one!.answers).sort());
      }),
    );
  });
});

function sorted(value: Answer['value']): string {
  return JSON.stringify(Array.isArray(value) ? [...value].sort() : value);
}

describe('A strand for a colleague', () => {
  const two = auditOf({
    belonging: [{ id: 'welcome' }, { id: 'voice' }],
    support: [{ id: 'plans', when: { statement: 'voice', is: 'embedded' } }, { id: 'reviews' }],
  });

  it('has its own answers, and those that decide what is asked in it', () => {
    const response = responseOf({
      welcome: { value: 'starting' },
      voice: { value: 'embedded' },
      reviews: { value: 'starting' },
    });
    expect(Object.keys(strandPart(two, response, 'support').answers)).to.have.members(['voice', 'reviews']);
  });

  it('has neither private notes, nor others’ actions, nor sign-offs', () => {
    const response = responseOf(
      { reviews: { value: 'starting', note: 'Between us', private: true } },
      {
        actions: [
          { id: 'a', text: 'Here', strand: 'support', status: 'planned' },
          { id: 'b', text: 'There', strand: 'belonging', status: 'planned' },
        ],
        signOffs: [{ role: 'Chair', name: 'A. Madeup', date: '2026-11-01' }],
      },
    );
    const part = strandPart(two, response, 'support');
    expect(part.answers.reviews).not.to.have.property('note');
    expect(part.actions?.map(({ id }) => id)).to.deep.equal(['a']);
    expect(part).not.to.have.property('signOffs');
  });
});
