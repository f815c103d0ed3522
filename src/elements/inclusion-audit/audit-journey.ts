import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { focusErrorSummary } from '../../parts/error-summary.js';
import { areaPage, singlePage } from './area-page.js';
import type { AuditView, LaterView } from './audit-view.js';
import type { Copies } from './copies.js';
import { findPlace, fixedPlaces, knows, laterPlaces, pageBefore, type Place } from './journey.js';
import { PlaceInAddress } from '../../parts/place-in-address.js';
import type { Sending } from './sending.js';
import { missingAtStart, startPage, type Start } from './start-page.js';
import { statementElementId } from './statement.js';
import { tasksPage } from './tasks-page.js';

type LaterPages = typeof import('./later-pages.js');

/** What the first answers do not need, with its words. */
export type Later = LaterPages & Begun;

/** What is made once they are loaded. */
type Begun = Pick<LaterView, 'localise' | 'together'> & { readonly actions: Copies };

/** The same view with the words of the later pages. */
export function laterView(view: AuditView, { localise, together }: Later): LaterView {
  return { ...view, localise, together, messages: localise.messages };
}

/** What the journey needs of the element it leads through. */
export interface JourneyHost {
  root(): ParentNode;
  view(): AuditView | undefined;
  /** Whether all statements stand on one page. */
  single(): boolean;
  start(): Omit<Start, 'tried' | 'begin'>;
  /** Renders anew; a promise of when that is done. */
  update(): Promise<unknown>;
  /** Takes away what was said: the person goes on. */
  goOn(): void;
  /** What sends the answers, where they can be sent. */
  sending(): Sending | undefined;
  /** Says that what sends could not be loaded. */
  lost(): unknown;
  /** What the pages that were loaded later need besides the view. */
  beginLater(pages: LaterPages): Begun;
  /** Shows and says something, once. */
  inform(message: string): void;
  /** A page could not be loaded. */
  failed(): void;
  /** The person completed the audit. */
  completed(): void;
}

/** Which page of the audit is shown, and the way from one to the next: focus, address, and what is missing. */
export class AuditJourney {
  readonly #host: JourneyHost;
  readonly address = new PlaceInAddress((page) => void this.goTo(page));
  #page = 'start';
  /** The page that was rendered last, and in which of two places. */
  #rendered = { page: 'start', second: false };
  #tried = false;
  #afterStart: string | undefined;
  #later: Later | undefined;

  constructor(host: JourneyHost) {
    this.#host = host;
  }

  /** The pages, and all else, that the first answers do not need; `undefined` until loaded. */
  get later(): Later | undefined {
    return this.#later;
  }

  /** Loads what the first answers do not need. */
  async loadLater(): Promise<Later> {
    if (!this.#later) {
      const pages = await import('./later-pages.js');
      this.#later ??= { ...pages, ...this.#host.beginLater(pages) };
      void this.#host.update();
    }
    return this.#later;
  }

  /** Shows the page that other answers begin with, and leaves focus where it is. */
  arrive(begun: boolean): void {
    const view = this.#host.view();
    if (!view) return;
    this.#tried = false;
    this.#page = begun && this.#missing(view).length === 0 ? 'tasks' : 'start';
    const { page } = this.address;
    if (page !== undefined && page !== this.#page) void this.goTo(page, false);
  }

  /**
   * Leads to a page, strand, area or statement and moves focus there. While the setting type has still to be chosen it
   * shows the start page, and goes on from there.
   *
   * @returns `false` for an id that the audit does not know or does not ask at present.
   */
  async goTo(id: string, moveFocus = true): Promise<boolean> {
    const view = this.#host.view();
    if (!view || !knows(view.session.audit, id)) return false;
    view.typing.flush();
    if (id !== 'start' && this.#missing(view).length > 0) {
      this.#afterStart = id;
      return this.#show({ page: 'start' }, moveFocus);
    }
    const place = findPlace(view.session, id);
    if (!place) return false;
    try {
      if (laterPlaces.includes(place.page)) await this.loadLater();
    } catch {
      this.#host.failed();
      return false;
    }
    return this.#show(place, moveFocus);
  }

  /** The page shown now, with the way back above it. */
  page(view: AuditView): TemplateResult {
    const { messages } = view.localise;
    const page = this.#page;
    const content = this.#content(view, page);
    // Each page stands in the other place than the one before, so that nothing of that one lives on. The directive
    // `keyed` would empty the place too, but leave the statements in it listening.
    if (page !== this.#rendered.page) this.#rendered = { page, second: !this.#rendered.second };
    const { second } = this.#rendered;
    return html`${
      page === 'start'
        ? nothing
        : html`<button type="button" class="back link" part="back" @click=${() => void this.goTo(pageBefore(page))}>
            ${messages.back}
          </button>`
    }
    ${second ? nothing : content}${second ? content : nothing} ${this.#afterwards(view, page)}`;
  }

  /** What can be done with all answers, below the page. */
  #afterwards(view: AuditView, page: string): unknown {
    const later = this.#later;
    if (!later) return nothing;
    const isOver = page === 'results' || page === 'actions';
    return html`${isOver ? (this.#host.sending()?.view(laterView(view, later)) ?? this.#host.lost()) : nothing}
    ${guard([view, later.localise.messages, view.session.status, isOver], () =>
      later.copies(laterView(view, later), later.actions, isOver),
    )}`;
  }

  #content(view: AuditView, page: string): unknown {
    const later = this.#later && { ...this.#later, view: laterView(view, this.#later) };
    switch (page) {
      case 'start':
        return startPage(view, { ...this.#host.start(), tried: this.#tried, begin: () => void this.#begin(view) });
      case 'tasks':
        return this.#host.single() ? guard([view], () => singlePage(view)) : tasksPage(view);
      case 'check':
        return later?.checkPage(later.view, { tried: this.#tried, complete: () => void this.#complete(view) });
      case 'results':
        return later?.resultsPage(later.view, () => void this.#merge(later.view));
      case 'actions':
        return later?.actionsPage(later.view);
      default:
        return guard([view, page], () => areaPage(view, page));
    }
  }

  async #show(place: Place, moveFocus: boolean): Promise<boolean> {
    const area = this.#host.single() && !fixedPlaces.includes(place.page) ? place.page : undefined;
    this.#page = area === undefined ? place.page : 'tasks';
    this.#tried = false;
    this.address.write(place.page);
    await this.#goOn();
    if (moveFocus) this.#focus(place.statement, area);
    return true;
  }

  #focus(statement: string | undefined, area: string | undefined): void {
    if (area !== undefined) this.#host.view()?.turns.finish();
    const root = this.#host.root();
    const find = (selector: string) => root.querySelector<HTMLElement>(selector);
    const fieldset = statement === undefined ? null : find(`#${CSS.escape(statementElementId(statement))}`);
    const target =
      fieldset?.querySelector<HTMLElement>('.answers [aria-invalid="true"]') ??
      fieldset?.querySelector<HTMLElement>('.answers :checked') ??
      fieldset?.querySelector<HTMLElement>('.answers :is(input, textarea)') ??
      fieldset ??
      (area === undefined ? find('.page-heading') : find(`#${CSS.escape(`area-${area}`)} .area-heading`));
    // A page begins with the way back, above its heading.
    const top = fieldset ?? (area === undefined ? find('.back') : undefined) ?? target;
    top?.scrollIntoView({ block: 'start' });
    target?.focus({ preventScroll: true });
  }

  #missing(view: AuditView) {
    return view.readonly ? [] : missingAtStart(view, this.#host.start());
  }

  async #begin(view: AuditView): Promise<void> {
    view.typing.flush();
    const next = this.#afterStart ?? 'tasks';
    if (this.#missing(view).length > 0) return this.#sayWhatIsMissing();
    this.#afterStart = undefined;
    if (!(await this.goTo(next))) await this.goTo('tasks');
  }

  async #complete(view: AuditView): Promise<void> {
    const missing = this.#later?.toMend(view) ?? [];
    for (const id of missing) view.wanted.add(id);
    if (missing.length > 0) return this.#sayWhatIsMissing();
    view.session.complete('person');
    this.#host.completed();
    await this.goTo('results');
  }

  async #merge({ session, together, messages, typing }: LaterView): Promise<void> {
    typing.flush();
    if (!together.finish(session)) {
      await this.#goOn();
      focusErrorSummary(this.#host.root());
      return;
    }
    await this.goTo('results');
    this.#host.inform(messages.merged);
  }

  async #sayWhatIsMissing(): Promise<void> {
    this.#tried = true;
    await this.#goOn();
    focusErrorSummary(this.#host.root());
  }

  #goOn(): Promise<unknown> {
    this.#host.goOn();
    return this.#host.update();
  }
}
