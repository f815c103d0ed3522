import type { Indicator } from '../documents/rights-register.js';
import type { Level } from './levels.js';
import type { RegisterAt } from './register.js';

/** Why a rate is not shown: its group is too small, or it would tell what a group too small is. */
export type Hidden = 'too-small' | 'would-tell';

/** The rate of one level. Where it is hidden nothing else is told, not how many schools there are either. */
export type LevelRate =
  | { readonly level: Level; readonly hidden: Hidden }
  | {
      readonly level: Level;
      readonly hidden?: undefined;
      /** How many schools the rate is of. */
      readonly schools: number;
      /** `undefined` where there is no school. */
      readonly mean: number | undefined;
      /** The standard deviation of the schools' rates; `undefined` of fewer than three, which it would give away. */
      readonly spread: number | undefined;
    };

/** An indicator by level. */
export interface Rates {
  readonly indicator: Indicator;
  /** Whether schools count by how many pupils they have, which is so where each school's number is known. */
  readonly weighted: boolean;
  /** Lowest first. */
  readonly levels: readonly LevelRate[];
  /** All schools; `undefined` where that would tell what is hidden. */
  readonly total: { readonly schools: number; readonly mean: number } | undefined;
}

/** The fewest schools that a rate is shown of, where a register does not say. */
export const usualGroupSize = 5;

/** One school makes up a group when it has more than this share of its pupils. */
const mostOfOne = 0.8;

/** A school's rate, and how much it counts. */
interface Member {
  readonly value: number;
  readonly weight: number;
}

/**
 * Each indicator by level: the mean of the schools' rates, how many schools, and how far they lie apart.
 *
 * What is shown never tells the rate of fewer than `minimumGroupSize` schools, to a reader who knows how many pupils
 * each school has. All that is shown are sums over blocks of schools, each school in one block: a level that is shown
 * is a block, and so are all hidden levels together, since they are the total without the others. A reader can work
 * out the rate of such blocks and of no part of one. So each block has to be large enough:
 *
 * - a level with fewer schools than that is hidden, and so is one in which a single school has nearly all pupils;
 * - while the hidden levels together are not large enough, the smallest of the others is hidden too;
 * - the total is left out where that does not help, and where all hidden schools have the same rate.
 *
 * A school without pupils counts nothing, so it does not make a group larger. The spread of the total is never told:
 * with those of the levels it would tell that of what is hidden. Lowest and highest rates are those of single schools,
 * and not told either.
 */
export function ratesOf({ register, levels, schools }: RegisterAt): Rates[] {
  const fewest = register.minimumGroupSize ?? usualGroupSize;
  return (register.indicators ?? []).map((indicator) => {
    const given = schools.flatMap(({ school, level }) => {
      const { indicators } = school;
      const found = indicators && Object.hasOwn(indicators, indicator.id) ? indicators[indicator.id] : undefined;
      return found ? [{ level, value: found.value, headcount: found.headcount }] : [];
    });
    const weighted = given.length > 0 && given.every(({ headcount }) => headcount !== undefined);
    const groups: Member[][] = levels.map(() => []);
    for (const { level, value, headcount = 0 } of given) {
      const weight = weighted ? headcount : 1;
      if (weight > 0) groups[level]?.push({ value, weight });
    }
    const { hidden, showsTotal } = suppression(groups, fewest);
    const all = groups.flat();
    return {
      indicator,
      weighted,
      levels: levels.map((level, index): LevelRate => {
        const why = hidden.get(index);
        const group = groups[index] ?? [];
        return why ? { level, hidden: why } : { level, schools: group.length, ...meanAndSpread(group) };
      }),
      total: showsTotal && all.length > 0 ? { schools: all.length, mean: meanOf(all) } : undefined,
    };
  });
}

/** Which groups are hidden and why, and whether a total over all of them can be told. */
function suppression(
  groups: readonly (readonly Member[])[],
  fewest: number,
): { hidden: ReadonlyMap<number, Hidden>; showsTotal: boolean } {
  const hidden = new Map<number, Hidden>();
  groups.forEach((group, index) => {
    if (group.length > 0 && !isLargeEnough(group, fewest)) hidden.set(index, 'too-small');
  });
  if (hidden.size === 0) return { hidden, showsTotal: true };
  const others = groups
    .map((group, index) => ({ index, size: group.length }))
    .filter(({ index, size }) => size > 0 && !hidden.has(index))
    .sort((one, other) => one.size - other.size);
  const together = () => [...hidden.keys()].flatMap((index) => groups[index] ?? []);
  while (hidden.size < 2 || !isLargeEnough(together(), fewest)) {
    const next = others.shift();
    if (!next) break;
    hidden.set(next.index, 'would-tell');
  }
  const block = together();
  const [first] = block;
  const alike = block.every(({ value }) => value === first?.value);
  return { hidden, showsTotal: isLargeEnough(block, fewest) && !alike };
}

function isLargeEnough(group: readonly Member[], fewest: number): boolean {
  const most = group.reduce((largest, { weight }) => Math.max(largest, weight), 0);
  return group.length >= fewest && (fewest === 1 || most <= mostOfOne * weightOf(group));
}

function meanAndSpread(group: readonly Member[]): { mean: number | undefined; spread: number | undefined } {
  if (group.length === 0) return { mean: undefined, spread: undefined };
  const mean = meanOf(group);
  const squares = group.reduce((sum, { value, weight }) => sum + weight * (value - mean) ** 2, 0);
  return { mean, spread: group.length < 3 ? undefined : Math.sqrt(squares / weightOf(group)) };
}

function meanOf(group: readonly Member[]): number {
  return group.reduce((sum, { value, weight }) => sum + weight * value, 0) / weightOf(group);
}

function weightOf(group: readonly Member[]): number {
  return group.reduce((sum, { weight }) => sum + weight, 0);
}
