import { nothing, svg, html, type TemplateResult } from 'lit';

/**
 * A drawn medal, one shape for all levels, told apart by its tone and by its bands: one for the first award, two for
 * the second, and so on up to four. Who works towards the first has an empty one, with a dashed edge. Not UNICEF's
 * emblem. Its name stands beside it, so that it is hidden from screen readers.
 *
 * @param level the place of the level among the register's, 0 for the lowest.
 * @param lapsed whether it is shown in outline, since the award lapsed.
 */
export function medal(level: number, lapsed = false): TemplateResult {
  const bands = Math.min(4, Math.max(0, level));
  const tone = `medal tone-${Math.min(4, Math.max(0, level))}${lapsed ? ' lapsed' : ''}`;
  return html`<svg class=${tone} part="medal" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path class="ribbon" d="M7 1h4l1.5 5L14 1h3l-3 8h-4z"></path>
    <circle class="disc" cx="12" cy="15" r="7.5" stroke-dasharray=${level === 0 ? '2.4 1.6' : nothing}></circle>
    ${Array.from({ length: bands }, (_, band) => {
      // Around the middle of the disc, the wider apart the fewer they are.
      const distance = bands > 3 ? 2.6 : 3.2;
      const middle = 15 + (band - (bands - 1) / 2) * distance;
      const half = Math.sqrt(7.5 ** 2 - (Math.abs(middle - 15) + 0.75) ** 2) - 1.6;
      return svg`<rect class="band" x=${(12 - half).toFixed(2)} y=${(middle - 0.75).toFixed(2)} width=${(2 * half).toFixed(2)} height="1.5" rx="0.4"></rect>`;
    })}
  </svg>`;
}
