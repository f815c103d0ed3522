import { expect } from '@open-wc/testing';
import type { Results } from '../../../src/core/documents/audit.js';
import { auditOf, sessionOn, type StatementWords } from './an-audit.js';

const bands: Results = {
  bands: [
    { id: 'developing', label: 'Developing', from: 0 },
    { id: 'secure', label: 'Secure', from: 50 },
    { id: 'leading', label: 'Leading', from: 80, needsStatutory: true },
  ],
};

const source = 'Equality Act 2010';
const choice = {
  id: 'choice',
  type: 'choice',
  options: [
    { code: 'none', label: 'None', score: 0 },
    { code: 'some', label: 'Some', score: 4 },
    { code: 'all', label: 'All', score: 5 },
    { code: 'other', label: 'Other' },
  ],
};

function result(statements: StatementWords[], answers: Parameters<typeof sessionOn>[1], results: Results = bands) {
  const [belonging] = sessionOn(auditOf({ belonging: statements }, results), answers).results();
  if (!belonging) throw new Error('The strand has no result.');
  return belonging;
}

describe("a strand's score", () => {
  const two = [{ id: 'a' }, { id: 'b' }];
  for (const [words, statements, answers, score] of [
    ['nothing answered', two, {}, null],
    ['the lowest rating is not the same as none', two, { a: 'not-yet' }, 0],
    ['the highest rating of all', two, { a: 'embedded', b: 'embedded' }, 100],
    ['what is unanswered counts for nothing', two, { a: 'embedded' }, 100],
    ['half of each', two, { a: 'embedded', b: 'not-yet' }, 50],
    ['not applicable is left out', two, { a: 'embedded', b: { notApplicable: {} } }, 100],
    ['not applicable outranks a rating', two, { a: 'embedded', b: { value: 'not-yet', notApplicable: {} } }, 100],
    ['need more information outranks a rating', two, { a: 'embedded', b: { value: 'not-yet', unsure: true } }, 100],
    ['only need more information', two, { a: { unsure: true } }, null],
    ['three times the weight', [{ id: 'a', weight: 3 }, { id: 'b' }], { a: 'embedded', b: 'not-yet' }, 75],
    ['half the weight', [{ id: 'a', weight: 0.5 }, { id: 'b' }], { a: 'embedded', b: 'not-yet' }, 100 / 3],
    ['a choice counts as a share of its highest score', [choice], { choice: 'some' }, 80],
    ['scales of different lengths weigh the same', [{ id: 'a' }, choice], { a: 'not-yet', choice: 'all' }, 50],
    ['an option without a score', [choice], { choice: 'other' }, null],
    [
      'options that all score 0',
      [{ ...choice, options: [{ code: 'a', label: 'A', score: 0 }] }],
      { choice: 'a' },
      null,
    ],
    ['a scale without scores', [{ id: 'a', scale: 'plain' }], { a: 'yes' }, null],
    ['several choices have no score', [{ ...choice, type: 'choices' }], { choice: ['all'] }, null],
    ['a number has no score', [{ id: 'a', type: 'number' }], { a: 3 }, null],
    [
      'a statement that is not asked is left out, though its answer is kept',
      [{ id: 'a' }, { id: 'b', when: { statement: 'a', is: 'starting' } }],
      { a: 'embedded', b: 'not-yet' },
      100,
    ],
  ] as [string, StatementWords[], Parameters<typeof sessionOn>[1], number | null][]) {
    it(`${words}: ${score ?? 'none'}`, () => {
      const actual = result(statements, answers).score;
      if (score === null) expect(actual).to.equal(null);
      else expect(actual).to.be.closeTo(score, 1e-9);
    });
  }

  it('counts each kind of answer, so that the sum can be shown', () => {
    const statements = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
    const hidden = { id: 'hidden', when: { settingType: ['primary'] } };
    const { title, ...counts } = result([...statements, { id: 'e', type: 'text' }, hidden], {
      a: 'embedded',
      b: { notApplicable: {} },
      c: { unsure: true },
      e: 'We meet on Mondays',
      hidden: 'embedded',
    });
    expect(title).to.equal('belonging');
    expect(counts).to.deep.equal({
      id: 'belonging',
      score: 100,
      asked: 5,
      rated: 1,
      notApplicable: 1,
      unsure: 1,
      unanswered: 1,
      band: 'leading',
      statutoryUnmet: [],
    });
  });

  it('keeps strands apart', () => {
    const session = sessionOn(auditOf({ belonging: [{ id: 'a' }], learning: [{ id: 'b' }] }, bands), { b: 'starting' });
    expect(
      session.results().map(({ id, score, band }) => [id, score === null ? null : Math.round(score), band]),
    ).to.deep.equal([
      ['belonging', null, null],
      ['learning', 33, 'developing'],
    ]);
  });
});

describe("a strand's band", () => {
  const ratings = (of: number) => Array.from({ length: of }, (_, index) => ({ id: `s${index}` }));
  const rate = (of: number, embedded: number) =>
    Object.fromEntries(ratings(of).map(({ id }, index) => [id, index < embedded ? 'embedded' : 'not-yet']));
  for (const [words, of, embedded, band] of [
    ['0', 4, 0, 'developing'],
    ['25', 4, 1, 'developing'],
    ['exactly 50', 4, 2, 'secure'],
    ['75', 4, 3, 'secure'],
    ['exactly 80', 5, 4, 'leading'],
    ['100', 4, 4, 'leading'],
  ] as const) {
    it(`${words}: ${band}`, () => expect(result(ratings(of), rate(of, embedded)).band).to.equal(band));
  }

  it('is none while nothing is rated', () => expect(result([{ id: 'a' }], {}).band).to.equal(null));

  it('is none where the audit has no bands', () => {
    const [belonging] = sessionOn(auditOf({ belonging: [{ id: 'a' }] }), { a: 'embedded' }).results();
    expect(belonging?.band).to.equal(null);
  });

  it('reaches a threshold that floating point misses by a hair', () => {
    const statements = [0.1, 0.2, 0.3, 0.4].map((weight, index) => ({ id: `s${index}`, weight }));
    const thresholds = {
      bands: [
        { id: 'low', label: 'Low', from: 0 },
        { id: 'high', label: 'High', from: 60 + 5e-10 },
      ],
    };
    const answers = { s0: 'embedded', s1: 'embedded', s2: 'embedded', s3: 'not-yet' };
    expect(result(statements, answers, thresholds).band).to.equal('high');
  });

  it('does not reach a threshold that is a little too high', () => {
    const thresholds = {
      bands: [
        { id: 'low', label: 'Low', from: 0 },
        { id: 'high', label: 'High', from: 50.000001 },
      ],
    };
    expect(result(ratings(2), rate(2, 1), thresholds).band).to.equal('low');
  });
});

describe('a legal duty', () => {
  const duty = { id: 'duty', statutory: { source } };
  const good = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((id) => ({ id }));
  const rated = Object.fromEntries(good.map(({ id }) => [id, 'embedded']));
  const needs = (statutoryScore: number): Results => ({ ...bands, statutoryScore });

  for (const [words, statement, answer, results, unmet, band] of [
    ['unanswered is unmet, and the band that needs it is passed over', duty, undefined, bands, ['duty'], 'secure'],
    ['the lowest rating is enough where no score is asked for', duty, 'not-yet', bands, [], 'leading'],
    ['rated under the score asked for', duty, 'starting', needs(50), ['duty'], 'secure'],
    ['rated above the score asked for', duty, 'established', needs(50), [], 'leading'],
    ['rated exactly at the score asked for', duty, 'starting', needs(100 / 3), [], 'leading'],
    ['rated a hair under the score asked for', duty, 'starting', needs(100 / 3 + 5e-10), [], 'leading'],
    ['not applicable is no breach', duty, { notApplicable: {} }, needs(50), [], 'leading'],
    ['need more information is unmet', duty, { unsure: true }, bands, ['duty'], 'secure'],
    ['not asked is no breach', { ...duty, appliesTo: ['primary'] }, undefined, needs(50), [], 'leading'],
    ['a scale without scores only marks it', { ...duty, scale: 'plain' }, undefined, needs(50), [], 'leading'],
    ['a typed answer only marks it', { ...duty, type: 'text' }, undefined, needs(50), [], 'leading'],
  ] as [string, StatementWords, string | object | undefined, Results, string[], string][]) {
    it(words, () => {
      const answers = { ...rated, ...(answer !== undefined && { duty: answer }) };
      const { statutoryUnmet, band: actual } = result([statement, ...good], answers, results);
      expect({ statutoryUnmet, band: actual }).to.deep.equal({ statutoryUnmet: unmet, band });
    });
  }

  it('caps only its own strand', () => {
    const audit = auditOf({ belonging: [duty, ...good], learning: [{ id: 'other' }] }, bands);
    const session = sessionOn(audit, { ...rated, other: 'embedded' });
    expect(session.results().map(({ band }) => band)).to.deep.equal(['secure', 'leading']);
  });
});

describe('priorities', () => {
  const order = (statements: StatementWords[], answers: Parameters<typeof sessionOn>[1], results = bands) =>
    sessionOn(auditOf({ belonging: statements }, results), answers)
      .priorities()
      .map(({ statement, reason }) => `${statement}: ${reason}`);
  const three = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];

  for (const [words, statements, answers, expected] of [
    ['nothing is rated', three, {}, []],
    ['good ratings are none', three, { a: 'established', b: 'embedded' }, []],
    ['the lowest first', three, { a: 'starting', b: 'not-yet' }, ['b: low', 'a: low']],
    ['document order where they are the same', three, { c: 'starting', a: 'starting' }, ['a: low', 'c: low']],
    ['the heavier first', [{ id: 'a' }, { id: 'b', weight: 2 }], { a: 'not-yet', b: 'starting' }, ['b: low', 'a: low']],
    [
      'legal duties before all others, unanswered ones too',
      [
        { id: 'a', weight: 9 },
        { id: 'duty', statutory: { source } },
      ],
      { a: 'not-yet' },
      ['duty: statutory', 'a: low'],
    ],
    ['not applicable and unsure are none', three, { a: { notApplicable: {} }, b: { unsure: true } }, []],
    ['a statement that is not asked is none', [{ id: 'a', appliesTo: ['primary'] }], { a: 'not-yet' }, []],
  ] as [string, StatementWords[], Parameters<typeof sessionOn>[1], string[]][]) {
    it(words, () => expect(order(statements, answers)).to.deep.equal(expected));
  }

  it('tell the strand, the score and the weight', () => {
    const audit = auditOf(
      { belonging: [{ id: 'a', weight: 2 }], learning: [{ id: 'b', statutory: { source } }] },
      bands,
    );
    expect(sessionOn(audit, { a: 'not-yet' }).priorities()).to.deep.equal([
      { statement: 'b', strand: 'learning', reason: 'statutory', score: null, weight: 1 },
      { statement: 'a', strand: 'belonging', reason: 'low', score: 0, weight: 2 },
    ]);
  });
});
