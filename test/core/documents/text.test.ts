import { expect } from '@open-wc/testing';
import { lookupLanguage, resolveText } from '../../../src/core/documents/text.js';

describe('The language for a reader', () => {
  for (const [wanted, available, expected] of [
    [['en'], ['en', 'ur'], 'en'],
    [['ur'], ['en', 'ur'], 'ur'],
    [['en-GB'], ['ur', 'en'], 'en'],
    [['en'], ['en-GB'], undefined],
    [['EN-gb'], ['en-GB'], 'en-GB'],
    [['zh-Hant-HK'], ['zh', 'zh-Hant'], 'zh-Hant'],
    [['zh-Hant-CN-x-private1-private2'], ['zh-Hant-CN'], 'zh-Hant-CN'],
    [['zh-Hant-CN-x-private1'], ['zh-Hant-CN-x', 'zh-Hant'], 'zh-Hant'],
    [['cy', 'ur'], ['en', 'ur'], 'ur'],
    [['cy-GB', 'cy', 'en'], ['en', 'ur'], 'en'],
    [['fr'], ['en', 'ur'], undefined],
    [[''], ['en'], undefined],
    [[], ['en'], undefined],
    [['en'], [], undefined],
  ] as const) {
    it(`${wanted.join(', ') || 'no wish'} among ${available.join(', ') || 'none'}: ${expected ?? 'none'}`, () => {
      expect(lookupLanguage(available, wanted)).to.equal(expected);
    });
  }
});

describe('A text for a reader', () => {
  const both = { en: 'Welcome', ur: 'خوش آمدید' };
  for (const [what, text, wanted, value, language] of [
    ['a plain text is in the document’s language', 'Welcome', ['ur'], 'Welcome', 'en'],
    ['no text is empty', undefined, ['ur'], '', 'en'],
    ['the wanted language', both, ['ur'], 'خوش آمدید', 'ur'],
    ['a region of the wanted language', both, ['ur-PK'], 'خوش آمدید', 'ur'],
    ['a language that is missing gives way to the document’s', both, ['cy'], 'Welcome', 'en'],
    ['an empty text counts as missing', { en: 'Welcome', ur: '' }, ['ur'], 'Welcome', 'en'],
    ['any text is better than none', { ur: 'خوش آمدید', cy: '' }, ['cy'], 'خوش آمدید', 'ur'],
    ['none at all', { en: '', ur: '' }, ['ur'], '', 'en'],
    ['no languages at all', {}, ['ur'], '', 'en'],
  ] as const) {
    it(what, () => expect(resolveText(text, wanted, 'en')).to.deep.equal({ value, language }));
  }

  it('is never something that every object has', () => {
    expect(resolveText({}, ['toString'], 'valueOf')).to.deep.equal({ value: '', language: 'valueOf' });
    expect(resolveText({ en: 'Welcome' }, ['constructor', 'valueOf'], 'valueOf').value).to.equal('Welcome');
  });
});
