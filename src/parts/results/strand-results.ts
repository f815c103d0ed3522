import { html, nothing, type TemplateResult } from 'lit';
import type { Strand } from '../../core/documents/audit.js';
import type { StrandResult } from '../../core/audit/scoring.js';
import { heading } from '../heading.js';
import { numbered, words } from '../words.js';
import { scrolling } from '../scrolling.js';
import type { ResultsView } from './results-view.js';

/**
 * Each strand's score as a labelled bar with the sum it comes from, then the same numbers as a table.
 * Never a bare percentage: a score of few rated statements says so.
 */
export function strandResults(view: ResultsView): TemplateResult {
  const { localise, headingLevel } = view;
  const { messages } = localise;
  return html`
    <div class="strand-results" part="strand-results">
      ${resultsByStrand(view).map(({ strand, result }) => strandResult(view, strand, result, headingLevel))}
    </div>
    <details class="numbers" part="numbers">
      <summary>${messages.tableOfResults}</summary>
      <div class="table-scroll" ${scrolling(messages.tableOfResults)}>${strandTable(view)}</div>
    </details>
  `;
}

/**
 * The results of all strands as a table.
 *
 * @param change how a strand changed, in words; left out where nothing is compared.
 */
export function strandTable(view: ResultsView, change?: (strand: string) => string | undefined): TemplateResult {
  const { localise } = view;
  const { messages } = localise;
  const titles = [messages.strand, messages.score, messages.band, messages.rated, messages.answered];
  const rows = resultsByStrand(view).map(({ strand, result }) => ({ strand, result, changed: change?.(strand.id) }));
  const compared = rows.some(({ changed }) => changed !== undefined);
  return html`<table>
    <thead>
      <tr>
        ${[...titles, ...(compared ? [messages.changeBy] : [])].map((title) => html`<th scope="col">${title}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ strand, result, changed }) =>
          html`<tr>
            <th scope="row">${strandName(view, strand)}</th>
            <td>${scoreWords(view, result)}</td>
            <td>${bandLabel(view, result)}</td>
            <td>${localise.number(result.rated)}</td>
            <td>${messages.statementsAnswered(result.asked - result.unanswered, result.asked)}</td>
            ${compared ? html`<td>${changed}</td>` : nothing}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** Each strand's name and score with its bar, and nothing else. */
export function strandBars(view: ResultsView): TemplateResult {
  return html`<ul class="score-bars" part="strand-results">
    ${resultsByStrand(view).map(
      ({ strand, result }) =>
        html`<li>
          <span>${strandName(view, strand)}</span> <span class="score">${scoreWords(view, result)}</span>
          ${scoreBar(result)}
        </li>`,
    )}
  </ul>`;
}

function scoreBar({ score }: StrandResult): TemplateResult | typeof nothing {
  return score === null
    ? nothing
    : html`<svg class="bar" part="bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
        <rect class="bar-done" width=${score} height="1"></rect>
      </svg>`;
}

function resultsByStrand({ session }: ResultsView): { strand: Strand; result: StrandResult }[] {
  const results = session.results();
  return session.audit.strands.flatMap((strand) => {
    const result = results.find(({ id }) => id === strand.id);
    return result ? [{ strand, result }] : [];
  });
}

function strandResult(view: ResultsView, strand: Strand, result: StrandResult, level: number): TemplateResult {
  const { messages } = view.localise;
  const band = view.session.audit.results?.bands.find(({ id }) => id === result.band);
  const unmet = result.statutoryUnmet.length;
  return html`<section class="strand-result" part="strand-result">
    ${heading(level, strandName(view, strand))}
    <p class="score">
      <strong>${scoreWords(view, result)}</strong
      >${band ? html` <span class="band">${words(view.localise, band.label)}</span>` : nothing}
    </p>
    ${scoreBar(result)}
    <p class="hint">
      ${messages.ratedSum(result.rated, result.asked, result.notApplicable, result.unsure, result.unanswered)}
    </p>
    ${band?.description ? html`<p>${words(view.localise, band.description)}</p>` : nothing}
    ${unmet > 0 ? html`<p class="statutory">${messages.statutoryUnmet(unmet)}</p>` : nothing}
  </section>`;
}

function strandName({ localise }: ResultsView, strand: Strand): unknown {
  return numbered(localise, strand.prefix, strand.title);
}

function scoreWords({ localise }: ResultsView, { score }: StrandResult): string {
  return score === null ? localise.messages.notRated : localise.messages.outOf100(localise.number(Math.round(score)));
}

function bandLabel({ session, localise }: ResultsView, { band }: StrandResult): unknown {
  return words(localise, session.audit.results?.bands.find(({ id }) => id === band)?.label);
}
