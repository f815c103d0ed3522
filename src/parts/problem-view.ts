import { html, nothing, type TemplateResult } from 'lit';
import type { Localise } from '../localisation/localise.js';
import type { SourceState } from './document-source.js';
import { faultWords } from './load-fault.js';

/**
 * What stands in place of a document: a placeholder while it is awaited, or what is wrong and what to do next,
 * each with the element's fallback content (its default slot) beside it. While a last good document stays on the
 * page there is neither fallback nor placeholder, only the problem.
 *
 * The sentence is an alert, so that it is announced when it appears and when trying again ends in the same fault;
 * the button stays while that is tried, and keeps focus.
 */
export function problemView(localise: Localise, state: SourceState<unknown>, retry: () => void): TemplateResult {
  const { messages, messagesLanguage, direction } = localise;
  const waiting = state.status === 'loading' || state.status === 'ready';
  const fault = state.status === 'problem' ? state.fault : state.status === 'loading' ? state.retried : undefined;
  const kept = state.status !== 'ready' && 'document' in state;
  const problem =
    fault &&
    html`<div class="panel problem" part="problem" lang=${messagesLanguage} dir=${direction}>
      <p role="alert">${waiting ? messages.loading : faultWords(messages, fault)}</p>
      ${
        waiting || (state.status === 'problem' && state.canRetry)
          ? html`<button type="button" part="button" aria-disabled=${String(waiting)} @click=${retry}>
              ${messages.tryAgain}
            </button>`
          : nothing
      }
    </div>`;
  const placeholder =
    waiting &&
    !fault &&
    html`<p class="placeholder" part="placeholder" role="status" lang=${messagesLanguage} dir=${direction}>
      ${state.slow ? messages.loading : nothing}
    </p>`;
  if (kept) return html`${problem}`;
  return html`${problem}
    <div class=${placeholder ? 'source waiting' : 'source'}>${placeholder || nothing}<slot></slot></div>`;
}
