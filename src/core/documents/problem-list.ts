import type { Problem } from './problem.js';
import { nearest } from './suggestion.js';

/** Where something stands in a document: names of fields, and positions in lists. */
export type Path = readonly PropertyKey[];

/** The most problems that are reported at once. */
export const mostProblems = 20;

/** Collects errors. Past the most that are reported it only counts, so that a hopeless document costs little. */
export class ProblemList {
  readonly problems: Problem[] = [];
  /** How many there are beyond those. */
  more = 0;

  /** Adds one. The words are asked for only when they are wanted, and begin with a small letter. */
  add(path: Path, code: string, words: () => string): void {
    if (this.problems.length >= mostProblems) this.more += 1;
    else this.problems.push(problem(path, 'error', code, words()));
  }
}

/** A problem whose message begins with its place: "Strand 1, area 2, statement 3: …". */
export function problem(path: Path, severity: Problem['severity'], code: string, words: string): Problem {
  const place = placeWords(path);
  const message = place === '' ? words : `${place}: ${words}`;
  return { path: pointer(path), severity, code, message: message.charAt(0).toUpperCase() + message.slice(1) };
}

/** A path as a JSON pointer (RFC 6901). */
export function pointer(path: Path): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** A value in a message, shortened where it is long. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** What to write instead: the name that was probably meant, else all that there are when they are few. */
export function instead(written: string, known: readonly string[]): string {
  const meant = nearest(written, known);
  if (meant !== undefined) return ` Did you mean ${shown(meant)}?`;
  return known.length > 0 && known.length <= 10 ? ` Write one of: ${known.map(shown).join(', ')}.` : '';
}

/** The lists and maps that a path leads through, from the fields' own names: "strand 1", "scale "steps"". */
function placeWords(path: Path): string {
  const places: string[] = [];
  path.slice(0, -1).forEach((field, index) => {
    const key = path[index + 1];
    const name = String(field);
    if (typeof key === 'number' ? !lists.test(name) : !maps.has(name)) return;
    const words = name.replace(/s$/u, '').replace(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`);
    places.push(`${words} ${typeof key === 'number' ? key + 1 : shown(key)}`);
  });
  return places.join(', ');
}

/** Lists are named in the plural, but those in conditions. */
const lists = /s$|^evidence$/u;

const maps = new Set(['scales', 'variants', 'improvements', 'answers']);
