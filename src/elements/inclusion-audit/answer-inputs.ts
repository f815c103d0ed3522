import { html, nothing, type TemplateResult } from 'lit';
import { needsReason } from '../../core/audit/answer-check.js';
import { scaleOf } from '../../core/audit/options.js';
import type { Scale, ScaleOption, Statement } from '../../core/documents/audit.js';
import type { Answer } from '../../core/documents/audit-response.js';
import { words } from '../../parts/words.js';
import { changeAnswer, withValue, type AnswerChange } from './answering.js';
import type { AuditView } from './audit-view.js';
import { optionRows, type Row } from './option-rows.js';
import { textField } from '../../parts/text-field.js';
import { ownStatementType } from '../../parts/statement-types.js';
import { ownInput } from './own-input.js';
import { typedInput } from './typed-input.js';

/** The native inputs by which a statement is answered, named by the statement's own text. */
export function answerInputs(view: AuditView, statement: Statement): unknown {
  switch (statement.type ?? 'rating') {
    case 'rating':
      return rating(view, statement, scaleOf(view.session.audit, statement));
    case 'choice':
      return radios(view, statement, statement.options ?? [], () => optionsAsRows(view, statement.options));
    case 'choices':
      return choices(view, statement);
    case 'text':
    case 'number':
    case 'date':
      return typedInput(view, statement);
    default: {
      const own = ownStatementType(statement.type);
      return own ? ownInput(view, statement, own) : html`<p>${view.localise.messages.unknownType}</p>`;
    }
  }
}

/** The options, worst first, then "need more information" and "not applicable", set apart from them. */
function rating(view: AuditView, statement: Statement, scale: Scale | undefined): unknown {
  if (!scale) return nothing;
  const { messages } = view.localise;
  const answer = view.session.answerOf(statement.id);
  const rows = (): Row[] => [
    ...optionsAsRows(view, scale.options),
    ...(scale.unsure ? [{ code: '-unsure', label: messages.unsure }] : []),
    ...(scale.notApplicable ? [{ code: '-not-applicable', label: messages.notApplicable }] : []),
  ];
  return html`${radios(view, statement, scale, rows)}
  ${answer?.notApplicable ? notApplicableReason(view, statement, answer, scale) : nothing}`;
}

function notApplicableReason(view: AuditView, statement: Statement, answer: Answer, scale: Scale): TemplateResult {
  const { session, messages } = view;
  const isMissing = view.wanted.has(statement.id) && needsReason(session.audit, statement, answer);
  const isRequired = typeof scale.notApplicable === 'object' && scale.notApplicable.reasonRequired;
  return textField(view, {
    id: `reason-${statement.id}`,
    label: messages.notApplicableReason,
    hint: isRequired ? messages.required : undefined,
    error: isMissing ? messages.reasonMissing : undefined,
    value: answer.notApplicable?.reason ?? '',
    write: (typed) => changeAnswer(view.session, statement.id, { notApplicable: typed ? { reason: typed } : {} }),
  });
}

function radios(view: AuditView, { id }: Statement, source: object, rows: () => Row[]): unknown {
  const answer = view.session.answerOf(id);
  const chosen = answer?.notApplicable ? '-not-applicable' : answer?.unsure ? '-unsure' : answer?.value;
  return optionRows(view, id, { type: 'radio', source, rows }, (code) => code === chosen);
}

function choices(view: AuditView, statement: Statement): TemplateResult {
  const { id, options = [] } = statement;
  const chosen = chosenOf(view, id);
  const rows = () => optionsAsRows(view, options);
  return html`<p class="hint">${view.localise.messages.chooseAny}</p>
    ${optionRows(view, id, { type: 'checkbox', source: options, rows }, (code) => chosen.includes(code))}`;
}

function optionsAsRows({ localise }: AuditView, options: readonly ScaleOption[] = []): Row[] {
  return options.map(({ code, label, description }) => ({
    code,
    label: words(localise, label),
    description: description && words(localise, description),
  }));
}

function chosenOf({ session }: AuditView, statement: string): readonly string[] {
  const value = session.answerOf(statement)?.value;
  return Array.isArray(value) ? value : [];
}

/** Takes in what a person chose among the rows of any statement. */
export function takeChoice(view: AuditView, { target }: Event): void {
  if (!(target instanceof HTMLInputElement) || !target.matches('.option > [name]')) return;
  const { name, type, value, checked } = target;
  const { session } = view;
  const { options = [] } = session.statement(name) ?? {};
  const option = options.find(({ code }) => code === value);
  if (type === 'checkbox') {
    if (option) changeAnswer(session, name, withValue(choose(options, chosenOf(view, name), option, checked)));
  } else changeAnswer(session, name, { ...withValue(undefined), ...meaningOf(value) });
}

/** What a radio says. */
function meaningOf(code: string): AnswerChange {
  if (code === '-unsure') return { unsure: true };
  return code === '-not-applicable' ? { notApplicable: {} } : { value: code };
}

/** The chosen codes in the options' order. An exclusive option clears the others, and any other clears it. */
function choose(options: readonly ScaleOption[], chosen: readonly string[], option: ScaleOption, checked: boolean) {
  return options
    .filter((other) => {
      if (other.code === option.code) return checked;
      if (checked && (option.exclusive || other.exclusive)) return false;
      return chosen.includes(other.code);
    })
    .map((other) => other.code);
}
