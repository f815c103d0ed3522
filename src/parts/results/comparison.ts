import { html, nothing, type TemplateResult } from 'lit';
import type { Comparison, StrandChange } from '../../core/audit/compare.js';
import { scrolling } from '../scrolling.js';
import type { ResultsView } from './results-view.js';
import { statementName, strandName } from './names.js';

/** What is compared: the comparison, and when the earlier answers were given (ISO 8601). */
export interface Compared {
  readonly comparison: Comparison;
  readonly earlier: string;
}

/**
 * This time beside an earlier time, like for like: each strand before and now, what rose and what fell, and what could
 * not be compared, by name.
 */
export function comparisonView(view: ResultsView, { comparison, earlier }: Compared): TemplateResult {
  const { localise } = view;
  const { messages } = localise;
  const { moved, same, legalDuties, gone } = comparison;
  const rose = moved.filter(({ before, after }) => after > before);
  const fell = moved.filter(({ before, after }) => after < before);
  return html`<section class="comparison" part="comparison">
    <p class="hint">${messages.comparedWith(localise.date(earlier))}</p>
    <div class="table-scroll" ${scrolling(messages.compareHeading)}>
      <table>
        <thead>
          <tr>
            ${[messages.strand, messages.before, messages.now, messages.changeBy].map(
              (title) => html`<th scope="col">${title}</th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${comparison.strands.map(
            (strand) =>
              html`<tr>
                <th scope="row">
                  ${strandName(view, strand.id)}
                  <span class="hint compared">${messages.comparedCount(strand.compared)}</span>
                </th>
                <td>${score(view, strand.before)}</td>
                <td>${score(view, strand.after)}</td>
                <td>${changeWords(view, strand)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <p>${messages.dutiesThenNow(legalDuties.before, legalDuties.after)}</p>
    ${movedList(view, messages.rose(rose.length), rose)} ${movedList(view, messages.fell(fell.length), fell)}
    <p>${messages.stayed(same)}</p>
    ${named(view, messages.changedStatements, comparison.changed)} ${named(view, messages.onlyNow, comparison.onlyNow)}
    ${named(view, messages.onlyBefore, comparison.onlyBefore)}
    ${gone.length > 0 ? html`<p>${messages.goneStatements(gone.length)}</p>` : nothing}
  </section>`;
}

/** A strand's change in words: "12 higher", not a sign and a colour. */
export function changeWords(
  { localise }: ResultsView,
  { before, after }: Pick<StrandChange, 'before' | 'after'>,
): string {
  const { messages } = localise;
  if (before === null || after === null) return '';
  const points = Math.round(after) - Math.round(before);
  if (points === 0) return messages.noChange;
  const by = localise.number(Math.abs(points));
  return points > 0 ? messages.roseBy(by) : messages.fellBy(by);
}

function movedList(view: ResultsView, summary: string, moved: Comparison['moved']): TemplateResult | typeof nothing {
  if (moved.length === 0) return nothing;
  return html`<details part="moved">
    <summary>${summary}</summary>
    <ul>
      ${moved.map(
        ({ statement, before, after }) =>
          html`<li>
            ${statementName(view, statement)} <span class="hint">(${changeWords(view, { before, after })})</span>
          </li>`,
      )}
    </ul>
  </details>`;
}

function named(view: ResultsView, title: string, statements: readonly string[]): TemplateResult | typeof nothing {
  if (statements.length === 0) return nothing;
  return html`<details part="named">
    <summary>${title} (${view.localise.number(statements.length)})</summary>
    <ul>
      ${statements.map((id) => html`<li>${statementName(view, id)}</li>`)}
    </ul>
  </details>`;
}

function score({ localise }: ResultsView, percentage: number | null): string {
  return percentage === null ? localise.messages.notRated : localise.number(Math.round(percentage));
}
