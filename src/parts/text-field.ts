import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Typing } from './typing.js';

/** A labelled field for words, written a moment after the last key. */
export interface TextField {
  /** The DOM id, unique in the shadow root. */
  readonly id: string;
  readonly label: unknown;
  readonly hint?: unknown;
  /** What is wrong, in words; stands in the field's description (WCAG 3.3.1). */
  readonly error?: string | undefined;
  readonly value: string;
  /** One line instead of several, and of which kind. */
  readonly type?: 'text' | 'url' | 'date' | 'number' | undefined;
  /** Names the field for browsers that can fill it in (WCAG 1.3.5). */
  readonly autocomplete?: string | undefined;
  /** Whether the label is for screen readers alone, since the legend above says the same. */
  readonly labelHidden?: boolean;
  /** Is called at the first key, before anything is written. */
  readonly begin?: (() => void) | undefined;
  readonly write: (typed: string) => void;
}

/** A text field with its label, hint and error; see {@link TextField}. */
export function textField({ typing }: { readonly typing: Typing }, field: TextField): TemplateResult {
  const { id, type } = field;
  const described = [field.hint && `${id}/hint`, field.error && `${id}/error`].filter(Boolean).join(' ') || nothing;
  const invalid = field.error ? 'true' : nothing;
  const later = (event: Event) => {
    if (typing.waiting(id) === undefined) field.begin?.();
    typing.later(id, (event.target as HTMLInputElement).value, field.write);
  };
  const now = () => typing.flush(id);
  return html`<div class="field" part="field">
    <label for=${id} part="label" class=${field.labelHidden ? 'visually-hidden' : 'label'}>${field.label}</label>
    ${field.hint ? html`<div class="hint" part="hint" id="${id}/hint">${field.hint}</div>` : nothing}
    ${field.error ? html`<p class="error" part="error" id="${id}/error">${field.error}</p>` : nothing}
    ${
      type
        ? html`<input
            id=${id}
            part="input"
            type=${type === 'number' ? 'text' : type}
            inputmode=${type === 'number' ? 'decimal' : nothing}
            autocomplete=${field.autocomplete ?? 'off'}
            aria-describedby=${described}
            aria-invalid=${invalid}
            .value=${live(typing.waiting(id) ?? field.value)}
            @input=${later}
            @change=${now}
            @blur=${now}
          />`
        : html`<textarea
            id=${id}
            part="input"
            rows="3"
            aria-describedby=${described}
            aria-invalid=${invalid}
            .value=${live(typing.waiting(id) ?? field.value)}
            @input=${later}
            @blur=${now}
          ></textarea>`
    }
  </div>`;
}
