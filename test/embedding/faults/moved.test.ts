import { expect, nextFrame } from '@open-wc/testing';
import { loaders } from '../../../src/embed/loaders.js';
import { exampleOf, isShown, shownTags } from '../examples.js';
import { waitUntil } from '../../wait-until.js';

/** What is seen of an element's styles: every length and colour of the first words inside. */
function looks(element: Element): Record<string, string> {
  const inside = element.shadowRoot!.querySelector('h2, h3, p, div')!;
  const view = element.ownerDocument.defaultView!;
  const { fontSize, lineHeight, color } = view.getComputedStyle(inside);
  return { display: view.getComputedStyle(element).display, fontSize, lineHeight, color };
}

describe('an element that is adopted into an iframe', () => {
  let frame: HTMLIFrameElement;

  before(() => Promise.all(Object.values(loaders).map((load) => load())));

  beforeEach(async () => {
    frame = document.body.appendChild(document.createElement('iframe'));
    frame.width = '900';
    await nextFrame();
  });
  afterEach(() => frame.remove());

  for (const tag of shownTags) {
    it(`fault 39: <${tag}> has its styles there, and again when it comes back`, async () => {
      const element = document.body.appendChild(exampleOf(tag));
      await waitUntil(() => isShown(element), 'it is not shown');
      const here = looks(element);
      const sheets = element.shadowRoot!.adoptedStyleSheets.length;
      expect(sheets).to.be.greaterThan(0);
      frame.contentDocument!.body.append(element);
      await waitUntil(() => isShown(element), 'it is not shown there');
      expect(element.shadowRoot!.adoptedStyleSheets.length).to.equal(sheets);
      expect(looks(element)).to.deep.equal(here);
      document.body.append(element);
      await waitUntil(() => isShown(element), 'it is not shown any more');
      expect(looks(element)).to.deep.equal(here);
      element.remove();
    });

    it(`fault 39: <${tag}> that was made here, and never shown here, has its styles there`, async () => {
      const element = exampleOf(tag);
      frame.contentDocument!.body.append(element);
      await waitUntil(() => isShown(element), 'it is not shown there');
      expect(element.shadowRoot!.adoptedStyleSheets.length).to.be.greaterThan(0);
      expect(looks(element)['display']).to.match(/block|flex|grid/u);
    });
  }
});
