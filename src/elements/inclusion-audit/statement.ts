import { html, nothing, type TemplateResult } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { setCommittedValue } from 'lit/directive-helpers.js';
import { directive, type ChildPart } from 'lit/directive.js';
import type { Statement } from '../../core/documents/audit.js';
import { answerWords } from '../../parts/answer-words.js';
import { richText } from '../../parts/rich-text.js';
import { safeUrl } from '../../core/rich-text/safe-url.js';
import { numbered, words } from '../../parts/words.js';
import type { AuditView, StatementWatcher } from './audit-view.js';
import { answerInputs } from './answer-inputs.js';
import { changeAnswer } from './answering.js';
import { conflictView } from './conflict.js';
import { fold } from './fold.js';
import { notesAndEvidence } from './notes-and-evidence.js';
import { reasonAsked } from './reason-asked.js';

/**
 * Shows one statement and keeps it up to date by itself: when an answer changes, only the statements it
 * touches are rendered again, however many stand on the page.
 */
class StatementDirective extends AsyncDirective implements StatementWatcher {
  #view: AuditView | undefined;
  #statement: Statement | undefined;
  #level = 0;

  /** Another statement in this place begins anew: what was typed, opened or focused belonged to the one before. */
  override update(part: ChildPart, [view, statement, level]: Parameters<StatementDirective['render']>): unknown {
    if (this.#statement && this.#statement.id !== statement.id) setCommittedValue(part);
    return this.render(view, statement, level);
  }

  /** @param level of the headings in the statement's guidance. */
  render(view: AuditView, statement: Statement, level: number): unknown {
    this.#level = level;
    if (view !== this.#view || statement !== this.#statement) {
      this.disconnected();
      this.#view = view;
      this.#statement = statement;
      if (this.isConnected) this.reconnected();
    }
    return statementView(view, statement, level);
  }

  override disconnected(): void {
    if (this.#statement) this.#view?.watchers.delete(this.#statement.id, this);
  }

  override reconnected(): void {
    if (this.#statement) this.#view?.watchers.add(this.#statement.id, this);
  }

  refresh(): void {
    if (this.#view && this.#statement) this.setValue(statementView(this.#view, this.#statement, this.#level));
  }
}

/** A statement that renders itself again when, and only when, something of it changed. */
export const liveStatement = directive(StatementDirective);

/** The DOM id of a statement's fieldset. */
export function statementElementId(statement: string): string {
  return `statement-${statement}`;
}

function statementView(view: AuditView, statement: Statement, level: number): TemplateResult | typeof nothing {
  const { session, localise } = view;
  if (!session.isAsked(statement.id)) return nothing;
  const { messages } = localise;
  const answer = session.answerOf(statement.id);
  return html`
    <fieldset class="statement" part="statement" id=${statementElementId(statement.id)}>
      <legend part="statement-text">
        ${numbered(localise, statement.prefix, session.wording(statement.id))}
        ${statement.required ? html`<span class="hint">(${messages.required})</span>` : nothing}
      </legend>
      ${statutoryMark(view, statement)} ${reasonAsked(view, statement)} ${guidance(view, statement, level)}
      ${
        view.readonly
          ? answerWords(localise, session.audit, statement, answer)
          : html`${conflictView(view, statement)}
              <div class="answers" part="answers">${answerInputs(view, statement)}</div>
              <button
                type="button"
                class="quiet clear-answer"
                part="button-quiet"
                ?hidden=${answer?.value === undefined && !answer?.notApplicable && !answer?.unsure}
                @click=${(event: Event) => clearAnswer(view, statement, event)}
              >
                ${messages.clearAnswer}
              </button>
              ${notesAndEvidence(view, statement)}`
      }
    </fieldset>
  `;
}

/** Takes the answer back, keeps its note and evidence, and leaves focus on the question it belongs to. */
function clearAnswer(view: AuditView, statement: Statement, event: Event): void {
  const fieldset = (event.target as HTMLElement).closest('fieldset');
  view.rejected.delete(statement.id);
  changeAnswer(view.session, statement.id, { value: undefined, notApplicable: undefined, unsure: undefined });
  fieldset?.querySelector<HTMLElement>('.answers :is(input, textarea, select, button)')?.focus();
}

function statutoryMark(view: AuditView, statement: Statement): TemplateResult | typeof nothing {
  if (!statement.statutory) return nothing;
  const { localise } = view;
  const { source, url } = statement.statutory;
  const label = localise.messages.statutorySource(localise.text(source).value);
  return html`<p class="statutory" part="statutory">
    ${url ? html`<a href=${safeUrl(url) ?? nothing}>${label}</a>` : label}
  </p>`;
}

function guidance(view: AuditView, statement: Statement, level: number): unknown {
  const { messages } = view.localise;
  const prompts = statement.evidencePrompts ?? [];
  if (!statement.guidance && prompts.length === 0) return nothing;
  return fold(view, {
    statement: statement.id,
    name: 'guidance',
    summary: messages.guidance,
    content: () =>
      html`${statement.guidance ? richText(view.localise, statement.guidance, { headingLevel: level }) : nothing}
      ${
        prompts.length > 0
          ? html`<p class="label">${messages.evidencePrompts}</p>
              <ul>
                ${prompts.map((prompt) => html`<li>${words(view.localise, prompt)}</li>`)}
              </ul>`
          : nothing
      }`,
  });
}
