import { html, nothing, type TemplateResult } from 'lit';
import { hidesResults } from '../../parts/results/hidden.js';
import type { LaterView } from './audit-view.js';

/** What can be printed. */
export type Printed = 'answers' | 'blank' | 'governors';

/** What can be done with all answers at once. */
export interface Copies {
  save(format: 'json' | 'csv'): void;
  /** Saves one strand for a colleague. */
  saveStrand(strand: string): void;
  print(what: Printed): void;
  /** Begins to merge colleagues' copies with the answers here. */
  merge(files: readonly File[]): void;
  /** Shows in the results what changed since an earlier copy. */
  compare(file: File): void;
  /** Shows what a chosen file would change and asks before it replaces anything. */
  open(file: File): void;
  /** Asks, then clears every answer of this audit where they are kept. */
  clear(): void;
  /** Asks before a saved draft is removed. */
  confirmRemoval(remove: () => Promise<void>): void;
  /** Saves what was put aside because it could not be read. */
  saveSetAside(): void;
}

/** What clearing is called, what is asked before it and said after it: on a server it deletes everybody's answers. */
export function clearing({ messages, where }: LaterView) {
  const server = where() === 'server';
  return {
    confirm: server ? messages.clearServer : messages.clearAnswers,
    heading: server ? messages.clearServerQuestion : messages.clearQuestion,
    content: server ? messages.clearServerConsequence : messages.clearConsequence,
    done: server ? messages.clearedServer : messages.cleared,
  };
}

/**
 * Saving, printing, opening and clearing, and working together: each says what happens before it does.
 *
 * @param open whether what keeps a copy is in sight at once, or folded until wanted.
 */
export function copies(view: LaterView, copy: Copies, open = false): TemplateResult {
  const { messages, readonly } = view;
  const button = (label: string, act: () => void, hint?: string, id?: string) =>
    html`<div class="copy">
      <button type="button" part="button" aria-describedby=${hint && id ? id : nothing} @click=${act}>${label}</button>
      ${hint && id ? html`<p class="hint" id=${id}>${hint}</p>` : nothing}
    </div>`;
  const file = (id: string, label: string, hint: string, take: (files: readonly File[]) => void, several = false) =>
    html`<div class="field copy">
      <label class="label" for=${id}>${label}</label>
      <p class="hint" id="${id}-hint">${hint}</p>
      <input
        id=${id}
        type="file"
        accept=".json,application/json,.csv,text/csv"
        ?multiple=${several}
        aria-describedby="${id}-hint"
        @change=${(event: Event) => {
          const input = event.target as HTMLInputElement;
          const files = [...(input.files ?? [])];
          input.value = '';
          if (files.length > 0) take(files);
        }}
      />
    </div>`;
  return html`<details class="copies" part="copies" ?open=${open}>
      <summary>${messages.keepACopy}</summary>
      ${button(messages.saveACopy, () => copy.save('json'), messages.saveACopyHint, 'save-hint')}
      ${button(messages.saveTable, () => copy.save('csv'), messages.saveTableHint, 'table-hint')}
      <div class="buttons">
        ${button(messages.printAnswers, () => copy.print('answers'))}
        ${button(messages.printBlank, () => copy.print('blank'))}
        ${hidesResults(view.session) ? nothing : button(messages.printGovernors, () => copy.print('governors'))}
      </div>
      ${
        readonly
          ? nothing
          : html`${file('open-file', messages.openFile, messages.openFileHint, ([first]) => first && copy.open(first))}
              <button type="button" class="quiet" part="button-quiet" @click=${() => copy.clear()}>
                ${clearing(view).confirm}
              </button>`
      }
    </details>
    <details class="copies" part="together">
      <summary>${messages.together}</summary>
      ${readonly ? nothing : file('merge-files', messages.mergeFiles, messages.mergeFilesHint, (files) => copy.merge(files), true)}
      ${file('compare-file', messages.compareFile, messages.compareFileHint, ([first]) => first && copy.compare(first))}
      ${strandForColleague(view, copy)}
    </details>`;
}

function strandForColleague({ session, localise, messages }: LaterView, copy: Copies): TemplateResult {
  const save = (event: Event) => {
    const select = (event.currentTarget as Element).closest('.field')?.querySelector('select');
    if (select) copy.saveStrand(select.value);
  };
  return html`<div class="field copy">
    <label class="label" for="strand-file">${messages.strandFile}</label>
    <p class="hint" id="strand-file-hint">${messages.strandFileHint}</p>
    <div class="buttons">
      <select id="strand-file" part="input" aria-describedby="strand-file-hint">
        ${session.audit.strands.map(
          ({ id, prefix, title }) =>
            html`<option value=${id}>${[prefix, localise.text(title).value].filter(Boolean).join(' ')}</option>`,
        )}
      </select>
      <button type="button" part="button" @click=${save}>${messages.strandFileSave}</button>
    </div>
  </div>`;
}
