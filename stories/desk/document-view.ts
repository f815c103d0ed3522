import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { PlacedProblem } from '../../src/cli/check-text.js';
import { en } from '../../src/localisation/common/en.js';
import type { Example } from './examples.js';
import type { OpenedDocument } from './opened-document.js';

/** What a person may do with a document. */
export interface DocumentActions {
  /** Opens an example, or `new`, a short document to begin with. */
  readonly begin: (file: string) => void;
  readonly openFile: (file: File) => void;
  readonly type: (text: string) => void;
  readonly goTo: (problem: PlacedProblem) => void;
  readonly save: () => void;
}

/** A document: where it comes from, its text, and what is wrong with it. */
export function documentView(
  opened: OpenedDocument,
  examples: readonly Example[],
  chosen: string,
  actions: DocumentActions,
): TemplateResult {
  const { need, text, checked, isBroken } = opened;
  const { kind, label } = need;
  return html`
    <h3>${label}</h3>
    <div class="fields">
      <div class="field">
        <label for="begin-${kind}">Begin with</label>
        <select
          id="begin-${kind}"
          .value=${live(chosen)}
          @change=${(event: Event) => actions.begin((event.target as HTMLSelectElement).value)}
        >
          <option value="" disabled>A document of your own</option>
          <option value="new">A short one, to fill in</option>
          ${examples.map(({ file, title }) => html`<option value=${file}>${title} (${file})</option>`)}
        </select>
      </div>
      <div class="field">
        <label for="file-${kind}">Or open a file of yours</label>
        <input
          id="file-${kind}"
          type="file"
          accept=${kind === 'rights-register' ? '.json,application/json,.csv,text/csv' : '.json,application/json'}
          @change=${({ target }: Event) => {
            const input = target as HTMLInputElement;
            const [file] = input.files ?? [];
            if (file) actions.openFile(file);
            // The same file can be opened again, once it was mended.
            input.value = '';
          }}
        />
      </div>
    </div>
    <div class="field whole">
      <label for="text-${kind}">Or paste it here. You can change it here, too</label>
      <textarea
        id="text-${kind}"
        rows="14"
        wrap="off"
        dir="ltr"
        spellcheck="false"
        autocomplete="off"
        autocapitalize="off"
        aria-describedby="state-${kind}"
        aria-invalid=${String(isBroken)}
        .value=${live(text)}
        @input=${(event: Event) => actions.type((event.target as HTMLTextAreaElement).value)}
      ></textarea>
    </div>
    <p id="state-${kind}" class="state ${isBroken ? 'broken' : ''}" role="status">${stateWords(opened)}</p>
    ${checked && checked.problems.length > 0 ? problemList(label, checked.problems, isBroken, actions.goTo) : nothing}
    <button type="button" @click=${actions.save}>Save it as ${opened.file}</button>
  `;
}

/** What is wrong. Many warnings of a document that can be used are folded, so that they do not look like mistakes. */
function problemList(
  label: string,
  problems: readonly PlacedProblem[],
  isBroken: boolean,
  goTo: DocumentActions['goTo'],
): TemplateResult {
  const list = html`<ol class="problems" aria-label="What is wrong: ${label.toLowerCase()}">
    ${problems.map((problem) => problemView(problem, () => goTo(problem)))}
  </ol>`;
  if (isBroken || problems.length <= 5) return list;
  return html`<details>
    <summary>Show the ${problems.length} warnings</summary>
    ${list}
  </details>`;
}

function problemView(problem: PlacedProblem, goTo: () => void): TemplateResult {
  const { severity, message, path, place } = problem;
  return html`<li class=${severity}>
    <p><strong>${severity === 'error' ? 'Error' : 'Warning'}.</strong> ${message}</p>
    <p>
      <button type="button" class="plain" @click=${goTo}>Go to line ${place.line}</button>
      ${path === '' ? nothing : html`<code dir="ltr">${path}</code>`}
    </p>
  </li>`;
}

/** How it stands with a document, in a sentence or two. */
export function stateWords({ checked, otherKind, otherAudit, need, text }: OpenedDocument): string {
  if (text.trim() === '')
    return 'There is nothing here yet. Begin with an example, open a file, or paste your document.';
  if (!checked) return 'Checking.';
  if (otherKind !== undefined)
    return `This is ${en.documentNames[otherKind]}. Here ${en.documentNames[need.kind]} is needed.`;
  const errors = checked.problems.filter(({ severity }) => severity === 'error').length;
  const warnings = checked.problems.length - errors;
  const more = checked.more > 0 ? ` There are ${checked.more} more.` : '';
  if (errors > 0) {
    return `${counted(errors, 'error')}.${more} Mend ${errors === 1 ? 'it' : 'them'} first: no page can show this document as it is.`;
  }
  if (otherAudit !== undefined) {
    return `These answers belong to the audit “${otherAudit}”. Open that audit above, or other answers here.`;
  }
  if (warnings > 0) return `${counted(warnings, 'warning')}.${more} The document can be used as it is.`;
  return 'Nothing is wrong. The document can be used.';
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
