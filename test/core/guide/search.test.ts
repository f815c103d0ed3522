import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { fold } from '../../../src/core/text/fold.js';
import { plainText } from '../../../src/core/guide/plain-text.js';
import { GuideSearch, type Finding, type FoundText } from '../../../src/core/guide/search.js';
import { parseParentGuide } from '../../../src/core/documents/parse-parent-guide.js';
import type { Text } from '../../../src/core/documents/text.js';

interface ShortChapter {
  readonly id: string;
  readonly title: Text;
  readonly question?: Text;
  readonly markdown?: Text;
}

function searchIn(language: string, ...chapters: readonly ShortChapter[]): GuideSearch {
  const { document, problems } = parseParentGuide({
    kind: 'parent-guide',
    format: 1,
    id: 'guide',
    language: 'en',
    title: 'G',
    publisher: { name: 'P' },
    updated: '2026-09-01',
    languages: ['en', 'ur', 'ar', 'pl', 'zh'],
    chapters: chapters.map(({ id, title, question, markdown = '' }) => ({
      id,
      title,
      ...(question === undefined ? {} : { question }),
      sections: [{ id: `${id}-text`, blocks: [{ type: 'text', markdown }] }],
    })),
  });
  expect(problems).to.deep.equal([]);
  return new GuideSearch(document!, language);
}

/** A found text with its marked words in square brackets. */
function marked(text: FoundText | undefined): string | undefined {
  return text?.pieces.map(({ text: words, found }) => (found ? `[${words}]` : words)).join('');
}

const ids = (findings: readonly Finding[]) => findings.map(({ chapter }) => chapter);

describe('A word that is looked for', () => {
  for (const [what, language, query, text, expected] of [
    ['in capitals', 'en', 'SUSPENSION', 'a suspension', 'a [suspension]'],
    ['by its beginning', 'en', 'susp', 'a suspension', 'a [suspension]'],
    ['not by its middle', 'en', 'pension', 'a suspension', undefined],
    ['without its accents', 'pl', 'szkola zolw', 'szkoła, żółw', '[szkoła], [żółw]'],
    ['with accents that the text does not have', 'en', 'cafè', 'the cafe', 'the [cafe]'],
    ['with an apostrophe', 'en', 'child’s', 'your child’s plan', 'your [child]’[s] plan'],
    ['with another apostrophe', 'en', "child's", 'your child’s plan', 'your [child]’[s] plan'],
    ['as a number in another script', 'ur', '45', 'صرف ۴۵ دن', 'صرف [۴۵] دن'],
    ['as a number of Arabic', 'ar', '45', 'فقط ٤٥ يومًا', 'فقط [٤٥] يومًا'],
    ['with Arabic vowel signs in the text', 'ar', 'مدرسة', 'مَدْرَسَةٌ جديدة', '[مَدْرَسَةٌ] جديدة'],
    ['with a stretched line in the text', 'ar', 'مدرسة', 'مـــدرسة جديدة', '[مـــدرسة] جديدة'],
    ['with another form of alef', 'ar', 'اسرة', 'أسرة الطفل', '[أسرة] الطفل'],
    ['with a joined alef', 'ar', 'الاسم', 'ٱلاسم هنا', '[ٱلاسم] هنا'],
    ['with he for te marbuta', 'ar', 'مدرسه', 'مدرسة جديدة', '[مدرسة] جديدة'],
    ['with an alef that looks as a ye', 'ar', 'مستشفي', 'مستشفى قريب', '[مستشفى] قريب'],
    ['behind the article in the text', 'ar', 'مدرسة', 'في المدرسة', 'في [المدرسة]'],
    ['behind a joined preposition and article', 'ar', 'مدرسة', 'بالمدرسة', '[بالمدرسة]'],
    ['with the article, where the text has none', 'ar', 'المدرسة', 'مدرسة جديدة', '[مدرسة] جديدة'],
    ['with letters of an Arabic keyboard, in Urdu', 'ur', 'بچي كا', 'بچی کا حق', '[بچی] [کا] حق'],
    ['with an Urdu he on its own keyboard', 'ur', 'مدرسه', 'مدرسہ کھلا', '[مدرسہ] کھلا'],
    ['with a joiner in the text', 'ur', 'کمخواب', 'کم‌خواب بچہ', '[کم‌خواب] بچہ'],
    ['in presentation forms', 'ar', 'سلام', 'ﺳﻼﻡ', '[ﺳﻼﻡ]'],
    ['in a script without spaces', 'zh', '停学', '孩子被停学了', '孩子被[停学]了'],
    ['within a link’s words', 'en', 'council', '[your council](https://example.org/x)', 'your [council]'],
    ['not within a link’s address', 'en', 'example', '[your council](https://example.org/x)', undefined],
    ['in a heading and a list', 'en', 'one two', '## One\n\n- two', '[One] [two]'],
  ] as const) {
    it(what, () => {
      const [found] = searchIn(language, { id: 'a', title: 'T', markdown: { [language]: text } }).find(query);
      expect(marked(found?.line)).to.equal(expected);
    });
  }

  it('nothing is looked for where there is no word', () => {
    const search = searchIn('en', { id: 'a', title: 'T', markdown: 'text' });
    for (const query of ['', ' ', '…', '?!']) expect(search.find(query)).to.deep.equal([]);
  });
});

describe('What is found', () => {
  const search = searchIn(
    'en',
    { id: 'text', title: 'Moving', markdown: 'Suspension, suspension, suspension.' },
    { id: 'question', title: 'Days', question: 'A suspension: what now?' },
    { id: 'title', title: 'Suspension', question: 'What now?' },
    { id: 'both', title: 'Moving house', markdown: 'After a suspension.' },
  );

  for (const [query, expected] of [
    ['suspension', ['title', 'question', 'text', 'both']],
    ['moving', ['text', 'both']],
    ['moving suspension', ['text', 'both']],
    ['suspension now', ['title', 'question']],
    ['moving anxious', []],
  ] as const) {
    it(`for “${query}”: ${expected.join() || 'nothing'}`, () =>
      expect(ids(search.find(query))).to.deep.equal(expected));
  }

  it('shows its question with the words marked, and no line where that has them all', () => {
    const found = search.find('susp')[1]!;
    expect([marked(found.heading), found.line, found.section]).to.deep.equal([
      'A [suspension]: what now?',
      undefined,
      undefined,
    ]);
  });

  it('shows the title as the line, where that alone has what the question has not', () => {
    const lines = (query: string) => {
      const found = search.find(query).find(({ chapter }) => chapter === 'title')!;
      return [marked(found.heading), marked(found.line), found.section];
    };
    expect(lines('susp')).to.deep.equal(['What now?', '[Suspension]', undefined]);
    expect(lines('suspension now')).to.deep.equal(['What [now]?', '[Suspension]', undefined]);
    expect(lines('now')).to.deep.equal(['What [now]?', undefined, undefined]);
  });

  it('shows a line of the text, and the section it stands in', () => {
    const found = search.find('moving after')[0]!;
    expect([marked(found.heading), marked(found.line), found.section]).to.deep.equal([
      '[Moving] house',
      '[After] a suspension.',
      'both-text',
    ]);
  });

  it('cuts the line at words', () => {
    const long = searchIn('en', {
      id: 'a',
      title: 'T',
      markdown: `${'before '.repeat(40)}needle${' after'.repeat(40)}`,
    });
    const line = marked(long.find('needle')[0]?.line)!;
    expect(line).to.match(/^… (?:before )+\[needle\](?: after)+ …$/u);
    expect(line.length).to.be.within(140, 180);
  });

  it('is found in the language that stands in, and says which it is', () => {
    const [found] = searchIn('ur', { id: 'a', title: { ur: 'معطلی', en: 'Suspension' }, markdown: 'Ring us.' }).find(
      'ring',
    );
    expect([found?.heading.language, found?.line?.language]).to.deep.equal(['ur', 'en']);
  });

  it('is not found in a language that is not shown', () => {
    expect(searchIn('ur', { id: 'a', title: { ur: 'معطلی', en: 'Suspension' } }).find('suspension')).to.deep.equal([]);
  });
});

describe('Whatever is looked for', () => {
  const word = fc.string({ unit: 'grapheme', maxLength: 8 });

  it('is found by any beginning of any word of a text, and the pieces are the text', () => {
    const letters = fc.array(fc.constantFrom('a', 'é', 'Ł', 'أ', 'ة', 'ک', 'ب', '9', '۹', '中'), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(fc.array(letters, { minLength: 1, maxLength: 6 }), fc.nat(), fc.nat(), (words, which, length) => {
        const written = words.map((signs) => signs.join(''));
        const chosen = words[which % words.length]!;
        const beginning = chosen.slice(0, 1 + (length % chosen.length)).join('');
        const text = written.join(' ');
        const [found] = searchIn('en', { id: 'a', title: 'T', markdown: text }).find(beginning);
        expect(found?.line?.pieces.map((piece) => piece.text).join('')).to.equal(text);
        expect(found?.line?.pieces.some((piece) => piece.found)).to.equal(true);
      }),
    );
  });

  it('folds to the same however it is composed', () => {
    const text = fc.string({ unit: 'grapheme' });
    fc.assert(fc.property(text, (any) => fold(any.normalize('NFD')) === fold(any.normalize('NFC'))));
  });

  it('folds to the same when it is folded again, and never fails', () => {
    fc.assert(fc.property(word, (text) => fold(fold(text)) === fold(text)));
    const search = searchIn('en', { id: 'a', title: 'T', markdown: 'text' });
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => Array.isArray(search.find(text))));
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof plainText(text) === 'string'));
  });
});
