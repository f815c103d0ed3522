import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../parts/heading.js';
import { contactBoxes } from './contact-box.js';
import { chapterView } from './chapter-page.js';
import { glossaryView, publishedView, titleView } from './contents-page.js';
import { say, type GuideView } from './guide-view.js';

/** The whole guide as a printed document, each chapter on a page of its own. */
export function wholeGuide(screen: GuideView): TemplateResult {
  const view = { ...screen, printing: true, headingLevel: screen.headingLevel };
  const inside = { ...view, headingLevel: view.headingLevel + 1 };
  const { guide, localise, today, shows } = view;
  const { messages } = localise;
  return html`<div class="print-document" part="print">
    ${titleView(view)} ${publishedView(view)}
    <p>${say(view, messages.printedOn(localise.date(today)))}</p>
    ${guide.chapters.map((chapter) => html`<div class="print-chapter">${chapterView(inside, chapter)}</div>`)}
    ${
      shows.has('contacts') && guide.contacts?.length
        ? html`<div class="print-chapter">
            ${heading(inside.headingLevel, say(view, messages.whoCanHelp))} ${contactBoxes(view, guide.contacts)}
          </div>`
        : nothing
    }
    ${shows.has('glossary') ? glossaryView(view) : nothing}
  </div>`;
}

/** Waits until pictures have come, 3 seconds at most: paper does not wait for what is loaded late. */
export async function picturesLoaded(root: ParentNode): Promise<void> {
  const pictures = [...root.querySelectorAll('img')];
  for (const picture of pictures) picture.loading = 'eager';
  const loaded = Promise.all(pictures.map((picture) => picture.decode().catch(() => undefined)));
  await Promise.race([loaded, new Promise((resolve) => setTimeout(resolve, 3000))]);
}

export { loadMarkdown } from '../../parts/rich-text.js';
export { printAlone } from '../../parts/print-alone.js';
