import { expect } from '@open-wc/testing';
import { compileConditions, findCycle, holds, isAnswered } from '../../../src/core/audit/conditions.js';
import type { Condition } from '../../../src/core/documents/audit.js';
import type { Answer } from '../../../src/core/documents/audit-response.js';
import { auditOf, sessionOn, type StatementWords } from './an-audit.js';

const policy = { id: 'policy' };
const pupils = { id: 'pupils', type: 'number' };
const languages = {
  id: 'languages',
  type: 'choices',
  options: [
    { code: 'urdu', label: 'Urdu', score: 5 },
    { code: 'polish', label: 'Polish' },
  ],
};
const plan = { id: 'plan', scale: 'plain' };

/** Whether a further statement is asked under a condition. */
function isAsked(when: Condition, answers: Record<string, Answer['value'] | Partial<Answer>>): boolean {
  return sessionOn(auditOf({ belonging: [policy, pupils, languages, plan, { id: 'further', when }] }), answers).isAsked(
    'further',
  );
}

describe('a condition', () => {
  const at2: Condition = { statement: 'policy', atLeast: 2 };
  const isUrdu: Condition = { statement: 'languages', is: 'urdu' };
  const unanswered: Condition = { statement: 'policy', answered: false };
  const unsure = { policy: { unsure: true } } as const;
  const notApplicable = { policy: { notApplicable: {} } };

  for (const [words, condition, answers, expected] of [
    ['is: nothing answered', { statement: 'policy', is: 'embedded' }, {}, false],
    ['is: that option', { statement: 'policy', is: 'embedded' }, { policy: 'embedded' }, true],
    ['is: another option', { statement: 'policy', is: 'embedded' }, { policy: 'starting' }, false],
    ['is: one of several chosen', isUrdu, { languages: ['polish', 'urdu'] }, true],
    ['is: none of those chosen', isUrdu, { languages: ['polish'] }, false],
    ['is: marked not applicable', { statement: 'policy', is: 'embedded' }, notApplicable, false],
    [
      'is: not applicable outranks the value beside it',
      { statement: 'policy', is: 'embedded' },
      { policy: { value: 'embedded', notApplicable: {} } },
      false,
    ],
    [
      'is: unsure outranks the value beside it',
      { statement: 'policy', is: 'embedded' },
      { policy: { value: 'embedded', unsure: true } },
      false,
    ],
    ['in: one of those', { statement: 'policy', in: ['starting', 'embedded'] }, { policy: 'embedded' }, true],
    ['in: none of those', { statement: 'policy', in: ['starting', 'embedded'] }, { policy: 'not-yet' }, false],
    ['in: one of several chosen', { statement: 'languages', in: ['urdu'] }, { languages: ['polish', 'urdu'] }, true],
    ['at least: the score', at2, { policy: 'established' }, true],
    ['at least: a score under it', at2, { policy: 'starting' }, false],
    ['at least: 0, and nothing answered', { statement: 'policy', atLeast: 0 }, {}, false],
    ['at least: 0, and not applicable', { statement: 'policy', atLeast: 0 }, notApplicable, false],
    ['at least: 0, and the lowest option', { statement: 'policy', atLeast: 0 }, { policy: 'not-yet' }, true],
    ['at least: the number', { statement: 'pupils', atLeast: 30 }, { pupils: 30 }, true],
    ['at least: a number under it', { statement: 'pupils', atLeast: 30 }, { pupils: 29.5 }, false],
    ['at least: an option without a score', { statement: 'plan', atLeast: 0 }, { plan: 'yes' }, false],
    ['at least: several chosen', { statement: 'languages', atLeast: 1 }, { languages: ['urdu'] }, false],
    ['answered: a value', { statement: 'policy', answered: true }, { policy: 'not-yet' }, true],
    ['answered: 0 is a value', { statement: 'pupils', answered: true }, { pupils: 0 }, true],
    ['answered: not applicable', { statement: 'policy', answered: true }, notApplicable, true],
    ['answered: need more information', { statement: 'policy', answered: true }, unsure, true],
    ['answered: only a note', { statement: 'policy', answered: true }, { policy: { note: 'ask Monday' } }, false],
    ['answered: an empty list', { statement: 'languages', answered: true }, { languages: [] }, false],
    ['not answered: nothing', unanswered, {}, true],
    ['not answered: a value', unanswered, { policy: 'not-yet' }, false],
    ['not: the part does not hold', { not: at2 }, {}, true],
    ['not: the part holds', { not: at2 }, { policy: 'embedded' }, false],
    ['all: one is missing', { all: [at2, isUrdu] }, { policy: 'embedded' }, false],
    ['all: all hold', { all: [at2, isUrdu] }, { policy: 'embedded', languages: ['urdu'] }, true],
    ['any: one holds', { any: [at2, isUrdu] }, { languages: ['urdu'] }, true],
    ['any: none holds', { any: [at2, isUrdu] }, { policy: 'starting' }, false],
    ['setting type: none chosen', { settingType: ['primary'] }, {}, false],
    ['perspective: none chosen', { perspective: ['staff'] }, {}, false],
    ['not the setting type: none chosen', { not: { settingType: ['primary'] } }, {}, true],
  ] as [string, Condition, Record<string, Partial<Answer>>, boolean][]) {
    it(`${words}: ${expected ? 'holds' : 'does not hold'}`, () =>
      expect(isAsked(condition, answers)).to.equal(expected));
  }

  it('looks at the setting type and the perspective that are chosen', () => {
    const session = sessionOn(
      auditOf({
        belonging: [
          { id: 'a', when: { settingType: ['secondary'] } },
          { id: 'b', when: { perspective: ['parents', 'staff'] } },
        ],
      }),
    );
    session.chooseSetting({ type: 'secondary' });
    session.chooseRespondent({ perspective: 'staff' });
    expect([session.isAsked('a'), session.isAsked('b')]).to.deep.equal([true, true]);
    session.chooseSetting({ type: 'primary' });
    expect([session.isAsked('a'), session.isAsked('b')]).to.deep.equal([false, true]);
  });

  it('takes a statement that is not asked for unanswered', () => {
    const chain: StatementWords[] = [
      policy,
      { id: 'second', when: { statement: 'policy', is: 'embedded' } },
      { id: 'third', when: { statement: 'second', is: 'embedded' } },
      { id: 'instead', when: { statement: 'second', answered: false } },
    ];
    const session = sessionOn(auditOf({ belonging: chain }), { policy: 'embedded', second: 'embedded' });
    expect([session.isAsked('third'), session.isAsked('instead')]).to.deep.equal([true, false]);
    session.answer('policy', { value: 'starting' });
    expect([session.isAsked('third'), session.isAsked('instead')]).to.deep.equal([false, true]);
  });

  const unknown = { weekday: 'monday' } as unknown as Condition;
  const unknownOfAnswer = { statement: 'policy', moreOrLess: 3 } as unknown as Condition;
  for (const [words, condition, expected] of [
    ['an unknown form', unknown, false],
    ['an unknown form about an answer', unknownOfAnswer, false],
    ['the opposite of an unknown form', { not: unknown }, false],
    ['the opposite of an unknown form about an answer', { not: unknownOfAnswer }, false],
    ['the opposite of the opposite', { not: { not: unknown } }, false],
    ['all, with an unknown form', { all: [unanswered, unknown] }, false],
    ['not all, with an unknown form', { not: { all: [unanswered, unknown] } }, false],
    ['any, with one that holds', { any: [unanswered, unknown] }, true],
    ['any, with none that holds', { any: [{ not: unanswered }, unknown] }, false],
    ['not any, with an unknown form', { not: { any: [{ not: unanswered }, unknown] } }, false],
  ] as [string, Condition, boolean][]) {
    it(`${words}: ${expected ? 'holds' : 'does not hold'}`, () => {
      const nothing = {
        settingType: undefined,
        perspective: undefined,
        answerOf: () => undefined,
        scoreOf: () => undefined,
      };
      expect(holds(condition, nothing)).to.equal(expected);
    });
  }
});

describe('answered', () => {
  const at = '2026-11-23T09:00:00Z';
  for (const [words, answer, expected] of [
    ['no answer', undefined, false],
    ['only a note', { at, note: 'Ask the governors' }, false],
    ['an empty text', { at, value: '' }, false],
    ['an empty list', { at, value: [] }, false],
    ['zero', { at, value: 0 }, true],
    ['a code', { at, value: 'yes' }, true],
    ['not applicable', { at, notApplicable: {} }, true],
    ['need more information', { at, unsure: true }, true],
  ] as [string, Answer | undefined, boolean][]) {
    it(`${words}: ${expected ? 'yes' : 'no'}`, () => expect(isAnswered(answer)).to.equal(expected));
  }
});

describe('the graph of conditions', () => {
  const of = (statements: StatementWords[]) => auditOf({ belonging: statements });
  const when = (statement: string): { when: Condition } => ({ when: { statement, answered: true } });

  it('knows the dependants of each statement, wherever they stand, and the longest chain under each', () => {
    const both: Condition = { all: [{ statement: 'a', is: 'embedded' }, { not: { statement: 'b', is: 'embedded' } }] };
    const { dependants, depths } = compileConditions(
      of([{ id: 'c', when: both }, { id: 'b', ...when('a') }, { id: 'a' }]),
    );
    expect(Object.fromEntries(dependants)).to.deep.equal({ a: ['c', 'b'], b: ['c'] });
    expect(Object.fromEntries(depths)).to.deep.equal({ a: 0, b: 1, c: 2 });
  });

  for (const [words, statements, expected] of [
    ['none', [{ id: 'a' }, { id: 'b', ...when('a') }], undefined],
    ['a statement that asks for itself', [{ id: 'a', ...when('a') }], ['a']],
    [
      'two that ask for each other',
      [
        { id: 'a', ...when('b') },
        { id: 'b', ...when('a') },
      ],
      ['b', 'a'],
    ],
    [
      'three, with one before and one behind',
      [
        { id: 'behind', ...when('c') },
        { id: 'a', ...when('c') },
        { id: 'b', ...when('a') },
        {
          id: 'c',
          when: {
            any: [
              { statement: 'b', answered: true },
              { statement: 'before', answered: true },
            ],
          },
        },
        { id: 'before' },
      ],
      ['a', 'b', 'c'],
    ],
    ['a statement that is not in the audit', [{ id: 'a', ...when('gone') }], undefined],
  ] as [string, StatementWords[], string[] | undefined][]) {
    it(`finds a cycle: ${words}`, () => expect(findCycle(of(statements))).to.deep.equal(expected));
  }

  it('orders a chain of 10,000 conditions, and asks what it should', () => {
    const chain = Array.from({ length: 10_000 }, (_, step) => ({
      id: `s${step}`,
      ...(step > 0 && when(`s${step - 1}`)),
    }));
    const audit = of(chain);
    expect(findCycle(audit)).to.equal(undefined);
    const session = sessionOn(audit);
    expect(session.progress()).to.deep.equal([{ id: 'belonging', title: 'belonging', asked: 1, answered: 0 }]);
  });

  it('takes a statement that is not in the audit for unanswered', () => {
    const session = sessionOn(
      of([
        { id: 'a', when: { statement: 'gone', answered: false } },
        { id: 'b', ...when('gone') },
      ]),
    );
    expect([session.isAsked('a'), session.isAsked('b')]).to.deep.equal([true, false]);
  });

  it('asks nothing that stands in a cycle', () => {
    const session = sessionOn(
      of([
        { id: 'a', ...when('b') },
        { id: 'b', when: { not: { statement: 'a', answered: true } } },
      ]),
    );
    expect([session.isAsked('a'), session.isAsked('b')]).to.deep.equal([false, false]);
  });
});
