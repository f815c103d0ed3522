import { html, nothing, type TemplateResult } from 'lit';
import { directionOf } from '../../localisation/direction.js';
import { ownName } from '../../localisation/own-name.js';
import { say, type GuideView } from './guide-view.js';

/**
 * The languages to choose from, each by its own name: who reads none of the others finds theirs.
 *
 * @param shown the one that is shown; `undefined` where it is none of them.
 */
export function languageSwitch(
  view: GuideView,
  languages: readonly string[],
  shown: string | undefined,
  choose: (language: string) => void,
): TemplateResult | typeof nothing {
  if (languages.length < 2) return nothing;
  return html`<div class="languages not-printed" part="languages" role="group" aria-labelledby="languages">
    <span class="visually-hidden" id="languages">${say(view, view.localise.messages.chooseLanguage)}</span>
    ${languages.map(
      (language) =>
        html`<button
          type="button"
          class="language"
          part="language"
          lang=${language}
          dir=${directionOf(language)}
          aria-pressed=${String(language === shown)}
          @click=${() => choose(language)}
        >
          ${ownName(language)}
        </button>`,
    )}
  </div>`;
}
