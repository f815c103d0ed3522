import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Problem } from '../core/documents/problem.js';
import { namesIn } from './names-in.js';
import { Authors } from './tell-authors.js';

type Host = ReactiveControllerHost & Element;

/** Tells the authors of a page, on its console, of names in an element's attributes that mean nothing there. */
export class KnownNames<Shown extends Host> implements ReactiveController {
  readonly #host: Shown;
  readonly #known: { readonly [Property in keyof Shown]?: readonly string[] };
  readonly #authors: Authors;

  /** @param known the names that mean something, by the property that holds them. */
  constructor(host: Shown, known: { readonly [Property in keyof Shown]?: readonly string[] }) {
    this.#host = host;
    this.#known = known;
    this.#authors = new Authors(host);
    host.addController(this);
  }

  hostUpdate(): void {
    const problems: Problem[] = [];
    for (const [property, known] of Object.entries(this.#known) as [keyof Shown & string, readonly string[]][]) {
      const unknown = namesIn(String(this.#host[property])).filter((name) => !known.includes(name));
      if (unknown.length === 0) continue;
      const message = `"${unknown.join(' ')}" means nothing there. There is: ${known.join(', ')}.`;
      problems.push({ path: property, severity: 'warning', code: 'unknown-name', message });
    }
    this.#authors.tell('warn', 'attributes', problems);
  }
}
