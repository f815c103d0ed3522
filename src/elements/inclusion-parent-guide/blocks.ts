import { html, nothing, type TemplateResult } from 'lit';
import type { Block } from '../../core/documents/parent-guide.js';
import { pictureUrl } from '../../core/rich-text/safe-url.js';
import { ownName } from '../../localisation/own-name.js';
import { heading } from '../../parts/heading.js';
import { words } from '../../parts/words.js';
import { contactsOf } from '../../core/guide/chapter-contacts.js';
import { contactBoxes } from './contact-box.js';
import { downloadList } from './downloads.js';
import { explained, isSameLanguage, say, type GuideView } from './guide-view.js';

type Of<Type extends Block['type']> = Extract<Block, { type: Type }>;

/**
 * A block of a chapter.
 *
 * @param key its name in the guide, for what the reader ticks.
 * @param level the level of a heading in it.
 */
export function blockView(view: GuideView, block: Block, key: string, level: number): unknown {
  const { localise } = view;
  switch (block.type) {
    case 'text':
      return explained(view, block.markdown, level);
    case 'steps':
      return stepsView(view, block, level);
    case 'callout':
      return calloutView(view, block, level);
    case 'questions':
      return questionsView(view, block, level);
    case 'checklist':
      return checklistView(view, block, key, level);
    case 'quote':
      return html`<figure class="quote" part="quote">
        <blockquote><p>${words(localise, block.text)}</p></blockquote>
        ${block.attribution ? html`<figcaption class="hint">${words(localise, block.attribution)}</figcaption>` : nothing}
      </figure>`;
    case 'contacts':
      return view.shows.has('contacts') ? contactBoxes(view, contactsOf(view.guide, block.ids)) : nothing;
    case 'image':
      return imageView(view, block);
    case 'audio':
      return audioView(view, block, level);
    case 'downloads':
      return downloadList(view, block.items);
  }
}

function stepsView(view: GuideView, { items }: Of<'steps'>, level: number): TemplateResult {
  const { localise } = view;
  return html`<ol class="steps" part="steps">
    ${items.map(
      ({ title, markdown, when }) =>
        html`<li part="step">
          ${when ? html`<p class="when" part="when">${words(localise, when)}</p>` : nothing}
          <p class="label">${words(localise, title)}</p>
          ${markdown ? explained(view, markdown, level) : nothing}
        </li>`,
    )}
  </ol>`;
}

function calloutView(view: GuideView, { tone, title, markdown }: Of<'callout'>, level: number): TemplateResult {
  const { localise } = view;
  const name = localise.messages[tone];
  return html`<div class="panel callout ${tone}" part="callout">
    <p class="tone" part="tone">${say(view, name)}</p>
    ${title ? html`<p class="label">${words(localise, title)}</p>` : nothing} ${explained(view, markdown, level)}
  </div>`;
}

function questionsView(view: GuideView, { items }: Of<'questions'>, level: number): TemplateResult {
  return html`<div class="questions" part="questions">
    ${items.map(
      ({ question, answer }) =>
        html`<details part="question" ?open=${view.printing}>
          <summary>${words(view.localise, question)}</summary>
          ${explained(view, answer, level)}
        </details>`,
    )}
  </div>`;
}

function checklistView(view: GuideView, { title, items }: Of<'checklist'>, key: string, level: number): TemplateResult {
  const { localise, ticks, printing } = view;
  const tick = (name: string) => (event: Event) => {
    if ((event.target as HTMLInputElement).checked) ticks.add(name);
    else ticks.delete(name);
  };
  const id = `list-${key}`;
  return html`<div class="checklist" part="checklist">
    ${title ? heading(level, words(localise, title)) : nothing}
    <ul aria-label=${title ? localise.text(title).value : nothing}>
      ${items.map((item, index) => {
        const name = `${id}-${index}`;
        return html`<li>
          <input type="checkbox" id=${printing ? nothing : name} .checked=${ticks.has(name)} @change=${tick(name)} />
          <label for=${name}>${words(localise, item)}</label>
        </li>`;
      })}
    </ul>
    <p class="hint not-printed not-read">${say(view, localise.messages.ticksAreNotKept)}</p>
  </div>`;
}

/** Room is kept for an image before it comes: its own where its size is given, else a frame that it is fitted into. */
function imageView(view: GuideView, { src, alt, caption, width, height }: Of<'image'>): unknown {
  const safe = pictureUrl(src);
  const { value, language, foreign } = view.localise.text(alt);
  if (safe === undefined) return value === '' ? nothing : html`<p>${words(view.localise, alt)}</p>`;
  const isSized = width !== undefined && height !== undefined;
  return html`<figure class="image" part="figure">
    <img
      class=${isSized ? 'sized' : 'framed'}
      part="image"
      src=${safe}
      alt=${value}
      lang=${foreign ? language : nothing}
      width=${isSized ? width : nothing}
      height=${isSized ? height : nothing}
      loading=${view.printing ? 'eager' : 'lazy'}
      decoding="async"
    />
    ${caption ? html`<figcaption class="hint">${words(view.localise, caption)}</figcaption>` : nothing}
  </figure>`;
}

function audioView(view: GuideView, { src, language, title, transcript }: Of<'audio'>, level: number): unknown {
  const { localise, printing } = view;
  const safe = pictureUrl(src);
  const name = localise.text(title).value;
  const said = transcript
    ? html`<details ?open=${printing}>
        <summary class="not-read">${say(view, localise.messages.whatIsSaid)}</summary>
        ${explained(view, transcript, level)}
      </details>`
    : nothing;
  return html`<figure class="recording" part="recording">
    <figcaption class="not-read">
      ${words(localise, title)}
      ${isSameLanguage(language, view.language) ? nothing : html`${' '}<span class="hint" lang=${language}>${ownName(language)}</span>`}
    </figcaption>
    ${
      safe === undefined || printing
        ? nothing
        : html`<audio
            part="audio"
            controls
            preload="none"
            src=${safe}
            aria-label=${name}
            data-language=${language}
          ></audio>`
    }
    ${said}
  </figure>`;
}
