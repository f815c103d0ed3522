import { html, type TemplateResult } from 'lit';
import type { GroupField } from '../../core/rights/register.js';
import { dueList } from './due-list.js';
import { figures } from './figures.js';
import { levelBars } from './level-bars.js';
import { growthChart, groupChart } from './line-charts.js';
import { ratesSection } from './rates-table.js';
import type { RegisterView } from './register-view.js';

/** The whole summary: figures, levels, groups, growth, what is due, rates. */
export function summarySections(view: RegisterView, groups: readonly GroupField[]): TemplateResult {
  return html`<div class="summary" part="summary">
    ${figures(view)} ${levelBars(view)} ${groups.map((field) => groupChart(view, field))} ${growthChart(view)}
    ${dueList(view)} ${ratesSection(view)}
  </div>`;
}
