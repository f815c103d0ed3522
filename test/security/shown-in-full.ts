import { nextFrame } from '@open-wc/testing';
import '../../src/define.js';
import type { InclusionAudit } from '../../src/index.js';
import { validAudit, validResponse } from '../core/documents/valid-audit.js';
import { ownKey } from '../elements/audit-on-page.js';
import { clearPage, put } from '../elements/shown.js';
import { DocumentError } from '../../src/core/documents/problem.js';
import type { DocumentKind } from '../../src/core/documents/limits.js';
import { parseParentGuide } from '../../src/core/documents/parse-parent-guide.js';
import { renderGuide, renderProgress, renderRightsSummary } from '../../src/prerender/index.js';
import { waitUntil } from '../wait-until.js';
import { harm } from './detector.js';

/** An element as a reader goes through it: shows it, and says at each step that all of it can be looked at. */
type Tour = (document: object, look: () => void) => Promise<void>;

/** Puts an element on the page with such a document, and waits until it is shown or refused. */
async function shown<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: string,
  document: object,
): Promise<HTMLElementTagNameMap[Tag]> {
  const ground = put(`<${tag} ${attributes}></${tag}>`);
  const element = ground.querySelector(tag)!;
  let settled = false;
  for (const name of ['inclusion-ready', 'inclusion-error']) element.addEventListener(name, () => (settled = true));
  Object.assign(element, { document });
  await waitUntil(() => settled, `${tag} does not come`);
  await formatted(element);
  return element;
}

/** Waits until what is written in CommonMark is formatted. */
async function formatted(element: Element): Promise<void> {
  await nextFrame();
  await waitUntil(() => !element.shadowRoot?.querySelector('.unformatted'), 'the text is not formatted');
  for (const fold of element.shadowRoot?.querySelectorAll('details') ?? []) fold.open = true;
  await nextFrame();
}

/** Presses each button that a selector finds, one after the other. */
async function pressEach(element: Element, selector: string, look: () => void): Promise<void> {
  for (const button of element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []) {
    button.click();
    await formatted(element);
    look();
  }
}

async function throughAudit(element: InclusionAudit, look: () => void): Promise<void> {
  look();
  for (const page of ['tasks', 'welcome.door', 'welcome.voice', 'support.plans', 'check', 'results', 'actions']) {
    await element.goTo(page);
    await formatted(element);
    look();
  }
}

/** By kind of document, every element that shows it. */
export const tours: Readonly<Record<DocumentKind, Readonly<Record<string, Tour>>>> = {
  audit: {
    'inclusion-audit': async (document, look) =>
      throughAudit(await shown('inclusion-audit', `setting-type="primary" storage="none"`, document), look),
    'inclusion-audit, on one page': async (document, look) => {
      await shown('inclusion-audit', `layout="single" setting-type="secondary" storage="none"`, document);
      look();
    },
    'inclusion-audit-results': async (document, look) => {
      const answers = URL.createObjectURL(new Blob([JSON.stringify(validResponse())]));
      const show = 'show="summary strands priorities actions governors"';
      await shown('inclusion-audit-results', `${show} response-src="${answers}"`, document);
      look();
    },
  },
  'audit-response': {
    'inclusion-audit': async (document, look) => {
      const element = await shown('inclusion-audit', `storage="none" storage-key="${ownKey()}"`, validAudit());
      await element.importResponse(document).then(
        (opening) => opening.apply(),
        () => undefined,
      );
      await throughAudit(element, look);
    },
    'inclusion-audit-results, compared and merged': async (document, look) => {
      const answers = URL.createObjectURL(new Blob([JSON.stringify(document)]));
      const show = 'show="summary strands priorities actions governors" editable';
      const beside = `compare-src="${answers}" merge="${answers} ${answers}"`;
      await shown('inclusion-audit-results', `${show} response-src="${answers}" ${beside}`, validAudit());
      look();
    },
  },
  'strand-progress': {
    'inclusion-strand-progress': async (document, look) => {
      for (const layout of ['bars', 'compact', 'summary']) {
        await shown('inclusion-strand-progress', `layout="${layout}" show="actions"`, document);
        look();
      }
    },
    'plain HTML': asPlainHtml(renderProgress),
  },
  'rights-register': {
    'inclusion-rights-tracker': async (document, look) => {
      const element = await shown('inclusion-rights-tracker', 'group-by="phase ward locality"', document);
      await nextFrame();
      look();
      await pressEach(element, '[part~="school-name"]', look);
    },
    'inclusion-rights-badge': async (document, look) => {
      await shown('inclusion-rights-badge', 'urn="00001"', document);
      look();
    },
    'plain HTML': asPlainHtml(renderRightsSummary),
  },
  'parent-guide': {
    'inclusion-parent-guide': async (document, look) => {
      const element = await shown('inclusion-parent-guide', '', document);
      look();
      for (const { id } of parseParentGuide(document).document?.chapters ?? []) {
        element.chapter = id;
        await formatted(element);
        look();
      }
    },
    'plain HTML': asPlainHtml(renderGuide),
  },
};

/** What a site's own build puts inside a tag; nothing of a document that is refused. */
function asPlainHtml(render: (document: object, language: string) => string): Tour {
  return (document, look) => {
    try {
      put(render(document, 'en'));
    } catch (error) {
      if (!(error instanceof DocumentError)) throw error;
    }
    look();
    return Promise.resolve();
  };
}

/** What harm an element shows anywhere on the way through it. */
export async function harmOnTour(tour: Tour, document: object): Promise<string[]> {
  const { body } = globalThis.document;
  const own = new Set(body.querySelectorAll('*'));
  const found = new Set<string>();
  try {
    await tour(document, () => harm(body, own).forEach((one) => found.add(one)));
  } finally {
    clearPage();
  }
  return [...found];
}
