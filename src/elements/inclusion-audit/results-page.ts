import { html, nothing, type TemplateResult } from 'lit';
import { download } from '../../parts/download.js';
import { heading } from '../../parts/heading.js';
import { actionPlan, planChanges } from '../../parts/results/action-plan.js';
import { comparisonView } from '../../parts/results/comparison.js';
import { hidesResults } from '../../parts/results/hidden.js';
import { planFiles } from '../../parts/results/plan-files.js';
import { priorityList } from '../../parts/results/priority-list.js';
import { resultsSummary } from '../../parts/results/results-summary.js';
import { strandResults } from '../../parts/results/strand-results.js';
import type { LaterView } from './audit-view.js';

/**
 * The results by strand and where to begin; before them others' answers that are to be merged, and what changed since
 * earlier ones.
 *
 * @param merge puts the merged answers in the place of those shown, or says what a person has still to choose.
 */
export function resultsPage(view: LaterView, merge: () => void): TemplateResult {
  const { session, localise, headingLevel } = view;
  const { messages } = localise;
  return html`
    ${heading(headingLevel, messages.resultsHeading, { name: 'page-heading', focusable: true })}
    ${session.completed === undefined ? nothing : html`<p>${statusWords(view)}</p>`}
    ${session.status === 'in-progress' ? nothing : html`<slot name="complete"></slot>`}
    ${view.together.merging(section(view), headingLevel + 1, merge)}
    ${hidesResults(session) ? html`<p>${messages.resultsNotYet}</p>` : sections(view)}
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
  return html`
    ${heading(headingLevel, messages.actionsHeading, { name: 'page-heading', focusable: true })}
    ${actionPlan(section(view), view.readonly ? undefined : planChanges(session))} ${planFiles(section(view), download)}
    <div class="buttons">
      <button type="button" part="button" @click=${() => view.goTo('results')}>${messages.goToResults}</button>
    </div>
  `;
}

function sections(view: LaterView): TemplateResult {
  const { session, localise, headingLevel, together } = view;
  const { messages } = localise;
  const compared = together.compared(session);
  return html`
    ${resultsSummary(section(view))}
    ${
      compared
        ? html`${heading(headingLevel + 1, messages.compareHeading, { focusable: true, name: 'compare-heading' })}
          ${comparisonView(section(view), compared)}`
        : nothing
    }
    ${strandResults(section(view))} ${heading(headingLevel + 1, messages.priorities)}
    ${priorityList(section(view), {
      add: view.readonly ? undefined : (action) => planChanges(session).add(action),
      all: together.allPriorities,
      showAll: () => together.showAllPriorities(),
    })}
  `;
}

/** The same view with headings one level further down, for the sections of a page. */
function section(view: LaterView) {
  const { session, localise, headingLevel, readonly, typing } = view;
  return { session, localise, headingLevel: headingLevel + 1, readonly, typing };
}

function statusWords({ session, localise }: LaterView): string {
  const { messages } = localise;
  const day = localise.date(session.completed ?? '');
  return session.status === 'amended' ? messages.amendedOn(day) : messages.completedOn(day);
}
