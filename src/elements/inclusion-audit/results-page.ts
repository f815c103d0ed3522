import { html, nothing, type TemplateResult } from 'lit';
import type { Action } from '../../core/documents/audit-response.js';
import { heading } from '../../parts/heading.js';
import { actionPlan } from '../../parts/results/action-plan.js';
import { priorityList } from '../../parts/results/priority-list.js';
import { strandResults } from '../../parts/results/strand-results.js';
import type { LaterView } from './audit-view.js';

/** The results by strand and where to begin. */
export function resultsPage(view: LaterView): TemplateResult {
  const { session, localise, headingLevel } = view;
  const { messages } = localise;
  const hidden = session.audit.results?.hideWhileAnswering === true && session.status === 'in-progress';
  return html`
    ${heading(headingLevel, messages.resultsHeading, { name: 'page-heading', focusable: true })}
    ${session.completed === undefined ? nothing : html`<p>${statusWords(view)}</p>`}
    ${session.status === 'in-progress' ? nothing : html`<slot name="complete"></slot>`}
    ${
      hidden
        ? html`<p>${messages.resultsNotYet}</p>`
        : html`${strandResults(section(view))} ${heading(headingLevel + 1, messages.priorities)}
          ${priorityList(section(view), view.readonly ? undefined : (action) => add(view, action))}`
    }
    <div class="buttons">
      <button type="button" class="primary" part="button-primary" @click=${() => view.goTo('actions')}>
        ${messages.goToActions}
      </button>
      <button type="button" part="button" @click=${() => view.goTo('check')}>${messages.goToCheck}</button>
    </div>
  `;
}

/** The action plan. */
export function actionsPage(view: LaterView): TemplateResult {
  const { session, localise, headingLevel } = view;
  const { messages } = localise;
  const changes = {
    add: () => add(view, { text: '', status: 'planned' }),
    change: (action: Action) => session.changeAction(action, 'person'),
    remove: (action: Action) => session.removeAction(action.id, 'person'),
  };
  return html`
    ${heading(headingLevel, messages.actionsHeading, { name: 'page-heading', focusable: true })}
    ${actionPlan(section(view), view.readonly ? undefined : changes)}
    <div class="buttons">
      <button type="button" part="button" @click=${() => view.goTo('results')}>${messages.goToResults}</button>
    </div>
  `;
}

function add({ session }: LaterView, action: Omit<Action, 'id'>): void {
  session.changeAction({ ...action, id: crypto.randomUUID() }, 'person');
}

/** The same view with headings one level further down, for the sections of a page. */
function section(view: LaterView) {
  const { session, localise, headingLevel, readonly } = view;
  return { session, localise, headingLevel: headingLevel + 1, readonly };
}

function statusWords({ session, localise }: LaterView): string {
  const { messages } = localise;
  const day = localise.date(session.completed ?? '');
  return session.status === 'amended' ? messages.amendedOn(day) : messages.completedOn(day);
}
