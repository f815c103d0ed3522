import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Problem } from '../core/documents/problem.js';
import { namesIn } from './names-in.js';
import { Authors } from './tell-authors.js';

type Known<Host> = { readonly [Property in keyof Host]?: readonly string[] };

/** Tells the authors of a page, on its console, of names in an element's attributes that mean nothing there. */
export class KnownNames<Host extends ReactiveControllerHost & Element> implements ReactiveController {
  readonly #host: Host;
  readonly #one: Known<Host>;
  readonly #lists: Known<Host>;
  readonly #authors: Authors;

  /**
   * @param one the names of which a property holds one, as it is written here.
   * @param lists the names of which a property lists any, in letters of any size.
   */
  constructor(host: Host, one: Known<Host>, lists: Known<Host> = {}) {
    this.#host = host;
    this.#one = one;
    this.#lists = lists;
    this.#authors = new Authors(host);
    host.addController(this);
  }

  hostUpdate(): void {
    const problems = [
      ...problemsOf(this.#host, this.#one, (name) => [name]),
      ...problemsOf(this.#host, this.#lists, namesIn),
    ];
    this.#authors.tell('warn', 'attributes', problems);
  }
}

function problemsOf<Host>(host: Host, all: Known<Host>, namesOf: (value: string) => readonly string[]): Problem[] {
  return (Object.entries(all) as [keyof Host & string, readonly string[]][]).flatMap(([property, known]) => {
    const unknown = namesOf(String(host[property])).filter((name) => !known.includes(name));
    const path = property.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
    const message = `"${unknown.join(' ')}" means nothing there. There is: ${known.join(', ')}.`;
    return unknown.length === 0 ? [] : [{ path, severity: 'warning', code: 'unknown-name', message } as const];
  });
}
