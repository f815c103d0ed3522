import { html, nothing, type TemplateResult } from 'lit';
import { optionsOf } from '../core/audit/options.js';
import { ownWords, plainWords, rulesOf } from '../core/audit/statement-types.js';
import type { Audit, Statement } from '../core/documents/audit.js';
import type { Answer } from '../core/documents/audit-response.js';
import type { Localise } from '../localisation/localise.js';
import { safeUrl } from '../core/rich-text/safe-url.js';
import { words } from './words.js';

/** An answer's value in the reader's words: the option's label, the number with its unit, the date written out. */
export function valueWords(
  localise: Localise,
  audit: Audit,
  statement: Statement,
  answer: Answer | undefined,
): unknown {
  const { messages } = localise;
  if (answer?.notApplicable) {
    const { reason } = answer.notApplicable;
    return reason ? `${messages.notApplicable}: ${reason}` : messages.notApplicable;
  }
  if (answer?.unsure) return messages.unsure;
  const value = answer?.value;
  if (value === undefined) return messages.answerMissing;
  const rules = rulesOf(statement);
  if (rules) return ownWords(rules, value, localise.language);
  if (typeof value === 'number') return `${localise.number(value)} ${localise.text(statement.unit ?? '').value}`.trim();
  if (statement.type === 'date' && typeof value === 'string') return localise.date(value);
  const options = optionsOf(audit, statement);
  const label = (code: string) => words(localise, options.find((option) => option.code === code)?.label ?? code);
  if (typeof value === 'string') return options.length > 0 ? label(value) : value;
  // What is no answer to this statement, from another version of the audit for instance, is shown as it was stored.
  if (!Array.isArray(value)) return plainWords(value);
  return html`<ul>
    ${value.map((code) => html`<li>${label(code)}</li>`)}
  </ul>`;
}

/**
 * A whole answer as it is read on the check page, in print and where two answers are compared.
 *
 * @param value what stands in the place of the answer's own value.
 */
export function answerWords(
  localise: Localise,
  audit: Audit,
  statement: Statement,
  answer: Answer | undefined,
  value: unknown = valueWords(localise, audit, statement, answer),
): TemplateResult {
  const { messages } = localise;
  return html`<div class="answer-value" part="answer">${value}</div>
    ${
      answer?.note
        ? html`<p class="answer-note"><span class="label">${messages.note}:</span> ${answer.note}</p>`
        : nothing
    }
    ${
      answer?.evidence?.length
        ? html`<p class="label">${messages.evidence}</p>
            <ul>
              ${answer.evidence.map(({ label, url, date }) => {
                const link = url === undefined ? undefined : safeUrl(url);
                return html`<li>
                  ${link ? html`<a href=${link}>${label}</a>` : label}${url && !link ? ` (${url})` : nothing}${
                    date ? `, ${localise.date(date)}` : nothing
                  }
                </li>`;
              })}
            </ul>`
        : nothing
    }`;
}
