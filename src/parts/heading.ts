import { nothing, type TemplateResult } from 'lit';
import { html, literal } from 'lit/static-html.js';

const tags = [literal`h1`, literal`h2`, literal`h3`, literal`h4`, literal`h5`, literal`h6`] as const;

/** What a heading may carry besides its words. */
export interface HeadingOptions {
  /** A DOM id, unique in its shadow root. */
  id?: string;
  /** Whether scripts may move focus here: the heading of a page that was just turned. */
  focusable?: boolean;
  /** The class and the part it is styled by; `heading` when left out. */
  name?: string;
}

/**
 * A native heading of the given level. Levels past 6 stay at 6 and levels under 1 at 1, so that
 * nested sections keep their order within any host page (WCAG 1.3.1).
 */
export function heading(level: number, content: unknown, options: HeadingOptions = {}): TemplateResult {
  const tag = tags[Math.min(6, Math.max(1, Math.round(level) || 2)) - 1];
  const { id = nothing, name = 'heading' } = options;
  return html`<${tag} id=${id} class=${name} part=${name} tabindex=${options.focusable ? '-1' : nothing}>${content}</${tag}>`;
}
