import { parseTree, type Node } from 'jsonc-parser';
import { nearest } from '../core/documents/suggestion.js';

/** A place in a text, as editors count: lines and columns from 1. `end` and `start` count UTF-16 units from 0. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly start: number;
  readonly end: number;
}

/** Finds where in its text the parts of a document stand. Reads the text once, when the first place is asked for. */
export class Places {
  readonly #text: string;
  #root: Node | undefined;
  #lineStarts: readonly number[] | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /**
   * The place of a JSON pointer: of the name where a field has one. Of a field that is missing: of a name much like it,
   * which is probably a slip, else of what holds it.
   */
  of(pointer: string): Place {
    this.#root ??= parseTree(this.#text);
    let node = this.#root;
    for (const key of pointer.split('/').slice(1)) {
      const name = key.replaceAll('~1', '/').replaceAll('~0', '~');
      const next = node && (child(node, name) ?? misspelt(node, name));
      if (!next) break;
      node = next;
    }
    if (!node) return this.between(0, 0);
    const { offset, length } = node.parent?.type === 'property' ? node.parent : node;
    return this.between(offset, offset + length);
  }

  /** The place of a whole line, counted from 1, without its ending. */
  line(line: number): Place {
    const start = this.#starts[line - 1] ?? 0;
    const length = this.#text.slice(start).search(/\r|\n/u);
    return { line, column: 1, start, end: length < 0 ? this.#text.length : start + length };
  }

  /** The place of some signs of the text. */
  between(start: number, end: number): Place {
    const starts = this.#starts;
    let [from, to] = [0, starts.length];
    while (to - from > 1) {
      const middle = (from + to) >> 1;
      if ((starts[middle] ?? 0) <= start) from = middle;
      else to = middle;
    }
    return { line: from + 1, column: start - (starts[from] ?? 0) + 1, start, end };
  }

  get #starts(): readonly number[] {
    return (this.#lineStarts ??= lineStarts(this.#text));
  }
}

/** The value of a field, or the entry of a list. Of a field that is written twice the last counts, as in `JSON.parse`. */
function child(node: Node, key: string): Node | undefined {
  if (node.type === 'array') return node.children?.[Number(key)];
  return node.children?.filter(({ children }) => children?.[0]?.value === key).at(-1)?.children?.[1];
}

/** The value of a field that is probably meant. */
function misspelt(node: Node, name: string): Node | undefined {
  if (node.type !== 'object') return undefined;
  const written = nearest(name, node.children?.map(({ children }) => String(children?.[0]?.value)) ?? []);
  return written === undefined ? undefined : child(node, written);
}

/** Where each line begins; a line ends with a line feed, a carriage return or both. */
function lineStarts(text: string): number[] {
  return [0, ...Array.from(text.matchAll(/\r\n|\r|\n/gu), ({ index, 0: ending }) => index + ending.length)];
}
