import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { parseStrandProgress } from '../../../src/core/documents/parse-strand-progress.js';
import type { StrandProgressDocument } from '../../../src/core/documents/strand-progress.js';
import { strandCounts, type ActionCount } from '../../../src/core/progress/strand-counts.js';

type Statuses = ('not-started' | 'under-way' | 'done')[];

const strategy = { kind: 'strand-progress', format: 1, id: 'strategy', language: 'en', title: 'S', asOf: '2026-07-20' };

/** A strategy of these strands, which has to be valid. */
function strategyOf(...strands: object[]): StrandProgressDocument {
  const { document, problems } = parseStrandProgress({ ...strategy, strands });
  expect(problems).to.deep.equal([]);
  return document!;
}

/** A strand with an action for each status, "one.1" and so on; further fields by number. */
function strand(id: string, statuses: Statuses, further: Readonly<Record<number, object>> = {}): object {
  const actions = statuses.map((status, index) => ({
    id: `${id}.${index + 1}`,
    text: 'An action',
    status,
    ...further[index + 1],
  }));
  return { id, title: id, actions };
}

function inWords({ done, total, underWay }: ActionCount): string {
  return `${done} of ${total}${underWay > 0 ? `, ${underWay} under way` : ''}`;
}

describe('The count of a strategy', () => {
  for (const [when, strands, expected, total] of [
    ['nothing is begun', [strand('one', ['not-started', 'not-started'])], ['0 of 2'], '0 of 2'],
    [
      'some is done',
      [strand('one', ['done', 'under-way', 'not-started'])],
      ['1 of 3, 1 under way'],
      '1 of 3, 1 under way',
    ],
    [
      'an action stands in two strands',
      [strand('one', ['done', 'not-started'], { 1: { strands: ['two'] } }), strand('two', ['under-way'])],
      ['1 of 2', '1 of 2, 1 under way'],
      '1 of 3, 1 under way',
    ],
    [
      'an action names its own strand, and another twice',
      [strand('one', ['done'], { 1: { strands: ['one', 'two', 'two'] } }), strand('two', [])],
      ['1 of 1', '1 of 1'],
      '1 of 1',
    ],
    [
      'an action names a strand that has no list of its own',
      [strand('one', ['under-way'], { 1: { strands: ['two'] } }), { id: 'two', title: 'Two' }],
      ['0 of 1, 1 under way', '0 of 1, 1 under way'],
      '0 of 1, 1 under way',
    ],
    ['numbers alone', [{ id: 'one', title: 'One', done: 3, total: 5 }], ['3 of 5'], '3 of 5'],
    [
      'numbers in one strand, actions in another',
      [{ id: 'one', title: 'One', done: 3, total: 5 }, strand('two', ['done', 'under-way'])],
      ['3 of 5', '1 of 2, 1 under way'],
      '4 of 7, 1 under way',
    ],
    [
      'numbers that its actions contradict',
      [{ ...strand('one', ['done', 'done']), done: 0, total: 9 }],
      ['2 of 2'],
      '2 of 2',
    ],
    [
      'numbers beside an action of another strand',
      [strand('one', ['done'], { 1: { strands: ['two'] } }), { id: 'two', title: 'Two', done: 3, total: 5 }],
      ['1 of 1', '3 of 5'],
      '4 of 6',
    ],
    ['no actions yet', [{ id: 'one', title: 'One', actions: [] }], ['0 of 0'], '0 of 0'],
    ['no strands', [], [], '0 of 0'],
  ] as const) {
    it(`${when}: ${total}`, () => {
      const counts = strandCounts(strategyOf(...strands));
      expect(counts.strands.map(inWords)).to.deep.equal(expected);
      expect(inWords(counts.total)).to.equal(total);
    });
  }

  it('names each strand, and its own actions before those of others', () => {
    const previous = { value: 40, asOf: '2025-07-20' };
    const target = { value: 80, by: '2027-07-20' };
    const [, two] = strandCounts(
      strategyOf(
        strand('one', ['done', 'done'], { 2: { strands: ['two'] } }),
        { ...strand('two', ['done', 'done']), prefix: '2', description: 'The second.', previous, target },
        strand('three', ['done'], { 1: { strands: ['two'] } }),
      ),
    ).strands;
    const { actions, ...rest } = two!;
    expect(actions.map(({ id }) => id)).to.deep.equal(['two.1', 'two.2', 'one.2', 'three.1']);
    expect(rest).to.deep.equal({
      id: 'two',
      prefix: '2',
      title: 'two',
      description: 'The second.',
      previous,
      target,
      done: 4,
      total: 4,
      underWay: 0,
    });
  });

  it('counts every action once in the total, and once in each strand that it stands in', () => {
    const names = ['one', 'two', 'three', 'four'];
    const action = fc.record({
      status: fc.constantFrom<Statuses[number]>('not-started', 'under-way', 'done'),
      strands: fc.array(fc.constantFrom(...names)),
    });
    fc.assert(
      fc.property(fc.tuple(...names.map(() => fc.array(action))), (lists) => {
        const strands = lists.map((list, index) =>
          strand(
            names[index]!,
            list.map(({ status }) => status),
            Object.fromEntries(list.map(({ strands }, position) => [position + 1, { strands }])),
          ),
        );
        const counts = strandCounts(strategyOf(...strands));
        expect(counts.total.total).to.equal(lists.flat().length);
        expect(counts.total.done).to.equal(lists.flat().filter(({ status }) => status === 'done').length);
        names.forEach((name, index) => {
          const standing = lists.flatMap((list, home) =>
            list.filter(({ strands }) => home === index || strands.includes(name)),
          );
          expect(counts.strands[index]?.total).to.equal(standing.length);
          expect(counts.strands[index]?.underWay).to.equal(
            standing.filter(({ status }) => status === 'under-way').length,
          );
        });
      }),
    );
  });
});
