import { expect } from '@open-wc/testing';
import { lintStrandProgress } from '../../../src/core/documents/lint-strand-progress.js';
import { parseStrandProgress } from '../../../src/core/documents/parse-strand-progress.js';
import { edited, gone } from './valid-audit.js';
import { validStrandProgress } from './valid-strand-progress.js';

type Changes = Readonly<Record<string, unknown>>;
type Cases = readonly (readonly [what: string, changes: Changes, ...expected: (readonly [string, string])[]])[];

/** Each rule: what is changed in the valid document, and where and how it is refused. */
const rules: Cases = [
  ['nothing is changed', {}],
  ['another kind', { '/kind': 'audit' }, ['/kind', 'wrong-kind']],
  ['a newer format', { '/format': 2 }, ['/format', 'newer-format']],
  ['no id', { '/id': gone }, ['/id', 'missing']],
  ['no language', { '/language': gone }, ['/language', 'missing']],
  ['no title', { '/title': gone }, ['/title', 'missing']],
  ['no day', { '/asOf': gone }, ['/asOf', 'missing']],
  ['a day that the calendar does not have', { '/asOf': '2026-02-30' }, ['/asOf', 'wrong-date']],
  ['no source', { '/source': gone }],
  ['a source in two languages', { '/source': { en: 'The report', cy: 'Yr adroddiad' } }],
  ['no strands', { '/strands': gone }, ['/strands', 'missing']],
  ['more strands than an audit may have', { '/strands': numbered(13) }],
  ['a strand without a title', { '/strands/1/title': gone }, ['/strands/1/title', 'missing']],
  ['a strand named as a page is', { '/strands/2/id': 'results' }, ['/strands/2/id', 'reserved-id']],
  ['two strands of one id', { '/strands/2/id': 'support' }, ['/strands/2/id', 'duplicate-id']],
  ['an action named as a strand is', { '/strands/1/actions/0/id': 'training' }, [plans('id'), 'duplicate-id']],
  ['an action without a status', { '/strands/1/actions/0/status': gone }, [plans('status'), 'missing']],
  ['an unknown status', { '/strands/1/actions/0/status': 'stuck' }, [plans('status'), 'wrong-value']],
  ['an action without a text', { '/strands/1/actions/0/text': gone }, [plans('text'), 'missing']],
  ['an unknown strand', { '/strands/1/actions/0/strands': ['welcom'] }, [plans('strands/0'), 'unknown-strand']],
  ['an action that names its own strand', { '/strands/1/actions/0/strands': ['support'] }],
  ['no actions but another strand’s that names it', { '/strands/1/actions': gone }],
  [
    'neither actions nor numbers',
    { '/strands/0/actions/1/strands': gone, '/strands/1/actions': gone },
    ['/strands/1', 'missing-counts'],
  ],
  ['an empty list of actions', { '/strands/1/actions': [] }],
  ['a total alone', { '/strands/2/done': gone }, ['/strands/2', 'missing-counts']],
  ['a number done alone', { '/strands/2/total': gone }, ['/strands/2', 'missing-counts']],
  ['neither number', { '/strands/2/done': gone, '/strands/2/total': gone }, ['/strands/2', 'missing-counts']],
  ['none of none', { '/strands/2/done': 0, '/strands/2/total': 0 }],
  ['all of all', { '/strands/2/done': 5 }],
  ['more done than there are', { '/strands/2/done': 6 }, ['/strands/2/done', 'done-above-total']],
  ['less than none done', { '/strands/2/done': -1 }, ['/strands/2/done', 'wrong-not-negative']],
  ['half of one done', { '/strands/2/done': 2.5 }, ['/strands/2/done', 'wrong-type']],
  ['a total in words', { '/strands/2/total': 'five' }, ['/strands/2/total', 'wrong-type']],
  ['0 before and 100 as a target', { '/strands/0/previous/value': 0 }],
  ['less than 0 before', { '/strands/0/previous/value': -1 }, ['/strands/0/previous/value', 'wrong-percentage']],
  ['more than 100 as a target', { '/strands/0/target/value': 101 }, ['/strands/0/target/value', 'wrong-percentage']],
  [
    'an earlier percentage without its day',
    { '/strands/0/previous/asOf': gone },
    ['/strands/0/previous/asOf', 'missing'],
  ],
  ['a target without its day', { '/strands/0/target/by': gone }, ['/strands/0/target/by', 'missing']],
  ['a target that is a number', { '/strands/0/target': 80 }, ['/strands/0/target', 'wrong-type']],
];

function plans(field: string): string {
  return `/strands/1/actions/0/${field}`;
}

function numbered(count: number): object[] {
  return Array.from({ length: count }, (_, index) => ({ id: `strand-${index}`, title: 'A strand', done: 1, total: 2 }));
}

describe('A strategy’s progress', () => {
  for (const [what, changes, ...expected] of rules) {
    it(`${what}: ${expected.map(([, code]) => code).join() || 'fine'}`, () => {
      const { document, problems } = parseStrandProgress(edited(validStrandProgress(), changes));
      expect(problems.map(({ path, code }) => [path, code])).to.deep.equal(expected);
      expect(document === undefined).to.equal(expected.length > 0);
    });
  }

  it('is a copy that nobody can change', () => {
    const input = validStrandProgress();
    const document = parseStrandProgress(input).document!;
    expect(document).to.deep.equal(input);
    expect(document).to.not.equal(input);
    expect(() => Object.assign(document.strands[0]!, { title: 'Another' })).to.throw(TypeError);
  });

  const door = validStrandProgress().strands as { actions: object[] }[];
  for (const [what, changes, message] of [
    [
      'the same action in two strands',
      { '/strands/1/actions/0': door[0]!.actions[0] },
      'Strand 2, action 1: the id "door" stands twice, at /strands/0/actions/0/id and at /strands/1/actions/0/id. If it is one action in two strands, write it once, and name the other strand in its "strands".',
    ],
    [
      'the same action that names the other strand both times',
      {
        '/strands/0/actions/0/strands': ['support'],
        '/strands/1/actions/0': { ...door[0]!.actions[0], strands: ['welcome'] },
      },
      'Strand 2, action 1: the id "door" stands twice, at /strands/0/actions/0/id and at /strands/1/actions/0/id. If it is one action in two strands, write it once, and name the other strand in its "strands".',
    ],
    [
      'two actions of one id',
      { '/strands/1/actions/0/id': 'door' },
      'Strand 2, action 1: the id "door" stands twice, at /strands/0/actions/0/id and at /strands/1/actions/0/id. The two do not say the same: give one of them another id.',
    ],
    [
      'two strands of one id',
      { '/strands/2/id': 'welcome' },
      'Strand 3: the id "welcome" stands twice, at /strands/0/id and at /strands/2/id. Give one of them another id.',
    ],
    [
      'a misspelt strand',
      { '/strands/0/actions/1/strands': ['suport'] },
      'Strand 1, action 2, strand 1: there is no strand "suport". Did you mean "support"?',
    ],
    [
      'more done than there are',
      { '/strands/2/done': 6 },
      'Strand 3: "done" is 6, which is more than "total", 5. Correct one of the two.',
    ],
    [
      'a total alone',
      { '/strands/2/done': gone },
      'Strand 3: "done" is missing. Give both numbers, or list the "actions".',
    ],
    [
      'neither number',
      { '/strands/2/done': gone, '/strands/2/total': gone },
      'Strand 3: "done" and "total" are missing. Give both numbers, or list the "actions".',
    ],
    ['half of one done', { '/strands/2/done': 2.5 }, 'Strand 3: "done" is 2.5. It has to be a whole number.'],
    [
      'a percentage past 100',
      { '/strands/0/target/value': 101 },
      'Strand 1: "value" is 101. It has to be from 0 to 100.',
    ],
  ] as const) {
    it(`${what} is told of in words`, () => {
      const { problems } = parseStrandProgress(edited(validStrandProgress(), changes));
      expect(problems.map((problem) => problem.message)).to.deep.equal([message]);
    });
  }
});

describe('What an author of a strategy’s progress is warned of', () => {
  const warned: Cases = [
    ['nothing is changed', {}],
    ['a misspelt field', { '/strands/0/titel': 'W' }, ['/strands/0/titel', 'unknown-field']],
    ['a day to come', { '/asOf': '2026-09-02' }, ['/asOf', 'in-the-future']],
    ['today', { '/asOf': '2026-09-01' }],
    ['no strand at all', { '/strands': [] }, ['/strands', 'no-strands']],
    ['an empty title', { '/title': '' }, ['/title', 'missing-translation']],
    [
      'an action without words',
      { '/strands/1/actions/0/text': {} },
      ['/strands/1/actions/0/text', 'missing-translation'],
    ],
    ['none of none', { '/strands/2/done': 0, '/strands/2/total': 0 }, ['/strands/2', 'nothing-to-count']],
    [
      'an empty list of actions',
      { '/strands/2/done': gone, '/strands/2/actions': [] },
      ['/strands/2', 'nothing-to-count'],
    ],
    ['an empty list of actions beside both numbers', { '/strands/2/actions': [] }],
    ['an empty list of actions where another strand’s counts', { '/strands/1/actions': [] }],
    [
      'an earlier percentage of the same day',
      { '/strands/0/previous/asOf': '2026-07-20' },
      ['/strands/0/previous/asOf', 'previous-not-before'],
    ],
    [
      'a target below what was',
      { '/strands/0/target/value': 19 },
      ['/strands/0/target/value', 'target-below-previous'],
    ],
    ['a target as it was', { '/strands/0/target/value': 20 }],
    ['fewer done than its actions', { '/strands/0/done': 0 }, ['/strands/0/done', 'counts-differ']],
    ['more in all than its actions', { '/strands/0/total': 4 }, ['/strands/0/total', 'counts-differ']],
    [
      'a title that is translated, alone',
      { '/title': { en: 'Our strategy', ur: 'ہماری حکمت عملی' } },
      ['/source', 'missing-translation'],
      ['/strands/0/title', 'missing-translation'],
      ['/strands/1/title', 'missing-translation'],
      ['/strands/2/title', 'missing-translation'],
    ],
  ];

  for (const [what, changes, ...expected] of warned) {
    it(`${what}: ${expected.map(([, code]) => code).join() || 'nothing'}`, () => {
      const { document, problems } = parseStrandProgress(edited(validStrandProgress(), changes));
      expect(problems).to.deep.equal([]);
      const found = lintStrandProgress(document!, '2026-09-01');
      expect(found.map(({ path, code }) => [path, code])).to.deep.equal(expected);
      expect(found.every(({ severity, message }) => severity === 'warning' && /^[^a-z].*\.$/u.test(message))).to.equal(
        true,
      );
    });
  }
});
