import { html, nothing, type TemplateResult } from 'lit';
import type { Area, Statement } from '../../core/documents/audit.js';
import { plainWords } from '../../core/audit/statement-types.js';
import { answerWords } from '../../parts/answer-words.js';
import { errorSummary } from '../../parts/error-summary.js';
import { heading } from '../../parts/heading.js';
import { numbered, words } from '../../parts/words.js';
import type { LaterView } from './audit-view.js';

/** What the check page does besides leading to statements. */
export interface Check {
  /** Whether the person tried to complete the audit while something required was missing. */
  readonly tried: boolean;
  complete(): void;
}

/** Statements that keep the audit from being completed: required, without a needed reason, or with what can not be kept. */
export function toMend({ session, rejected }: Pick<LaterView, 'session' | 'rejected'>): string[] {
  return [...new Set([...session.unansweredRequired(), ...[...rejected.keys()].filter((id) => session.isAsked(id))])];
}

function whatIsMissing({ session, localise, messages, rejected }: LaterView, id: string): string {
  const wording = localise.text(session.wording(id)).value;
  if (rejected.has(id)) return `${messages.valueNotAllowed}: ${wording}`;
  const needsReason = session.answerOf(id)?.notApplicable !== undefined;
  return needsReason ? `${messages.reasonMissing}: ${wording}` : messages.missingRequired(wording);
}

/** All answers by strand and area, each with "Change", then completion: the GOV.UK "Check your answers" pattern. */
export function checkPage(view: LaterView, check: Check): TemplateResult {
  const { session, localise, headingLevel } = view;
  const { messages } = localise;
  const missing = check.tried ? toMend(view) : [];
  return html`
    ${errorSummary(
      localise,
      missing.map((id) => ({ target: `check-${id}`, message: whatIsMissing(view, id), follow: () => view.goTo(id) })),
    )}
    ${heading(headingLevel, messages.checkHeading, { name: 'page-heading', focusable: true })}
    ${view.readonly ? nothing : html`<p>${messages.checkHint}</p>`}
    ${session.audit.strands.map((strand) => {
      const areas = strand.areas.filter((area) => session.areaProgress(area.id).asked > 0);
      return areas.length === 0
        ? nothing
        : html`<section class="strand" part="strand">
            ${heading(headingLevel + 1, numbered(localise, strand.prefix, strand.title))}
            ${areas.map((area) => areaAnswers(view, area, missing))}
          </section>`;
    })}
    ${view.readonly || session.status !== 'in-progress' ? completion(view) : completing(view, check)}
  `;
}

function areaAnswers(view: LaterView, area: Area, missing: readonly string[]): TemplateResult {
  const { session, localise, headingLevel } = view;
  return html`
    ${heading(headingLevel + 2, words(localise, area.title))}
    <dl class="summary-list" part="summary-list">
      ${area.statements
        .filter(({ id }) => session.isAsked(id))
        // What was put in and is not kept is said at once: the answer that stands here is not the one that was meant.
        .map((statement) =>
          summaryRow(view, statement, missing.includes(statement.id) || view.rejected.has(statement.id)),
        )}
    </dl>
  `;
}

function summaryRow(view: LaterView, statement: Statement, missing: boolean): TemplateResult {
  const { session, localise } = view;
  const { messages } = localise;
  const wording = session.wording(statement.id);
  const rejected = view.rejected.get(statement.id);
  return html`<div class="summary-row${missing ? ' missing' : ''}">
    <dt>${numbered(localise, statement.prefix, wording)}</dt>
    <dd>
      ${missing ? html`<p class="error" part="error" id="check-${statement.id}/error">${whatIsMissing(view, statement.id)}</p>` : nothing}
      ${answerWords(
        localise,
        session.audit,
        statement,
        session.answerOf(statement.id),
        rejected === undefined ? undefined : plainWords(rejected),
      )}
    </dd>
    ${
      view.readonly
        ? nothing
        : html`<dd class="summary-action">
            <button
              type="button"
              class="link"
              part="change"
              id="check-${statement.id}"
              aria-describedby=${missing ? `check-${statement.id}/error` : nothing}
              @click=${() => view.goTo(statement.id)}
            >
              ${messages.change}<span class="visually-hidden">
                ${messages.changeAnswer(localise.text(wording).value)}</span
              >
            </button>
          </dd>`
    }
  </div>`;
}

function completing(view: LaterView, check: Check): TemplateResult {
  const { messages } = view.localise;
  return html`<p>${messages.completeHint}</p>
    <div class="buttons">
      <button type="button" class="primary" part="button-primary" @click=${() => check.complete()}>
        ${messages.complete}
      </button>
      <button type="button" part="button" @click=${() => view.goTo('tasks')}>${messages.taskList}</button>
    </div>`;
}

function completion(view: LaterView): TemplateResult {
  const { messages } = view.localise;
  return html`<div class="buttons">
    <button type="button" class="primary" part="button-primary" @click=${() => view.goTo('results')}>
      ${messages.seeResults}
    </button>
    <button type="button" part="button" @click=${() => view.goTo('tasks')}>${messages.taskList}</button>
  </div>`;
}
