import { html, nothing, type TemplateResult } from 'lit';
import { actionPlanCsv } from '../../core/exchange/action-plan-csv.js';
import { actionPlanCalendar } from '../../core/exchange/calendar.js';
import { fileName } from '../file-name.js';
import type { ResultsView } from './results-view.js';

/** The action plan as files: a table for a spreadsheet, and the due dates for a calendar. */
export function planFiles(view: ResultsView, keep: (file: File) => void): TemplateResult | typeof nothing {
  const { session, localise } = view;
  const { messages } = localise;
  if (session.actions.length === 0) return nothing;
  return html`<div class="buttons">
      <button type="button" part="button" @click=${() => keep(planFile(view))}>${messages.savePlan}</button>
      ${
        session.actions.some(({ due }) => due)
          ? html`<button
              type="button"
              part="button"
              aria-describedby="calendar-hint"
              @click=${() => keep(calendarFile(view))}
            >
              ${messages.saveCalendar}
            </button>`
          : nothing
      }
    </div>
    ${session.actions.some(({ due }) => due) ? html`<p class="hint" id="calendar-hint">${messages.saveCalendarHint}</p>` : nothing}`;
}

function planFile({ session, localise }: ResultsView): File {
  const { messages } = localise;
  const headings = {
    action: messages.action,
    statement: messages.statement,
    strand: messages.strand,
    owner: messages.actionOwner,
    due: messages.actionDue,
    cost: messages.actionCost,
    status: messages.actionStatus,
    statuses: { planned: messages.actionPlanned, 'under-way': messages.actionUnderWay, done: messages.actionDone },
  };
  const text = actionPlanCsv(session, [localise.language], headings);
  return new File([text], fileName(session.response, 'csv', messages.actionsHeading), { type: 'text/csv' });
}

function calendarFile({ session, localise }: ResultsView): File {
  const text = actionPlanCalendar(session, { languages: [localise.language], now: new Date() });
  const name = fileName(session.response, 'ics', localise.messages.actionsHeading);
  return new File([text], name, { type: 'text/calendar' });
}
