import { html, nothing, type TemplateResult } from 'lit';
import type { Condition, Statement } from '../../core/documents/audit.js';
import { valueWords } from '../../parts/answer-words.js';
import { words } from '../../parts/words.js';
import type { AuditView } from './audit-view.js';
import { fold } from './fold.js';

/** "Why am I asked this?" in words, for a statement that is asked only under a condition. */
export function reasonAsked(view: AuditView, statement: Statement): TemplateResult | typeof nothing {
  if (!statement.when || view.session.whyAsked(statement.id).length === 0) return nothing;
  return fold(view, {
    statement: statement.id,
    name: 'why',
    summary: view.messages.whyAsked,
    content: () =>
      html`<ul>
        ${view.session.whyAsked(statement.id).map((condition) => html`<li>${reason(view, condition)}</li>`)}
      </ul>`,
  });
}

function reason(view: AuditView, condition: Condition): TemplateResult | typeof nothing {
  const { session, localise, messages } = view;
  const { audit } = session;
  if ('settingType' in condition) {
    const type = audit.settingTypes?.find(({ id }) => id === session.setting?.type);
    return html`${messages.whySetting} ${words(localise, type?.label)}`;
  }
  if ('perspective' in condition) {
    const perspective = audit.perspectives?.find(({ id }) => id === session.respondent?.perspective);
    return html`${messages.whyPerspective} ${words(localise, perspective?.label)}`;
  }
  const cause = 'statement' in condition ? session.statement(condition.statement) : undefined;
  if (!cause) return nothing;
  return html`${messages.whyAnswer}
    <q>${words(localise, session.wording(cause.id))}</q>
    ${valueWords(localise, audit, cause, session.answerOf(cause.id))}`;
}
