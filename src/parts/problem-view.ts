import { html, type TemplateResult } from 'lit';
import type { Localise } from '../localisation/localise.js';
import type { SourceState } from './document-source.js';

/**
 * What stands in place of a document: a placeholder while it is awaited, or what is wrong and what to do next,
 * each with the element's fallback content (its default slot) beside it. With a last good document on the page
 * there is no fallback and no placeholder, only the problem.
 */
export function problemView(localise: Localise, state: SourceState<unknown>, retry: () => void): TemplateResult {
  void localise;
  void state;
  void retry;
  return html`<slot></slot>`;
}
