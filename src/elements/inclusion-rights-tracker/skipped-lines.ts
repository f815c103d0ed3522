import { html, nothing, type TemplateResult } from 'lit';
import type { SkippedLine } from '../../core/exchange/register-from-table.js';
import { leftOutOnPurpose } from '../../core/exchange/skipped-school.js';
import { scrolling } from '../../parts/scrolling.js';
import type { FurtherView } from './register-view.js';

/** How many lines are named at first. */
const firstLines = 100;

/**
 * The lines of a table that are not in the register, each with its number, the reason and what stands there: those that
 * could not be read apart from those that were left out on purpose. Loaded when there are some.
 */
export function skippedLines(view: FurtherView, lines: readonly SkippedLine[]): TemplateResult {
  const { messages } = view.localise;
  return html`${fold(
    view,
    'skipped',
    messages.linesSkipped,
    lines.filter((line) => !leftOutOnPurpose(line)),
  )}
  ${fold(view, 'left-out', messages.linesLeftOut, lines.filter(leftOutOnPurpose))}`;
}

function fold(
  view: FurtherView,
  name: string,
  counted: (count: number, shown: string) => string,
  lines: readonly SkippedLine[],
): TemplateResult | typeof nothing {
  if (lines.length === 0) return nothing;
  const { localise, whole, showWhole } = view;
  const { messages } = localise;
  const title = counted(lines.length, localise.number(lines.length));
  const shown = whole.has(name) ? lines : lines.slice(0, firstLines);
  return html`<details class="numbers" part="skipped">
    <summary>${title}</summary>
    <div class="table-scroll" ${scrolling(title)}>
      <table>
        <thead>
          <tr>
            <th scope="col" class="number">${messages.skippedLine}</th>
            <th scope="col">${messages.skippedWhy}</th>
            <th scope="col">${messages.skippedCell}</th>
          </tr>
        </thead>
        <tbody>
          ${shown.map(
            ({ line, reason, cell }, index) =>
              html`<tr tabindex=${index === firstLines ? -1 : nothing}>
                <th scope="row" class="number">${localise.number(line)}</th>
                <td>${messages.skippedReasons[reason]}</td>
                <td dir="auto">${cell}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${
      shown.length < lines.length
        ? html`<button
            type="button"
            part="button"
            @click=${({ target }: Event) => showWhole(name, (target as Element).closest('details'))}
          >
            ${messages.showAllGroups(localise.number(lines.length))}
          </button>`
        : nothing
    }
  </details>`;
}
