import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../parts/heading.js';
import { hidesResults } from '../../parts/results/hidden.js';
import { mergingView, type MergingActions } from '../../parts/results/merging-view.js';
import type { Merging } from '../../parts/results/merging.js';
import type { ResultsView } from '../../parts/results/results-view.js';
import { sideBySideView } from '../../parts/results/side-by-side.js';

export { Merging } from '../../parts/results/merging.js';

/**
 * Others' answers that are to be merged, then everybody's side by side, which stay when they are merged. Loaded when a
 * person first merges.
 *
 * @param level the level of its headings, 1 to 6.
 */
export function mergingSection(
  view: ResultsView,
  level: number,
  merging: Merging,
  actions: MergingActions,
): TemplateResult {
  const { messages } = view.localise;
  return html`${
    merging.merged
      ? nothing
      : html`${heading(level, messages.mergeHeading, { focusable: true, name: 'merge-heading' })}
        ${mergingView(view, merging, actions)}`
  }
  ${hidesResults(view.session) ? nothing : html`${heading(level, messages.sideBySide)} ${sideBySideView(view, merging.sideBySide)}`}`;
}
