import { html, nothing, type TemplateResult } from 'lit';
import type { LaterView } from './audit-view.js';

/** What can be done with all answers at once. */
export interface Copies {
  save(format: 'json' | 'csv'): void;
  print(what: 'answers' | 'blank'): void;
  /** Shows what a chosen file would change and asks before it replaces anything. */
  open(file: File): void;
  /** Asks, then clears every answer of this audit on this device. */
  clear(): void;
  /** Asks before a saved draft is removed. */
  confirmRemoval(remove: () => Promise<void>): void;
  /** Saves what was put aside because it could not be read. */
  saveSetAside(): void;
}

/**
 * Saving, printing, opening and clearing: each says what happens before it does.
 *
 * @param open whether they are in sight at once, or folded until wanted.
 */
export function copies({ localise, readonly }: LaterView, copy: Copies, open = false): TemplateResult {
  const { messages } = localise;
  const button = (label: string, act: () => void, hint?: string, id?: string) =>
    html`<div class="copy">
      <button type="button" part="button" aria-describedby=${hint && id ? id : nothing} @click=${act}>${label}</button>
      ${hint && id ? html`<p class="hint" id=${id}>${hint}</p>` : nothing}
    </div>`;
  const choose = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    input.value = '';
    if (file) copy.open(file);
  };
  return html`<details class="copies" part="copies" ?open=${open}>
    <summary>${messages.keepACopy}</summary>
    ${button(messages.saveACopy, () => copy.save('json'), messages.saveACopyHint, 'save-hint')}
    ${button(messages.saveTable, () => copy.save('csv'), messages.saveTableHint, 'table-hint')}
    <div class="buttons">
      ${button(messages.printAnswers, () => copy.print('answers'))}
      ${button(messages.printBlank, () => copy.print('blank'))}
    </div>
    ${
      readonly
        ? nothing
        : html`<div class="field copy">
              <label class="label" for="open-file">${messages.openFile}</label>
              <p class="hint" id="open-hint">${messages.openFileHint}</p>
              <input
                id="open-file"
                type="file"
                accept=".json,application/json"
                aria-describedby="open-hint"
                @change=${choose}
              />
            </div>
            <button type="button" class="quiet" part="button-quiet" @click=${() => copy.clear()}>
              ${messages.clearAnswers}
            </button>`
    }
  </details>`;
}
