import { expect } from '@open-wc/testing';
import { chapterAge } from '../../../src/core/guide/chapter-age.js';
import { chapterTexts } from '../../../src/core/guide/chapter-texts.js';
import { plainText } from '../../../src/core/guide/plain-text.js';
import { neighbours, placeOf } from '../../../src/core/guide/reading-order.js';
import { guideGaps, translationState } from '../../../src/core/guide/translation-state.js';
import { parseParentGuide } from '../../../src/core/documents/parse-parent-guide.js';
import { parentGuideSchema } from '../../../src/core/documents/parent-guide.js';
import { partsOf } from '../../../src/core/documents/schema-walk.js';
import { text as textSchema } from '../../../src/core/documents/fields.js';
import { edited } from '../documents/valid-audit.js';
import { validParentGuide } from '../documents/valid-parent-guide.js';
import { openParentGuide } from '../../stories/example-documents.js';

const guide = parseParentGuide(validParentGuide()).document!;

describe('A chapter that was last checked', () => {
  for (const [day, expected] of [
    [undefined, 'never'],
    ['2025-08-31', 'old'],
    ['2025-09-01', 'recent'],
    ['2026-09-01', 'recent'],
  ] as const) {
    it(`on ${day}: ${expected}`, () => expect(chapterAge(day, '2026-09-01')).to.equal(expected));
  }
});

describe('The reading order', () => {
  for (const [id, chapter, section] of [
    ['anxiety', 'anxiety', undefined],
    ['mornings', 'anxiety', 'mornings'],
    ['line', undefined, undefined],
    ['', undefined, undefined],
  ] as const) {
    it(`finds the place of “${id}”`, () => {
      const place = placeOf(guide, id);
      expect([place?.chapter.id, place?.section]).to.deep.equal([chapter, section]);
    });
  }

  it('has nothing before the first chapter, nor after the last', () => {
    const [first, last] = guide.chapters;
    const around = (chapter: typeof first) => {
      const { previous, next } = neighbours(guide, chapter!);
      return [previous?.id, next?.id];
    };
    expect(around(first)).to.deep.equal([undefined, 'anxiety']);
    expect(around(last)).to.deep.equal(['suspension', undefined]);
  });
});

describe('The texts of a chapter', () => {
  it('are all that the schema has, but for what is not read', () => {
    const all = [...partsOf(parentGuideSchema, guide)]
      .filter(({ schema, path }) => schema === textSchema && path[0] === 'chapters')
      .map(({ value }) => value);
    expect(
      Array.from(guide.chapters, (chapter) => [...chapterTexts(chapter)].map(({ text }) => text)).flat(),
    ).to.have.members(all);
  });
});

describe('A translation', () => {
  it('is whole, there in part, behind or missing', async () => {
    const small = await openParentGuide('small-guide.json');
    const states = small.chapters.map((chapter) => translationState(chapter, 'ur', 'en'));
    expect(states).to.deep.equal([
      { extent: 'whole', isBehind: false, byMachine: true },
      { extent: 'partly', isBehind: true, byMachine: false },
      { extent: 'missing', isBehind: false, byMachine: false },
    ]);
    expect(translationState(small.chapters[0]!, 'en-GB', 'en').extent).to.equal('whole');
    expect(guideGaps(small, '2026-11-24')).to.deep.equal([
      { language: 'en', missing: [], partly: [], behind: [], stale: ['moving-school'] },
      {
        language: 'ur',
        missing: ['moving-school'],
        partly: ['anxious'],
        behind: ['anxious'],
        stale: ['moving-school'],
      },
    ]);
  });

  it('of the day of the check is not behind', () => {
    const { document } = parseParentGuide(edited(validParentGuide(), { '/chapters/0/title': { en: 'A', cy: 'B' } }));
    expect(translationState(document!.chapters[0]!, 'cy', 'en')).to.deep.equal({
      extent: 'partly',
      isBehind: false,
      byMachine: true,
    });
  });
});

describe('Markdown as plain text', () => {
  for (const [markdown, expected] of [
    ['A **bold** and _light_ word', 'A bold and light word'],
    ['# Heading\n\ntext', 'Heading text'],
    ['- one\n- two\n\n1. three', 'one two three'],
    ['> quoted', 'quoted'],
    ['[words](https://example.org "title") go on', 'words go on'],
    ['[words][ref]\n\n[ref]: https://example.org', 'words'],
    ['![A ramp](ramp.jpg)', 'A ramp'],
    ['<https://example.org> is there', 'is there'],
    ['`code` \\* and `more`', 'code and more'],
    ['a\n\n---\n\nb', 'a b'],
    ['in 2 - 3 days (or so)', 'in 2 - 3 days (or so)'],
  ] as const) {
    it(JSON.stringify(markdown), () => expect(plainText(markdown)).to.equal(expected));
  }
});
