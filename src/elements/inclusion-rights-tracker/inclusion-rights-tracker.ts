import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { RightsRegister, School } from '../../core/documents/rights-register.js';
import type { SkippedLine } from '../../core/exchange/register-from-table.js';
import {
  registerAt,
  summarise,
  type GroupField,
  type RegisterAt,
  type RegisterSummary,
} from '../../core/rights/register.js';
import { awardsWords } from '../../localisation/awards/words.js';
import { Localise } from '../../localisation/localise.js';
import { rightsWords } from '../../localisation/rights/words.js';
import { bothSets } from '../../localisation/word-set.js';
import { Announcer } from '../../parts/announcer.js';
import { registerSource } from '../../parts/awards/register-source.js';
import { DocumentSource } from '../../parts/document-source.js';
import { tell, type CommonEventDetails } from '../../parts/events.js';
import { heading } from '../../parts/heading.js';
import { FocusAfterRetry } from '../../parts/focus-after-retry.js';
import { InclusionElement } from '../../parts/inclusion-element.js';
import { KnownNames } from '../../parts/known-names.js';
import { LostPart } from '../../parts/lost-part.js';
import { namesIn } from '../../parts/names-in.js';
import { problemView } from '../../parts/problem-view.js';
import { safeUrl } from '../../core/rich-text/safe-url.js';
import { words } from '../../parts/words.js';
import { styles } from './inclusion-rights-tracker.styles.js';
import { figures, ofHowMany } from './figures.js';
import { levelBars } from './level-bars.js';
import type { Later } from './later.js';
import type { FurtherView, RegisterView } from './register-view.js';

/** What the events of `<inclusion-rights-tracker>` carry as `detail`. */
export interface RightsTrackerEventDetails extends CommonEventDetails {
  /** The person chose a school of the list. Preventing it keeps the element from showing its awards. */
  'inclusion-school-select': { school: School };
}

declare global {
  interface HTMLElementEventMap {
    'inclusion-school-select': CustomEvent<RightsTrackerEventDetails['inclusion-school-select']>;
  }
}

const parts = ['summary', 'schools'] as const;
const groupFields: readonly GroupField[] = ['phase', 'ward', 'locality'];

/** A register with what is worked out of it once. */
interface Opened {
  readonly at: RegisterAt;
  readonly summary: RegisterSummary;
}

/**
 * The Rights Respecting Schools register of an area: how many schools hold each award, what is new, due and lapsed, and
 * the schools themselves, to search, filter, sort and save.
 *
 * @slot - Shown until there is a register to show, and beside the message when it can not be used.
 *
 * @fires inclusion-ready - The register can be used.
 * @fires inclusion-error - The register can not be used.
 * @fires inclusion-school-select - The person chose a school of the list.
 *
 * @csspart summary - All figures, charts and their tables.
 * @csspart figures - The main figures together.
 * @csspart figure - One of the main figures with its words.
 * @csspart levels - How many schools hold each level.
 * @csspart bars - Bars one below the other.
 * @csspart level - One level with its bar.
 * @csspart count - How many, beside a bar.
 * @csspart bar - The bar itself, drawn as SVG.
 * @csspart numbers - The fold with the same numbers as a table.
 * @csspart due - The schools whose award ends soon.
 * @csspart growth - How the number of awards grew.
 * @csspart groups - The schools by phase, ward or locality.
 * @csspart rates - The rates by level.
 * @csspart about - The day, the source and what the register counts.
 * @csspart skipped - A fold that names the lines of a table that are not in the register.
 * @csspart schools - The list of schools with its search, filters and pages.
 * @csspart filters - The search and the filters.
 * @csspart select - A filter that is chosen from a list.
 * @csspart found - How many schools are found.
 * @csspart table - The table of schools.
 * @csspart row - One school in the table.
 * @csspart school-name - The button that opens a school.
 * @csspart sort - The button in a column’s heading that sorts by it.
 * @csspart pages - The buttons that turn the pages.
 * @csspart school - One school with its awards.
 * @csspart school-heading - The name of the school that is shown.
 * @csspart history - All awards of a school.
 *
 * @example
 * ```html
 * <inclusion-rights-tracker src="/inclusion/our-register.json" group-by="phase ward">
 *   <p>Ask the council which schools hold an award.</p>
 * </inclusion-rights-tracker>
 * ```
 */
export class InclusionRightsTracker extends InclusionElement {
  static override readonly styles = styles;

  /** The register as an object; it wins over an inline document and `src`. */
  @property({ attribute: false }) document: unknown;

  /** The address of the register: a document, or a table of schools as CSV. */
  @property() src: string | undefined;

  /** What is shown: `summary`, `schools`, or both with a space between; both where it names neither. */
  @property({ useDefault: true }) show = 'summary schools';

  /** What the summary also puts schools together by: `phase`, `ward`, `locality`, or several with spaces between. */
  @property({ attribute: 'group-by', useDefault: true }) groupBy = '';

  /** How many schools stand on a page of the list, 1 to 1,000. */
  @property({ type: Number, attribute: 'page-size', useDefault: true }) pageSize = 50;

  /** Keeps what is looked for in the address (`#prefix/…`); without it the address is not touched. */
  @property({ attribute: 'hash-prefix', useDefault: true }) hashPrefix = '';

  /** The level of the register's title, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level', useDefault: true }) headingLevel = 2;

  @state() private printing = false;
  @state() private whole: ReadonlySet<string> = new Set();

  readonly #localise = new Localise(this, bothSets(awardsWords, rightsWords));
  readonly #announcer = new Announcer(this);
  readonly #source = new DocumentSource<RightsRegister>(this, registerSource, () => this.#onSource());
  readonly #lost = new LostPart(this, this.#localise, 'rights-register');
  #opened: Opened | undefined;
  #loaded: typeof import('./later.js') | undefined;
  #later: Later | undefined;
  #loads = false;
  #skippedLines: typeof import('./skipped-lines.js').skippedLines | undefined;
  #told: unknown;

  constructor() {
    super();
    new KnownNames(this, {}, { show: parts, groupBy: groupFields });
    new FocusAfterRetry(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('beforeprint', this.#beforePrint);
    window.addEventListener('afterprint', this.#afterPrint);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('beforeprint', this.#beforePrint);
    window.removeEventListener('afterprint', this.#afterPrint);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('src') || changed.has('document')) this.#source.update(this.document, this.src);
    const { state } = this.#source;
    const register = 'document' in state ? state.document : undefined;
    if (this.#opened?.at.register !== register) {
      const at = register && registerAt(register);
      this.#opened = at && { at, summary: summarise(at) };
      this.whole = new Set();
    }
    const skipped = this.#skipped.length > 0;
    // With counts alone there is nothing further to say.
    if (this.#opened && (skipped || this.#opened.at.schools.length > 0) && !this.#lost.isLost) void this.#loadLater();
    if (skipped && !this.#skippedLines && !this.#lost.isLost) void this.#loadSkippedLines();
  }

  protected override render(): TemplateResult {
    const localise = this.#localise;
    const { state } = this.#source;
    const problem = () => problemView(localise, state, () => this.#source.retry());
    if (!this.#opened) return problem();
    const { headingLevel } = this;
    const view: RegisterView = {
      localise,
      ...this.#opened,
      headingLevel: headingLevel + 1,
      printing: this.printing,
    };
    return html`${state.status === 'ready' ? nothing : problem()}
      <div class="schools-around" lang=${localise.messagesLanguage} dir=${localise.direction}>
        ${heading(headingLevel, this.#title, { name: 'page-heading' })} ${this.#about(view)} ${this.#leftOut(view)}
        ${this.#summary(view)} ${this.#schools(view)} ${this.#lost.view()}
        <div class="buttons">
          <button type="button" part="button" @click=${() => void this.#print()}>
            ${localise.messages.printRegister}
          </button>
        </div>
      </div>
      ${this.#announcer.view()}`;
  }

  get #title(): unknown {
    const { title } = this.#opened?.at.register ?? {};
    return title === '' ? this.#localise.messages.registerTitle : words(this.#localise, title);
  }

  /** Of which area and day the register is, of how many schools, and where it comes from. */
  #about(view: RegisterView): TemplateResult {
    const { localise, at, summary } = view;
    const { messages } = localise;
    const { area, asOf, source } = at.register;
    const url = source?.url === undefined ? undefined : safeUrl(source.url);
    const name = source && words(localise, source.name);
    return html`<p class="about" part="about">
      ${area === '' ? nothing : html`<strong>${words(localise, area)}</strong>${'. '}`}${messages.asOf(localise.date(asOf))}.
      ${this.#shows('summary') ? nothing : html`${` ${[`${messages.awardedFigure}: ${localise.number(summary.awarded)}`, ofHowMany(view)].filter(Boolean).join(' ')}`}.`}
      ${source ? html`<br />${messages.source('')}${url === undefined ? name : html`<a href=${url}>${name}</a>`}` : nothing}
    </p>`;
  }

  /** The lines that were left out of a table. */
  get #skipped(): readonly SkippedLine[] {
    const { state } = this.#source;
    return state.status === 'ready' ? state.warnings : [];
  }

  #leftOut(view: RegisterView): unknown {
    if (!this.#later || this.#skipped.length === 0) return nothing;
    return this.#skippedLines?.(this.#furtherView(view, this.#later), this.#skipped);
  }

  #summary(view: RegisterView): unknown {
    if (!this.#shows('summary')) return nothing;
    if (view.summary.total === 0) return html`<p>${view.localise.messages.registerEmpty}</p>`;
    return html`<div class="summary" part="summary">${figures(view)} ${levelBars(view)} ${this.#further(view)}</div>`;
  }

  #further(view: RegisterView): unknown {
    if (!this.#later || view.at.schools.length === 0) return nothing;
    const wanted = namesIn(this.groupBy);
    const groups = groupFields.filter((field) => wanted.includes(field));
    return this.#loaded?.furtherSections(this.#furtherView(view, this.#later), groups);
  }

  #furtherView(view: RegisterView, { localise }: Later): FurtherView {
    const showDue = this.#shows('schools') ? this.#showDue : undefined;
    return {
      ...view,
      localise,
      showDue,
      whole: this.whole,
      showWhole: (section, part) => void this.#showWhole(section, part),
    };
  }

  #schools({ at, localise, headingLevel, printing }: RegisterView): unknown {
    if (!this.#shows('schools') || at.schools.length === 0) return nothing;
    if (!this.#later) return this.#lost.isLost ? nothing : html`<p class="hint">${localise.messages.loading}</p>`;
    const { pageSize, hashPrefix } = this;
    return this.#later.list.render({ at, headingLevel, printing, pageSize, hashPrefix });
  }

  readonly #showDue = (): void => this.#later?.list.showDue();

  readonly #showWhole = async (section: string, part: Element | null): Promise<void> => {
    this.whole = new Set([...this.whole, section]);
    await this.updateComplete;
    part?.querySelector<HTMLElement>('[tabindex="-1"]')?.focus();
  };

  #shows(part: (typeof parts)[number]): boolean {
    const wanted = namesIn(this.show);
    return wanted.includes(part) || !parts.some((known) => wanted.includes(known));
  }

  /** What stands below the figures comes after them. */
  async #loadLater(): Promise<void> {
    if (this.#later || this.#loads) return;
    this.#loads = true;
    this.#loaded = await this.#lost.load(
      () => import('./later.js'),
      () => void this.#loadLater(),
    );
    this.#loads = false;
    this.#later = this.#loaded?.beginLater(this, this.#localise, {
      announce: (message) => this.#announcer.say(message),
      select: (school) => tell(this, 'inclusion-school-select', { school }, true),
      load: (load, again) => this.#lost.load(load, again),
    });
    this.requestUpdate();
  }

  async #loadSkippedLines(): Promise<void> {
    const loaded = await this.#lost.load(
      () => import('./skipped-lines.js'),
      () => void this.#loadSkippedLines(),
    );
    this.#skippedLines = loaded?.skippedLines;
    this.requestUpdate();
  }

  async #print(): Promise<void> {
    const loaded = await this.#lost.load(
      () => import('../../parts/print-alone.js'),
      () => void this.#print(),
    );
    if (!loaded) return;
    this.printing = true;
    await this.updateComplete;
    loaded.printAlone(this);
  }

  /** What is folded away can not be unfolded on paper. */
  readonly #beforePrint = (): void => {
    if (this.printing || !this.#opened) return;
    this.printing = true;
    // Printing does not wait.
    this.performUpdate();
  };

  readonly #afterPrint = (): void => void (this.printing = false);

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
