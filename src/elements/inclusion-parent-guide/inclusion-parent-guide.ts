import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { quickParentGuide, type ParentGuide } from '../../core/documents/parent-guide.js';
import { lookupLanguage } from '../../core/documents/text.js';
import { placeOf, type GuidePlace } from '../../core/guide/reading-order.js';
import { termsOf, type Terms } from '../../core/guide/terms.js';
import { directionOf } from '../../localisation/direction.js';
import { guideWords } from '../../localisation/guide/words.js';
import { Localise } from '../../localisation/localise.js';
import { ownName } from '../../localisation/own-name.js';
import { Announcer } from '../../parts/announcer.js';
import { quietly, DocumentSource, type SourceOptions } from '../../parts/document-source.js';
import { tell, type CommonEventDetails } from '../../parts/events.js';
import { FocusAfterRetry } from '../../parts/focus-after-retry.js';
import { focusOnce } from '../../parts/focus-once.js';
import { InclusionElement } from '../../parts/inclusion-element.js';
import { KnownNames } from '../../parts/known-names.js';
import type { Listening, Page } from '../../parts/listening/listening.js';
import { LostPart } from '../../parts/lost-part.js';
import { namesIn } from '../../parts/names-in.js';
import { PlaceInAddress } from '../../parts/place-in-address.js';
import { problemView } from '../../parts/problem-view.js';
import { Authors } from '../../parts/tell-authors.js';
import { today } from '../../parts/today.js';
import { words } from '../../parts/words.js';
import { chapterView, neighboursView, placeElementId } from './chapter-page.js';
import { contentsView } from './contents-page.js';
import { Finder } from './finder.js';
import { guideParts, isSameLanguage, placeLink, say, type GuidePart, type GuideView } from './guide-view.js';
import { styles } from './inclusion-parent-guide.styles.js';
import { languageSwitch } from './language-switch.js';
import { searchBox } from './search-box.js';

/** What the events of `<inclusion-parent-guide>` carry as `detail`. */
export interface ParentGuideEventDetails extends CommonEventDetails {
  /** The person turned to a chapter, by id; empty for the contents. */
  'inclusion-chapter': { chapter: string };
  /** The person chose a language, by its BCP 47 tag. */
  'inclusion-language': { language: string };
}

declare global {
  interface HTMLElementEventMap {
    'inclusion-chapter': CustomEvent<ParentGuideEventDetails['inclusion-chapter']>;
    'inclusion-language': CustomEvent<ParentGuideEventDetails['inclusion-language']>;
  }
}

/**
 * A guide for parents: contents by question, chapters to read, hear, search and print, in the reader's language.
 *
 * @slot - Shown until there is a guide to show, and beside the message when the document can not be used.
 *
 * @fires inclusion-ready - The guide can be used.
 * @fires inclusion-error - The guide can not be used.
 * @fires inclusion-chapter - The person turned to a chapter, or to the contents.
 * @fires inclusion-language - The person chose a language.
 *
 * @example
 * ```html
 * <inclusion-parent-guide src="/inclusion/our-guide.json" hash-prefix="guide">
 *   <p>Ask at the office for the guide on paper.</p>
 * </inclusion-parent-guide>
 * ```
 */
export class InclusionParentGuide extends InclusionElement {
  static override readonly styles = styles;

  /** The guide as an object; it wins over an inline document and `src`. */
  @property({ attribute: false }) document: unknown;

  /** The address of the guide. */
  @property() src: string | undefined;

  /** The chapter or section to show, by id; the contents when empty. The reader may turn to another. */
  @property({ useDefault: true }) chapter = '';

  /** The languages to choose from, by their tags with spaces between; all of the guide's when empty. */
  @property({ useDefault: true }) languages = '';

  /** Gives each chapter and section a place in the address, `#prefix/id`; without it the address is left alone. */
  @property({ attribute: 'hash-prefix', useDefault: true }) hashPrefix = '';

  /** The level of the first heading, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level', useDefault: true }) headingLevel = 2;

  /** What is shown of `contents search listen print glossary contacts`, with spaces between; all when empty. */
  @property({ useDefault: true }) show = '';

  @state() private printing = false;

  readonly #localise = new Localise(this, guideWords);
  readonly #announcer = new Announcer(this);
  readonly #address = new PlaceInAddress((page) => void this.#goTo(page), '');
  readonly #source = new DocumentSource<ParentGuide>(this, guideSource, () => this.#onSource());
  readonly #finder = new Finder(() => this.requestUpdate());
  readonly #lost = new LostPart(this, this.#localise, 'parent-guide');
  readonly #authors = new Authors(this);
  readonly #ticks = new Set<string>();
  #listen: { readonly bar: typeof import('./listen-bar.js'); readonly listening: Listening } | undefined;
  #picked: string | undefined;
  #place: GuidePlace | undefined;
  #terms: { readonly guide: ParentGuide; readonly language: string; readonly terms: Terms } | undefined;
  #folded: HTMLDetailsElement[] = [];
  #told: unknown;
  #arrived: ParentGuide | undefined;

  constructor() {
    super();
    new KnownNames(this, {}, { show: guideParts });
    new FocusAfterRetry(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#address.follow(this.hashPrefix);
    window.addEventListener('beforeprint', this.#unfold);
    window.addEventListener('afterprint', this.#foldAgain);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#address.stop();
    window.removeEventListener('beforeprint', this.#unfold);
    window.removeEventListener('afterprint', this.#foldAgain);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('hashPrefix')) this.#address.follow(this.hashPrefix);
    if (changed.has('src') || changed.has('document')) this.#source.update(this.document, this.src);
    const guide = this.#guide;
    if (!guide) return;
    this.#localise.chosenLanguage = this.#picked ?? this.#languageOfPage(guide);
    if (guide !== this.#arrived) this.#arrive(guide);
    else if (changed.has('chapter')) this.#show(this.#chosenPlace(guide));
  }

  protected override render(): TemplateResult {
    const localise = this.#localise;
    const { state } = this.#source;
    const guide = this.#guide;
    if (!guide) return problemView(localise, state, () => this.#source.retry());
    const view = this.#view(guide);
    return html`${state.status === 'ready' ? nothing : problemView(localise, state, () => this.#source.retry())}
      <div class="guide" lang=${view.frame} dir=${directionOf(view.frame)}>
        <div class="screen">
          ${this.#passed(view)}
          <div class="top not-printed not-read">
            ${this.#place ? this.#back(view) : nothing} ${this.#languageSwitch(view)}
          </div>
          ${this.#page(view)}
        </div>
        ${this.printing ? this.#print?.wholeGuide(view) : nothing}
      </div>
      ${this.#announcer.view()}`;
  }

  #print: typeof import('./print-view.js') | undefined;

  /** In a page’s language that the guide does not offer its own is shown; where one other is offered, both are. */
  #languageSwitch(view: GuideView): unknown {
    const { guide } = view;
    const offered = this.#offered(guide);
    const first = lookupLanguage(guide.languages, [this.#localise.pageLanguage, guide.language]);
    const languages = offered.length === 1 && first !== undefined ? [...new Set([first, ...offered])] : offered;
    const shown = this.#localise.chosenLanguage ?? first;
    return languageSwitch(view, languages, shown, (language) => this.#choose(language));
  }

  #page(view: GuideView): TemplateResult {
    const { chapter } = this.#place ?? {};
    if (!chapter) {
      const search = view.shows.has('search')
        ? searchBox(
            view,
            this.#finder.query,
            (query) => (this.#finder.query = query),
            () => void this.#finder.begin(view.guide, view.language),
          )
        : nothing;
      return contentsView(view, search, this.#finder.view(view), this.#tools(view, 'guide'));
    }
    const { messages } = view.localise;
    return html`<p class="print-only not-read">
        ${words(view.localise, view.guide.title)}<br />${say(view, messages.printedOn(view.localise.date(view.today)))}
      </p>
      ${chapterView(view, chapter, this.#tools(view, 'page'))}
      ${view.shows.has('contents') ? neighboursView(view, chapter) : nothing}`;
  }

  /** What can be done with the page: hear it, print it. */
  #tools(view: GuideView, what: 'page' | 'guide'): unknown {
    const { messages } = view.localise;
    const name = what === 'page' ? messages.printPage : messages.printGuide;
    const hear = what === 'page' && view.shows.has('listen') ? this.#listenBar(view) : nothing;
    const print = view.shows.has('print')
      ? html`<button type="button" part="button" @click=${() => void this.#printWhat(what)}>${say(view, name)}</button>`
      : nothing;
    return hear === nothing && print === nothing
      ? nothing
      : html`<div class="buttons tools not-printed not-read" part="tools">${hear} ${print}</div>
          ${this.#lost.view()}`;
  }

  #listenBar(view: GuideView): unknown {
    const { chapter } = this.#place ?? {};
    if (!chapter) return nothing;
    if (!this.#listen) {
      void this.#loadListening();
      return nothing;
    }
    const { bar, listening } = this.#listen;
    const { language } = view.localise.text(chapter.title);
    const recorded = chapter.sections.some(({ blocks }) =>
      blocks.some((block) => block.type === 'audio' && isSameLanguage(block.language, view.language)),
    );
    return listening.canHear(language, recorded)
      ? bar.listenBar(view, listening, () => this.#heardPage(language, view.language))
      : nothing;
  }

  async #loadListening(): Promise<void> {
    const bar = await import('./listen-bar.js').catch(() => undefined);
    if (!bar || this.#listen) return;
    this.#listen = { bar, listening: new bar.Listening(this) };
    this.requestUpdate();
  }

  #heardPage(language: string, wanted: string): Page | undefined {
    const root = this.renderRoot.querySelector('.chapter');
    if (!root) return undefined;
    const players = [...root.querySelectorAll('audio')].filter((player) =>
      isSameLanguage(player.dataset.language ?? '', wanted),
    );
    return { root, language, players };
  }

  /** The way back to the first page, where there is anything to choose there. */
  #back(view: GuideView): unknown {
    const { allQuestions, searchGuide } = view.localise.messages;
    const words = view.shows.has('contents') ? allQuestions : view.shows.has('search') ? searchGuide : undefined;
    if (words === undefined) return nothing;
    return placeLink(view, '', html`<span class="arrow" aria-hidden="true"></span>${say(view, words)}`, 'back');
  }

  #passed(view: GuideView): unknown {
    const { reviewBy } = view.guide;
    if (reviewBy === undefined || reviewBy >= view.today) return nothing;
    const { messages } = this.#localise;
    return html`<div class="panel warning" part="warning">
      <p>${say(view, messages.reviewPassed(this.#localise.date(reviewBy)))}</p>
    </div>`;
  }

  get #guide(): ParentGuide | undefined {
    const { state } = this.#source;
    return 'document' in state ? state.document : undefined;
  }

  #view(guide: ParentGuide): GuideView {
    const localise = this.#localise;
    const { language, chosenLanguage, messagesLanguage } = localise;
    const wanted = namesIn(this.show);
    const known = guideParts.filter((part) => wanted.includes(part));
    const shows = new Set<GuidePart>(known.length > 0 ? known : guideParts);
    if (this.#terms?.guide !== guide || this.#terms.language !== language) {
      this.#terms = { guide, language, terms: termsOf(guide.glossary ?? [], language, guide.language) };
    }
    return {
      guide,
      localise,
      language,
      frame: chosenLanguage ?? messagesLanguage,
      headingLevel: this.headingLevel,
      today: today(),
      shows,
      terms: shows.has('glossary') ? this.#terms.terms : undefined,
      printing: false,
      ticks: this.#ticks,
      href: (id) => this.#address.href(id),
      goTo: (id) => void this.#goTo(id),
    };
  }

  #offered(guide: ParentGuide): string[] {
    const wanted = namesIn(this.languages);
    const all = [...new Set(guide.languages)];
    return wanted.length === 0 ? all : all.filter((language) => lookupLanguage(wanted, [language]) !== undefined);
  }

  #languageOfPage(guide: ParentGuide): string | undefined {
    return lookupLanguage(this.#offered(guide), [this.#localise.pageLanguage || guide.language]);
  }

  /** A guide came: where the address or the page names a place in it, that is shown. */
  #arrive(guide: ParentGuide): void {
    const id = this.#arrived && this.#place ? this.#place.chapter.id : undefined;
    const chosen = this.#chosenPlace(guide);
    this.#arrived = guide;
    const { page } = this.#address;
    const place = page === undefined ? undefined : placeOf(guide, page);
    this.#show(place ?? (id === undefined ? chosen : placeOf(guide, id)));
    // Whoever followed a link to a place wants to be there, unless they are busy elsewhere by now.
    const isBusy = globalThis.document.activeElement !== globalThis.document.body;
    const triesAgain = this.shadowRoot?.activeElement?.closest('[part="problem"]');
    if (place && (triesAgain || !isBusy)) void this.#focus();
  }

  /** The place that `chapter` names; the page's authors are told where there is none of this id. */
  #chosenPlace(guide: ParentGuide): GuidePlace | undefined {
    const place = placeOf(guide, this.chapter);
    if (!place && this.chapter !== '') {
      const message = `the guide has no chapter or section "${this.chapter}".`;
      this.#authors.tell('warn', 'attributes', [
        { path: 'chapter', severity: 'warning', code: 'unknown-chapter', message },
      ]);
    }
    return place;
  }

  #show(place: GuidePlace | undefined): void {
    this.#place = place;
    this.#listen?.listening.leavePage();
  }

  /** Leads to a place as a person asked for, and moves focus there. */
  async #goTo(id: string): Promise<void> {
    const guide = this.#guide;
    if (!guide) return;
    const place = placeOf(guide, id);
    if (!place && id !== '') return;
    const before = this.#place?.chapter.id;
    this.#show(place);
    this.#address.write(place ? id : '');
    this.requestUpdate();
    await this.#focus();
    const chapter = place?.chapter.id ?? '';
    if (chapter !== (before ?? '')) tell(this, 'inclusion-chapter', { chapter });
  }

  async #focus(): Promise<void> {
    await this.updateComplete;
    const { section } = this.#place ?? {};
    const root = this.renderRoot;
    const part =
      section === undefined ? null : root.querySelector<HTMLElement>(`#${CSS.escape(placeElementId(section))}`);
    const target =
      part?.querySelector<HTMLElement>(':scope > .heading') ?? part ?? root.querySelector<HTMLElement>('.page-heading');
    (part ?? root.querySelector('.guide'))?.scrollIntoView({ block: 'start' });
    if (target) focusOnce(target, { preventScroll: true });
  }

  #choose(language: string): void {
    if (language === this.#localise.chosenLanguage) return;
    this.#picked = language;
    this.#listen?.listening.leavePage();
    this.#announcer.say(ownName(language));
    this.requestUpdate();
    tell(this, 'inclusion-language', { language });
  }

  async #printWhat(what: 'page' | 'guide'): Promise<void> {
    const load = async () => {
      const print = await import('./print-view.js');
      await print.loadMarkdown();
      return print;
    };
    this.#print ??= await this.#lost.load(load, () => void this.#printWhat(what));
    if (!this.#print) return;
    const { picturesLoaded, printAlone } = this.#print;
    this.printing = what === 'guide';
    await this.updateComplete;
    await picturesLoaded(this.renderRoot);
    printAlone(this);
  }

  /** What is folded is on paper, however printing was begun. */
  readonly #unfold = (): void => {
    this.#folded = [...this.renderRoot.querySelectorAll<HTMLDetailsElement>('.screen .chapter details:not([open])')];
    for (const fold of this.#folded) fold.open = true;
  };

  readonly #foldAgain = (): void => {
    for (const fold of this.#folded) fold.open = false;
    this.#folded = [];
    this.printing = false;
  };

  #onSource(): void {
    const { state } = this.#source;
    if (state === this.#told) return;
    this.#told = state;
    if (state.status === 'problem') tell(this, 'inclusion-error', { problems: state.problems });
    if (state.status !== 'ready') return;
    this.#localise.documentLanguage = state.document.language;
    tell(this, 'inclusion-ready', { document: state.document });
  }
}

const guideSource: SourceOptions<ParentGuide> = {
  kind: 'parent-guide',
  parse: quietly(quickParentGuide),
  explain: async () => (await import('../../core/documents/parse-parent-guide.js')).parseParentGuide,
  lint: async () => {
    const { lintParentGuide } = await import('../../core/documents/lint-parent-guide.js');
    return (document) => lintParentGuide(document, today());
  },
};
