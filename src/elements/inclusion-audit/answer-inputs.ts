import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Scale, ScaleOption, Statement } from '../../core/documents/audit.js';
import { words } from '../../parts/words.js';
import { changeAnswer, withValue, type AnswerChange } from './answering.js';
import type { AuditView } from './audit-view.js';
import { textField } from '../../parts/text-field.js';
import { ownStatementType } from '../../parts/statement-types.js';
import { ownInput } from './own-input.js';
import { typedInput } from './typed-input.js';

/** The native inputs by which a statement is answered, named by the statement's own text. */
export function answerInputs(view: AuditView, statement: Statement): TemplateResult {
  return html`<div class="answers" part="answers">${inputs(view, statement)}</div>`;
}

function inputs(view: AuditView, statement: Statement): unknown {
  switch (statement.type ?? 'rating') {
    case 'rating':
      return rating(view, statement, view.session.audit.scales?.[statement.scale ?? '']);
    case 'choice':
      return statement.options?.map((option) => valueRadio(view, statement, option));
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
  const choose = (change: AnswerChange) => () =>
    changeAnswer(view.session, statement.id, { ...withValue(undefined), ...change });
  // Option codes never begin with a hyphen, so these two can not be taken for one.
  return html`
    ${scale.options.map((option) => valueRadio(view, statement, option))}
    ${
      scale.unsure
        ? row(statement, {
            type: 'radio',
            code: '-unsure',
            checked: answer?.unsure === true && !answer.notApplicable,
            label: messages.unsure,
            choose: choose({ unsure: true }),
          })
        : nothing
    }
    ${
      scale.notApplicable
        ? row(statement, {
            type: 'radio',
            code: '-not-applicable',
            checked: answer?.notApplicable !== undefined,
            label: messages.notApplicable,
            choose: choose({ notApplicable: {} }),
          })
        : nothing
    }
    ${answer?.notApplicable ? notApplicableReason(view, statement, answer.notApplicable.reason ?? '') : nothing}
  `;
}

function notApplicableReason(view: AuditView, statement: Statement, reason: string): TemplateResult {
  return textField(view, {
    id: `reason-${statement.id}`,
    label: view.localise.messages.notApplicableReason,
    value: reason,
    write: (typed) => changeAnswer(view.session, statement.id, { notApplicable: typed ? { reason: typed } : {} }),
  });
}

function valueRadio(view: AuditView, statement: Statement, option: ScaleOption): TemplateResult {
  const answer = view.session.answerOf(statement.id);
  return row(statement, {
    type: 'radio',
    code: option.code,
    checked: answer?.value === option.code && !answer.notApplicable && !answer.unsure,
    label: words(view.localise, option.label),
    description: words(view.localise, option.description),
    choose: () => changeAnswer(view.session, statement.id, withValue(option.code)),
  });
}

function choices(view: AuditView, statement: Statement): TemplateResult {
  const value = view.session.answerOf(statement.id)?.value;
  const chosen = Array.isArray(value) ? value : [];
  const options = statement.options ?? [];
  return html`<p class="hint">${view.localise.messages.chooseAny}</p>
    ${options.map((option) =>
      row(statement, {
        type: 'checkbox',
        code: option.code,
        checked: chosen.includes(option.code),
        label: words(view.localise, option.label),
        description: words(view.localise, option.description),
        choose: (checked) =>
          changeAnswer(view.session, statement.id, withValue(choose(options, chosen, option, checked))),
      }),
    )}`;
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

interface Row {
  readonly type: 'radio' | 'checkbox';
  readonly code: string;
  readonly checked: boolean;
  readonly label: unknown;
  readonly description?: unknown;
  readonly choose: (checked: boolean) => void;
}

/** One answer as a full-width row: the whole row is its label, at least 44 px high (WCAG 2.5.5). */
function row(statement: Statement, { type, code, checked, label, description = nothing, choose }: Row): TemplateResult {
  const id = `${statement.id}/${code}`;
  // The label is the whole row: its name and its description are each said once.
  const described = description !== nothing;
  return html`<div class="option${code.startsWith('-') ? ' apart' : ''}" part="option">
    <input
      id=${id}
      type=${type}
      name=${statement.id}
      value=${code}
      aria-labelledby=${described ? `${id}/name` : nothing}
      aria-describedby=${described ? `${id}/description` : nothing}
      .checked=${live(checked)}
      @change=${(event: Event) => choose((event.target as HTMLInputElement).checked)}
    />
    <label for=${id}
      ><span class="option-label" part="option-label" id=${described ? `${id}/name` : nothing}>${label}</span>${
        described
          ? html`<span class="option-description" part="option-description" id="${id}/description"
              >${description}</span
            >`
          : nothing
      }</label
    >
  </div>`;
}
