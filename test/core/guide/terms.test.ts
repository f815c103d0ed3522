import { expect } from '@open-wc/testing';
import { explainTerms, termsOf } from '../../../src/core/guide/terms.js';
import { parseRichText } from '../../../src/core/rich-text/parse.js';
import type { Rich } from '../../../src/core/rich-text/tree.js';

const glossary = [
  { term: { en: 'EHC plan', ur: 'EHC پلان' }, definition: 'D', also: ['EHCP'] },
  { term: 'SEN', definition: 'D' },
  { term: 'SEN support', definition: 'D' },
  { term: { en: 'Governors', ur: 'گورنرز' }, definition: 'D' },
  { term: 'the', definition: { ur: 'D' } },
];

/** The text with each term in square brackets, and the place of its entry. */
function shown(nodes: readonly Rich[]): string {
  return nodes
    .map((node): string => {
      if (node.type === 'term') return `[${node.value}|${node.entry}]`;
      if ('value' in node) return node.value;
      if ('items' in node) return node.items.map(shown).join('; ');
      return 'children' in node ? shown(node.children) : '';
    })
    .join('');
}

describe('A term of the glossary', () => {
  const some = glossary.slice(0, 4);
  for (const [what, markdown, expected, language] of [
    ['stands in a sentence', 'An EHC plan helps.', 'An [EHC plan|0] helps.'],
    ['is written another way', 'An EHCP helps.', 'An [EHCP|0] helps.'],
    ['of several words is explained where it stands alone on a line', 'EHC\nplan', '[EHC\nplan|0]'],
    ['is explained where it stands first', 'SEN and SEN', '[SEN|1] and SEN'],
    ['is the longest that fits', 'SEN support, SEN', '[SEN support|2], [SEN|1]'],
    ['that is an acronym is not a word', 'We have sen here.', 'We have sen here.'],
    ['that is a word may begin a sentence or not', 'The governors met.', 'The [governors|3] met.'],
    ['is no part of a word', 'SENCo, SENs', 'SENCo, SENs'],
    ['is parted by nothing but space', 'EHC: plan', 'EHC: plan'],
    ['stands in emphasis', 'An **EHC plan**', 'An [EHC plan|0]'],
    ['stands in a list', '- SEN\n- EHCP', '[SEN|1]; [EHCP|0]'],
    ['stands in a quotation', '> SEN', '[SEN|1]'],
    ['is left alone in a link, and explained after it', '[SEN](https://a.b), SEN', 'SEN, [SEN|1]'],
    ['is left alone in a heading', '# SEN', 'SEN'],
    ['is left alone in code', '`SEN`', 'SEN'],
    ['stands in another language', 'آپ کے گورنرز', 'آپ کے [گورنرز|3]', 'ur'],
    ['stands in another script', 'ایک EHC پلان', 'ایک [EHC پلان|0]', 'ur'],
    ['is written with other letters of the same script', 'آپ كے گورنرز', 'آپ كے [گورنرز|3]', 'ur'],
  ] as const) {
    it(what, () => {
      const terms = termsOf(some, language ?? 'en', 'en');
      expect(shown(explainTerms(parseRichText(markdown), terms))).to.equal(expected);
    });
  }

  it('without words is no term', () => {
    expect(termsOf([{ term: ' … ', definition: 'D' }], 'en', 'en').size).to.equal(0);
  });
});
