import type { ProgressAction, ProgressStrand, StrandProgressDocument } from '../documents/strand-progress.js';

/** How many there are, and how many of them are done and under way. */
export interface ActionCount {
  readonly done: number;
  readonly total: number;
  /** 0 where a document gives numbers alone. */
  readonly underWay: number;
}

/** A strand of a strategy with its count. */
export interface CountedStrand
  extends
    ActionCount,
    Readonly<Pick<ProgressStrand, 'id' | 'prefix' | 'title' | 'description' | 'previous' | 'target'>> {
  /** Those written in the strand first, then those of other strands that name it, each in document order. */
  readonly actions: readonly ProgressAction[];
}

/** How far a strategy is. */
export interface StrandCounts {
  /** In document order. */
  readonly strands: readonly CountedStrand[];
  readonly total: ActionCount;
}

/**
 * How far each strand of a strategy is, and all of it.
 *
 * An action that stands in several strands counts in each of them, and once in the total; so the strands may come to
 * more than the total. A strand in which no action is written counts by the two numbers given.
 */
export function strandCounts({ strands }: StrandProgressDocument): StrandCounts {
  const shared = new Map<string, Set<ProgressAction>>(strands.map(({ id }) => [id, new Set()]));
  const all = new Map<string, ProgressAction>();
  for (const { id, actions = [] } of strands) {
    for (const action of actions) {
      all.set(action.id, action);
      for (const other of action.strands ?? []) if (other !== id) shared.get(other)?.add(action);
    }
  }
  const numbers: ActionCount[] = [];
  const counted = strands.map(({ id, prefix, title, description, previous, target, ...strand }): CountedStrand => {
    const actions = [...(strand.actions ?? []), ...(shared.get(id) ?? [])];
    const given = strand.actions?.length ? undefined : numbersOf(strand);
    if (given) numbers.push(given);
    return { id, prefix, title, description, previous, target, actions, ...(given ?? countOf(actions)) };
  });
  return { strands: counted, total: [countOf([...all.values()]), ...numbers].reduce(sum) };
}

function countOf(actions: readonly ProgressAction[]): ActionCount {
  const having = (wanted: ProgressAction['status']) => actions.filter(({ status }) => status === wanted).length;
  return { done: having('done'), total: actions.length, underWay: having('under-way') };
}

function numbersOf({ done, total }: Pick<ProgressStrand, 'done' | 'total'>): ActionCount | undefined {
  return done === undefined || total === undefined ? undefined : { done, total, underWay: 0 };
}

function sum(one: ActionCount, other: ActionCount): ActionCount {
  return {
    done: one.done + other.done,
    total: one.total + other.total,
    underWay: one.underWay + other.underWay,
  };
}
