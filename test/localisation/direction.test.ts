import { expect } from '@open-wc/testing';
import { directionOf } from '../../src/localisation/direction.js';

describe('The direction of a language', () => {
  for (const [language, direction, why] of [
    ['en', 'ltr', 'English'],
    ['cy', 'ltr', 'Welsh'],
    ['pl', 'ltr', 'Polish'],
    ['ur', 'rtl', 'Urdu'],
    ['ar-EG', 'rtl', 'Arabic with its region'],
    ['AR', 'rtl', 'written in capitals'],
    ['he', 'rtl', 'Hebrew'],
    ['fa', 'rtl', 'Persian'],
    ['prs', 'rtl', 'Dari'],
    ['ps', 'rtl', 'Pashto'],
    ['ckb', 'rtl', 'Central Kurdish'],
    ['ku', 'ltr', 'Kurdish, as it is written in Turkey'],
    ['dv', 'rtl', 'Divehi'],
    ['pa', 'ltr', 'Punjabi, as it is written in India'],
    ['pa-PK', 'rtl', 'Punjabi, as it is written in Pakistan'],
    ['pa-Arab', 'rtl', 'Punjabi in Arabic script'],
    ['ur-Latn', 'ltr', 'Urdu in Latin script'],
    ['sd-Deva', 'ltr', 'Sindhi in Devanagari'],
    ['arn', 'ltr', 'Mapudungun, which only begins like Arabic'],
    ['', 'ltr', 'no language at all'],
    ['en_GB', 'ltr', 'not a language tag'],
  ] as const) {
    it(`of “${language}” is ${direction}: ${why}`, () => expect(directionOf(language)).to.equal(direction));
  }
});
