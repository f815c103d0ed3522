import type { TemplateResult } from 'lit';
import type { Statement } from '../../core/documents/audit.js';
import { writtenNumber } from '../../core/text/written-number.js';
import type { AuditMessages } from '../../localisation/audit/messages.js';
import type { Localise } from '../../localisation/localise.js';
import { changeAnswer, withValue } from './answering.js';
import type { AuditView } from './audit-view.js';
import { textField } from '../../parts/text-field.js';

/**
 * The field of a `text`, `number` or `date` statement. What can not be an answer stays in the field with
 * the reason beside it; the last answer that could be kept stays until then.
 */
export function typedInput(view: AuditView, statement: Statement): TemplateResult {
  const { session, localise } = view;
  const type = statement.type as 'text' | 'number' | 'date';
  const stored = session.answerOf(statement.id)?.value;
  const rejected = view.rejected.get(statement.id);
  const shown = rejected ?? stored;
  const value = typeof shown === 'number' ? String(shown) : typeof shown === 'string' ? shown : '';
  const limit = type === 'text' ? statement.maximumLength : undefined;
  return textField(view, {
    id: `answer-${statement.id}`,
    label: session.wording(statement.id) && localise.text(session.wording(statement.id)).value,
    labelHidden: true,
    hint: limit ? localise.messages.charactersLeft(limit - [...value].length) : unit(localise, statement),
    error: rejected === undefined ? undefined : whatIsWrong(localise, statement),
    value,
    type: type === 'text' ? undefined : type,
    begin: () => view.touch(statement.id),
    write: (typed) => answerTyped(view, statement, type, typed),
  });
}

function answerTyped(view: AuditView, statement: Statement, type: 'text' | 'number' | 'date', typed: string): void {
  const had = view.rejected.delete(statement.id);
  const value = type === 'number' ? writtenNumber(typed) : typed.trim() === '' ? undefined : typed;
  try {
    if (typeof value === 'number' && Number.isNaN(value)) throw new RangeError();
    changeAnswer(view.session, statement.id, withValue(value));
    if (had) view.watchers.refresh([statement.id]);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    view.rejected.set(statement.id, typed);
    view.watchers.refresh([statement.id]);
  }
}

function unit(localise: Localise<AuditMessages>, statement: Statement): string | undefined {
  return statement.unit === undefined ? undefined : localise.text(statement.unit).value;
}

function whatIsWrong(localise: Localise<AuditMessages>, statement: Statement): string {
  const { messages } = localise;
  const { minimum, maximum, type } = statement;
  if (type === 'text') return messages.valueNotAllowed;
  const [between, atLeast, atMost] =
    type === 'date'
      ? ([messages.dateBetween, messages.dateAtLeast, messages.dateAtMost] as const)
      : ([messages.numberBetween, messages.numberAtLeast, messages.numberAtMost] as const);
  const say = (bound: number | string) => (typeof bound === 'number' ? localise.number(bound) : localise.date(bound));
  if (minimum !== undefined && maximum !== undefined) return between(say(minimum), say(maximum));
  if (minimum !== undefined) return atLeast(say(minimum));
  if (maximum !== undefined) return atMost(say(maximum));
  return type === 'number' ? messages.numberMissing : messages.valueNotAllowed;
}
