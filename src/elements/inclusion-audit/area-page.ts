import { html, nothing, type TemplateResult } from 'lit';
import type { Area } from '../../core/documents/audit.js';
import { heading } from '../../parts/heading.js';
import { richText } from '../../parts/rich-text.js';
import { numbered, words } from '../../parts/words.js';
import { takeChoice } from './answer-inputs.js';
import type { AuditView } from './audit-view.js';
import { unfold } from './fold.js';
import { areasOf, pageAfter } from './journey.js';
import { liveStatement } from './statement.js';
import { inTurn } from './turns.js';

/** One area of the audit with its statements, then the way on. */
export function areaPage(view: AuditView, id: string): TemplateResult | typeof nothing {
  const place = areasOf(view.session.audit).find(({ area }) => area.id === id);
  if (!place) return nothing;
  const { localise, headingLevel } = view;
  const { strand, area } = place;
  return html`
    <p class="caption">${numbered(localise, strand.prefix, strand.shortTitle ?? strand.title)}</p>
    ${heading(headingLevel, words(localise, area.title), { name: 'page-heading', focusable: true })}
    ${statements(view, area, headingLevel + 1)}
    <div class="buttons">
      <button
        type="button"
        class="primary"
        part="button-primary"
        @click=${() => view.goTo(pageAfter(view.session, area.id))}
      >
        ${localise.messages.continue}
      </button>
      <button type="button" part="button" @click=${() => view.goTo('tasks')}>${localise.messages.taskList}</button>
    </div>
  `;
}

/** Every strand and area below one another: `layout="single"`. */
export function singlePage(view: AuditView): TemplateResult {
  const { session, localise, headingLevel, turns } = view;
  turns.begin();
  return html`
    ${heading(headingLevel, localise.messages.statementsHeading, { name: 'page-heading', focusable: true })}
    ${session.audit.strands.map(
      (strand) =>
        html`<section class="strand" part="strand">
          ${heading(headingLevel + 1, numbered(localise, strand.prefix, strand.title))}
          ${strand.areas.map(
            (area) =>
              html`<section class="area" id="area-${area.id}">
                ${heading(headingLevel + 2, words(localise, area.title), { name: 'area-heading', focusable: true })}
                ${inTurn(turns, session.areaProgress(area.id).asked, () => statements(view, area, headingLevel + 3))}
              </section>`,
          )}
        </section>`,
    )}
    <div class="buttons">
      <button type="button" class="primary" part="button-primary" @click=${() => view.goTo('check')}>
        ${localise.messages.goToCheck}
      </button>
    </div>
  `;
}

/** @param level of the headings in guidance. */
function statements(view: AuditView, area: Area, level: number): TemplateResult {
  const { localise } = view;
  return html`
    ${area.description ? html`<p class="hint">${words(localise, area.description)}</p>` : nothing}
    ${
      area.guidance
        ? html`<details class="guidance" part="guidance">
            <summary>${localise.messages.guidance}</summary>
            ${richText(localise, area.guidance, { headingLevel: level })}
          </details>`
        : nothing
    }
    <div
      @change=${(event: Event) => takeChoice(view, event)}
      @toggle=${{ handleEvent: (event: Event) => unfold(view, event), capture: true }}
    >
      ${area.statements.map((statement) => liveStatement(view, statement, level))}
    </div>
  `;
}
