import { expect } from '@open-wc/testing';
import { lintStrandProgress } from '../../src/core/documents/lint-strand-progress.js';
import type { StrandProgressDocument } from '../../src/core/documents/strand-progress.js';
import type { Text } from '../../src/core/documents/text.js';
import { strandCounts } from '../../src/core/progress/strand-counts.js';
import { openStrandProgress } from './example-documents.js';

const today = '2026-12-01';
const languages = ['en', 'ur', 'ar', 'pl', 'cy'];

function languagesOf(words: Text | undefined): string[] {
  return typeof words === 'object' ? Object.keys(words) : [];
}

describe('the example strategy', () => {
  let strategy: StrandProgressDocument;

  before(async () => {
    strategy = await openStrandProgress('manchester-strategy-2023-24.json');
  });

  it('has 10, 12, 3 and 6 actions in its strands, and 30 in all, since one stands in two', () => {
    const { strands, total } = strandCounts(strategy);
    expect(strands.map((strand) => strand.total)).to.deep.equal([10, 12, 3, 6]);
    expect(total.total).to.equal(30);
    const [universal, early] = strands.map(({ actions }) => actions.map(({ id }) => id));
    expect(universal!.filter((id) => early!.includes(id))).to.deep.equal(['neet-prevention']);
  });

  it('has some that are done, some under way and some not started, and none of all done', () => {
    const { strands, total } = strandCounts(strategy);
    expect(strands.map(({ done, underWay }) => [done, underWay])).to.deep.equal([
      [4, 4],
      [3, 7],
      [1, 1],
      [2, 3],
    ]);
    expect([total.done, total.underWay]).to.deep.equal([10, 14]);
  });

  it('says what was delivered before at half of its actions or more', () => {
    const notes = strategy.strands.flatMap(({ actions = [] }) => actions.filter(({ note }) => note));
    expect(notes.length).to.be.at.least(15);
  });

  it('warns of nothing but descriptions and actions that are in English alone', () => {
    const warnings = lintStrandProgress(strategy, today);
    expect(new Set(warnings.map(({ code }) => code))).to.deep.equal(new Set(['missing-translation']));
    const expected = strategy.strands.flatMap((_, strand) =>
      languages.slice(1).map(() => `/strands/${strand}/description`),
    );
    expect(warnings.map(({ path }) => path).sort()).to.deep.equal(expected);
  });

  it('has its titles in five languages, and says what is made up and what a machine translated', () => {
    for (const words of [strategy.title, strategy.source, ...strategy.strands.map(({ title }) => title)])
      expect(languagesOf(words)).to.deep.equal(languages);
    const { en, cy, pl } = strategy.source as Record<string, string>;
    expect(en).to.contain('Example content: adapt before use.').and.to.contain('made-up example values');
    expect(cy).to.contain('Peiriant');
    expect(pl).to.contain('maszyna');
    for (const { description, previous, target } of strategy.strands) {
      expect(description).to.contain('are example values');
      expect([previous, target]).to.not.include(undefined);
    }
  });

  it('is the same in numbers alone, but that the action in two strands counts twice', async () => {
    const counts = await openStrandProgress('manchester-strategy-counts.json');
    expect(lintStrandProgress(counts, today)).to.deep.equal([]);
    const numbers = (document: StrandProgressDocument) =>
      strandCounts(document).strands.map(({ id, done, total }) => [id, done, total]);
    expect(numbers(counts)).to.deep.equal(numbers(strategy));
    expect(strandCounts(counts).total).to.deep.equal({ done: 10, total: 31, underWay: 0 });
  });
});
