import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { AuditSession } from '../../core/audit/session.js';
import type { Action } from '../../core/documents/audit-response.js';
import type { ResultsMessages } from '../../localisation/results/messages.js';
import { textField } from '../text-field.js';
import { words } from '../words.js';
import type { ResultsView } from './results-view.js';

/** What a person may do to the action plan. */
export interface ActionPlanChanges {
  /** Adds an action; an empty one where none is given. */
  add(action?: Omit<Action, 'id'>): void;
  change(action: Action): void;
  remove(action: Action): void;
}

/** What a person's changes do to the plan of a session. */
export function planChanges(session: AuditSession): ActionPlanChanges {
  return {
    add: (action = { text: '', status: 'planned' }) =>
      session.changeAction({ ...action, id: crypto.randomUUID() }, 'person'),
    change: (action) => session.changeAction(action, 'person'),
    remove: ({ id }) => session.removeAction(id, 'person'),
  };
}

const statuses = [
  ['planned', 'actionPlanned'],
  ['under-way', 'actionUnderWay'],
  ['done', 'actionDone'],
] as const satisfies readonly (readonly [Action['status'], keyof ResultsMessages])[];

/** The action plan: what, who, by when, cost and status of each action; read only without `changes`. */
export function actionPlan(view: ResultsView, changes?: ActionPlanChanges): TemplateResult {
  const { session, localise } = view;
  const { messages } = localise;
  return html`<div class="plan">
    ${
      session.actions.length === 0
        ? html`<p>${messages.actionsEmpty}</p>`
        : html`<ol class="action-plan" part="action-plan">
            ${repeat(
              session.actions,
              (action) => action.id,
              (action) =>
                html`<li>
                  ${about(view, action)} ${changes ? actionFields(view, action, changes) : actionWords(view, action)}
                </li>`,
            )}
          </ol>`
    }
    ${
      changes
        ? html`<button
            type="button"
            class="action-add"
            part="button"
            @click=${(event: Event) => void addEmpty(event, changes)}
          >
            ${messages.actionAdd}
          </button>`
        : nothing
    }
  </div>`;
}

/** Adds an action, and leads the person to where its words go. */
async function addEmpty({ currentTarget }: Event, changes: ActionPlanChanges): Promise<void> {
  const button = currentTarget as HTMLElement;
  changes.add();
  const { host } = button.getRootNode() as ShadowRoot;
  await (host as Element & ReactiveControllerHost).updateComplete;
  button.closest('.plan')?.querySelector<HTMLElement>('.action-plan > li:last-child textarea')?.focus();
}

function about({ session, localise }: ResultsView, action: Action): TemplateResult | typeof nothing {
  const { statement } = action;
  return statement !== undefined && session.statement(statement)
    ? html`<p class="hint">${localise.messages.actionAbout}: ${words(localise, session.wording(statement))}</p>`
    : nothing;
}

function actionFields(view: ResultsView, action: Action, changes: ActionPlanChanges): TemplateResult {
  const { messages } = view.localise;
  const write = (name: 'text' | 'owner' | 'due' | 'cost') => (typed: string) => {
    // Read again: other fields may have been written since this one was rendered.
    const now = view.session.actions.find(({ id }) => id === action.id);
    if (!now) return;
    const { [name]: _before, ...others } = now;
    const value = typed.trim();
    if (value !== '') changes.change({ ...others, [name]: value } as Action);
    else if (name !== 'text') changes.change(others as Action);
  };
  const field = (name: 'text' | 'owner' | 'due' | 'cost', label: string, type?: 'text' | 'date') =>
    textField(view, { id: `action-${action.id}-${name}`, label, value: action[name] ?? '', type, write: write(name) });
  const statusId = `action-${action.id}-status`;
  const remove = (event: Event) => {
    const plan = (event.target as Element).closest('.plan');
    changes.remove(action);
    plan?.querySelector<HTMLElement>('.action-add')?.focus();
  };
  return html`${field('text', messages.action)}
    <div class="beside">
      ${field('owner', messages.actionOwner, 'text')} ${field('due', messages.actionDue, 'date')}
      ${field('cost', messages.actionCost, 'text')}
      <div class="field">
        <label class="label" for=${statusId}>${messages.actionStatus}</label>
        <select
          id=${statusId}
          part="input"
          @change=${(event: Event) =>
            changes.change({ ...action, status: (event.target as HTMLSelectElement).value as Action['status'] })}
        >
          ${statuses.map(
            ([status, label]) =>
              html`<option value=${status} .selected=${live(status === action.status)}>${messages[label]}</option>`,
          )}
        </select>
      </div>
    </div>
    <button type="button" class="quiet" part="button-quiet" @click=${remove}>
      ${messages.actionRemove(action.text)}
    </button>`;
}

/** An action in words, with those of its facts that are known. */
export function actionWords({ localise }: ResultsView, action: Action): TemplateResult {
  const { messages } = localise;
  const status = statuses.find(([name]) => name === action.status)?.[1] ?? 'actionPlanned';
  const facts: [string, string | undefined][] = [
    [messages.actionOwner, action.owner],
    [messages.actionDue, action.due && localise.date(action.due)],
    [messages.actionCost, action.cost],
    [messages.actionStatus, messages[status]],
  ];
  return html`<p class="action-text">${action.text}</p>
    <p class="hint">
      ${facts
        .filter(([, value]) => value)
        .map(([label, value]) => `${label}: ${value}`)
        .join(' · ')}
    </p>`;
}
