import { html, nothing, type TemplateResult } from 'lit';
import type { Priority } from '../../core/audit/priorities.js';
import { heading } from '../heading.js';
import { words } from '../words.js';
import { scrolling } from '../scrolling.js';
import { changeWords, type Compared } from './comparison.js';
import { statementName } from './names.js';
import type { ResultsView } from './results-view.js';
import { strandBars, strandTable } from './strand-results.js';

/** How many gaps and questions fit on the two pages. */
const most = 5;

/** How many actions of the plan fit there, those due first. */
const mostActions = 8;

/** How many strands have a bar there too, above the table of the same numbers. */
const mostBars = 6;

/**
 * The report for governors, two printed pages: how things stand and what changed since last time; then where
 * the gaps are, the action plan, questions to ask, and lines to sign.
 *
 * @param today the reader's day, `YYYY-MM-DD`.
 */
export function governorsReport(view: ResultsView, compared: Compared | undefined, today: string): TemplateResult {
  const { session, localise, headingLevel } = view;
  const { messages } = localise;
  const section = (title: string, content: unknown) => html`${heading(headingLevel + 1, title)}${content}`;
  const gaps = session.priorities().slice(0, most);
  const asked = questions(view, compared, gaps, today);
  return html`<article class="governors" part="governors">
    <div class="governors-page">
      ${heading(headingLevel, messages.governorsHeading)}
      <p>
        ${session.setting?.name ? html`<strong>${session.setting.name}</strong><br />` : nothing}${words(localise, session.audit.title)}<br />
        ${session.completed ? messages.completedOn(localise.date(session.completed)) : localise.date(today)}
      </p>
      ${session.audit.strands.length <= mostBars ? strandBars(view) : nothing}
      ${section(
        messages.glance,
        scrolled(
          messages.glance,
          strandTable(view, (strand) => change(view, compared, strand)),
        ),
      )}
      ${
        compared
          ? html`<p class="hint">${messages.comparedWith(localise.date(compared.earlier))}</p>
              <p>
                ${messages.dutiesThenNow(compared.comparison.legalDuties.before, compared.comparison.legalDuties.after)}
              </p>
              ${movedStatements(view, compared.comparison)}`
          : nothing
      }
    </div>
    <div class="governors-page">
      ${section(messages.governorsGaps, gaps.length > 0 ? gapList(view, gaps) : html`<p>${messages.noPriorities}</p>`)}
      ${section(messages.actionsHeading, planTable(view))}
      ${
        asked.length > 0
          ? section(
              messages.governorsQuestions,
              html`<ol>
                ${asked.map((question) => html`<li>${question}</li>`)}
              </ol>`,
            )
          : nothing
      }
      ${section(messages.signOffHeading, signOffs(view))}
    </div>
  </article>`;
}

function change(view: ResultsView, compared: Compared | undefined, strand: string): string | undefined {
  const found = compared?.comparison.strands.find(({ id }) => id === strand);
  return compared && (found ? changeWords(view, found) : '');
}

/** What rose and what fell most, by name. */
function movedStatements(view: ResultsView, { moved }: Compared['comparison']): TemplateResult {
  const { messages } = view.localise;
  const list = (title: string, statements: Compared['comparison']['moved']) =>
    statements.length === 0
      ? nothing
      : html`<p class="label">${title}</p>
          <ul>
            ${statements.slice(0, most).map(({ statement }) => html`<li>${statementName(view, statement)}</li>`)}
          </ul>`;
  const rose = moved.filter(({ before, after }) => after > before);
  const fell = moved.filter(({ before, after }) => after < before);
  return html`${list(messages.rose(rose.length), rose)} ${list(messages.fell(fell.length), fell)}`;
}

function gapList(view: ResultsView, gaps: readonly Priority[]): TemplateResult {
  const { messages } = view.localise;
  return html`<ol class="gaps">
    ${gaps.map(
      ({ statement, reason }) =>
        html`<li>
          ${statementName(view, statement)}
          <span class="hint">(${reason === 'statutory' ? messages.priorityStatutory : messages.priorityLow})</span>
        </li>`,
    )}
  </ol>`;
}

function planTable({ session, localise }: ResultsView): TemplateResult {
  const { messages } = localise;
  const status = { planned: messages.actionPlanned, 'under-way': messages.actionUnderWay, done: messages.actionDone };
  const written = session.actions.filter(({ text }) => text.trim() !== '');
  if (written.length === 0) return html`<p>${messages.actionsEmpty}</p>`;
  const table = html`<table>
    <thead>
      <tr>
        ${[messages.action, messages.actionOwner, messages.actionDue, messages.actionStatus].map(
          (title) => html`<th scope="col">${title}</th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${written
        .sort((one, other) => (one.due ?? '9').localeCompare(other.due ?? '9'))
        .slice(0, mostActions)
        .map(
          ({ text, owner = '', due, status: stage }) =>
            html`<tr>
              <td>${text}</td>
              <td>${owner}</td>
              <td>${due ? localise.date(due) : ''}</td>
              <td>${status[stage]}</td>
            </tr>`,
        )}
    </tbody>
  </table>`;
  return scrolled(messages.actionsHeading, table);
}

/** Questions that the answers themselves raise: duties first, then what fell, then the lowest ratings. */
function questions(
  { session, localise }: ResultsView,
  compared: Compared | undefined,
  gaps: readonly Priority[],
  today: string,
): string[] {
  const { messages } = localise;
  const wording = (id: string) => localise.text(session.wording(id)).value;
  const fell = compared?.comparison.moved.filter(({ before, after }) => after < before) ?? [];
  const asked = [
    ...gaps
      .filter(({ reason }) => reason === 'statutory')
      .map(({ statement }) => messages.questionDuty(wording(statement))),
    ...fell.map(({ statement }) => messages.questionFell(wording(statement))),
    ...gaps.filter(({ reason }) => reason === 'low').map(({ statement }) => messages.questionLow(wording(statement))),
  ].slice(0, most);
  const isLate = session.actions.some(({ due, status }) => due !== undefined && due < today && status !== 'done');
  return isLate ? [...asked, messages.questionPlan] : asked;
}

/** Those who signed already, then empty lines. */
function signOffs({ session, localise }: ResultsView): TemplateResult {
  const { messages } = localise;
  const signed = session.header.signOffs ?? [];
  const lines = [...signed, ...Array.from({ length: Math.max(0, 3 - signed.length) }, () => undefined)];
  const table = html`<table class="sign-offs">
    <thead>
      <tr>
        ${[messages.signOffRole, messages.signOffName, messages.signOffSignature, messages.signOffDate].map(
          (title) => html`<th scope="col">${title}</th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${lines.map(
        (line) =>
          html`<tr>
            <td>${line?.role}</td>
            <td>${line?.name}</td>
            <td></td>
            <td>${line ? localise.date(line.date) : ''}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
  return scrolled(messages.signOffHeading, table);
}

/** A table that scrolls by itself where it is wider than the page. */
function scrolled(name: string, table: TemplateResult): TemplateResult {
  return html`<div class="table-scroll" ${scrolling(name)}>${table}</div>`;
}
