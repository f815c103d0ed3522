import { html, nothing, type TemplateResult } from 'lit';
import type { ProgressAction } from '../../core/documents/strand-progress.js';
import type { Localise } from '../../localisation/localise.js';
import type { ProgressMessages } from '../../localisation/progress/messages.js';
import { heading } from '../../parts/heading.js';
import { words } from '../../parts/words.js';

/** A percentage on a strand's bar, 0 to 100, and what it means in words. */
export interface Mark {
  readonly kind: 'previous' | 'target';
  readonly value: number;
  readonly words: string;
}

/** One strand, or all of them together, as a bar. */
export interface Bar {
  /** The strand's id, unique in the element. */
  readonly id: string;
  readonly name: unknown;
  readonly description?: unknown;
  readonly done: number;
  /** At 0 there is no bar: nothing could be done. */
  readonly total: number;
  /** "8 of 12 answered". */
  readonly words: string;
  readonly marks: readonly Mark[];
  readonly actions?: readonly ListedAction[];
  /** Leads to the strand; without it the name is no button. */
  readonly select?: (() => void) | undefined;
}

/** An action with the names of the other strands that it counts in. */
export interface ListedAction {
  readonly action: ProgressAction;
  readonly alsoIn: readonly unknown[];
}

/** What the bars are rendered with. */
export interface BarsView {
  readonly localise: Localise<ProgressMessages>;
  /** The level of a strand's heading, 1 to 6, where strands have headings: with their actions. */
  readonly headingLevel: number;
}

/*
 * Words that change while a person looks on are set as the whole content of what they stand in: a browser that translates
 * the page puts elements of its own in the place of lit's text, which lit would not find again.
 */

/** The strands one below the other: name on the left, how many of how many on the right, the bar beneath. */
export function bars(view: BarsView, strands: readonly Bar[], total: Bar | undefined): TemplateResult {
  return html`<ul class="bars" part="bars" aria-label=${view.localise.messages.progressByStrand}>
      ${strands.map((bar, index) => html`<li class="strand strand-${(index % 6) + 1}" part="strand">${wholeBar(view, bar)}</li>`)}
    </ul>
    ${total ? html`<div class="total" part="total">${wholeBar(view, total)}</div>` : nothing}`;
}

/** The strands beside one another, on one line where there is room. */
export function compactBars({ localise }: BarsView, strands: readonly Bar[]): TemplateResult {
  return html`<ul class="compact" part="bars" aria-label=${localise.messages.progressByStrand}>
    ${strands.map(
      (bar, index) =>
        html`<li class="strand strand-${(index % 6) + 1}" part="strand">
          ${name(bar)} ${progress(bar)}
          <span class="count" id="words-${bar.id}" .textContent=${bar.words}></span>
        </li>`,
    )}
  </ul>`;
}

/** A single bar with its marks in words. */
export function wholeBar(view: BarsView, bar: Bar): TemplateResult {
  const title = bar.actions ? heading(view.headingLevel, name(bar)) : name(bar);
  return html`<div class="bar-words">
      ${title}
      <span class="count" part="count" id="words-${bar.id}" .textContent=${bar.words}></span>
    </div>
    <div class="track">
      ${progress(bar)}
      ${bar.marks.map(
        (mark) =>
          html`<span
            class="mark ${mark.kind}"
            part="mark"
            aria-hidden="true"
            .style=${`inset-inline-start: ${mark.value}%`}
          ></span>`,
      )}
    </div>
    ${
      bar.marks.length > 0
        ? html`<p class="hint marks">
            ${bar.marks.map((mark) => html`<span class="mark-words ${mark.kind}">${mark.words}</span>`)}
          </p>`
        : nothing
    }
    ${bar.description ? html`<p class="hint">${bar.description}</p>` : nothing}
    ${bar.actions?.length ? actionList(view, bar.actions) : nothing}`;
}

function name({ id, name: text, select }: Bar): TemplateResult {
  return select
    ? html`<button type="button" class="link" part="strand-name" id="name-${id}" @click=${select}>${text}</button>`
    : html`<span class="label" part="strand-name" id="name-${id}">${text}</span>`;
}

function progress({ id, done, total }: Bar): TemplateResult | typeof nothing {
  return total === 0
    ? nothing
    : html`<progress part="progress" max=${total} value=${done} aria-labelledby="name-${id} words-${id}"></progress>`;
}

function actionList({ localise }: BarsView, actions: readonly ListedAction[]): TemplateResult {
  const { messages } = localise;
  const status = {
    'not-started': messages.actionNotStarted,
    'under-way': messages.actionUnderWay,
    done: messages.actionDone,
  };
  return html`<ul class="actions" part="actions">
    ${actions.map(
      ({ action, alsoIn }) =>
        html`<li>
          <span class="status ${action.status}" part="status">${status[action.status]}</span>
          <div>
            ${words(localise, action.text)}
            ${action.note ? html`<p class="hint">${words(localise, action.note)}</p>` : nothing}
            ${
              alsoIn.length > 0
                ? html`<p class="hint">
                    ${messages.countsAlsoIn} ${alsoIn.map((strand, index) => html`${index > 0 ? ', ' : ''}${strand}`)}
                  </p>`
                : nothing
            }
          </div>
        </li>`,
    )}
  </ul>`;
}
