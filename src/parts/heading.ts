import { html, nothing, type TemplateResult } from 'lit';

/** What a heading may carry besides its words. */
export interface HeadingOptions {
  /** Whether scripts may move focus here: the heading of a page that was just turned. */
  readonly focusable?: boolean;
  /** The class and the part it is styled by; `heading` when left out. */
  readonly name?: string;
}

/**
 * A native heading of the given level. Levels past 6 stay at 6 and levels under 1 at 1, so that nested sections keep
 * their order within any host page (WCAG 1.3.1).
 */
export function heading(level: number, content: unknown, options: HeadingOptions = {}): TemplateResult {
  const { name = 'heading' } = options;
  const tabindex = options.focusable ? '-1' : nothing;
  switch (Math.min(6, Math.max(1, Math.round(level) || 2))) {
    case 1:
      return html`<h1 class=${name} part=${name} tabindex=${tabindex}>${content}</h1>`;
    case 2:
      return html`<h2 class=${name} part=${name} tabindex=${tabindex}>${content}</h2>`;
    case 3:
      return html`<h3 class=${name} part=${name} tabindex=${tabindex}>${content}</h3>`;
    case 4:
      return html`<h4 class=${name} part=${name} tabindex=${tabindex}>${content}</h4>`;
    case 5:
      return html`<h5 class=${name} part=${name} tabindex=${tabindex}>${content}</h5>`;
    default:
      return html`<h6 class=${name} part=${name} tabindex=${tabindex}>${content}</h6>`;
  }
}
