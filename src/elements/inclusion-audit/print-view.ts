import { html, nothing, type TemplateResult } from 'lit';
import { optionsOf, scaleOf } from '../../core/audit/options.js';
import type { Statement } from '../../core/documents/audit.js';
import { withoutPrivateNote } from '../../core/exchange/share.js';
import type { Printed } from './copies.js';
import { governorsReport } from '../../parts/results/governors.js';
import { hidesResults } from '../../parts/results/hidden.js';
import { actionPlan } from '../../parts/results/action-plan.js';
import { answerWords } from '../../parts/answer-words.js';
import { heading } from '../../parts/heading.js';
import { words } from '../../parts/words.js';
import type { LaterView } from './audit-view.js';

/**
 * The audit as a printed document: every asked statement with its answer, note and evidence, or as a blank form
 * with room to write. Strands begin on pages of their own.
 */
export function printView(view: LaterView, what: Printed, today: string): TemplateResult {
  if (what === 'governors') {
    return html`<div class="print-document" part="print">
      ${
        hidesResults(view.session)
          ? html`<p>${view.messages.resultsNotYet}</p>`
          : governorsReport(view, view.together.compared(view.session), today)
      }
    </div>`;
  }
  const { session, localise, headingLevel } = view;
  const { messages } = localise;
  const { audit, setting } = session;
  const shown = ({ id }: Statement) => what === 'blank' || session.isAsked(id);
  return html`<div class="print-document" part="print">
    ${heading(headingLevel, words(localise, audit.title), { name: 'page-heading' })}
    <p>
      ${what === 'answers' && setting?.name ? html`<strong>${setting.name}</strong><br />` : nothing}
      ${what === 'answers' && session.completed ? html`${messages.completedOn(localise.date(session.completed))}<br />` : nothing}
      ${messages.printedOn(localise.date(today))}
    </p>
    ${audit.strands.map((strand) => {
      const areas = strand.areas.filter((area) => area.statements.some(shown));
      return areas.length === 0
        ? nothing
        : html`<section class="print-strand">
            ${heading(
              headingLevel + 1,
              html`${strand.prefix ? `${strand.prefix} ` : nothing}${words(localise, strand.title)}`,
            )}
            ${areas.map(
              (area) => html`
                ${heading(headingLevel + 2, words(localise, area.title))}
                ${area.statements.filter(shown).map((statement) => printed(view, statement, what))}
              `,
            )}
          </section>`;
    })}
    ${
      what === 'answers' && session.actions.length > 0
        ? html`<section class="print-strand">
            ${heading(headingLevel + 1, messages.actionsHeading)}
            ${actionPlan({ ...view, headingLevel: headingLevel + 2, readonly: true })}
          </section>`
        : nothing
    }
  </div>`;
}

function printed(view: LaterView, statement: Statement, what: 'answers' | 'blank'): TemplateResult {
  const { session, localise } = view;
  const { audit } = session;
  return html`<div class="print-statement">
    <p class="print-wording">
      ${statement.prefix ? `${statement.prefix} ` : nothing}${words(localise, session.wording(statement.id))}
      ${
        statement.statutory
          ? html`<br /><span class="hint"
                >${localise.messages.statutorySource(localise.text(statement.statutory.source).value)}</span
              >`
          : nothing
      }
    </p>
    ${what === 'answers' ? answerWords(localise, audit, statement, withoutPrivateNote(session.answerOf(statement.id))) : blank(view, statement)}
  </div>`;
}

function blank({ session, localise }: LaterView, statement: Statement): TemplateResult {
  const { messages } = localise;
  const { type = 'rating' } = statement;
  const scale = type === 'rating' ? scaleOf(session.audit, statement) : undefined;
  const options = optionsOf(session.audit, statement);
  return html`${
      options.length > 0
        ? html`<ul class="boxes">
            ${options.map((option) => html`<li>${words(localise, option.label)}</li>`)}
            ${scale?.unsure ? html`<li>${messages.unsure}</li>` : nothing}
            ${scale?.notApplicable ? html`<li>${messages.notApplicable}</li>` : nothing}
          </ul>`
        : html`<p class="line"></p>`
    }
    <p class="line">${messages.note}:</p>`;
}
