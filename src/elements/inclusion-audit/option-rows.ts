import { html, noChange, render } from 'lit';
import { Directive, directive, type ChildPart } from 'lit/directive.js';
import type { AuditView } from './audit-view.js';

/** One answer that can be chosen. Codes of a document never begin with a hyphen; such rows are set apart. */
export interface Row {
  readonly code: string;
  readonly label: unknown;
  readonly description?: unknown;
}

/** The answers that can be chosen, the same for every statement that asks by them. */
export interface Rows {
  readonly type: 'radio' | 'checkbox';
  /** The part of the document they are made from: for the same one they are made once, and copied. */
  readonly source: object;
  readonly rows: () => readonly Row[];
}

/**
 * Rows of radios or checkboxes, each a full-width label at least 44 px high (WCAG 2.5.5).
 *
 * They are nine in ten of all that stands on a page. So they are copied from rows that were rendered once, and nothing
 * is kept for each of them: no listener (`takeChoice` hears of them all), no binding.
 */
class OptionRows extends Directive {
  #model: DocumentFragment | undefined;

  /** @param isChosen whether the row of this code is. */
  render(_view: AuditView, _statement: string, _rows: Rows, _isChosen: (code: string) => boolean): unknown {
    return noChange;
  }

  override update(part: ChildPart, [view, statement, rows, isChosen]: Parameters<this['render']>): unknown {
    const model = modelOf(view, rows);
    const made = model === this.#model ? undefined : copyFor(statement, model);
    this.#model = model;
    const place = made ?? (part.parentNode as Element);
    for (const input of place.querySelectorAll<HTMLInputElement>('.option > input')) {
      const chosen = isChosen(input.value);
      if (input.checked !== chosen) input.checked = chosen;
    }
    return made ?? noChange;
  }
}

export const optionRows = directive(OptionRows);

/** The rows in the words of one view, by what they are made from. */
const models = new WeakMap<AuditView['messages'], { language: string; made: WeakMap<object, DocumentFragment> }>();

function modelOf({ messages, language }: AuditView, { type, source, rows }: Rows): DocumentFragment {
  let known = models.get(messages);
  if (known?.language !== language) models.set(messages, (known = { language, made: new WeakMap() }));
  let model = known.made.get(source);
  if (!model) {
    model = document.createDocumentFragment();
    render(
      rows().map(
        ({ code, label, description }) =>
          html`<div class="option${code.startsWith('-') ? ' apart' : ''}" part="option">
            <input type=${type} value=${code} /><label
              ><span class="option-label" part="option-label">${label}</span>${
                description
                  ? html`<span class="option-description" part="option-description">${description}</span>`
                  : ''
              }</label
            >
          </div>`,
      ),
      model,
    );
    clean(model);
    known.made.set(source, model);
  }
  return model;
}

/** Takes out what only lit and the source's layout need. */
function clean(model: Node): void {
  for (const node of [...model.childNodes]) {
    clean(node);
    if (
      node instanceof Comment ||
      (node instanceof Text && !node.data.trim() && !(node.parentNode instanceof HTMLSpanElement))
    )
      node.remove();
  }
}

function copyFor(statement: string, model: DocumentFragment): DocumentFragment {
  const copy = model.cloneNode(true) as DocumentFragment;
  for (const input of copy.querySelectorAll('input')) {
    const label = input.nextElementSibling as HTMLLabelElement;
    const description = label.querySelector('.option-description');
    const id = `${statement}/${input.value}`;
    input.id = id;
    input.name = statement;
    label.htmlFor = id;
    const name = label.querySelector('.option-label');
    if (!description || !name) continue;
    // The label is the whole row: its name and its description are each said once.
    name.id = `${id}/name`;
    description.id = `${id}/description`;
    input.setAttribute('aria-labelledby', name.id);
    input.setAttribute('aria-describedby', description.id);
  }
  return copy;
}
