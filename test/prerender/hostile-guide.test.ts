import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parentGuideSchema } from '../../src/core/documents/parent-guide.js';
import { parseParentGuide } from '../../src/core/documents/parse-parent-guide.js';
import { pointer } from '../../src/core/documents/problem-list.js';
import { partsOf } from '../../src/core/documents/schema-walk.js';
import { renderGuide } from '../../src/prerender/index.js';
import { edited, type Json } from '../core/documents/valid-audit.js';
import { validParentGuide } from '../core/documents/valid-parent-guide.js';
import { GuideOnPage } from '../elements/guide-on-page.js';
import { payloads } from '../parts/payloads.js';
import { forbidden, readAsPage } from './forbidden.js';

/** Every place in the guide where words stand that are not a name of ours. */
const places = [...partsOf(parentGuideSchema, parseParentGuide(validParentGuide()).document)]
  .filter(({ value }) => typeof value === 'string')
  .map(({ path }) => pointer(path))
  .filter((place) => !/\/(?:kind|type|tone|id|ids\/\d+|contacts\/\d+|language|languages\/\d+)$/u.test(place))
  .filter((place) => !/\/(?:updated|reviewBy|lastChecked|date)$/u.test(place));

/** A guide with the same words in every one of them. */
function guideOf(words: string): Json {
  return edited(validParentGuide(), Object.fromEntries(places.map((place) => [place, words])));
}

const further = [
  '"><img src=x onerror=ran=1>',
  "' onmouseover='ran=1",
  '</p></div></article><script>ran=1</script>',
  '</script><script>ran=1</script>',
  '--><script>ran=1</script>',
  '&lt;script&gt;ran=1&lt;/script&gt;',
  '\0<script>ran=1</script>',
  'javascript:ran=1',
  'java\tscript:ran=1',
  '\u0001javascript:ran=1',
  'JAVASCRIPT:ran=1',
  'data:text/html,<script>ran=1</script>',
  'vbscript:ran=1',
  '//evil.example/" onload="ran=1',
  'a@b.c?subject="><script>ran=1</script>',
  '<slot></slot><template shadowrootmode=open><script>ran=1</script></template>',
];

describe('A guide with hostile words in every field', () => {
  it('has a field for each kind of text', () => expect(places.length).to.be.above(45));

  for (const words of [...payloads, ...further]) {
    it(`does nothing as plain HTML: ${JSON.stringify(words)}`, () => {
      const page = readAsPage(renderGuide(guideOf(words), 'en'));
      expect(forbidden(page.body)).to.deep.equal([]);
      expect(page.head.children.length).to.equal(0);
    });
  }

  for (const words of [...payloads.filter((_, index) => index % 5 === 0), ...further]) {
    it(`does nothing in the element: ${JSON.stringify(words)}`, async () => {
      const page = await GuideOnPage.open({}, guideOf(words));
      await page.search('e');
      expect(forbidden(page.root)).to.deep.equal([]);
      for (const chapter of ['suspension', 'anxiety']) {
        page.element.chapter = chapter;
        await page.formatted();
        expect(forbidden(page.root)).to.deep.equal([]);
      }
      expect(window).not.to.have.property('ran');
    });
  }

  it('does nothing however it is put together', () => {
    const piece = fc.oneof(
      fc.constantFrom(...payloads, ...further, '"', "'", '<', '>', '&', '`', '](', '\0', '\n\n', '<!--'),
      fc.string({ unit: 'binary', maxLength: 6 }),
    );
    const words = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(words, fc.constantFrom(...places), (text, place) => {
        const found = forbidden(readAsPage(renderGuide(edited(validParentGuide(), { [place]: text }), 'en')).body);
        return found.length === 0;
      }),
      { numRuns: 500 },
    );
    expect(window).not.to.have.property('ran');
  });

  it('is found out when something does come through', () => {
    const page = readAsPage(
      `<p onclick="ran=1"><a href="java&#9;script:1">x</a><iframe></iframe><img src="data:image/png,1"><base target="x"></p>`,
    );
    expect(forbidden(page.body)).to.deep.equal([
      '[onclick]',
      'java\tscript:1',
      '<iframe>',
      'data:image/png,1',
      '<base>',
      '[target]',
    ]);
  });
});
