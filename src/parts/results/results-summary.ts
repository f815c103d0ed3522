import { html, nothing, type TemplateResult } from 'lit';
import type { ResultsView } from './results-view.js';

/** All strands together: how many of how many statements are rated, and what that leaves out. Never a bare percentage. */
export function resultsSummary({ session, localise }: ResultsView): TemplateResult {
  const { messages } = localise;
  const results = session.results();
  const sum = (count: 'rated' | 'asked' | 'notApplicable' | 'unsure' | 'unanswered') =>
    results.reduce((total, result) => total + result[count], 0);
  const unmet = results.reduce((total, { statutoryUnmet }) => total + statutoryUnmet.length, 0);
  return html`<div class="results-summary" part="results-summary">
    ${session.setting?.name ? html`<p class="label">${session.setting.name}</p>` : nothing}
    <p>${messages.ratedSum(sum('rated'), sum('asked'), sum('notApplicable'), sum('unsure'), sum('unanswered'))}</p>
    ${unmet > 0 ? html`<p class="statutory">${messages.statutoryUnmet(unmet)}</p>` : nothing}
  </div>`;
}
