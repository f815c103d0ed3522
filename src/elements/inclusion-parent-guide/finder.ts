import type { ParentGuide } from '../../core/documents/parent-guide.js';
import type { Finding, GuideSearch } from '../../core/guide/search.js';
import type { GuideView } from './guide-view.js';

type Results = typeof import('./search-results.js');

/** What the reader looks for, and what of it is found. The search is loaded when somebody first types. */
export class Finder {
  readonly #update: () => void;
  #results: Results | undefined;
  #query = '';
  #search: { readonly guide: ParentGuide; readonly language: string; readonly search: GuideSearch } | undefined;
  #found: { readonly search: GuideSearch; readonly query: string; readonly findings: readonly Finding[] } | undefined;

  constructor(update: () => void) {
    this.#update = update;
  }

  get query(): string {
    return this.#query;
  }
  set query(query: string) {
    this.#query = query;
    this.#update();
    if (this.#results || query.trim() === '') return;
    void import('./search-results.js').then(
      (results) => {
        this.#results = results;
        this.#update();
      },
      // Offline: the questions stay, and the next letter tries again.
      () => undefined,
    );
  }

  /** What is found in the guide as it is shown; `undefined` while nothing is looked for. */
  view(view: GuideView): unknown {
    const { guide, language } = view;
    const results = this.#results;
    if (!results || this.#query.trim() === '') return undefined;
    if (this.#search?.guide !== guide || this.#search.language !== language) {
      this.#search = { guide, language, search: new results.GuideSearch(guide, language) };
    }
    const { search } = this.#search;
    if (this.#found?.search !== search || this.#found.query !== this.#query) {
      this.#found = { search, query: this.#query, findings: search.find(this.#query) };
    }
    return results.findingsView(view, this.#found.findings);
  }
}
