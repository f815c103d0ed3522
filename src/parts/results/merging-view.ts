import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Disagreement, Merge, PlanDisagreement } from '../../core/audit/merge.js';
import { plainWords } from '../../core/audit/statement-types.js';
import { withoutPrivateNote } from '../../core/exchange/share.js';
import { answerWords } from '../answer-words.js';
import { errorSummary } from '../error-summary.js';
import { actionWords } from './action-plan.js';
import type { Merging } from './merging.js';
import { personName, statementName } from './names.js';
import type { ResultsView } from './results-view.js';

/** What merging does when a person acts. */
export interface MergingActions {
  /** Shows what was chosen. */
  chosen(): void;
  finish(): void;
}

/** One thing that a person has to choose. */
interface Question {
  /** The DOM id of its first option. */
  readonly id: string;
  readonly title: unknown;
  /** What is said while nobody has chosen. */
  readonly missing: string;
  readonly options: readonly { readonly label: unknown; readonly content?: unknown }[];
  /** By the id that `key` is. */
  readonly choices: Map<string, number>;
  readonly key: string;
}

/**
 * Every disagreement with the answers side by side and who gave them, for a person to choose; then the merging. Without
 * `actions` they are only read.
 */
export function mergingView(view: ResultsView, merging: Merging, actions?: MergingActions): TemplateResult {
  const { messages } = view.localise;
  const { merge } = merging;
  const questions = [
    ...merge.disagreements.map((one) => aboutStatement(view, merging, one)),
    ...merge.planDisagreements.map((one, index) => aboutAction(view, merging, one, index)),
  ];
  const errors = merging.tried ? questions.filter(({ choices, key }) => !choices.has(key)) : [];
  return html`<section class="merging" part="merging">
    ${errorSummary(
      view.localise,
      errors.map(({ id, missing }) => ({ target: id, message: missing })),
    )}
    <p>${messages.mergeCount(merge.responses.length, merge.agreed.size, merge.disagreements.length)}</p>
    ${actions && questions.length > 0 ? html`<p>${messages.mergeHint}</p>` : ''}
    ${questions.map((question) => choice(question, errors.includes(question), actions))}
    ${
      actions
        ? html`<button type="button" class="primary" part="button-primary" @click=${() => actions.finish()}>
            ${messages.mergeApply}
          </button>`
        : ''
    }
  </section>`;
}

function aboutStatement(
  view: ResultsView,
  { choices, merge }: Merging,
  { statement: id, sides }: Disagreement,
): Question {
  const { session, localise } = view;
  const statement = session.statement(id);
  return {
    id: `merge-${id}`,
    title: statementName(view, id),
    missing: localise.messages.mergeMissing(localise.text(session.wording(id)).value || id),
    options: sides.map(({ answer, from }) => ({
      label: people(view, merge, from),
      content: statement
        ? answerWords(localise, session.audit, statement, withoutPrivateNote(answer))
        : plainWords(answer.value ?? ''),
    })),
    choices,
    key: id,
  };
}

function aboutAction(
  view: ResultsView,
  { planChoices, merge }: Merging,
  { action: id, sides }: PlanDisagreement,
  index: number,
): Question {
  const { messages } = view.localise;
  const title = `${messages.actionsHeading}: ${sides[0]?.action.text ?? id}`;
  return {
    id: `merge-plan/${index}`,
    title,
    missing: messages.mergeMissing(title),
    options: [
      ...sides.map(({ action, from }) => ({ label: people(view, merge, from), content: actionWords(view, action) })),
      { label: messages.mergeKeepAll },
    ],
    choices: planChoices,
    key: id,
  };
}

/** Who gave an answer. */
function people(view: ResultsView, { responses }: Merge, from: readonly number[]): unknown {
  return from.map((index, place) => html`${place > 0 ? '; ' : ''}${personName(view, responses, index)}`);
}

function choice(
  { id, title, missing, options, choices, key }: Question,
  error: boolean,
  actions: MergingActions | undefined,
): TemplateResult {
  return html`<fieldset class="statement" part="statement">
    <legend>${title}</legend>
    ${error ? html`<p class="error" part="error" id="${id}/error">${missing}</p>` : ''}
    <div class="answers">
      ${options.map(({ label, content }, side) => {
        const optionId = side === 0 ? id : `${id}/${side}`;
        const words = html`<span class="option-label" part="option-label">${label}</span>
          <span class="option-description" part="option-description">${content}</span>`;
        if (!actions) return content === undefined ? '' : html`<div>${words}</div>`;
        return html`<div class="option" part="option">
          <input
            id=${optionId}
            type="radio"
            name=${id}
            aria-invalid=${error ? 'true' : 'false'}
            aria-describedby=${error ? `${id}/error` : ''}
            .checked=${live(choices.get(key) === side)}
            @change=${() => {
              choices.set(key, side);
              actions.chosen();
            }}
          />
          <label for=${optionId}>${words}</label>
        </div>`;
      })}
    </div>
  </fieldset>`;
}
