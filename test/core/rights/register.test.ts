import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { RightsRegister } from '../../../src/core/documents/rights-register.js';
import { dueSoon, groupsOf, growthOf, registerAt, summarise } from '../../../src/core/rights/register.js';
import { registers } from './arbitrary-register.js';

const collator = new Intl.Collator('en-GB');

function register(schools: RightsRegister['schools'], more: Partial<RightsRegister> = {}): RightsRegister {
  return {
    kind: 'rights-register',
    format: 1,
    id: 'r',
    language: 'en',
    title: 'R',
    area: 'A',
    asOf: '2026-07-20',
    ...(schools && { schools }),
    ...more,
  };
}

const some = register([
  {
    name: 'A',
    phase: 'Primary',
    awards: [
      { level: 'bronze', date: '2020' },
      { level: 'silver', date: '2022-03-01' },
    ],
  },
  { name: 'B', phase: 'Primary', awards: [{ level: 'silver', date: '2023-09-01' }] },
  {
    name: 'C',
    phase: 'Secondary',
    awards: [
      { level: 'gold', date: '2021-01-01' },
      { level: 'gold', date: '2025-09-10', reaccreditation: true },
    ],
  },
  { name: 'D', awards: [{ level: 'bronze', date: '2026-02' }] },
  { name: 'E', phase: ' Primary ' },
]);

describe('A register in figures', () => {
  it('counts each school once, at its highest level', () => {
    const { levels, total, awarded, due, lapsed, newSince, new: added } = summarise(registerAt(some));
    expect(levels.map(({ level, count }) => [level.id, count])).to.deep.equal([
      ['registered', 1],
      ['bronze', 1],
      ['silver', 2],
      ['gold', 1],
    ]);
    expect([total, awarded, due, lapsed]).to.deep.equal([5, 4, 1, 1]);
    expect([newSince, added]).to.deep.equal(['2025-07-20', 1]);
    expect(levels.map((level) => level.reaccredited)).to.deep.equal([undefined, 0, 0, 1]);
  });

  it('counts as awarded again whoever is, new or not', () => {
    const since = summarise(registerAt({ ...some, summary: { levels: {}, newSince: '2026-01-01' } }));
    expect(since.levels.map((level) => [level.new, level.reaccredited])).to.deep.equal([
      [undefined, undefined],
      [1, 0],
      [0, 0],
      [0, 1],
    ]);
  });

  it('is as at another day when asked', () => {
    const { levels, lapsed } = summarise(registerAt(some, '2022-12-31'));
    expect(levels.map(({ count }) => count)).to.deep.equal([3, 0, 1, 1]);
    expect(lapsed).to.equal(0);
  });

  it('takes the publisher’s figures where no schools are listed, and knows no more than they say', () => {
    const summary = {
      schoolsInArea: 190,
      levels: { gold: { count: 31, new: 11, reaccredited: 6 }, bronze: { count: 47 } },
    };
    const figures = summarise(registerAt(register(undefined, { summary })));
    expect(figures.levels.map(({ level, place, count, due }) => [level.id, place, count, due])).to.deep.equal([
      ['bronze', 1, 47, undefined],
      ['gold', 3, 31, undefined],
    ]);
    expect(figures.inProgramme).to.equal(undefined);
    const { total, awarded, schoolsInArea, due, newSince } = figures;
    expect([total, awarded, schoolsInArea, due, newSince, figures.new]).to.deep.equal([
      78,
      78,
      190,
      undefined,
      undefined,
      11,
    ]);
  });

  it('takes them where the list of schools is empty too', () => {
    const summary = { levels: { gold: { count: 31, new: 11 }, registered: { count: 22 } } };
    const empty = summarise(registerAt(register([], { summary })));
    expect([empty.total, empty.awarded, empty.new, empty.due, empty.newSince]).to.deep.equal([
      53,
      31,
      11,
      undefined,
      undefined,
    ]);
    expect(empty).to.deep.equal(summarise(registerAt(register(undefined, { summary }))));
    expect(summarise(registerAt(register([]))).total).to.equal(0);
  });

  it('adds up to the number of schools by level, phase, ward and locality, whatever the register', () => {
    fc.assert(
      fc.property(registers, (any) => {
        const at = registerAt(any);
        const { levels, total, awarded, due, lapsed } = summarise(at);
        const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);
        expect(sum(levels.map(({ count }) => count))).to.equal(any.schools!.length);
        expect([total, awarded + levels[0]!.count]).to.deep.equal([any.schools!.length, total]);
        expect((due ?? 0) + (lapsed ?? 0)).to.be.at.most(awarded);
        for (const { count, new: added = 0, reaccredited = 0 } of levels)
          expect(added + reaccredited).to.be.at.most(count);
        for (const field of ['phase', 'ward', 'locality'] as const) {
          const groups = groupsOf(at, field, collator);
          expect(sum(groups.map((group) => group.total))).to.equal(total);
          for (const [index, { count }] of levels.entries())
            expect(sum(groups.map(({ counts }) => counts[index]!))).to.equal(count);
        }
      }),
    );
  });
});

describe('Schools in groups', () => {
  it('are put together by their phase, the largest first, those without one last', () => {
    const groups = groupsOf(registerAt(some), 'phase', collator);
    expect(groups).to.deep.equal([
      { name: 'Primary', total: 3, counts: [1, 0, 2, 0] },
      { name: 'Secondary', total: 1, counts: [0, 0, 0, 1] },
      { name: '', total: 1, counts: [0, 1, 0, 0] },
    ]);
  });
});

describe('Growth over the years', () => {
  it('counts what had been reached by the end of each, and by the day of the register', () => {
    expect(growthOf(registerAt(some)).map(({ day, counts }) => [day, ...counts.slice(1)])).to.deep.equal([
      ['2020-12-31', 1, 0, 0],
      ['2021-12-31', 1, 0, 1],
      ['2022-12-31', 0, 1, 1],
      ['2023-12-31', 0, 2, 1],
      ['2024-12-31', 0, 2, 1],
      ['2025-12-31', 0, 2, 1],
      ['2026-07-20', 1, 2, 1],
    ]);
  });

  it('is not there where all awards are of one year', () => {
    expect(growthOf(registerAt(register([{ name: 'A', awards: [{ level: 'gold', date: '2026' }] }])))).to.deep.equal(
      [],
    );
    expect(growthOf(registerAt(register([])))).to.deep.equal([]);
  });

  it('never shrinks, ends with those awarded, and is each year what a register of that day would say', () => {
    fc.assert(
      fc.property(registers, (any) => {
        const growth = growthOf(registerAt(any), 100);
        for (const [index, { total }] of growth.slice(1).entries()) expect(total).to.be.at.least(growth[index]!.total);
        for (const { day, counts, total } of growth) {
          const then = summarise(registerAt(any, day));
          expect([0, ...counts.slice(1)]).to.deep.equal([0, ...then.levels.slice(1).map(({ count }) => count)]);
          expect(total).to.equal(then.awarded);
        }
      }),
    );
  });
});

describe('What is due soon', () => {
  it('stands in the order in which it runs out', () => {
    const many = register([
      { name: 'Later', awards: [{ level: 'silver', date: '2023-12-01' }] },
      { name: 'Sooner', awards: [{ level: 'gold', date: '2023-08-01' }] },
      { name: 'Not yet', awards: [{ level: 'gold', date: '2024-08-01' }] },
    ]);
    expect(dueSoon(registerAt(many)).map(({ school, until }) => [school.name, until])).to.deep.equal([
      ['Sooner', '2026-08-01'],
      ['Later', '2026-12-01'],
    ]);
  });
});
