import { html, nothing, type TemplateResult } from 'lit';
import { guideContacts } from '../../core/guide/chapter-contacts.js';
import { heading } from '../../parts/heading.js';
import { words } from '../../parts/words.js';
import { chapterName } from './chapter-page.js';
import { contactsView } from './contact-box.js';
import { downloadList } from './downloads.js';
import { placeLink, say, type GuideView } from './guide-view.js';

/**
 * The first page: what the guide is, the questions that it answers, and what belongs to all of it.
 *
 * @param search the search, which stands before the questions.
 * @param found what was found, in their place.
 */
export function contentsView(view: GuideView, search: unknown, found: unknown, tools: unknown): TemplateResult {
  const { guide, localise, headingLevel, shows } = view;
  const { messages } = localise;
  const level = headingLevel + 1;
  return html`<div class="contents" part="contents">
    ${titleView(view)} ${search} ${found ?? questionsView(view, level)}
    ${
      guide.downloads?.length
        ? html`${heading(level, say(view, messages.toDownload))} ${downloadList(view, guide.downloads)}`
        : nothing
    }
    ${shows.has('contacts') ? contactsView(view, guideContacts(guide), level) : nothing}
    ${shows.has('glossary') ? glossaryView(view) : nothing} ${tools} ${publishedView(view)}
  </div>`;
}

/** The title of the guide and what it is for. */
export function titleView(view: GuideView): TemplateResult {
  const { guide, localise, headingLevel, printing } = view;
  return html`${heading(headingLevel, words(localise, guide.title), { name: 'page-heading', focusable: !printing })}
  ${guide.summary ? html`<p class="lead">${words(localise, guide.summary)}</p>` : nothing}`;
}

function questionsView(view: GuideView, level: number): unknown {
  const { guide, localise } = view;
  if (!view.shows.has('contents')) return nothing;
  return html`${heading(level, say(view, localise.messages.findYourQuestion))}
    <ul class="list" part="list">
      ${guide.chapters.map((chapter) => html`<li>${placeLink(view, chapter.id, chapterName(view, chapter))}</li>`)}
    </ul>`;
}

/** All words that are explained, folded until wanted: where they stand in the text they are explained there. */
export function glossaryView(view: GuideView): unknown {
  const { guide, localise, printing } = view;
  const { glossary = [] } = guide;
  if (glossary.length === 0) return nothing;
  return html`<details class="folded glossary" part="glossary" ?open=${printing}>
    <summary>${say(view, localise.messages.wordsExplained)}</summary>
    <dl>
      ${glossary.map(
        ({ term, definition, also = [] }) =>
          html`<div>
            <dt>
              ${words(localise, term)}${also.map((other) => html`<span class="also">, ${words(localise, other)}</span>`)}
            </dt>
            <dd>${words(localise, definition)}</dd>
          </div>`,
      )}
    </dl>
  </details>`;
}

/** Who publishes the guide, and how old it is. */
export function publishedView(view: GuideView): TemplateResult {
  const { guide, localise } = view;
  const { messages } = localise;
  return html`<p class="hint" part="published">
    ${say(view, messages.publishedBy(localise.text(guide.publisher.name).value))}<br />
    ${say(view, messages.updatedOn(localise.date(guide.updated)))}
  </p>`;
}
