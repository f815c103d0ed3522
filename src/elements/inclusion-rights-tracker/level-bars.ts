import { html, nothing, svg, type TemplateResult } from 'lit';
import { levelName, shortLevelName } from '../../parts/awards/award-words.js';
import { medal } from '../../parts/awards/medal.js';
import { heading } from '../../parts/heading.js';
import { scrolling } from '../../parts/scrolling.js';
import type { RegisterView } from './register-view.js';

/** How many schools stand at each level: the highest first, as bars with words, and the same numbers in a table. */
export function levelBars(view: RegisterView): TemplateResult {
  const { localise, summary } = view;
  const { messages } = localise;
  const levels = [...summary.levels].reverse();
  const most = Math.max(1, ...levels.map(({ count }) => count));
  return html`<section part="levels">
    ${heading(view.headingLevel, messages.byLevel)}
    <ul class="bars level-bars" part="bars">
      ${levels.map(
        ({ level, place, count, new: added, reaccredited }) =>
          html`<li class="bar-line tone-${Math.min(4, place)}" part="level">
            <span class="bar-words">
              <span class="label">${medal(place)} ${levelName(localise, level)}</span>
              <span class="count" part="count"
                >${[
                  messages.schoolCount(count, localise.number(count)),
                  added ? messages.schoolsNew(localise.number(added)) : '',
                  reaccredited ? messages.schoolsReaccredited(localise.number(reaccredited)) : '',
                ]
                  .filter(Boolean)
                  .join(localise.direction === 'rtl' ? '، ' : ', ')}</span
              >
            </span>
            ${stackedBar([{ place, share: count / most }])}
          </li>`,
      )}
    </ul>
    ${numbers(view, messages.byLevel, levelTable(view))}
  </section>`;
}

function levelTable({ localise, summary }: RegisterView): TemplateResult {
  const { messages } = localise;
  const columns = [
    { name: messages.numberOfSchools, of: 'count', total: summary.total },
    { name: messages.columnNew, of: 'new', total: summary.new },
    { name: messages.columnReaccredited, of: 'reaccredited', total: undefined },
    { name: messages.awardDue, of: 'due', total: summary.due },
    { name: messages.awardLapsed, of: 'lapsed', total: summary.lapsed },
  ] as const;
  const known = columns.filter(({ of }) => summary.levels.some((level) => level[of] !== undefined));
  const say = (number: number | undefined) => (number === undefined ? '' : localise.number(number));
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${messages.awardLevel}</th>
        ${known.map(({ name }) => html`<th scope="col" class="number">${name}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${[...summary.levels].reverse().map(
        (level) =>
          html`<tr>
            <th scope="row">${shortLevelName(localise, level.level)}</th>
            ${known.map(({ of }) => html`<td class="number">${say(level[of])}</td>`)}
          </tr>`,
      )}
      <tr class="total">
        <th scope="row">${messages.allSchools}</th>
        ${known.map(({ of, total }) => html`<td class="number">${say(total ?? sumOf(summary.levels.map((level) => level[of])))}</td>`)}
      </tr>
    </tbody>
  </table>`;
}

function sumOf(numbers: readonly (number | undefined)[]): number {
  return numbers.reduce<number>((sum, number) => sum + (number ?? 0), 0);
}

/** The numbers of a chart as a table, folded away; unfolded on paper. */
export function numbers({ localise, printing }: RegisterView, about: string, table: TemplateResult): TemplateResult {
  const { sameNumbers } = localise.messages;
  return html`<details class="numbers" part="numbers" ?open=${printing}>
    <summary>${sameNumbers}</summary>
    <div class="table-scroll" ${scrolling(`${about}: ${sameNumbers}`)}>${table}</div>
  </details>`;
}

/**
 * A bar of one or more pieces in the levels' tones, drawn from its beginning.
 *
 * @param pieces the place of each piece's level, and its share of the whole length, 0 to 1.
 */
export function stackedBar(
  pieces: readonly { readonly place: number; readonly share: number }[],
): TemplateResult | typeof nothing {
  let from = 0;
  const drawn = pieces.map(({ place, share }) => {
    const x = from;
    from += 100 * share;
    return share > 0
      ? svg`<rect class="piece tone-${Math.min(4, place)}" x=${x.toFixed(2)} width=${(100 * share).toFixed(2)} height="1"></rect>`
      : nothing;
  });
  return html`<svg
    class="bar"
    part="bar"
    viewBox="0 0 100 1"
    preserveAspectRatio="none"
    aria-hidden="true"
    focusable="false"
  >
    ${drawn}
  </svg>`;
}
