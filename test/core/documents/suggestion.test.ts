import { expect } from '@open-wc/testing';
import { nearest } from '../../../src/core/documents/suggestion.js';

describe('The name that was probably meant', () => {
  for (const [written, known, expected] of [
    ['titel', ['title', 'text'], 'title'],
    ['tilte', ['title', 'text'], 'title'],
    ['tile', ['title'], 'title'],
    ['Title', ['title'], 'title'],
    ['atleast', ['atLeast', 'all'], 'atLeast'],
    ['stepps', ['steps', 'step'], 'steps'],
    ['area', ['areas'], 'areas'],
    ['is', ['id', 'in'], 'id'],
    ['ix', ['statement'], undefined],
    ['colour', ['code', 'label'], undefined],
    ['welcome.names', ['welcome.games', 'welcome.door'], 'welcome.games'],
    ['abcd', ['bcda'], undefined],
    ['', ['a'], undefined],
    ['x'.repeat(81), ['x'.repeat(80)], undefined],
    ['title', [], undefined],
  ] as const) {
    it(`${written.slice(0, 20)} among ${known.join(', ').slice(0, 40)}: ${expected ?? 'none'}`, () =>
      expect(nearest(written, known)).to.equal(expected));
  }
});
