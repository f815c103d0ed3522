import { html, nothing, type TemplateResult } from 'lit';
import type { Chapter } from '../../core/documents/parent-guide.js';
import { chapterAge } from '../../core/guide/chapter-age.js';
import { chapterContacts, ownContacts } from '../../core/guide/chapter-contacts.js';
import { neighbours } from '../../core/guide/reading-order.js';
import { translationState } from '../../core/guide/translation-state.js';
import { ownName } from '../../localisation/own-name.js';
import { heading } from '../../parts/heading.js';
import { words } from '../../parts/words.js';
import { blockView } from './blocks.js';
import { contactsView } from './contact-box.js';
import { explained, placeLink, say, type GuideView } from './guide-view.js';

/** The DOM id of a section’s heading, or of the section where it has none. */
export function placeElementId(id: string): string {
  return `place-${id}`;
}

/** What a chapter is called in lists: its question, else its title. */
export function chapterName({ localise }: GuideView, { question, title }: Chapter): unknown {
  return words(localise, question && localise.text(question).value !== '' ? question : title);
}

/** A chapter: the question, the answer in two lines, what follows from it, and whom to ask. */
export function chapterView(view: GuideView, chapter: Chapter, tools: unknown = nothing): TemplateResult {
  const { localise, headingLevel, printing } = view;
  const { question, title, summary, sections } = chapter;
  const hasQuestion = question !== undefined && localise.text(question).value !== '';
  // On paper all of the guide's stand once, behind its chapters.
  const contacts = printing ? ownContacts(view.guide, chapter) : chapterContacts(view.guide, chapter);
  return html`<article class="chapter" part="chapter">
    ${hasQuestion ? html`<p class="caption" part="caption">${words(localise, title)}</p>` : nothing}
    ${heading(headingLevel, chapterName(view, chapter), { name: 'page-heading', focusable: !printing })}
    ${summary ? html`<div class="lead">${explained(view, summary, headingLevel + 1, true)}</div>` : nothing}
    ${translationNotes(view, chapter)} ${tools}
    ${sections.map((section, place) => {
      const id = placeElementId(section.id);
      const level = headingLevel + (section.title ? 2 : 1);
      return html`<section part="section" id=${printing ? nothing : id}>
        ${section.title ? heading(headingLevel + 1, words(localise, section.title), { focusable: !printing }) : nothing}
        ${section.blocks.map((block, index) => blockView(view, block, `${chapter.id}-${place}-${index}`, level))}
      </section>`;
    })}
    ${view.shows.has('contacts') ? contactsView(view, contacts, headingLevel + 1) : nothing}
    ${checkedView(view, chapter)}
  </article>`;
}

/** What a reader has to know of the translation, in a quiet box. */
function translationNotes(view: GuideView, chapter: Chapter): unknown {
  const { localise, guide, language } = view;
  const { messages } = localise;
  const { extent, isBehind, byMachine } = translationState(chapter, language, guide.language);
  const shown = localise.text(chapter.title).language;
  const notes = [
    extent === 'missing' ? messages.notTranslated(ownName(shown)) : undefined,
    extent === 'partly' ? messages.partlyTranslated : undefined,
    byMachine ? messages.machineTranslated : undefined,
    isBehind ? messages.translationBehind : undefined,
  ].filter((note) => note !== undefined);
  return notes.length === 0
    ? nothing
    : html`<div class="panel notes" part="notes">${notes.map((note) => html`<p>${say(view, note)}</p>`)}</div>`;
}

function checkedView(view: GuideView, { lastChecked }: Chapter): TemplateResult {
  const { localise, today } = view;
  const { messages } = localise;
  const age = chapterAge(lastChecked, today);
  return html`<p class=${age === 'recent' ? 'hint checked' : 'checked'} part="checked">
    ${lastChecked === undefined ? say(view, messages.neverChecked) : say(view, messages.checkedOn(localise.date(lastChecked)))}
    ${age === 'old' ? html`<br /><strong>${say(view, messages.checkedLongAgo)}</strong>` : nothing}
  </p>`;
}

/** The chapters before and after this one. */
export function neighboursView(view: GuideView, chapter: Chapter): unknown {
  const { messages } = view.localise;
  const { previous, next } = neighbours(view.guide, chapter);
  if (!previous && !next) return nothing;
  const link = (words: string, to: Chapter, name: string) =>
    html`<div class=${name}>
      <p class="caption">${say(view, words)}</p>
      ${placeLink(view, to.id, chapterName(view, to))}
    </div>`;
  return html`<div class="neighbours not-printed" part="neighbours">
    ${previous ? link(messages.previousQuestion, previous, 'previous') : nothing}
    ${next ? link(messages.nextQuestion, next, 'next') : nothing}
  </div>`;
}
