import { html, noChange, nothing, type ElementPart, type TemplateResult } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import type { Statement } from '../../core/documents/audit.js';
import type { AnswerValue } from '../../core/documents/audit-response.js';
import type { AnswerField, OwnStatementType } from '../../parts/statement-types.js';
import { changeAnswer, withValue } from './answering.js';
import type { AuditView } from './audit-view.js';

/** Hands a place to what the site renders there; lit itself leaves it alone. */
class OwnContent extends Directive {
  override render(_type: OwnStatementType, _field: AnswerField): unknown {
    return noChange;
  }

  override update(part: ElementPart, [type, field]: [OwnStatementType, AnswerField]): unknown {
    try {
      type.render(part.element as HTMLElement, field);
    } catch (error) {
      // A fault of the site's own takes nothing else from the page.
      reportError(error);
    }
    return noChange;
  }
}

const ownContent = directive(OwnContent);

/** The inputs of a statement type of the site's own, with what is wrong with the value above them. */
export function ownInput(view: AuditView, statement: Statement, type: OwnStatementType): TemplateResult {
  const { session, localise, rejected, messages } = view;
  const id = `answer-${statement.id}`;
  const refused = rejected.get(statement.id);
  const field: AnswerField = {
    id,
    statement,
    label: localise.text(session.wording(statement.id)).value,
    language: localise.language,
    value: refused ?? session.answerOf(statement.id)?.value,
    error: refused === undefined ? undefined : `${id}/error`,
    answer: (value) => answerOwn(view, statement, value),
  };
  return html`${
      refused === undefined
        ? nothing
        : html`<p class="error" part="error" id="${id}/error">
            ${type.advice?.(refused, localise.language) ?? messages.valueNotAllowed}
          </p>`
    }
    <div
      class="field own-answer"
      part="own-answer"
      @input=${() => view.touch(statement.id)}
      ${ownContent(type, field)}
    ></div>`;
}

function answerOwn(view: AuditView, statement: Statement, value: AnswerValue | undefined): void {
  const had = view.rejected.delete(statement.id);
  try {
    changeAnswer(view.session, statement.id, withValue(value));
    if (had) view.watchers.refresh([statement.id]);
  } catch (error) {
    if (!(error instanceof RangeError) || value === undefined) throw error;
    view.rejected.set(statement.id, value);
    view.watchers.refresh([statement.id]);
  }
}
