import type { Problem } from './problem.js';
import { sentences, type Sentences } from './sentences.js';
import { pointer, shown } from './shown.js';

export { instead, pointer, shown } from './shown.js';

/** Where something stands in a document: names of fields, and positions in lists. */
export type Path = readonly PropertyKey[];

/** The most problems that are reported at once. */
export const mostProblems = 20;

/** What is found wrong with a document, by the names of rules: their sentences are not needed to find it. */
export interface Findings {
  readonly problems: readonly { readonly code: string }[];
  /** Adds one, with the details that its sentence names. */
  add<Code extends keyof Sentences>(path: Path, code: Code, ...details: Parameters<Sentences[Code]>): void;
}

/** Collects errors. Past the most that are reported it only counts, so that a hopeless document costs little. */
export class ProblemList implements Findings {
  readonly problems: Problem[] = [];
  /** How many there are beyond those. */
  more = 0;

  /** Adds one. The words are asked for only when they are wanted, and begin with a small letter. */
  add(path: Path, code: string, words: () => string): void;
  add<Code extends keyof Sentences>(path: Path, code: Code, ...details: Parameters<Sentences[Code]>): void;
  add(path: Path, code: string, ...details: unknown[]): void {
    if (this.problems.length >= mostProblems) {
      this.more += 1;
      return;
    }
    const [words] = details;
    const said = typeof words === 'function' ? (words as () => string)() : sentence(code, details);
    this.problems.push(problem(path, 'error', code, said));
  }
}

function sentence(code: string, details: readonly unknown[]): string {
  return (
    (sentences as Readonly<Record<string, (...details: readonly unknown[]) => string>>)[code]?.(...details) ?? code
  );
}

/** A problem whose message begins with its place: "Strand 1, area 2, statement 3: …". */
export function problem(path: Path, severity: Problem['severity'], code: string, words: string): Problem {
  const place = placeWords(path);
  const message = place === '' ? words : `${place}: ${words}`;
  return { path: pointer(path), severity, code, message: message.charAt(0).toUpperCase() + message.slice(1) };
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
