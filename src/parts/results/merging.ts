import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { sideBySide, type SideBySide } from '../../core/audit/compare.js';
import { mergedResponse, mergeResponses, type Disagreement, type Merge } from '../../core/audit/merge.js';
import { sameFields } from '../../core/audit/same-content.js';
import type { AuditSession } from '../../core/audit/session.js';
import { plainWords } from '../../core/audit/statement-types.js';
import { compareVersions } from '../../core/audit/versions.js';
import type { AuditResponse } from '../../core/documents/audit-response.js';
import { withoutPrivateNote } from '../../core/exchange/share.js';
import { answerWords } from '../answer-words.js';
import { errorSummary, type SummarisedError } from '../error-summary.js';
import { personName, statementName } from './names.js';
import type { ResultsView } from './results-view.js';

/** Answers of several people on their way to become one, and what a person has chosen so far. */
export class Merging {
  readonly choices = new Map<string, number>();
  /** Whether the person tried to merge while something was not chosen. */
  tried = false;
  /** Whether the person merged them: nothing is set beside one another anew then. */
  merged = false;
  readonly others: readonly AuditResponse[];
  #beside: { readonly header: AuditSession['header']; readonly merge: Merge; readonly sideBySide: SideBySide };

  /**
   * @param others other people's answers; those of the session come first where it holds any.
   * @throws RangeError for answers to another audit, or to a newer version of it.
   */
  constructor(session: AuditSession, others: readonly AuditResponse[]) {
    this.others = others;
    this.#beside = beside(session, others);
  }

  get merge(): Merge {
    return this.#beside.merge;
  }

  get sideBySide(): SideBySide {
    return this.#beside.sideBySide;
  }

  /** Statements on which nobody has chosen yet, in document order. */
  get missing(): string[] {
    return this.merge.disagreements.map(({ statement }) => statement).filter((id) => !this.choices.has(id));
  }

  /** Takes in what the session holds now. A choice stays while it is one between the same answers. */
  follow(session: AuditSession): this {
    if (this.merged || session.header === this.#beside.header) return this;
    const before = sidesOf(this.merge);
    this.#beside = beside(session, this.others);
    const now = sidesOf(this.merge);
    for (const id of this.choices.keys()) if (!sameFields(before.get(id), now.get(id))) this.choices.delete(id);
    return this;
  }

  /**
   * One response out of all: everything of `into` but its answers and plan, which are everybody's. `undefined` while
   * a person has still to choose.
   */
  finish(into: AuditResponse): AuditResponse | undefined {
    this.tried = this.missing.length > 0;
    if (this.tried) return undefined;
    this.merged = true;
    return mergedResponse(this.merge, this.choices, into, new Date());
  }
}

function beside(session: AuditSession, others: readonly AuditResponse[]) {
  const { audit, header, response } = session;
  const { answers, actions = [], signOffs = [] } = response;
  const holdsAny = Object.keys(answers).length + actions.length + signOffs.length > 0;
  const canBeMerged = holdsAny && compareVersions(header.audit.version, audit.version) <= 0;
  const responses =
    canBeMerged && !others.some((other) => sameFields(other, response)) ? [response, ...others] : others;
  return { header, merge: mergeResponses(audit, responses), sideBySide: sideBySide(audit, responses) };
}

/** What is said on each side of each disagreement. */
function sidesOf({ disagreements }: Merge): Map<string, unknown> {
  return new Map(
    disagreements.map(({ statement, sides }) => [
      statement,
      sides.map(({ answer: { value, notApplicable, unsure } }) => ({ value, notApplicable, unsure })),
    ]),
  );
}

/** What merging does when a person acts. */
export interface MergingActions {
  /** Shows what was chosen. */
  chosen(): void;
  finish(): void;
}

/** Every disagreement with the answers side by side and who gave them, for a person to choose; then the merging. */
export function mergingView(view: ResultsView, merging: Merging, actions: MergingActions): TemplateResult {
  const { messages } = view.localise;
  const { merge } = merging;
  return html`<section class="merging" part="merging">
    ${errorSummary(view.localise, merging.tried ? errorsOf(view, merging) : [])}
    <p>${messages.mergeCount(merge.responses.length, merge.agreed.size, merge.disagreements.length)}</p>
    ${merge.disagreements.length > 0 ? html`<p>${messages.mergeHint}</p>` : ''}
    ${merge.disagreements.map((disagreement) => choice(view, merging, disagreement, actions))}
    <button type="button" class="primary" part="button-primary" @click=${() => actions.finish()}>
      ${messages.mergeApply}
    </button>
  </section>`;
}

function choice(
  view: ResultsView,
  { merge, choices, tried }: Merging,
  { statement: id, sides }: Disagreement,
  actions: MergingActions,
): TemplateResult {
  const { session, localise } = view;
  const statement = session.statement(id);
  const error = tried && !choices.has(id);
  return html`<fieldset class="statement" part="statement">
    <legend>${statementName(view, id)}</legend>
    ${error ? html`<p class="error" part="error" id="merge-${id}/error">${missingWords(view, id)}</p>` : ''}
    <div class="answers">
      ${sides.map(
        ({ answer, from }, side) =>
          html`<div class="option" part="option">
            <input
              id=${side === 0 ? `merge-${id}` : `merge-${id}/${side}`}
              type="radio"
              name="merge-${id}"
              aria-invalid=${error ? 'true' : 'false'}
              aria-describedby=${error ? `merge-${id}/error` : ''}
              .checked=${live(choices.get(id) === side)}
              @change=${() => {
                choices.set(id, side);
                actions.chosen();
              }}
            />
            <label for=${side === 0 ? `merge-${id}` : `merge-${id}/${side}`}>
              <span class="option-label" part="option-label">
                ${from.map((index, place) => {
                  const response = merge.responses[index];
                  return html`${place > 0 ? '; ' : ''}${response ? personName(view, response, index) : ''}`;
                })}
              </span>
              <span class="option-description" part="option-description">
                ${statement ? answerWords(localise, session.audit, statement, withoutPrivateNote(answer)) : plainWords(answer.value ?? '')}
              </span>
            </label>
          </div>`,
      )}
    </div>
  </fieldset>`;
}

function errorsOf(view: ResultsView, merging: Merging): SummarisedError[] {
  return merging.missing.map((id) => ({ target: `merge-${id}`, message: missingWords(view, id) }));
}

function missingWords({ session, localise }: ResultsView, id: string): string {
  return localise.messages.mergeMissing(localise.text(session.wording(id)).value || id);
}
