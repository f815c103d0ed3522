import { html, nothing, type TemplateResult } from 'lit';
import { groupsOf, growthOf, type GroupField, type SchoolGroup } from '../../core/rights/register.js';
import { levelText, shortLevelName } from '../../parts/awards/award-words.js';
import { heading } from '../../parts/heading.js';
import { numbers, stackedBar } from './level-bars.js';
import { collatorOf } from './collator.js';
import type { FurtherView } from './register-view.js';

/** How many groups are shown at first. */
const firstGroups = 12;

/** A line of a chart: what it is of, how many schools there are at each level, lowest first, and in all. */
interface Line {
  readonly name: unknown;
  readonly counts: readonly number[];
  readonly total: number;
}

/** How many schools had reached each level over the years; nothing where no dates tell. */
export function growthChart(view: FurtherView): TemplateResult | typeof nothing {
  const { localise, at } = view;
  const { messages } = localise;
  const lines = growthOf(at).map(({ day, counts, total }): Line => ({
    name: day.endsWith('-12-31') ? day.slice(0, 4) : localise.date(day),
    counts,
    total,
  }));
  if (lines.length === 0) return nothing;
  return html`<section part="growth">
    ${heading(view.headingLevel, messages.growthHeading)}
    <p class="hint">${messages.growthHint}</p>
    ${chart(view, lines, 1)} ${numbers(view, messages.growthHeading, lineTable(view, messages.growthDay, lines, 1))}
  </section>`;
}

/** The schools by phase, ward or locality; nothing where the register says none. */
export function groupChart(view: FurtherView, field: GroupField): TemplateResult | typeof nothing {
  const { localise, at } = view;
  const { messages } = localise;
  const groups = groupsOf(at, field, collatorOf(localise.formatLanguage));
  if (!groups.some(({ name }) => name !== '')) return nothing;
  const lines = groups.map(({ name, counts, total }: SchoolGroup): Line => ({
    name: name === '' ? messages.groupNotGiven : html`<span lang=${at.register.language} dir="auto">${name}</span>`,
    counts,
    total,
  }));
  const shown = view.printing || view.whole.has(field) ? lines : lines.slice(0, firstGroups);
  return html`<section part="groups">
    ${heading(view.headingLevel, messages.byGroup[field])} ${chart(view, shown, 0, view.whole.has(field))}
    ${
      shown.length < lines.length
        ? html`<button
            type="button"
            part="button"
            @click=${({ target }: Event) => view.showWhole(field, (target as Element).closest('section'))}
          >
            ${messages.showAllGroups(localise.number(lines.length))}
          </button>`
        : nothing
    }
    ${numbers(view, messages.byGroup[field], lineTable(view, messages.groupNames[field], lines, 0))}
  </section>`;
}

/**
 * Lines of bars with what they show in words: the highest level first, as it is drawn. Of a list that was cut and is
 * shown whole, the first line that is new takes focus.
 */
function chart({ localise, at }: FurtherView, lines: readonly Line[], lowest: number, wasCut = false): TemplateResult {
  const { messages } = localise;
  const most = Math.max(1, ...lines.map(({ total }) => total));
  const places = at.levels
    .map((_, place) => place)
    .slice(lowest)
    .reverse();
  return html`<ul class="bars" part="bars">
    ${lines.map(
      ({ name, counts, total }, index) =>
        html`<li class="bar-line" tabindex=${wasCut && index === firstGroups ? -1 : nothing}>
          <span class="bar-words">
            <span class="label">${name}</span>
            <span class="count">${messages.schoolCount(total, localise.number(total))}</span>
          </span>
          ${stackedBar(places.map((place) => ({ place, share: (counts[place] ?? 0) / most })))}
          <span class="pieces">
            ${places.map((place) => {
              const [level, count = 0] = [at.levels[place], counts[place]];
              return level && count > 0
                ? html`<span class="piece-words tone-${Math.min(4, place)}"
                    >${`${levelText(localise, level, true)} ${localise.number(count)}`}</span
                  >`
                : nothing;
            })}
          </span>
        </li>`,
    )}
  </ul>`;
}

function lineTable(
  { localise, at }: FurtherView,
  title: string,
  lines: readonly Line[],
  lowest: number,
): TemplateResult {
  const { messages } = localise;
  const places = at.levels
    .map((_, place) => place)
    .slice(lowest)
    .reverse();
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${title}</th>
        ${places.map((place) => {
          const level = at.levels[place];
          return html`<th scope="col" class="number">${level && shortLevelName(localise, level)}</th>`;
        })}
        <th scope="col" class="number">${messages.numberOfSchools}</th>
      </tr>
    </thead>
    <tbody>
      ${lines.map(
        ({ name, counts, total }) =>
          html`<tr>
            <th scope="row">${name}</th>
            ${places.map((place) => html`<td class="number">${localise.number(counts[place] ?? 0)}</td>`)}
            <td class="number">${localise.number(total)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
