import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { levelsOf, usualLevels } from '../../../src/core/rights/levels.js';
import { monthsLater, possibleDays } from '../../../src/core/rights/partial-date.js';
import { standing, validity } from '../../../src/core/rights/validity.js';
import { days, partialDates } from './arbitrary-register.js';

describe('How long an award holds', () => {
  for (const [date, months, day, state, until] of [
    ['2020-05-15', 36, '2022-11-14', 'current', '2023-05-15'],
    ['2020-05-15', 36, '2022-11-15', 'due', '2023-05-15'],
    ['2020-05-15', 36, '2023-05-15', 'due', '2023-05-15'],
    ['2020-05-15', 36, '2023-05-16', 'lapsed', '2023-05-15'],
    ['2020-05', 36, '2023-05-31', 'due', '2023-05-31'],
    ['2020-05', 36, '2023-06-01', 'lapsed', '2023-05-31'],
    ['2020', 36, '2023-12-31', 'due', '2023-12-31'],
    ['2020', 36, '2024-01-01', 'lapsed', '2023-12-31'],
    ['2020-02-29', 36, '2023-02-28', 'due', '2023-02-28'],
    ['2020-02', 12, '2021-03-01', 'lapsed', '2021-02-28'],
    ['2021-02', 36, '2024-02-29', 'lapsed', '2024-02-28'],
    ['2023-08-31', 6, '2023-08-29', 'due', '2024-02-29'],
    ['1999-01-01', null, '2026-01-01', 'current', undefined],
  ] as const) {
    it(`${date} for ${months ?? 'ever'} months is ${state} on ${day}`, () => {
      expect(validity(date, months, day)).to.deep.equal({ state, until });
    });
  }

  it('is due as early as the register says', () => {
    expect(validity('2020-05-15', 36, '2023-02-14', 3).state).to.equal('current');
    expect(validity('2020-05-15', 36, '2023-02-15', 3).state).to.equal('due');
    expect(validity('2020-05-15', 36, '2023-05-15', 0).state).to.equal('due');
  });

  it('goes from current to due to lapsed, and never back', () => {
    fc.assert(
      fc.property(
        partialDates,
        fc.integer({ min: 1, max: 60 }),
        days,
        days,
        fc.nat(12),
        (date, months, one, other, due) => {
          const order = ['current', 'due', 'lapsed'];
          const [earlier, later] = [one, other].sort();
          const [before, after] = [earlier!, later!].map((day) =>
            order.indexOf(validity(date, months, day, due).state),
          );
          expect(before).to.be.at.most(after!);
        },
      ),
    );
  });

  it('months later are as a calendar has them', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -60, max: 60 }), (day, months) => {
        const moved = monthsLater(day, months);
        const [year, month] = moved.split('-').map(Number);
        const [wasYear, wasMonth, wasDay] = day.split('-').map(Number);
        expect(year! * 12 + month! - (wasYear! * 12 + wasMonth!)).to.equal(months);
        const last = new Date(Date.UTC(year!, month, 0)).getUTCDate();
        expect(Number(moved.slice(8))).to.equal(Math.min(wasDay!, last));
        expect(possibleDays(moved.slice(0, 7)).last).to.equal(`${moved.slice(0, 7)}-${last}`);
      }),
    );
  });
});

describe('How a school stands', () => {
  const stands = (awards: { level: string; date: string }[], day: string) => {
    const { level, award, state, until } = standing({ awards }, usualLevels, day);
    return [usualLevels[level]?.id, award?.date, state, until];
  };

  for (const [what, awards, day, expected] of [
    ['no award', [], '2026-01-01', ['registered', undefined, undefined, undefined]],
    [
      'a Bronze, which does not run out',
      [{ level: 'bronze', date: '2001' }],
      '2026-01-01',
      ['bronze', '2001', 'current', undefined],
    ],
    [
      'the highest, though a lower one is later',
      [
        { level: 'gold', date: '2020-01-10' },
        { level: 'silver', date: '2022-01-10' },
      ],
      '2022-06-01',
      ['gold', '2020-01-10', 'current', '2023-01-10'],
    ],
    [
      'the latest of its level, whatever the order',
      [
        { level: 'gold', date: '2023-02' },
        { level: 'gold', date: '2020-02' },
      ],
      '2024-01-01',
      ['gold', '2023-02', 'current', '2026-02-28'],
    ],
    [
      'lapsed, not lowered to a Silver that holds',
      [
        { level: 'silver', date: '2025-01-01' },
        { level: 'gold', date: '2020-01-01' },
      ],
      '2025-06-01',
      ['gold', '2020-01-01', 'lapsed', '2023-01-01'],
    ],
    [
      'not by an award to come',
      [{ level: 'gold', date: '2026-02' }],
      '2026-01-31',
      ['registered', undefined, undefined, undefined],
    ],
    [
      'by an award of this year',
      [{ level: 'gold', date: '2026' }],
      '2026-01-31',
      ['gold', '2026', 'current', '2029-12-31'],
    ],
    [
      'working towards the first since a day',
      [{ level: 'registered', date: '2025' }],
      '2026-01-31',
      ['registered', undefined, undefined, undefined],
    ],
  ] as const) {
    it(what, () => expect(stands([...awards], day)).to.deep.equal(expected));
  }
});

describe('The levels of a register', () => {
  const ids = (...own: string[]) => levelsOf(own.map((id) => ({ id, label: id, months: 12 }))).map(({ id }) => id);

  it('are the usual four', () => expect(ids()).to.deep.equal(['registered', 'bronze', 'silver', 'gold']));
  it('are changed in their place', () => {
    expect(levelsOf([{ id: 'silver', label: 'Second', months: 24 }])[2]).to.deep.equal({
      id: 'silver',
      label: 'Second',
      months: 24,
    });
    expect(ids('gold', 'bronze')).to.deep.equal(['registered', 'bronze', 'silver', 'gold']);
  });
  it('have a further one above that after which it is named', () =>
    expect(ids('silver', 'silver-plus')).to.deep.equal(['registered', 'bronze', 'silver', 'silver-plus', 'gold']));
  it('have one that is named first at the top', () =>
    expect(ids('platinum', 'diamond')).to.deep.equal([
      'registered',
      'bronze',
      'silver',
      'gold',
      'platinum',
      'diamond',
    ]));
});
