import { expect } from '@open-wc/testing';
import { telephoneUrl } from '../../../src/core/guide/telephone.js';

describe('The link that rings a number', () => {
  for (const [written, link] of [
    ['0161 496 0123', 'tel:01614960123'],
    ['(0161) 496-0123', 'tel:01614960123'],
    ['+44 (0)161 496 0123', 'tel:+441614960123'],
    ['999', 'tel:999'],
    ['0300 123 1234 (9am to 5pm)', 'tel:03001231234'],
    ['Freephone 0800 1111, 24 hours', 'tel:08001111'],
    ['24 hours: 0800 1111', 'tel:08001111'],
    ['0161 496 0123 ext 4', 'tel:01614960123'],
    ['0161 496 0123 (option 2)', 'tel:01614960123'],
    ['0161 496 0123 / 0456', 'tel:01614960123'],
    ['0161 496 0123 or 0161 496 0456', 'tel:01614960123'],
    ['Ask at the school', undefined],
    [undefined, undefined],
  ] as const) {
    it(`of “${written}” is ${link}`, () => expect(telephoneUrl(written)).to.equal(link));
  }
});
