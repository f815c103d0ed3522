import { html, nothing, type TemplateResult } from 'lit';
import type { AuditView } from './audit-view.js';

/** Something beside a statement that is folded until wanted. */
export interface Fold {
  /** The statement it belongs to. */
  readonly statement: string;
  /** The class and the part it is styled by, unique in the statement. */
  readonly name: string;
  readonly summary: unknown;
  /** What is in it: rendered when it is first opened, since most folds of a long audit never are. */
  readonly content: () => unknown;
}

/** A native `details` whose content waits until it is opened. */
export function fold(view: AuditView, { statement, name, summary, content }: Fold): TemplateResult {
  return html`<details class=${name} part=${name} data-statement=${statement}>
    <summary>${summary}</summary>
    ${view.unfolded.has(`${name} ${statement}`) ? content() : nothing}
  </details>`;
}

/** Renders what is in a fold of any statement when it is first opened. */
export function unfold(view: AuditView, { target }: Event): void {
  if (!(target instanceof HTMLDetailsElement) || !target.open) return;
  const { statement } = target.dataset;
  const key = `${target.className} ${statement}`;
  if (statement === undefined || view.unfolded.has(key)) return;
  view.unfolded.add(key);
  view.watchers.refresh([statement]);
}
