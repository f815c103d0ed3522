import { expect } from '@open-wc/testing';
import { parseParentGuide } from '../../src/core/documents/parse-parent-guide.js';
import { chapterTexts } from '../../src/core/guide/chapter-texts.js';
import { generateGuide } from '../../stories/documents/generate-guide.js';

describe('The generated guide', () => {
  it('has 200 chapters and 100,000 words, and is valid', () => {
    const guide = generateGuide(200);
    const words = guide.chapters.reduce((sum, chapter) => {
      const texts = [...chapterTexts(chapter)].map(({ text }) => (typeof text === 'string' ? text : ''));
      return sum + texts.join(' ').split(/\s+/u).length;
    }, 0);
    expect(words).to.be.within(100_000, 110_000);
    expect(parseParentGuide(guide).problems).to.deep.equal([]);
  });
});
