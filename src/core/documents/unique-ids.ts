import type { Findings, Path } from './problem-list.js';
import type { Advice } from './sentences.js';

/** Names that pages of the journey have, so that no strand, area or statement may. */
const reserved = new Set(['start', 'tasks', 'check', 'results', 'actions']);

/** The ids of one document, and where each stands first. Tells of those that stand twice. */
export class UniqueIds {
  readonly places = new Map<string, Path>();
  readonly #list: Findings;

  constructor(list: Findings) {
    this.#list = list;
  }

  /** Takes an id in. */
  register(id: string, path: Path): void {
    const first = this.places.get(id);
    if (first) usedTwice(this.#list, 'id', id, path, first);
    else this.places.set(id, path);
  }

  /** Takes in the id of a strand, area or statement. */
  registerPlace(id: string, path: Path): void {
    this.register(id, path);
    if (reserved.has(id)) this.#list.add(path, 'reserved-id', id);
  }
}

/** Tells of a name that stands twice, and names both places. */
export function usedTwice(
  list: Findings,
  what: 'id' | 'code',
  name: string,
  path: Path,
  first: Path,
  advice?: Advice,
): void {
  list.add(path, `duplicate-${what}`, name, path, first, advice);
}
