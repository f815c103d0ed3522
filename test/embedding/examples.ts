import { loaders } from '../../src/embed/loaders.js';

const documents = '/stories/documents';
const own = '/test/embedding/documents';

/**
 * Each element as a page's author writes it, by its tag. Tests that hold for every element go through all that the
 * loader knows, so that an element without a line here fails them.
 */
const written: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'inclusion-audit': { src: `${documents}/small-audit.json`, storage: 'none' },
  'inclusion-audit-results': {
    src: `${documents}/small-audit.json`,
    'response-src': `${documents}/small-response-2026.json`,
  },
  'inclusion-session': { src: `${documents}/small-audit.json`, storage: 'none' },
  'inclusion-strand-progress': { src: `${documents}/manchester-strategy-counts.json` },
  'inclusion-rights-tracker': { src: `${own}/register.json` },
  'inclusion-rights-badge': { level: 'gold', awarded: '2025-06', school: 'Madeup Lane Primary School' },
  'inclusion-parent-guide': { src: `${own}/guide.json` },
};

/** The tag of every element that the loader knows. */
export const tags = Object.keys(loaders);

/** Those that show something themselves. */
export const shownTags = tags.filter((tag) => tag !== 'inclusion-session');

/** An element as its author writes it, with words inside that stand in for it, in a document. */
export function exampleOf(tag: string, page: Document = document): HTMLElement {
  const attributes = written[tag];
  if (!attributes) throw new Error(`test/embedding/examples.ts does not say how <${tag}> is written.`);
  const element = page.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(Object.assign(page.createElement('p'), { textContent: 'On paper' }));
  return element;
}

/** Whether an element shows what it is for. */
export function isShown(element: Element): boolean {
  const words = [...(element.shadowRoot?.children ?? [])].map((child) => (child as HTMLElement).innerText).join(' ');
  return words.trim().length > 20 && !words.includes('Loading');
}

/** Whether what an element loads once it is shown stands there, too: words with their marks, and how to keep a copy. */
export function isWhole(element: Element): boolean {
  const { shadowRoot } = element;
  const awaitsCopies = element.localName === 'inclusion-audit' && !shadowRoot?.querySelector('.copies');
  return isShown(element) && !awaitsCopies && !shadowRoot?.querySelector('.unformatted');
}
