import { expect } from '@open-wc/testing';
import { lintParentGuide } from '../../src/core/documents/lint-parent-guide.js';
import { openParentGuide } from './example-documents.js';

describe('The small guide', () => {
  it('holds every sort of block, and warns of what it leaves out on purpose', async () => {
    const guide = await openParentGuide('small-guide.json');
    const types = guide.chapters.flatMap(({ sections }) =>
      sections.flatMap(({ blocks }) => blocks.map(({ type }) => type)),
    );
    expect([...new Set(types)].sort()).to.deep.equal([
      'audio',
      'callout',
      'checklist',
      'contacts',
      'downloads',
      'image',
      'questions',
      'quote',
      'steps',
      'text',
    ]);
    expect(lintParentGuide(guide, '2026-11-24').map(({ path, code }) => [path, code])).to.deep.equal([
      ['/chapters/1/translations/ur/date', 'stale-translation'],
      ['/chapters/2/lastChecked', 'stale-chapter'],
      ['/chapters/1/sections/1/blocks/1/markdown', 'missing-translation'],
      ['/chapters/2/title', 'missing-translation'],
      ['/glossary/0/also/0', 'missing-translation'],
    ]);
  });
});
