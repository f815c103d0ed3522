import { fold } from '../text/fold.js';
import type { ListedSchool, RegisterAt } from './register.js';
import type { AwardState } from './validity.js';

/** What the table can be sorted by. */
export type SchoolColumn = 'name' | 'level' | 'state' | 'until' | 'awarded' | 'phase' | 'ward' | 'locality';

/** One column of an order. */
export interface SortBy {
  readonly column: SchoolColumn;
  readonly descending?: boolean;
}

/** What a reader looks for. */
export interface SchoolQuery {
  /** Words that all have to stand somewhere in a school's name, number, phase, ward or locality. */
  readonly search?: string;
  /** The id of a level. */
  readonly level?: string;
  readonly phase?: string;
  readonly state?: AwardState;
  /** By the first, where that is the same by the second, and so on; at last by name. */
  readonly sort?: readonly SortBy[];
}

/** One page of what was found. */
export interface SchoolPage {
  readonly schools: readonly ListedSchool[];
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  /** The place of the page's first school among all that were found, from 1; 0 where there is none. */
  readonly from: number;
  readonly to: number;
  readonly found: number;
}

/**
 * Finds and sorts the schools of a register, quickly also where there are 25,000: each school's words are folded once,
 * and each column is put in order once, so that a key pressed or a column chosen only compares numbers.
 */
export class SchoolTable {
  readonly #at: RegisterAt;
  readonly #collator: Intl.Collator;
  readonly #ranks = new Map<SchoolColumn, Uint32Array>();
  readonly #words: string[] = [];
  /** All schools in the order that was asked for last. */
  #sorted: { readonly key: string; readonly schools: readonly ListedSchool[] } | undefined;

  /** @param collator how the reader's language orders words. */
  constructor(at: RegisterAt, collator: Intl.Collator) {
    this.#at = at;
    this.#collator = collator;
  }

  /** All schools that fit, in order. */
  find({ search = '', level, phase, state, sort = [] }: SchoolQuery): readonly ListedSchool[] {
    const wanted = searched(search).split(' ').filter(Boolean);
    const place = level === undefined ? -1 : this.#at.levels.findIndex(({ id }) => id === level);
    const sorted = this.#inOrder(sort);
    if (wanted.length === 0 && level === undefined && phase === undefined && state === undefined) return sorted;
    if (wanted.length > 0) this.prepareSearch(Infinity);
    const words = this.#words;
    return sorted.filter(
      (one) =>
        (level === undefined || one.level === place) &&
        (phase === undefined || one.school.phase?.trim() === phase) &&
        (state === undefined || one.state === state) &&
        wanted.every((word) => words[one.place]?.includes(word)),
    );
  }

  /**
   * Folds the words of so many further schools, so that the first key pressed need not wait for all of them.
   *
   * @returns whether all are folded.
   */
  prepareSearch(count: number): boolean {
    const { schools } = this.#at;
    const end = Math.min(schools.length, this.#words.length + count);
    for (const { school } of schools.slice(this.#words.length, end)) this.#words.push(wordsOf(school));
    return this.#words.length === schools.length;
  }

  /** One page of the schools that fit; the last one where there are not so many. */
  page(query: SchoolQuery, page: number, size: number): SchoolPage {
    const found = this.find(query);
    const each = Math.max(1, Math.floor(size) || 1);
    const pages = Math.max(1, Math.ceil(found.length / each));
    const shown = Math.min(pages, Math.max(1, Math.floor(page) || 1));
    const schools = found.slice((shown - 1) * each, shown * each);
    const from = schools.length === 0 ? 0 : (shown - 1) * each + 1;
    return { schools, page: shown, pages, from, to: from + schools.length - (from > 0 ? 1 : 0), found: found.length };
  }

  #inOrder(sort: readonly SortBy[]): readonly ListedSchool[] {
    const key = sort.map(({ column, descending }) => `${descending ? '-' : ''}${column}`).join();
    if (this.#sorted?.key === key) return this.#sorted.schools;
    const { schools } = this.#at;
    let order = inOrderOf(
      Uint32Array.from(schools, (_, index) => index),
      this.#rank('name'),
      false,
    );
    // The first column is sorted by last: where that is the same, the order from before stays.
    for (const { column, descending } of [...sort].reverse()) {
      order = inOrderOf(order, this.#rank(column), descending === true);
    }
    const sorted = Array.from(order, (index) => schools[index]).filter((school) => school !== undefined);
    this.#sorted = { key, schools: sorted };
    return sorted;
  }

  /** By school, the place of what stands in a column among all that does: the same where the same stands there. */
  #rank(column: SchoolColumn): Uint32Array {
    let ranks = this.#ranks.get(column);
    if (!ranks) {
      const values = this.#at.schools.map((school) => valueIn(school, column));
      const inOrder = orderOf(values, isWords.has(column) ? this.#collator : undefined);
      ranks = Uint32Array.from(values, (value) => inOrder.get(value) ?? unsaid);
      this.#ranks.set(column, ranks);
    }
    return ranks;
  }
}

/** The rank of what is not said: above all others. */
const unsaid = 0xffffffff;
const isWords: ReadonlySet<SchoolColumn> = new Set(['name', 'phase', 'ward', 'locality']);
const states: readonly (AwardState | undefined)[] = ['lapsed', 'due', 'current'];

function valueIn({ school, level, state, until, award }: ListedSchool, column: SchoolColumn): string {
  switch (column) {
    case 'level':
      return String(level).padStart(3, '0');
    case 'state':
      return state === undefined ? '' : String(states.indexOf(state));
    case 'until':
      return until ?? '';
    case 'awarded':
      return award?.date ?? '';
    default:
      return school[column]?.trim() ?? '';
  }
}

/**
 * Schools in the order of their ranks, those of the same rank in the order that they had: by counting, which takes no
 * comparing. What a register does not say of a school stands last in either direction.
 */
function inOrderOf(order: Uint32Array, ranks: Uint32Array, descending: boolean): Uint32Array {
  const last = ranks.length;
  const placeOf = (index: number) => {
    const rank = ranks[index] ?? unsaid;
    return rank === unsaid ? last : descending ? last - 1 - rank : rank;
  };
  const starts = new Uint32Array(last + 2);
  for (const index of order) starts[placeOf(index) + 1] = (starts[placeOf(index) + 1] ?? 0) + 1;
  for (let place = 1; place < starts.length; place += 1)
    starts[place] = (starts[place] ?? 0) + (starts[place - 1] ?? 0);
  const sorted = new Uint32Array(order.length);
  for (const index of order) {
    const place = placeOf(index);
    const next = starts[place] ?? 0;
    sorted[next] = index;
    starts[place] = next + 1;
  }
  return sorted;
}

/** Each different value with its rank, but for the empty one. Words that a reader takes for the same rank the same. */
function orderOf(values: readonly string[], collator: Intl.Collator | undefined): ReadonlyMap<string, number> {
  const different = [...new Set(values)].filter((value) => value !== '');
  const compare = collator
    ? (one: string, other: string) => collator.compare(one, other)
    : (one: string, other: string) => (one < other ? -1 : Number(one > other));
  different.sort(compare);
  const ranks = new Map<string, number>();
  let rank = 0;
  different.forEach((value, index) => {
    const before = different[index - 1];
    if (before !== undefined && compare(before, value) !== 0) rank += 1;
    ranks.set(value, rank);
  });
  return ranks;
}

function wordsOf(school: ListedSchool['school']): string {
  const { name, urn = '', phase = '', ward = '', locality = '', identifier = '' } = school;
  return searched(`${name}\n${urn}\n${phase}\n${ward}\n${locality}\n${identifier}`);
}

/** The folded words with a space between: an apostrophe parts none, and so “oneil” finds “O’Neil”. */
function searched(words: string): string {
  return fold(words.replace(/['’‘ʼʻ`´]/gu, ''))
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
