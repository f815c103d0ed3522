import { expect } from '@open-wc/testing';
import { waitUntil } from '../wait-until.js';
import { canShow } from './capabilities.js';
import { exampleOf, isShown, shownTags } from './examples.js';
import { closePages, PageInFrame } from './page-in-frame.js';

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
}

/** The element itself, or the placeholder that an editor left of it. */
const stand: Readonly<Record<string, (tag: string, page: Document) => HTMLElement>> = {
  tag: exampleOf,
  placeholder: (tag, page) => {
    const element = exampleOf(tag, page);
    const placeholder = page.createElement('div');
    placeholder.dataset['inclusion'] = tag.replace('inclusion-', '');
    for (const { name, value } of element.attributes) placeholder.setAttribute(`data-${name}`, value);
    placeholder.append(...element.childNodes);
    return placeholder;
  },
};

describe('an element that comes late into the room kept for it', () => {
  afterEach(closePages);

  const variants = shownTags.flatMap((tag) => [
    [tag, {}] as const,
    ...(tag === 'inclusion-strand-progress'
      ? ([
          [tag, { layout: 'compact' }],
          [tag, { layout: 'summary' }],
        ] as const)
      : []),
  ]);
  for (const [tag, attributes] of variants) {
    for (const [route, make] of Object.entries(stand)) {
      for (const width of ['1000', '320']) {
        const more = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
        it(`moves nothing that is in sight: <${tag}${more.join('')}>, by ${route}, ${width} pixels wide`, async () => {
          const page = await PageInFrame.open('room', { width });
          const { window, document } = page;
          page.find('inclusion-audit').replaceWith(make(tag, document));
          const written = page.find(`${tag}, [data-inclusion]`);
          for (const [name, value] of Object.entries(attributes)) {
            written.setAttribute(route === 'tag' ? name : `data-${name}`, value);
          }
          await page.looked();
          const places = (): string[] =>
            [...document.querySelectorAll('h1, body > p')]
              .map((element) => ({ element, top: element.getBoundingClientRect().top }))
              .filter(({ top }) => top < window.innerHeight)
              .map(({ element, top }) => `${element.textContent} at ${Math.round(top)}`);
          const before = places();
          let shift = 0;
          if (canShow('layout shift')) {
            new window.PerformanceObserver((list) => {
              for (const entry of list.getEntries() as LayoutShift[]) shift += entry.value;
            }).observe({ type: 'layout-shift' });
          }
          window.dispatchEvent(new Event('arrive'));
          const element = (): Element | null => document.querySelector(tag);
          await waitUntil(() => element() && isShown(element()!), 'it does not come');
          await page.looked();
          await page.looked();
          expect(shift, 'the browser’s own figure').to.be.at.most(0.01);
          expect(places()).to.deep.equal(before);
          expect(page.heard.errors).to.deep.equal([]);
        });
      }
    }
  }

  it('keeps room for every element that the loader knows', async () => {
    const css = await (await fetch('/dist/inclusion-elements.css')).text();
    for (const tag of shownTags) {
      expect(css).to.match(new RegExp(`${tag}\\b(?!-)`, 'u'));
      expect(css).to.contain(`[data-inclusion='${tag.replace('inclusion-', '')}']`);
    }
  });
});
