import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Statement } from '../../core/documents/audit.js';
import type { Evidence } from '../../core/documents/audit-response.js';
import { changeAnswer } from './answering.js';
import type { AuditView } from './audit-view.js';
import { fold } from './fold.js';
import { textField } from '../../parts/text-field.js';

/**
 * The note and the evidence of an answer, folded until wanted. Evidence is named, never uploaded. A row
 * for one more piece always stands ready, so that there is nothing to press before typing.
 */
export function notesAndEvidence(view: AuditView, statement: Statement): TemplateResult | typeof nothing {
  const { session, messages } = view;
  const answer = session.answerOf(statement.id);
  const pieces = (answer?.note ? 1 : 0) + (answer?.evidence?.length ?? 0);
  return fold(view, {
    statement: statement.id,
    name: 'notes',
    summary: messages.notesAndEvidence(pieces),
    content: () => fields(view, statement),
  });
}

function fields(view: AuditView, statement: Statement): TemplateResult {
  const { session, messages } = view;
  const answer = session.answerOf(statement.id);
  const evidence = answer?.evidence ?? [];
  return html`${textField(view, {
      id: `note-${statement.id}`,
      label: messages.note,
      hint: messages.noteHint,
      value: answer?.note ?? '',
      begin: () => view.touch(statement.id),
      write: (note) => changeAnswer(session, statement.id, { note }),
    })}
    <div class="option">
      <input
        id="private-${statement.id}"
        type="checkbox"
        .checked=${live(answer?.private === true)}
        @change=${(event: Event) =>
          changeAnswer(session, statement.id, { private: (event.target as HTMLInputElement).checked })}
      />
      <label for="private-${statement.id}">${messages.notePrivate}</label>
    </div>
    ${[...evidence, { label: '' }].map((piece, index) => evidenceRow(view, statement, evidence, piece, index))}`;
}

function evidenceRow(
  view: AuditView,
  statement: Statement,
  evidence: readonly Evidence[],
  piece: Evidence,
  index: number,
): TemplateResult {
  const { session, localise } = view;
  const { messages } = localise;
  const id = `evidence-${statement.id}-${index}`;
  const write = (field: 'label' | 'url' | 'date') => (typed: string) => {
    // Read again: other fields of the row may have been written since this one was rendered.
    const now = session.answerOf(statement.id)?.evidence ?? [];
    const before: Partial<Evidence> = now[index] ?? {};
    // A name that was only borrowed goes with what it was borrowed from.
    const borrowed = field !== 'label' && before.label === before[field];
    const piece = { ...before, ...(borrowed && { label: '' }), [field]: typed.trim() };
    changeAnswer(session, statement.id, { evidence: withPiece(now, index, piece) });
  };
  return html`<div class="evidence" role="group" aria-label="${messages.evidence} ${localise.number(index + 1)}">
    ${textField(view, {
      id: `${id}-label`,
      label: `${messages.evidence} ${localise.number(index + 1)}: ${messages.evidenceLabel}`,
      value: piece.label,
      type: 'text',
      write: write('label'),
    })}
    <div class="beside">
      ${textField(view, { id: `${id}-url`, label: messages.evidenceUrl, value: piece.url ?? '', type: 'url', write: write('url') })}
      ${textField(view, { id: `${id}-date`, label: messages.evidenceDate, value: piece.date ?? '', type: 'date', write: write('date') })}
    </div>
    ${
      index < evidence.length
        ? html`<button
            type="button"
            class="quiet"
            part="button-quiet"
            @click=${(event: Event) => {
              (event.target as Element).closest('details')?.querySelector('summary')?.focus();
              changeAnswer(session, statement.id, { evidence: evidence.filter((_other, place) => place !== index) });
            }}
          >
            ${messages.evidenceRemove(piece.label)}
          </button>`
        : nothing
    }
  </div>`;
}

/**
 * The list with one piece set; a piece whose fields are all empty is taken out. One without a name is
 * called by its address or date, since a piece of evidence has to be called something.
 */
function withPiece(evidence: readonly Evidence[], index: number, piece: Partial<Evidence>): Evidence[] {
  const name = [piece.label, piece.url, piece.date].find((part) => part) ?? '';
  const named = { ...piece, label: name };
  const kept = Object.fromEntries(Object.entries(named).filter(([, value]) => value !== '')) as unknown as Evidence;
  const list = [...evidence];
  list.splice(index, 1, ...(named.label ? [kept] : []));
  return list;
}
