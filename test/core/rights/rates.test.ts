import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { usualLevels } from '../../../src/core/rights/levels.js';
import { ratesOf, type Rates } from '../../../src/core/rights/rates.js';
import { registerAt } from '../../../src/core/rights/register.js';

type Member = readonly [level: number, value: number, headcount?: number];

/** The rates of schools, given as their level, rate and number of pupils. */
function ratesFor(members: readonly Member[], minimumGroupSize?: number): Rates {
  const schools = members.map(([level, value, headcount], index) => ({
    name: `School ${index}`,
    ...(level > 0 && { awards: [{ level: usualLevels[level]!.id, date: '2026' }] }),
    indicators: { suspensions: { value, ...(headcount !== undefined && { headcount }) } },
  }));
  const [rates] = ratesOf(
    registerAt({
      kind: 'rights-register',
      format: 1,
      id: 'r',
      language: 'en',
      title: 'R',
      area: 'A',
      asOf: '2026-07-20',
      indicators: [{ id: 'suspensions', label: 'Suspensions' }],
      schools,
      ...(minimumGroupSize !== undefined && { minimumGroupSize }),
    }),
  );
  return rates!;
}

/** So many schools of a level, each with another rate. */
const many = (level: number, count: number, from = 1, headcount?: number): Member[] =>
  Array.from({ length: count }, (_, index): Member =>
    headcount === undefined ? [level, from + index] : [level, from + index, headcount],
  );

/** What is shown, level by level: how many schools, or why it is hidden. */
const shownOf = ({ levels, total }: Rates) => [
  ...levels.map((rate) => rate.hidden ?? rate.schools),
  total ? total.schools : 'no total',
];

describe('Rates by level', () => {
  it('weigh each school by its pupils where all numbers are known', () => {
    const rates = ratesFor([[3, 2, 100], [3, 8, 300], [3, 5, 100], [3, 5, 0], ...many(1, 5, 1, 10)], 3);
    expect(rates.weighted).to.equal(true);
    const gold = rates.levels[3]!;
    expect(gold).to.deep.include({ schools: 3, mean: (200 + 2400 + 500) / 500 });
    const spread = Math.sqrt((100 * 4.2 ** 2 + 300 * 1.8 ** 2 + 100 * 1.2 ** 2) / 500);
    expect((gold as { spread: number }).spread).to.be.closeTo(spread, 1e-9);
  });

  it('count each school alike where one number is missing', () => {
    const rates = ratesFor(
      [
        [3, 2, 100],
        [3, 8, 300],
        [3, 5],
      ],
      1,
    );
    expect(rates.weighted).to.equal(false);
    expect(rates.levels[3]).to.deep.include({ schools: 3, mean: 5 });
  });

  for (const [what, members, expected] of [
    ['all are shown where all are large', [...many(1, 5), ...many(2, 6), ...many(3, 7)], [0, 5, 6, 7, 18]],
    [
      'one too small is hidden, and the smallest of the others too, since it could be worked out',
      [...many(0, 9), ...many(1, 7), ...many(2, 6), ...many(3, 4)],
      [9, 7, 'would-tell', 'too-small', 26],
    ],
    [
      'two too small are hidden, and no other, where together they are enough',
      [...many(1, 8), ...many(2, 3), ...many(3, 4)],
      [0, 8, 'too-small', 'too-small', 15],
    ],
    [
      'two too small that together are still too few take a third with them',
      [...many(0, 9), ...many(1, 8), ...many(2, 1), ...many(3, 2)],
      [9, 'would-tell', 'too-small', 'too-small', 20],
    ],
    [
      'of two levels both are hidden, and the total is shown',
      [...many(1, 9), ...many(3, 1)],
      [0, 'would-tell', 0, 'too-small', 10],
    ],
    ['the only level is hidden with the total', many(3, 4), [0, 0, 0, 'too-small', 'no total']],
    [
      'nothing is shown of too few in all',
      [...many(1, 2), ...many(2, 1), ...many(3, 1)],
      [0, 'too-small', 'too-small', 'too-small', 'no total'],
    ],
    [
      'schools without pupils do not make a level larger',
      [...many(1, 6, 1, 100), ...many(3, 1, 9, 50), ...many(3, 8, 1, 0)],
      [0, 'would-tell', 0, 'too-small', 7],
    ],
    [
      'a school with nearly all pupils of its level is hidden as if it stood alone',
      [...many(1, 9, 1, 100), ...many(2, 8, 1, 100), ...many(3, 5, 1, 10), [3, 9, 1000]],
      [0, 9, 'would-tell', 'too-small', 23],
    ],
    [
      'the total is left out where all that is hidden has one rate',
      [...many(0, 8), ...[1, 2, 3].map((): Member => [2, 0]), ...[1, 2, 3].map((): Member => [3, 0])],
      [8, 0, 'too-small', 'too-small', 'no total'],
    ],
  ] as const) {
    it(what, () => expect(shownOf(ratesFor(members))).to.deep.equal(expected));
  }

  it('are all shown where a group of one will do', () => {
    expect(shownOf(ratesFor([...many(1, 1), ...many(2, 2)], 1))).to.deep.equal([0, 1, 2, 0, 3]);
  });

  it('tell no spread of two schools, which with their mean would tell both', () => {
    const { levels } = ratesFor([...many(1, 2), ...many(2, 3)], 2);
    expect(levels.slice(1, 3).map((rate) => 'spread' in rate && rate.spread !== undefined)).to.deep.equal([
      false,
      true,
    ]);
  });

  it('never let anybody work out the rate of fewer schools than the least', () => {
    const member: fc.Arbitrary<Member> = fc.tuple(
      fc.nat(3),
      fc.integer({ min: 0, max: 40 }),
      fc.constantFrom(0, 1, 10, 200, 1500),
    );
    const groups = fc.oneof(
      fc.array(member, { maxLength: 40 }),
      fc
        .array(fc.nat(9), { minLength: 4, maxLength: 4 })
        .map((sizes) => sizes.flatMap((size, level) => many(level, size, level, 100))),
    );
    fc.assert(
      fc.property(groups, fc.integer({ min: 1, max: 7 }), (members, least) => {
        const rates = ratesFor(members, least);
        const sizes = usualLevels.map(
          (_, level) => members.filter(([of, , pupils]) => of === level && pupils !== 0).length,
        );
        for (const levels of solvable(rates)) {
          const schools = levels.reduce((sum, level) => sum + sizes[level]!, 0);
          expect(schools === 0 || schools >= least, `${levels.join()} of ${sizes.join()}`).to.equal(true);
        }
        // Nothing that is large enough is hidden without need.
        if (sizes.every((size) => size === 0 || size >= least) && rates.weighted && least === 1)
          expect(rates.levels.every(({ hidden }) => hidden === undefined)).to.equal(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('an adversary works out a hidden level where no second one is hidden', () => {
    const rates = ratesFor([...many(1, 7), ...many(2, 6), ...many(3, 4)]);
    const careless = {
      ...rates,
      levels: rates.levels.map((rate, level) =>
        level === 3 ? rate : { level: rate.level, schools: 6, mean: 1, spread: 1 },
      ),
    };
    expect(solvable(careless).some((levels) => levels.join() === '3')).to.equal(true);
  });
});

/**
 * Every set of levels whose rate together follows from what is shown, for a reader who knows how many pupils each
 * school has: whose vector lies in the span of what is shown.
 */
function solvable({ levels, total }: Rates): number[][] {
  const places = levels.map((_, index) => index);
  const shown = places.filter((place) => levels[place]!.hidden === undefined);
  const rows = shown.map((place) => places.map((other) => Number(other === place)));
  if (total) rows.push(places.map(() => 1));
  const sets = Array.from({ length: 2 ** places.length - 1 }, (_, index) =>
    places.filter((place) => (index + 1) & (1 << place)),
  );
  return sets.filter((set) => rank([...rows, places.map((place) => Number(set.includes(place)))]) === rank(rows));
}

function rank(matrix: readonly (readonly number[])[]): number {
  const rows = matrix.map((row) => [...row]);
  let found = 0;
  for (let column = 0; column < (rows[0]?.length ?? 0); column += 1) {
    const pivot = rows.findIndex((row, index) => index >= found && row[column] !== 0);
    if (pivot < 0) continue;
    [rows[found], rows[pivot]] = [rows[pivot]!, rows[found]!];
    for (let index = found + 1; index < rows.length; index += 1) {
      const factor = rows[index]![column]! / rows[found]![column]!;
      rows[index] = rows[index]!.map((value, place) => value - factor * rows[found]![place]!);
    }
    found += 1;
  }
  return found;
}
