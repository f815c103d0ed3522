import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { ListedSchool, RegisterAt } from '../../core/rights/register.js';
import type { SchoolColumn, SortBy } from '../../core/rights/school-table.js';
import { awardName, stateName } from '../../parts/awards/award-words.js';
import { medal } from '../../parts/awards/medal.js';
import { nameOf } from './list-state.js';
import type { LaterLocalise } from './register-view.js';

/** The table of one page of schools. */
export interface SchoolRows {
  readonly at: RegisterAt;
  readonly schools: readonly ListedSchool[];
  readonly caption: string;
  readonly sort: readonly SortBy[];
  readonly sortBy: (column: SchoolColumn) => void;
  readonly choose: (school: ListedSchool) => void;
}

/**
 * A native table whose headings sort. In a narrow column each row is a card: its roles stand in the markup, since
 * browsers take those of a table away where it is laid out as something else.
 */
export function schoolTable(localise: LaterLocalise, rows: SchoolRows): TemplateResult {
  const { messages } = localise;
  const { at, schools, caption } = rows;
  const columns = columnsOf(at);
  const language = at.register.language;
  const label = (column: SchoolColumn) => messages.schoolColumns[column];
  return html`<table class="schools-table" part="table" role=${'table'} aria-label=${caption}>
    <thead role=${'rowgroup'}>
      <tr role=${'row'}>
        ${columns.map((column) => sortHeading(label(column), column, rows))}
      </tr>
    </thead>
    <tbody role=${'rowgroup'}>
      ${repeat(
        schools,
        ({ place }) => place,
        (listed) => {
          const { school, level, award, state, until } = listed;
          const named = at.levels[level];
          const cell = (column: SchoolColumn, content: unknown, lang?: string) =>
            columns.includes(column)
              ? html`<td
                  role=${'cell'}
                  data-label=${label(column)}
                  lang=${lang ?? nothing}
                  dir=${lang ? 'auto' : nothing}
                >
                  ${content}
                </td>`
              : nothing;
          return html`<tr role=${'row'} part="row">
            <th role=${'rowheader'} scope="row">
              <button
                type="button"
                class="link"
                part="school-name"
                data-school=${nameOf(at, listed)}
                lang=${language}
                dir="auto"
                @click=${() => rows.choose(listed)}
              >
                ${school.name}
              </button>
            </th>
            ${cell(
              'level',
              html`<span class="level-name"
                >${medal(level, state === 'lapsed')}
                <span>${named && awardName(localise, named, award?.reaccreditation, true)}</span></span
              >`,
            )}
            ${cell('state', state && html`<span class="keep-whole state ${state}">${stateName(localise, state)}</span>`)}
            ${cell('until', until && html`<span class="keep-whole">${localise.date(until)}</span>`)}
            ${cell('phase', school.phase, language)} ${cell('ward', school.ward, language)}
            ${cell('locality', school.locality, language)}
          </tr>`;
        },
      )}
    </tbody>
  </table>`;
}

function sortHeading(words: string, column: SchoolColumn, { sort, sortBy }: SchoolRows): TemplateResult {
  const [first] = sort;
  const by = first?.column === column ? (first.descending ? 'descending' : 'ascending') : undefined;
  return html`<th role=${'columnheader'} scope="col" aria-sort=${by ?? nothing}>
    <button type="button" class="sort" part="sort" @click=${() => sortBy(column)}>
      ${words}<svg class="sort-arrow" viewBox="0 0 10 16" aria-hidden="true" focusable="false">
        <path class=${by === 'ascending' ? 'on' : 'off'} d="M5 1 9 6.5H1z"></path>
        <path class=${by === 'descending' ? 'on' : 'off'} d="M5 15 1 9.5h8z"></path>
      </svg>
    </button>
  </th>`;
}

const known = new WeakMap<RegisterAt, readonly SchoolColumn[]>();

/** The columns that any school fills. */
function columnsOf(at: RegisterAt): readonly SchoolColumn[] {
  let columns = known.get(at);
  if (!columns) {
    const { schools } = at;
    const fills = (field: 'phase' | 'ward' | 'locality') => schools.some(({ school }) => school[field]?.trim());
    columns = [
      'name',
      'level',
      ...(schools.some(({ state }) => state) ? (['state'] as const) : []),
      ...(schools.some(({ until }) => until) ? (['until'] as const) : []),
      ...(fills('phase') ? (['phase'] as const) : []),
      // Seven columns are too many for most pages: the ward says where a school is, else its locality.
      ...(fills('ward') ? (['ward'] as const) : fills('locality') ? (['locality'] as const) : []),
    ];
    known.set(at, columns);
  }
  return columns;
}
