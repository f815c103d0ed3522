import { html, nothing, type TemplateResult } from 'lit';
import type { Finding, FoundText } from '../../core/guide/search.js';
import { directionOf } from '../../localisation/direction.js';
import { isSameLanguage, placeLink, say, type GuideView } from './guide-view.js';

export { GuideSearch } from '../../core/guide/search.js';

/** How many findings are listed; whoever has more wants another word. */
const mostListed = 20;

/** What was found, the words that were looked for marked. */
export function findingsView(view: GuideView, findings: readonly Finding[]): TemplateResult {
  const { messages } = view.localise;
  const listed = findings.slice(0, mostListed);
  const rest = findings.length - listed.length;
  return html`<p role="status" class="label">
      ${say(view, findings.length === 0 ? messages.nothingFound : messages.found(findings.length))}
    </p>
    <ol class="list findings" part="findings">
      ${listed.map(
        ({ chapter, section, heading, line }) =>
          html`<li>
            ${placeLink(view, line && section ? section : chapter, found(view, heading))}
            ${line ? html`<p>${found(view, line)}</p>` : nothing}
          </li>`,
      )}
    </ol>
    ${rest > 0 ? html`<p>${say(view, messages.moreFound(rest))}</p>` : nothing}`;
}

function found(view: GuideView, { pieces, language }: FoundText): TemplateResult {
  const content = pieces.map((piece) => (piece.found ? html`<mark>${piece.text}</mark>` : piece.text));
  return isSameLanguage(language, view.frame)
    ? html`${content}`
    : html`<span lang=${language} dir=${directionOf(language)}>${content}</span>`;
}
