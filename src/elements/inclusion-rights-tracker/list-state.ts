import type { SchoolColumn, SchoolQuery, SortBy } from '../../core/rights/school-table.js';
import type { ListedSchool, RegisterAt } from '../../core/rights/register.js';
import type { AwardState } from '../../core/rights/validity.js';

/** What a reader of the list looks for, and where they are in it. */
export interface ListState {
  readonly query: SchoolQuery;
  /** From 1. */
  readonly page: number;
  /** The school whose awards are shown, by its number or its place in the register; `undefined` for the list. */
  readonly school: string | undefined;
}

/** The whole list from its beginning. */
export const wholeList: ListState = { query: {}, page: 1, school: undefined };

const columns: readonly SchoolColumn[] = ['name', 'level', 'state', 'until', 'awarded', 'phase', 'ward', 'locality'];
const states: readonly AwardState[] = ['current', 'due', 'lapsed'];

/** The state as it stands in the address: nothing of what is as at the beginning. */
export function toAddress({ query, page, school }: ListState): URLSearchParams {
  const { search, level, phase, state, sort = [] } = query;
  const said = new URLSearchParams();
  for (const [name, value] of Object.entries({ search, level, phase, state })) if (value) said.set(name, value);
  if (sort.length > 0)
    said.set('sort', sort.map(({ column, descending }) => `${descending ? '-' : ''}${column}`).join());
  if (page > 1) said.set('page', String(page));
  if (school !== undefined) said.set('school', school);
  return said;
}

/** The state that an address tells; what can not be meant is left out. */
export function fromAddress(said: URLSearchParams): ListState {
  const value = (name: string) => said.get(name) ?? undefined;
  const sort = (value('sort') ?? '').split(',').flatMap((part): SortBy[] => {
    const column = columns.find((name) => name === part.replace(/^-/u, ''));
    return column ? [{ column, descending: part.startsWith('-') }] : [];
  });
  const [search, level, phase] = [value('search'), value('level'), value('phase')];
  const state = states.find((name) => name === value('state'));
  return {
    query: {
      ...(search && { search }),
      ...(level && { level }),
      ...(phase && { phase }),
      ...(state && { state }),
      ...(sort.length > 0 && { sort }),
    },
    page: Math.max(1, Math.floor(Number(value('page'))) || 1),
    school: value('school'),
  };
}

/** The order with this column first: turned round where it was first already, then by those that were before it. */
export function sortedBy(sort: readonly SortBy[], column: SchoolColumn): SortBy[] {
  const [first] = sort;
  const descending = first?.column === column ? !first.descending : column === 'level';
  return [{ column, descending }, ...sort.filter((other) => other.column !== column)].slice(0, 3);
}

/** What a school is called in the address: its number, else, or where an earlier one has the same, its place. */
export function nameOf(at: RegisterAt, { school: { urn }, place }: Pick<ListedSchool, 'school' | 'place'>): string {
  return urn !== undefined && firstOf(at).get(urn) === place ? urn : `-${place + 1}`;
}

const known = new WeakMap<RegisterAt, ReadonlyMap<string, number>>();

/** By its number, the place of the first school that has it. */
function firstOf(at: RegisterAt): ReadonlyMap<string, number> {
  let first = known.get(at);
  if (!first) {
    // The last one set stays, so that the first has to come last.
    const numbered = at.schools.flatMap(({ school: { urn }, place }) =>
      urn === undefined ? [] : [[urn, place] as const],
    );
    known.set(at, (first = new Map(numbered.reverse())));
  }
  return first;
}
