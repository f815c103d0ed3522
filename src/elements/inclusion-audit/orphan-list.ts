import { html, type TemplateResult } from 'lit';
import type { Answer } from '../../core/documents/audit-response.js';
import { answerWords } from '../../parts/answer-words.js';
import type { LaterView } from './audit-view.js';

/** Answers to statements that the audit does not have, as they are stored, each under its statement's id. */
export function orphanList(
  { session, localise }: LaterView,
  statements: readonly string[],
  answerOf: (statement: string) => Answer | undefined,
): TemplateResult {
  return html`<dl class="changes">
    ${statements.map(
      (id) =>
        html`<div>
          <dt>${id}</dt>
          <dd>${answerWords(localise, session.audit, { id, text: id }, answerOf(id))}</dd>
        </div>`,
    )}
  </dl>`;
}
