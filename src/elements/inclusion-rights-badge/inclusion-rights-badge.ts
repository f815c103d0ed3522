import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Problem } from '../../core/documents/problem.js';
import type { RightsRegister } from '../../core/documents/rights-register.js';
import { levelsOf, usualLevels, type Level } from '../../core/rights/levels.js';
import { isPartialDate, possibleDays } from '../../core/rights/partial-date.js';
import { standing, validity, type Standing } from '../../core/rights/validity.js';
import { awardsWords } from '../../localisation/awards/words.js';
import { Localise } from '../../localisation/localise.js';
import { awardName, validityWords } from '../../parts/awards/award-words.js';
import { medal } from '../../parts/awards/medal.js';
import { registerSource } from '../../parts/awards/register-source.js';
import { DocumentSource } from '../../parts/document-source.js';
import { tell } from '../../parts/events.js';
import { InclusionElement } from '../../parts/inclusion-element.js';
import { problemView } from '../../parts/problem-view.js';
import { Authors } from '../../parts/tell-authors.js';
import { today } from '../../parts/today.js';
import { words } from '../../parts/words.js';
import { partialDateWords } from '../../parts/awards/partial-date-words.js';
import { styles } from './inclusion-rights-badge.styles.js';

/** What a badge says of a school. */
interface Badge {
  readonly school: string;
  readonly level: Level;
  /** The place of the level among all, 0 for working towards the first. */
  readonly place: number;
  /** `undefined` where nobody says when it was awarded, so that nobody can say whether it holds. */
  readonly standing: Pick<Standing, 'award' | 'state' | 'until'> | undefined;
  /** When it will be awarded, a partial date; `undefined` where it is already. */
  readonly from?: string | undefined;
  /** The register that says so. */
  readonly register?: RightsRegister;
}

/**
 * One school's Rights Respecting Schools award, with whether it holds, in words: from attributes as at today, or from a
 * register by the school's number as at the register's day.
 *
 * @slot - Shown until there is an award to show, and beside the message when there is none.
 * @slot emblem - A logo that the school is licensed to use, in place of the drawn medal.
 *
 * @fires inclusion-ready - The register can be used.
 * @fires inclusion-error - The register can not be used, or does not have the school.
 *
 * @csspart badge - The whole badge: the medal with what it says.
 * @csspart award - The name of the award.
 * @csspart school - The name of the school.
 * @csspart state - Whether the award holds and until when, in words.
 * @csspart as-of - The day of the register and who keeps it.
 *
 * @example
 * ```html
 * <inclusion-rights-badge level="gold" awarded="2025-06-30" school="Example Primary School"></inclusion-rights-badge>
 * ```
 */
export class InclusionRightsBadge extends InclusionElement {
  static override readonly styles = styles;

  /** The level that the school holds: `registered`, `bronze`, `silver` or `gold`. */
  @property({ useDefault: true }) level = '';

  /** When it was awarded: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  @property({ useDefault: true }) awarded = '';

  /** Whether it was awarded again, as a Gold that is sustained. */
  @property({ type: Boolean }) reaccredited = false;

  /** The name of the school; shown in place of the register's where both say one. */
  @property({ useDefault: true }) school = '';

  /** The school's unique reference number in the register. */
  @property({ useDefault: true }) urn = '';

  /** The register as an object; it wins over an inline document and `src`. */
  @property({ attribute: false }) document: unknown;

  /** The address of the register. */
  @property() src: string | undefined;

  readonly #localise = new Localise(this, awardsWords);
  readonly #authors = new Authors(this);
  readonly #source = new DocumentSource<RightsRegister>(this, registerSource, () => this.#onSource());
  #told: unknown;
  #missing: { readonly register: RightsRegister; readonly urn: string } | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('src') || changed.has('document')) this.#source.update(this.document, this.src);
    const { state } = this.#source;
    if (state.status === 'none') this.#checkAttributes();
    else if ('document' in state && state.document) this.#checkSchool(state.document);
  }

  protected override render(): TemplateResult {
    const localise = this.#localise;
    const { state } = this.#source;
    const register = 'document' in state ? state.document : undefined;
    const badge = register
      ? this.#fromRegister(register)
      : state.status === 'none'
        ? this.#fromAttributes()
        : undefined;
    if (badge) {
      const problem = state.status === 'none' || state.status === 'ready' ? nothing : this.#problem();
      return html`${problem}${this.#badge(badge)}`;
    }
    if (!register) return this.#problem();
    return html`<div class="panel problem" part="problem" lang=${localise.messagesLanguage} dir=${localise.direction}>
        <p role="alert">${localise.messages.notInRegister}</p>
      </div>
      <slot></slot>`;
  }

  #problem(): TemplateResult {
    return problemView(this.#localise, this.#source.state, () => this.#source.retry());
  }

  #badge({ school, level, place, standing: stands, from, register }: Badge): TemplateResult {
    const localise = this.#localise;
    const { messages } = localise;
    const { award, state } = stands ?? {};
    return html`<div
      class="badge ${state ?? 'none'}"
      part="badge"
      lang=${localise.messagesLanguage}
      dir=${localise.direction}
    >
      <slot name="emblem">${medal(place, state === 'lapsed')}</slot>
      <div class="badge-words">
        <div class="award-name" part="award">
          ${awardName(localise, level, award?.reaccreditation ?? this.reaccredited)}
        </div>
        ${
          school === ''
            ? nothing
            : html`<p part="school" lang=${register ? register.language : nothing} dir="auto">${school}</p>`
        }
        ${from === undefined ? nothing : html`<p part="state">${messages.holdsFrom(partialDateWords(localise, from))}</p>`}
        ${stands ? html`<p part="state">${validityWords(localise, stands)}</p>` : nothing}
        ${award ? html`<p class="hint">${messages.awardedOn(partialDateWords(localise, award.date))}</p>` : nothing}
        ${
          register
            ? html`<p class="hint" part="as-of">
                ${messages.asOf(localise.date(register.asOf))}${
                  register.source ? html`. ${messages.source('')}${words(localise, register.source.name)}` : nothing
                }
              </p>`
            : nothing
        }
      </div>
    </div>`;
  }

  #fromRegister(register: RightsRegister): Badge | undefined {
    const school = register.schools?.find(({ urn }) => urn?.trim() === asWritten(this.urn));
    if (!school) return undefined;
    const levels = levelsOf(register.levels);
    const stands = standing(school, levels, register.asOf, register.dueWithinMonths);
    const level = levels[stands.level];
    return level && { school: this.school || school.name, level, place: stands.level, standing: stands, register };
  }

  #fromAttributes(): Badge | undefined {
    const place = usualLevels.findIndex(({ id }) => id === asWritten(this.level).toLowerCase());
    const level = usualLevels[place];
    if (!level) return undefined;
    const { school, reaccredited } = this;
    if (place === 0)
      return { school, level, place, standing: { award: undefined, state: undefined, until: undefined } };
    const date = asWritten(this.awarded);
    // As in a register, it does not count yet: the medal is the empty one.
    if (isPartialDate(date) && possibleDays(date).first > today())
      return { school, level, place: 0, standing: undefined, from: date };
    const award = { level: level.id, date, reaccreditation: reaccredited };
    const stands = isPartialDate(date) ? { award, ...validity(date, level.months, today()) } : undefined;
    return { school, level, place, standing: stands };
  }

  #checkAttributes(): void {
    const problems: Problem[] = [];
    const wrong = (path: string, code: string, message: string) =>
      problems.push({ path, severity: 'error', code, message });
    const known = usualLevels.map(({ id }) => id);
    const [level, awarded] = [asWritten(this.level), asWritten(this.awarded)];
    if (level !== '' && !known.includes(level.toLowerCase())) {
      wrong('level', 'unknown-level', `There is no level "${this.level}". Write one of: ${known.join(', ')}.`);
    }
    if (awarded !== '' && !isPartialDate(awarded)) {
      wrong(
        'awarded',
        'wrong-partial-date',
        `"${this.awarded}" is no day, month or year. Write YYYY-MM-DD, YYYY-MM or YYYY.`,
      );
    }
    this.#authors.tell('error', 'attributes', problems);
  }

  /** Tells of a school that the register does not have, once for each register and number. */
  #checkSchool(register: RightsRegister): void {
    if (this.#fromRegister(register)) return;
    if (this.#missing?.register === register && this.#missing.urn === this.urn) return;
    this.#missing = { register, urn: this.urn };
    const message = `The register has no school with the URN "${this.urn}".`;
    const problems: Problem[] = [{ path: '/schools', severity: 'error', code: 'unknown-school', message }];
    this.#authors.tell('error', this.src ?? 'document', problems);
    tell(this, 'inclusion-error', { problems });
  }

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

/** An attribute's words; frameworks and scripts may set a property to what is none. */
function asWritten(value: unknown): string {
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
}
