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
    if (query.trim() !== '') void this.#load();
  }

  /** Somebody is about to search: by their first letter all is ready, chapter by chapter, so that nothing waits. */
  async begin(guide: ParentGuide, language: string): Promise<void> {
    const results = await this.#load();
    const search = results && this.#searchIn(results, guide, language);
    while (search && !search.isReady && search === this.#search?.search) {
      search.prepare(5);
      await new Promise((resolve) => setTimeout(resolve));
    }
  }

  async #load(): Promise<Results | undefined> {
    if (this.#results) return this.#results;
    // Offline: the questions stay, and the next letter tries again.
    this.#results = await import('./search-results.js').catch(() => undefined);
    this.#update();
    return this.#results;
  }

  #searchIn({ GuideSearch }: Results, guide: ParentGuide, language: string): GuideSearch {
    if (this.#search?.guide !== guide || this.#search.language !== language) {
      this.#search = { guide, language, search: new GuideSearch(guide, language) };
    }
    return this.#search.search;
  }

  /** What is found in the guide as it is shown; `undefined` while nothing is looked for. */
  view(view: GuideView): unknown {
    const { guide, language } = view;
    const results = this.#results;
    if (!results || this.#query.trim() === '') return undefined;
    const search = this.#searchIn(results, guide, language);
    if (this.#found?.search !== search || this.#found.query !== this.#query) {
      this.#found = { search, query: this.#query, findings: search.find(this.#query) };
    }
    return results.findingsView(view, this.#found.findings);
  }
}
