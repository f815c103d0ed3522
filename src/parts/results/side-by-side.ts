import { html, nothing, type TemplateResult } from 'lit';
import type { SideBySide } from '../../core/audit/compare.js';
import { valueWords } from '../answer-words.js';
import { scrolling } from '../scrolling.js';
import { personName, statementName, strandName } from './names.js';
import type { ResultsView } from './results-view.js';

/** How many of the statements that people see differently are shown. */
const most = 10;

/** What several people or perspectives answered beside one another: strands by score, then the widest differences. */
export function sideBySideView(view: ResultsView, { responses, strands, statements }: SideBySide): TemplateResult {
  const { session, localise } = view;
  const { messages } = localise;
  const people = responses.map((_response, index) => html`<th scope="col">${personName(view, responses, index)}</th>`);
  const apart = statements.filter(({ apart: points }) => points !== null && points > 0).slice(0, most);
  return html`<section part="side-by-side">
    <p class="hint">${messages.sideBySideHint}</p>
    <div class="table-scroll" ${scrolling(messages.sideBySide)}>
      <table>
        <thead>
          <tr>
            <th scope="col">${messages.strand}</th>
            ${people}
          </tr>
        </thead>
        <tbody>
          ${strands.map(
            ({ id, scores }) =>
              html`<tr>
                <th scope="row">${strandName(view, id)}</th>
                ${scores.map(
                  (score) => html`<td>${score === null ? messages.notRated : localise.number(Math.round(score))}</td>`,
                )}
              </tr>`,
          )}
        </tbody>
        ${
          apart.length === 0
            ? nothing
            : html`<tbody>
                <tr>
                  <th scope="rowgroup" colspan=${responses.length + 1}>${messages.statement}</th>
                </tr>
                ${apart.map(({ statement: id, answers }) => {
                  const statement = session.statement(id);
                  return html`<tr>
                    <th scope="row">${statementName(view, id)}</th>
                    ${answers.map(
                      (answer) =>
                        html`<td>${statement ? valueWords(localise, session.audit, statement, answer) : nothing}</td>`,
                    )}
                  </tr>`;
                })}
              </tbody>`
        }
      </table>
    </div>
  </section>`;
}
