import { html, nothing, type TemplateResult } from 'lit';
import type { Action } from '../../core/documents/audit-response.js';
import { valueWords } from '../answer-words.js';
import { numbered, words } from '../words.js';
import type { ResultsView } from './results-view.js';

/** How many are shown until the person wants all. */
const first = 5;

/** What a person may do with the priorities. */
export interface PriorityChoices {
  /** Takes a suggestion into the plan; left out where the plan can not be changed. */
  readonly add?: ((action: Omit<Action, 'id'>) => void) | undefined;
  /** Whether all are shown. */
  readonly all: boolean;
  /** A promise of when they are on the page. */
  showAll(): Promise<unknown>;
}

/**
 * Where to begin: unmet legal duties, then the lowest ratings, each with the reason for its place and the
 * suggested next steps of its answer, which one press adds to the action plan.
 */
export function priorityList(view: ResultsView, { add, all, showAll }: PriorityChoices): TemplateResult {
  const { session, localise } = view;
  const { messages } = localise;
  const priorities = session.priorities();
  if (priorities.length === 0) return html`<p>${messages.noPriorities}</p>`;
  const showRest = async (event: Event) => {
    const list = (event.currentTarget as Element).previousElementSibling;
    await showAll();
    // The button is gone: focus goes to the first that was not shown before.
    (list?.children[first] as HTMLElement | undefined)?.focus();
  };
  const planned = new Set(session.actions.map((action) => `${action.statement}\n${action.text}`));
  return html`<p class="hint">${messages.prioritiesHint}</p>
    <ol class="priorities" part="priorities">
      ${(all ? priorities : priorities.slice(0, first)).map(({ statement: id, strand, reason, weight }, place) => {
        const statement = session.statement(id);
        if (!statement) return nothing;
        const answer = session.answerOf(id);
        const code = typeof answer?.value === 'string' ? answer.value : '';
        return html`<li tabindex=${place === first ? -1 : nothing}>
          <p>${numbered(localise, statement.prefix, session.wording(id))}</p>
          <p class="hint">
            ${reason === 'statutory' ? messages.priorityStatutory : messages.priorityLow}:
            ${valueWords(localise, session.audit, statement, answer)}${
              weight === 1 ? nothing : `, ${messages.priorityWeight(localise.number(weight))}`
            }
          </p>
          ${statement.improvements?.[code]?.map((improvement) => {
            const text = localise.text(improvement).value;
            return html`<div class="improvement">
              <span>${words(localise, improvement)}</span>
              ${
                !add
                  ? nothing
                  : suggestion(view, planned.has(`${id}\n${text}`), text, () =>
                      add({ text, statement: id, strand, status: 'planned' }),
                    )
              }
            </div>`;
          })}
        </li>`;
      })}
    </ol>
    ${
      all || priorities.length <= first
        ? nothing
        : html`<button type="button" part="button" @click=${showRest}>${messages.showAll(priorities.length)}</button>`
    }`;
}

/** The button stays when the suggestion is in the plan, and keeps focus. */
function suggestion({ localise }: ResultsView, planned: boolean, text: string, add: () => void): TemplateResult {
  const { messages } = localise;
  return html`<button
    type="button"
    part="button"
    aria-disabled=${planned}
    @click=${() => {
      if (!planned) add();
    }}
  >
    ${planned ? messages.actionAdded : messages.addToPlan}<span class="visually-hidden">: ${text}</span>
  </button>`;
}
