import { html, nothing, type TemplateResult } from 'lit';
import type { Download } from '../../core/documents/parent-guide.js';
import { ownName } from '../../localisation/own-name.js';
import { safeUrl } from '../../core/rich-text/safe-url.js';
import { printedAddress } from '../../parts/printed-address.js';
import { words } from '../../parts/words.js';
import { isSameLanguage, type GuideView } from './guide-view.js';

/** Files to take away, each with its format, size and language in words. */
export function downloadList({ localise, frame }: GuideView, items: readonly Download[]): TemplateResult {
  return html`<ul class="downloads" part="downloads">
    ${items.map(({ title, url, language, format, bytes }) => {
      const safe = safeUrl(url);
      const size = bytes === undefined ? '' : localise.fileSize(bytes);
      // Each by itself, so that neither turns the other round in a language from right to left.
      const about = [format, size].filter(Boolean).map((part, at) => html`${at > 0 ? ', ' : ''}<bdi>${part}</bdi>`);
      const name = html`${words(localise, title)}${about.length > 0 ? html`${' '}<span class="about">(${about})</span>` : nothing}`;
      return html`<li>
        ${safe === undefined ? name : html`<a href=${safe} hreflang=${language ?? nothing} data-address=${printedAddress(safe)}>${name}</a>`}
        ${
          language !== undefined && !isSameLanguage(language, frame)
            ? html`${' '}<span class="hint" lang=${language}>${ownName(language)}</span>`
            : nothing
        }
      </li>`;
    })}
  </ul>`;
}
