import { expect } from '@open-wc/testing';
import { dateWritten } from '../../src/localisation/formatter.js';
import { partialDateWords } from '../../src/parts/awards/partial-date-words.js';

function written(language: string): string[] {
  const formats = { formatLanguage: language, date: (day: string) => dateWritten(day, language) };
  return ['2026-09-03', '2026-09', '2026'].map((date) => partialDateWords(formats, date));
}

describe('A date of which the day or the month may not be known', () => {
  for (const [language, expected] of [
    ['en-GB', ['3 September 2026', 'September 2026', '2026']],
    ['pl', ['3 września 2026', 'wrzesień 2026', '2026']],
    ['fa', ['۳ سپتامبر ۲۰۲۶', 'سپتامبر ۲۰۲۶', '۲۰۲۶']],
    ['en_GB', ['3 September 2026', 'September 2026', '2026']],
  ] as const) {
    it(`is written out as far as it is, in “${language}”`, () => {
      expect(written(language)).to.deep.equal(expected);
    });
  }

  it('is written in digits where the browser knows no words of the language', () => {
    const isKnown = Intl.DateTimeFormat.supportedLocalesOf('cy').length > 0;
    expect(written('cy')).to.deep.equal(
      isKnown ? ['3 Medi 2026', 'Medi 2026', '2026'] : ['03/09/2026', '09/2026', '2026'],
    );
  });
});
