import { expect } from '@open-wc/testing';
import { namesIn } from '../../src/parts/names-in.js';
import { GuideOnPage } from '../elements/guide-on-page.js';
import { clearPage } from '../elements/shown.js';

describe('The names in an attribute', () => {
  afterEach(clearPage);

  for (const [list, expected] of [
    ['a b', ['a', 'b']],
    ['a,b', ['a', 'b']],
    [' a ,\n b,, ', ['a', 'b']],
    ['A b-GB', ['a', 'b-gb']],
    ['', []],
    [' , ', []],
  ] as const) {
    it(`${JSON.stringify(list)} are ${expected.join(' and ') || 'none'}`, () =>
      expect(namesIn(list)).to.deep.equal(expected));
  }

  it('have commas between, and capitals, in the languages and the parts of a guide too', async () => {
    const page = await GuideOnPage.open({ languages: 'EN,ur', show: 'Contents,search' });
    expect(page.root.querySelector('.languages')).not.to.equal(null);
    expect(page.root.querySelector('input[type="search"]')).not.to.equal(null);
    expect(page.text).not.to.contain('Print');
  });
});
