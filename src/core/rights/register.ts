import type { RightsRegister, School } from '../documents/rights-register.js';
import { levelsOf, type Level } from './levels.js';
import { monthsLater, possibleDays } from './partial-date.js';
import { standing, usualDueMonths, type Standing } from './validity.js';

/** A school of the register with how it stands on the day. */
export interface ListedSchool extends Standing {
  readonly school: School;
  /** Where it stands in the document, from 0. */
  readonly place: number;
}

/** A register as at a day, with how each school stands worked out once. */
export interface RegisterAt {
  readonly register: RightsRegister;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly levels: readonly Level[];
  readonly dueMonths: number;
  /** In document order; empty where the register gives counts alone. */
  readonly schools: readonly ListedSchool[];
}

/**
 * Works out how each school stands.
 *
 * @param day `YYYY-MM-DD`; the register's own day when left out.
 */
export function registerAt(register: RightsRegister, day: string = register.asOf): RegisterAt {
  const levels = levelsOf(register.levels);
  const dueMonths = register.dueWithinMonths ?? usualDueMonths;
  const schools = (register.schools ?? []).map((school, place) => ({
    school,
    place,
    ...standing(school, levels, day, dueMonths),
  }));
  return { register, day, levels, dueMonths, schools };
}

/** How many schools stand at a level. */
export interface LevelCount {
  readonly level: Level;
  /** The place of the level among the register's, 0 for the lowest. */
  readonly place: number;
  readonly count: number;
  /** How many of them were awarded it since `newSince`, for the first time; `undefined` where nobody says. */
  readonly new: number | undefined;
  /** How many of them were awarded it again, whenever that was; `undefined` where nobody says. */
  readonly reaccredited: number | undefined;
  /** `undefined` where schools are not listed. */
  readonly due: number | undefined;
  readonly lapsed: number | undefined;
}

/** A register in figures. */
export interface RegisterSummary {
  /** Lowest first, without those of which nobody says how many schools there are. */
  readonly levels: readonly LevelCount[];
  /** Schools at these levels, each counted once. */
  readonly total: number;
  /** Those of them with an award, lapsed ones too. */
  readonly awarded: number;
  /** All schools in the programme; `undefined` where nobody says how many work towards their first award. */
  readonly inProgramme: number | undefined;
  /** All schools of the area, in the programme or not. */
  readonly schoolsInArea: number | undefined;
  /** Since when an award counts as new, `YYYY-MM-DD`. */
  readonly newSince: string | undefined;
  readonly new: number | undefined;
  readonly due: number | undefined;
  readonly lapsed: number | undefined;
}

/**
 * A register in figures: counted from its schools where any are listed, else as it gives them. An award counts as new
 * since the day that the register names, or within the year before its own day; a partial date as its last day.
 */
export function summarise(at: RegisterAt): RegisterSummary {
  const { register, levels, schools, day } = at;
  const given = register.summary;
  // An empty list beside figures is one that nobody has filled yet, not a town without schools.
  const isListed = schools.length > 0 || given === undefined;
  const newSince = given?.newSince ?? (isListed ? monthsLater(day, -12) : undefined);
  const counts = isListed
    ? counted(levels, schools, newSince ?? day)
    : levels.flatMap((level, place): LevelCount[] => {
        const found = Object.hasOwn(given.levels, level.id) ? given.levels[level.id] : undefined;
        if (!found) return [];
        const { count, new: added, reaccredited } = found;
        return [{ level, place, count, new: added, reaccredited, due: undefined, lapsed: undefined }];
      });
  const total = sum(counts.map(({ count }) => count)) ?? 0;
  const towards = counts.find(({ place }) => place === 0);
  return {
    levels: counts,
    total,
    awarded: total - (towards?.count ?? 0),
    inProgramme: towards && total,
    schoolsInArea: given?.schoolsInArea,
    newSince,
    new: sum(counts.filter(({ place }) => place > 0).map((one) => one.new)),
    due: sum(counts.map(({ due }) => due)),
    lapsed: sum(counts.map(({ lapsed }) => lapsed)),
  };
}

function counted(levels: readonly Level[], schools: readonly ListedSchool[], newSince: string): LevelCount[] {
  const counts = levels.map((level, place) => ({ level, place, count: 0, new: 0, reaccredited: 0, due: 0, lapsed: 0 }));
  for (const { level, award, state } of schools) {
    const count = counts[level];
    if (!count) continue;
    count.count += 1;
    if (state === 'due') count.due += 1;
    if (state === 'lapsed') count.lapsed += 1;
    if (award?.reaccreditation) count.reaccredited += 1;
    else if (award && possibleDays(award.date).last >= newSince) count.new += 1;
  }
  // Nobody is awarded that there is no award yet.
  return counts.map((count) => (count.place > 0 ? count : { ...count, new: undefined, reaccredited: undefined }));
}

/** `undefined` where none of them is known. */
function sum(numbers: readonly (number | undefined)[]): number | undefined {
  const known = numbers.filter((number) => number !== undefined);
  return known.length > 0 ? known.reduce((total, number) => total + number, 0) : undefined;
}

/** What schools can be put together by. */
export type GroupField = 'phase' | 'ward' | 'locality';

/** The schools that have one phase, ward or locality. */
export interface SchoolGroup {
  /** Empty for those of which the register does not say. */
  readonly name: string;
  readonly total: number;
  /** How many of them stand at each level, lowest first. */
  readonly counts: readonly number[];
}

/** The schools by their phase, ward or locality: those with the most schools first, those without a name last. */
export function groupsOf({ schools, levels }: RegisterAt, field: GroupField, collator: Intl.Collator): SchoolGroup[] {
  const groups = new Map<string, { name: string; total: number; counts: number[] }>();
  for (const { school, level } of schools) {
    const name = school[field]?.trim() ?? '';
    let group = groups.get(name);
    if (!group) groups.set(name, (group = { name, total: 0, counts: levels.map(() => 0) }));
    group.total += 1;
    group.counts[level] = (group.counts[level] ?? 0) + 1;
  }
  return [...groups.values()].sort(
    (one, other) =>
      Number(one.name === '') - Number(other.name === '') ||
      other.total - one.total ||
      collator.compare(one.name, other.name),
  );
}

/** How many schools had reached each level by a day. */
export interface Growth {
  readonly day: string;
  /** How many had reached each level and none above, lowest first; those without an award are left out. */
  readonly counts: readonly number[];
  readonly total: number;
}

/**
 * How many schools had reached each level by the end of each year, and by the register's own day, earliest first; at
 * most so many years. A level stays reached when the award lapses. Schools that work towards the first award are left
 * out: nobody says since when they do. Empty where all awards are of one year.
 */
export function growthOf({ schools, levels, day }: RegisterAt, most = 10): Growth[] {
  const places = new Map(levels.map(({ id }, index) => [id, index]));
  /** By year, how many schools more there are at each level. */
  const changes = new Map<number, number[]>();
  for (const { school } of schools) {
    const reached = (school.awards ?? [])
      .map(({ level, date }) => ({ place: places.get(level) ?? 0, year: Number(date.slice(0, 4)), date }))
      .filter(({ date, place }) => place > 0 && possibleDays(date).first <= day)
      .sort((one, other) => one.year - other.year || one.place - other.place);
    let from = 0;
    for (const { place, year } of reached) {
      if (place <= from) continue;
      const change = changes.get(year) ?? levels.map(() => 0);
      changes.set(year, change);
      if (from > 0) change[from] = (change[from] ?? 0) - 1;
      change[place] = (change[place] ?? 0) + 1;
      from = place;
    }
  }
  const lastYear = Number(day.slice(0, 4));
  const firstYear = Math.min(lastYear, ...changes.keys());
  if (firstYear === lastYear) return [];
  let counts = levels.map(() => 0);
  const grown: Growth[] = [];
  for (let year = firstYear; year <= lastYear; year += 1) {
    const change = changes.get(year);
    counts = counts.map((count, level) => count + (change?.[level] ?? 0));
    const total = counts.reduce((sum, count) => sum + count, 0);
    grown.push({ day: year === lastYear ? day : `${year}-12-31`, counts, total });
  }
  return grown.slice(-most);
}

/** The schools whose award runs out within the register's months after its day, those that run out first at the top. */
export function dueSoon({ schools }: RegisterAt): ListedSchool[] {
  return schools
    .filter(({ state }) => state === 'due')
    .sort((one, other) => ((one.until ?? '') < (other.until ?? '') ? -1 : Number(one.until !== other.until)));
}
