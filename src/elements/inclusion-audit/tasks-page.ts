import { html, nothing, type TemplateResult } from 'lit';
import type { Area, Strand } from '../../core/documents/audit.js';
import type { AuditMessages } from '../../localisation/audit/messages.js';
import { heading } from '../../parts/heading.js';
import { numbered, words } from '../../parts/words.js';
import type { AuditView } from './audit-view.js';

/** The strands and areas with how far each is: the GOV.UK task list pattern. */
export function tasksPage(view: AuditView): TemplateResult {
  const { session, localise, headingLevel } = view;
  const { messages } = localise;
  const areas = session.audit.strands.flatMap((strand) => strand.areas).map((area) => session.areaProgress(area.id));
  const asked = areas.filter((area) => area.asked > 0);
  const done = asked.filter((area) => area.answered === area.asked).length;
  return html`
    ${heading(headingLevel, messages.taskList, { name: 'page-heading', focusable: true })}
    <p>${messages.areasCompleted(done, asked.length)}</p>
    ${session.audit.strands.map((strand) => strandTasks(view, strand))}
    <div class="buttons">
      <button type="button" class="primary" part="button-primary" @click=${() => view.goTo('check')}>
        ${messages.goToCheck}
      </button>
    </div>
  `;
}

function strandTasks(view: AuditView, strand: Strand): TemplateResult {
  const { localise, headingLevel } = view;
  return html`<section class="strand" part="strand">
    ${heading(headingLevel + 1, numbered(localise, strand.prefix, strand.title))}
    ${strand.description ? html`<p class="hint">${words(localise, strand.description)}</p>` : nothing}
    <ul class="tasks" part="tasks">
      ${strand.areas.map((area) => task(view, area))}
    </ul>
  </section>`;
}

function task(view: AuditView, area: Area): TemplateResult {
  const { session, localise } = view;
  const { messages } = localise;
  const { asked, answered } = session.areaProgress(area.id);
  const name = words(localise, area.title);
  const id = `task-${area.id}`;
  return html`<li>
    ${
      asked === 0
        ? html`<span>${name}</span>`
        : html`<button type="button" class="link" part="task" aria-describedby=${id} @click=${() => view.goTo(area.id)}>
            ${name}
          </button>`
    }
    <span class="task-state" id=${id}>
      <span class="status ${statusOf(asked, answered)}" part="status">${messages[statusOf(asked, answered)]}</span>
      ${asked > 0 ? html`<span class="count">${messages.statementsAnswered(answered, asked)}</span>` : nothing}
    </span>
  </li>`;
}

function statusOf(
  asked: number,
  answered: number,
): keyof AuditMessages & ('nothingAsked' | 'notStarted' | 'inProgress' | 'completed') {
  if (asked === 0) return 'nothingAsked';
  if (answered === 0) return 'notStarted';
  return answered < asked ? 'inProgress' : 'completed';
}
