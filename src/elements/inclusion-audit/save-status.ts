import { html, nothing, type TemplateResult } from 'lit';
import type { Localise } from '../../localisation/localise.js';
import type { AuditMessages } from '../../localisation/audit/messages.js';
import type { SaveState } from '../../stores/saver.js';

/** What is true of the last change, in words: saved and when, being saved, or not saved and what to do. */
export function saveWords(localise: Localise<AuditMessages>, state: SaveState, inMemory = false): string {
  const { messages } = localise;
  // What is gone with the page is not saved.
  if (inMemory && (state.status === 'saved' || state.status === 'saving')) return messages.keptNowhere;
  if (state.status === 'saved') return messages.saved(localise.time(state.at));
  if (state.status === 'saving') return messages.saving;
  if (state.status === 'failed') return messages[failures[state.code]];
  return '';
}

/** The save status as a line of its own; a failure stands out and offers to try again and to save a copy. */
export function saveStatus(
  localise: Localise<AuditMessages>,
  state: SaveState,
  help: { readonly inMemory: boolean; retry(): void; saveCopy(): void },
): TemplateResult | typeof nothing {
  const { messages } = localise;
  if (state.status === 'idle') return nothing;
  if (state.status !== 'failed')
    // All of its content, so that a browser that translates the page does not keep words that are true no more.
    return html`<p
      class="save-status"
      part="save-status"
      .textContent=${saveWords(localise, state, help.inMemory)}
    ></p>`;
  return html`<div class="panel warning save-status" part="save-status">
    <p>${saveWords(localise, state)}</p>
    <div class="buttons">
      <button type="button" part="button" @click=${() => help.saveCopy()}>${messages.saveACopy}</button>
      <button type="button" part="button" @click=${() => help.retry()}>${messages.tryAgain}</button>
    </div>
  </div>`;
}

const failures = {
  quota: 'notSavedQuota',
  blocked: 'notSavedBlocked',
  corrupt: 'notSavedOther',
  'sign-in': 'notSavedSignIn',
  unavailable: 'notSavedOther',
} as const satisfies Record<string, keyof AuditMessages>;
