import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { School } from '../../core/documents/rights-register.js';
import type { ListedSchool, RegisterAt } from '../../core/rights/register.js';
import { SchoolTable, type SchoolPage, type SchoolQuery } from '../../core/rights/school-table.js';
import { levelText, stateName } from '../../parts/awards/award-words.js';
import { heading } from '../../parts/heading.js';
import { fromAddress, nameOf, sortedBy, toAddress, wholeList, type ListState } from './list-state.js';
import type { LaterLocalise } from './register-view.js';
import { QueryInAddress } from './query-in-address.js';
import { schoolAwards } from './school-awards.js';
import { collatorOf } from './collator.js';
import { schoolTable } from './school-rows.js';

/** What the list is rendered with. */
export interface ListView {
  readonly at: RegisterAt;
  /** The level of the list's heading, 1 to 6. */
  readonly headingLevel: number;
  readonly printing: boolean;
  readonly pageSize: number;
  readonly hashPrefix: string;
}

/** What the list asks of its element. */
export interface ListTools {
  announce(message: string): void;
  /** Tells of a chosen school; `false` when the page prevents what follows. */
  select(school: School): boolean;
  /** Loads something; says so where it does not come, with `again` to try once more. */
  load<Part>(load: () => Promise<Part>, again: () => void): Promise<Part | undefined>;
}

/** How long after the last key the number of schools found is announced, in milliseconds. */
const pause = 800;
/** How many schools are printed at most: some 25 pages of paper. */
const mostPrinted = 1000;

/**
 * The list of schools: searched, filtered, sorted, a page at a time; and the awards of the school that was chosen. Loaded
 * after the summary.
 */
export class SchoolList {
  readonly #host: LitElement;
  readonly #localise: LaterLocalise;
  readonly #tools: ListTools;
  readonly #address: QueryInAddress;
  #state = wholeList;
  #table: { readonly of: RegisterAt; readonly language: string; readonly table: SchoolTable } | undefined;
  #phases: { readonly of: RegisterAt; readonly names: readonly string[] } | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #page: SchoolPage | undefined;

  constructor(host: LitElement, localise: LaterLocalise, tools: ListTools) {
    this.#host = host;
    this.#tools = tools;
    this.#localise = localise;
    this.#address = new QueryInAddress((said) => {
      this.#state = fromAddress(said);
      host.requestUpdate();
    });
    host.addController({
      hostDisconnected: () => {
        clearTimeout(this.#timer);
        this.#address.stop();
      },
    });
  }

  /** Shows the schools whose award is due, those that run out first at the top. */
  showDue(): void {
    this.#change({ query: { state: 'due', sort: [{ column: 'until' }] }, page: 1, school: undefined });
    void this.#focus('.found');
  }

  render(view: ListView): TemplateResult {
    this.#address.follow(view.hashPrefix);
    const chosen = this.#state.school === undefined ? undefined : schoolOf(view.at, this.#state.school);
    return html`<section class="schools" part="schools">
      ${chosen ? schoolAwards(this.#localise, { ...view, chosen, back: () => this.#back() }) : this.#list(view)}
    </section>`;
  }

  #list(view: ListView): TemplateResult {
    const localise = this.#localise;
    const { messages } = localise;
    const { at, headingLevel, printing } = view;
    const { query } = this.#state;
    const table = this.#tableOf(at);
    const size = printing ? mostPrinted : Math.min(mostPrinted, view.pageSize >= 1 ? view.pageSize : 50);
    const page = (this.#page = table.page(query, printing ? 1 : this.#state.page, size));
    const shown = messages.schoolsShown(
      localise.number(page.from),
      localise.number(page.to),
      localise.number(page.found),
    );
    return html`${heading(headingLevel, messages.schoolsHeading)} ${this.#filters(at)}
      <p class="found" part="found" tabindex="-1">${page.found === 0 ? messages.noSchoolFits : shown}</p>
      ${
        page.found === 0
          ? html`<button type="button" part="button" @click=${() => this.#all()}>${messages.showAllSchools}</button>`
          : html`${schoolTable(localise, {
                at,
                schools: page.schools,
                caption: messages.schoolsHeading,
                sort: query.sort ?? [],
                sortBy: (column) => {
                  const sort = sortedBy(query.sort ?? [], column);
                  this.#search({ ...query, sort });
                  const [first] = sort;
                  this.#tools.announce(messages.sortedBy(messages.schoolColumns[column], first?.descending ?? false));
                },
                choose: (school) => this.#choose(at, school),
              })}
              ${this.#pager(page)}
              <div class="buttons">
                <button type="button" part="button" @click=${() => void this.#save(at, table.find(query))}>
                  ${messages.saveSchools(page.found, localise.number(page.found))}
                </button>
              </div>`
      }`;
  }

  #filters(at: RegisterAt): TemplateResult {
    const localise = this.#localise;
    const { messages } = localise;
    const { query } = this.#state;
    const phases = this.#phasesOf(at);
    const choice = (
      name: 'level' | 'phase' | 'state',
      label: string,
      options: readonly (readonly [string, string])[],
    ) =>
      html`<div class="field filter">
        <label class="label" for="filter-${name}">${label}</label>
        <select
          id="filter-${name}"
          part="select"
          .value=${live(query[name] ?? '')}
          @change=${(event: Event) => this.#filter(name, (event.target as HTMLSelectElement).value)}
        >
          <option value="">${messages.filterAll}</option>
          ${options.map(
            ([value, words]) => html`<option value=${value} ?selected=${query[name] === value}>${words}</option>`,
          )}
        </select>
      </div>`;
    return html`<div class="filters" role="search" aria-label=${messages.schoolsHeading} part="filters">
      <div class="field search">
        <label class="label" for="search">${messages.searchSchools}</label>
        <div class="hint" id="search-hint">${messages.searchSchoolsHint}</div>
        <input
          id="search"
          part="input"
          type="search"
          autocomplete="off"
          spellcheck="false"
          aria-describedby="search-hint"
          .value=${live(query.search ?? '')}
          @input=${(event: Event) => this.#type((event.target as HTMLInputElement).value)}
        />
      </div>
      ${choice(
        'level',
        messages.awardLevel,
        at.levels.map((level) => [level.id, levelText(localise, level, true)] as const).reverse(),
      )}
      ${
        phases.length > 1
          ? choice(
              'phase',
              messages.groupNames.phase,
              phases.map((name) => [name, name] as const),
            )
          : nothing
      }
      ${choice(
        'state',
        messages.schoolColumns.state,
        (['current', 'due', 'lapsed'] as const).map((state) => [state, stateName(localise, state)] as const),
      )}
    </div>`;
  }

  #pager({ page, pages }: SchoolPage): TemplateResult | typeof nothing {
    if (pages <= 1) return nothing;
    const localise = this.#localise;
    const { messages } = localise;
    const button = (words: string, to: number, can: boolean) =>
      html`<button type="button" part="button" aria-disabled=${String(!can)} @click=${() => can && this.#turn(to)}>
        ${words}
      </button>`;
    return html`<nav class="pager" part="pages" aria-label=${messages.pagesOfSchools}>
      ${button(messages.previousPage, page - 1, page > 1)}
      <span>${messages.pageOf(localise.number(page), localise.number(pages))}</span>
      ${button(messages.nextPage, page + 1, page < pages)}
    </nav>`;
  }

  #tableOf(at: RegisterAt): SchoolTable {
    const { language } = this.#localise;
    if (this.#table?.of !== at || this.#table.language !== language) {
      this.#table = { of: at, language, table: new SchoolTable(at, collatorOf(this.#localise.formatLanguage)) };
      prepare(this.#table.table);
    }
    return this.#table.table;
  }

  #phasesOf(at: RegisterAt): readonly string[] {
    if (this.#phases?.of !== at) {
      const names = new Set(at.schools.map(({ school }) => school.phase?.trim() ?? ''));
      const collator = collatorOf(this.#localise.formatLanguage);
      const sorted = [...names].filter(Boolean).sort((one, other) => collator.compare(one, other));
      this.#phases = { of: at, names: sorted };
    }
    return this.#phases.names;
  }

  /** Shows at once what fits, and says how many they are when no more keys come. */
  #type(search: string): void {
    const { search: before, ...others } = this.#state.query;
    if (before === search) return;
    this.#change({ query: { ...others, ...(search && { search }) }, page: 1, school: undefined }, false);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#sayFound(), pause);
  }

  #filter(name: 'level' | 'phase' | 'state', chosen: string): void {
    const { [name]: _before, ...others } = this.#state.query;
    this.#search(chosen === '' ? others : { ...others, [name]: chosen });
    void this.#host.updateComplete.then(() => this.#sayFound());
  }

  #search(query: SchoolQuery): void {
    this.#change({ query, page: 1, school: undefined });
  }

  #sayFound(): void {
    const { found = 0 } = this.#page ?? {};
    const { messages } = this.#localise;
    this.#tools.announce(
      found === 0 ? messages.noSchoolFits : messages.schoolsFound(found, this.#localise.number(found)),
    );
  }

  /** Focus goes to the line above the schools, which says which of them are shown. */
  #turn(page: number): void {
    this.#change({ ...this.#state, page });
    void this.#focus('.found');
  }

  #all(): void {
    this.#change(wholeList);
    void this.#focus('.found');
  }

  #choose(at: RegisterAt, chosen: ListedSchool): void {
    if (!this.#tools.select(chosen.school)) return;
    this.#change({ ...this.#state, school: nameOf(at, chosen) });
    void this.#focus('.school-heading');
  }

  #back(): void {
    const { school } = this.#state;
    this.#change({ ...this.#state, school: undefined });
    void this.#focus(`[data-school="${CSS.escape(school ?? '')}"]`, '.found');
  }

  async #focus(...selectors: readonly string[]): Promise<void> {
    await this.#host.updateComplete;
    const found = selectors.map((selector) => this.#host.renderRoot.querySelector<HTMLElement>(selector));
    found.find((element) => element !== null)?.focus();
  }

  #change(state: ListState, asStep = true): void {
    clearTimeout(this.#timer);
    this.#state = state;
    this.#address.write(toAddress(state), asStep);
    this.#host.requestUpdate();
  }

  /** The rates of single schools stay out of the file, since the summary hides those of few. */
  async #save(at: RegisterAt, schools: readonly ListedSchool[]): Promise<void> {
    const loaded = await this.#tools.load(
      () => import('./save-schools.js'),
      () => void this.#save(at, schools),
    );
    if (!loaded) return;
    const { download, registerCsv } = loaded;
    const name = [at.register.id, at.register.asOf].join('_');
    download(new File([registerCsv(at, { schools, indicators: false })], `${name}.csv`, { type: 'text/csv' }));
  }
}

/** Makes the search ready while the browser has nothing else to do. */
function prepare(table: SchoolTable): void {
  // WebKit has no idle callback; there the first key does it.
  if (!('requestIdleCallback' in globalThis)) return;
  requestIdleCallback(function fold(idle) {
    let ready = false;
    while (!ready && idle.timeRemaining() > 3) ready = table.prepareSearch(250);
    if (!ready) requestIdleCallback(fold);
  });
}

function schoolOf(at: RegisterAt, name: string): ListedSchool | undefined {
  return at.schools.find((school) => nameOf(at, school) === name);
}
