import { html, nothing, type TemplateResult } from 'lit';
import type { Localise } from '../localisation/localise.js';

/** One error, and the DOM id in the same shadow root of the control that mends it. */
export interface SummarisedError {
  readonly target: string;
  readonly message: string;
  /** Leads to a control that is not on this page; otherwise focus moves to `target`. */
  readonly follow?: () => void;
}

/**
 * "There is a problem", with a link to each answer that needs attention: the GOV.UK error summary. Whoever
 * shows it moves focus to it with {@link focusErrorSummary} after rendering. Its links move focus themselves, since
 * an address with a fragment does not reach into a shadow root.
 */
export function errorSummary(localise: Localise, errors: readonly SummarisedError[]): TemplateResult | typeof nothing {
  if (errors.length === 0) return nothing;
  return html`<div
    class="error-summary"
    part="error-summary"
    id="error-summary"
    role="group"
    tabindex="-1"
    aria-labelledby="error-summary-title"
  >
    <p class="error-summary-title" id="error-summary-title">${localise.messages.thereIsAProblem}</p>
    <ul>
      ${errors.map(
        (error) =>
          html`<li><a href="#${error.target}" @click=${(event: Event) => go(event, error)}>${error.message}</a></li>`,
      )}
    </ul>
  </div>`;
}

/** Moves focus to the error summary of a shadow root, where there is one; says whether it did. */
export function focusErrorSummary(root: ParentNode): boolean {
  const summary = root.querySelector<HTMLElement>('#error-summary');
  summary?.focus();
  return summary !== null;
}

function go(event: Event, error: SummarisedError): void {
  event.preventDefault();
  if (error.follow) {
    error.follow();
    return;
  }
  const root = (event.currentTarget as Node).getRootNode() as ShadowRoot;
  root.getElementById(error.target)?.focus();
}
