import type { Problem } from '../core/documents/problem.js';

/** Tells the authors of a page, on its console, what is wrong with an element's documents: the same things only once. */
export class Authors {
  readonly #element: Element;
  readonly #told = new Set<string>();

  constructor(element: Element) {
    this.#element = element;
  }

  /** Tells of these problems, and of how many more there are, with where the document stands. */
  tell(as: 'error' | 'warn', where: string, problems: readonly Problem[], more = 0): void {
    if (problems.length === 0) return;
    const lines = [`<${this.#element.localName}> ${where}`];
    for (const { path, message } of problems) lines.push(path === '' ? message : `${path}: ${message}`);
    if (more > 0) lines.push(`and ${more} more`);
    const text = lines.join('\n');
    if (this.#told.has(text)) return;
    this.#told.add(text);
    console[as](text);
  }
}
