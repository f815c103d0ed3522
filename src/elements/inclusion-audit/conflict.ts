import { html, nothing, type TemplateResult } from 'lit';
import type { Statement } from '../../core/documents/audit.js';
import { answerWords } from '../../parts/answer-words.js';
import type { AuditView } from './audit-view.js';

/** Two different answers to one statement, and the choice between them; neither is lost until a person chose. */
export function conflictView(view: AuditView, statement: Statement): TemplateResult | typeof nothing {
  const conflict = view.conflicts().get(statement.id);
  if (!conflict) return nothing;
  const { session, localise } = view;
  const { messages } = localise;
  const settle = (event: Event, keep: 'mine' | 'theirs') => {
    const fieldset = (event.target as Element).closest('fieldset');
    view.resolve(statement.id, keep);
    // The buttons are gone with the question: focus goes to what it was about.
    fieldset?.querySelector<HTMLElement>('.answers :is(:checked, input, textarea)')?.focus();
  };
  return html`<div class="panel warning" part="conflict" role="group" aria-labelledby="conflict-${statement.id}">
    <p class="label" id="conflict-${statement.id}">${messages.conflictHeading}</p>
    <dl>
      <dt>${messages.conflictMine}</dt>
      <dd>${answerWords(localise, session.audit, statement, conflict.mine)}</dd>
      <dt>${messages.conflictTheirs}</dt>
      <dd>${answerWords(localise, session.audit, statement, conflict.theirs)}</dd>
    </dl>
    <div class="buttons">
      <button type="button" part="button" @click=${(event: Event) => settle(event, 'mine')}>
        ${messages.keepMine}
      </button>
      <button type="button" part="button" @click=${(event: Event) => settle(event, 'theirs')}>
        ${messages.keepTheirs}
      </button>
    </div>
  </div>`;
}
