import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import { render } from 'lit';
import { richText } from '../../src/parts/rich-text.js';
import { readerIn } from '../localisation/reader.js';
import { waitUntil } from '../wait-until.js';
import { payloads } from './payloads.js';

const { localise } = readerIn('<div lang="en">READER</div>');
const tags = 'div p h1 h2 h3 h4 h5 h6 em strong code pre br hr blockquote ol ul li a img'.split(' ');
const attributes = 'class part href src alt loading start lang dir tabindex data-address'.split(' ');

/** What must never come out of a document's words: other elements, other attributes, other schemes. */
function forbidden(root: ParentNode): string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(tags.includes(element.localName) ? [] : [`<${element.localName}>`]),
    ...[...element.attributes].filter(({ name }) => !attributes.includes(name)).map(({ name }) => `[${name}]`),
    ...(element instanceof HTMLAnchorElement && !/^(https?|mailto|tel):$/u.test(element.protocol)
      ? [element.href]
      : []),
    ...(element instanceof HTMLImageElement && !/^https?:/u.test(element.src) ? [element.src] : []),
  ]);
}

async function shown(text: string): Promise<HTMLElement> {
  const ground = await fixture<HTMLElement>(html`<div></div>`);
  render(richText(localise, text, { headingLevel: 3 }), ground);
  await waitUntil(() => !ground.querySelector('.unformatted'), 'the parser does not come');
  return ground;
}

describe('Hostile words in a document', () => {
  for (const payload of payloads) {
    it(`do nothing: ${JSON.stringify(payload)}`, async () => {
      const ground = await shown(payload);
      expect(forbidden(ground)).to.deep.equal([]);
      expect(window).not.to.have.property('ran');
    });
  }

  it('do nothing however they are put together', async () => {
    const piece = fc.oneof(
      fc.constantFrom(...payloads),
      fc.constantFrom(
        '[',
        ']',
        '(',
        ')',
        '![',
        '<',
        '>',
        '"',
        '\\',
        '`',
        '&#',
        ';',
        ':',
        '\n',
        '\n\n',
        '> ',
        '- ',
        '    ',
      ),
      fc.string({ maxLength: 5 }),
    );
    const texts = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => `${pieces.join('')}*`);
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const ground = await shown(text);
        const found = forbidden(ground);
        ground.remove();
        return found.length === 0;
      }),
      { numRuns: 300 },
    );
    expect(window).not.to.have.property('ran');
  });

  for (const [what, text] of [
    ['quotations', '>'.repeat(20_000)],
    ['lists', '- '.repeat(20_000)],
    ['brackets', '['.repeat(20_000)],
    ['emphasis', '*a'.repeat(20_000)],
    ['links', '[a]('.repeat(20_000)],
  ] as const) {
    it(`do not stop the page by 20,000 ${what} one inside the other`, async () => {
      const ground = await shown(text);
      expect(ground.textContent).not.to.equal('');
    });
  }

  it('are found out when they do come through', async () => {
    const ground = await fixture<HTMLElement>(
      html`<div><a href="java&#115;cript:1">x</a><img src="data:image/png,1" alt="" @error=${() => undefined} /></div>`,
    );
    ground.append(document.createElement('iframe'));
    ground.firstElementChild?.setAttribute('onclick', '');
    expect(forbidden(ground)).to.deep.equal(['[onclick]', 'javascript:1', 'data:image/png,1', '<iframe>']);
  });
});
