import { expect } from '@open-wc/testing';
import { parseAudit } from '../../../src/core/documents/parse.js';
import { at, edited, gone, validAudit } from './valid-audit.js';

type Changes = Readonly<Record<string, unknown>>;

/** Each rule between fields: what is changed in the valid audit, and where and how it is refused. */
const rules: readonly (readonly [what: string, changes: Changes, ...expected: (readonly [string, string])[]])[] = [
  ['the id of a statement twice', { [`${at.discussed}/id`]: 'plan' }, [`${at.discussed}/id`, 'duplicate-id']],
  [
    'a statement called as its area',
    { [`${at.discussed}/id`]: 'support.plans' },
    [`${at.discussed}/id`, 'duplicate-id'],
  ],
  ['an area called as a strand', { '/strands/1/areas/0/id': 'welcome' }, ['/strands/1/areas/0/id', 'duplicate-id']],
  ['a strand called as a setting type', { '/strands/1/id': 'primary' }, ['/strands/1/id', 'duplicate-id']],
  [
    'a perspective called as a setting type',
    { '/perspectives/2': { id: 'primary', label: 'Pupils' } },
    ['/perspectives/2/id', 'duplicate-id'],
  ],
  ['a band called as a band', { '/results/bands/2/id': 'growing' }, ['/results/bands/2/id', 'duplicate-id']],
  ['a band called as a scale', { '/results/bands/2/id': 'duty' }, ['/results/bands/2/id', 'duplicate-id']],
  [
    'the id of a statement three times',
    { [`${at.lead}/id`]: 'plan', [`${at.discussed}/id`]: 'plan' },
    [`${at.lead}/id`, 'duplicate-id'],
    [`${at.discussed}/id`, 'duplicate-id'],
  ],
  [
    'a code twice in a scale',
    { '/scales/steps/options/2/code': 'starting' },
    ['/scales/steps/options/2/code', 'duplicate-code'],
  ],
  [
    'a code twice in a choice',
    { [`${at.lead}/options/1/code`]: 'nobody' },
    [`${at.lead}/options/1/code`, 'duplicate-code'],
  ],
  ['one code in two lists', { [`${at.lead}/options/1/code`]: 'not-yet' }],

  ['an unknown scale', { [`${at.plan}/scale`]: 'dutty' }, [`${at.plan}/scale`, 'unknown-scale']],
  ['a scale that every object has', { [`${at.plan}/scale`]: 'constructor' }, [`${at.plan}/scale`, 'unknown-scale']],
  ['a rating without a scale', { [`${at.plan}/scale`]: gone }, [`${at.plan}/scale`, 'missing']],
  [
    'an unknown setting type that is asked',
    { [`${at.greeting}/appliesTo/1`]: 'nursery' },
    [`${at.greeting}/appliesTo/1`, 'unknown-setting-type'],
  ],
  [
    'a wording for an unknown setting type',
    { [`${at.greeting}/variants/nursery`]: 'x' },
    [`${at.greeting}/variants/nursery`, 'unknown-setting-type'],
  ],
  [
    'an unknown setting type in a condition',
    { [`${at.reviewed}/when/any/1/settingType/0`]: 'nursery' },
    [`${at.reviewed}/when/any/1/settingType/0`, 'unknown-setting-type'],
  ],
  [
    'an unknown perspective that is asked',
    { [`${at.greeting}/perspectives/0`]: 'pupils' },
    [`${at.greeting}/perspectives/0`, 'unknown-perspective'],
  ],
  [
    'an unknown perspective in a condition',
    { [`${at.discussed}/when/perspective/0`]: 'pupils' },
    [`${at.discussed}/when/perspective/0`, 'unknown-perspective'],
  ],
  [
    'an unknown statement in a condition',
    { [`${at.lead}/when/statement`]: 'way' },
    [`${at.lead}/when/statement`, 'unknown-statement'],
  ],
  [
    'an unknown statement under "not"',
    { [`${at.change}/when/all/1/not/statement`]: 'way' },
    [`${at.change}/when/all/1/not/statement`, 'unknown-statement'],
  ],
  [
    'an unknown option that decides',
    { [`${at.change}/when/all/1/not/is`]: 'nobody' },
    [`${at.change}/when/all/1/not/is`, 'unknown-option'],
  ],
  ['an unknown option in a list', { [`${at.lead}/when/in/1`]: 'surveys' }, [`${at.lead}/when/in/1`, 'unknown-option']],
  [
    'an option of a statement that is typed in',
    { [`${at.lead}/when`]: { statement: 'number', is: 'none' } },
    [`${at.lead}/when/is`, 'unknown-option'],
  ],
  [
    'next steps after an unknown option',
    { [`${at.greeting}/improvements/never`]: ['x'] },
    [`${at.greeting}/improvements/never`, 'unknown-option'],
  ],
  ['an unknown type', { [`${at.change}/type`]: 'texts' }, [`${at.change}/type`, 'unknown-type']],
  ['a type that every object has', { [`${at.change}/type`]: 'toString' }, [`${at.change}/type`, 'unknown-type']],

  ['a choice without options', { [`${at.lead}/options`]: gone }, [`${at.lead}/options`, 'missing']],
  [
    'choices from nothing',
    { [`${at.ways}/options`]: [], [`${at.lead}/when`]: gone, [`${at.change}/when`]: gone },
    [`${at.ways}/options`, 'missing'],
  ],
  ['scores that are all 0', { '/scales/duty/options/1/score': 0 }, ['/scales/duty/options', 'no-score-above-zero']],
  [
    'scores of a choice that are all 0',
    { [`${at.lead}/options/1/score`]: 0 },
    [`${at.lead}/options`, 'no-score-above-zero'],
  ],
  ['one score and no other', { '/scales/duty/options/0/score': gone }],
  ['a number from a day on', { [`${at.number}/minimum`]: '2020-01-01' }, [`${at.number}/minimum`, 'wrong-bound']],
  ['a date up to a number', { [`${at.discussed}/maximum`]: 7 }, [`${at.discussed}/maximum`, 'wrong-bound']],
  [
    'a minimum above the maximum',
    { [`${at.number}/minimum`]: 2001 },
    [`${at.number}/minimum`, 'minimum-above-maximum'],
  ],
  [
    'a first day after the last',
    { [`${at.discussed}/minimum`]: '2031-01-01' },
    [`${at.discussed}/minimum`, 'minimum-above-maximum'],
  ],
  ['a minimum that is the maximum', { [`${at.number}/minimum`]: 2000 }],

  ['bands that do not start at 0', { '/results/bands/0/from': 5 }, ['/results/bands/0/from', 'bands-from-zero']],
  ['bands that do not rise', { '/results/bands/2/from': 40 }, ['/results/bands/2/from', 'bands-not-rising']],
  ['bands that fall', { '/results/bands/1/from': 80 }, ['/results/bands/2/from', 'bands-not-rising']],

  [
    'a statement that waits for itself',
    { [`${at.lead}/when`]: { statement: 'lead', answered: false } },
    [`${at.lead}/when`, 'condition-cycle'],
  ],
  [
    'four statements that wait for each other',
    {
      [`${at.ways}/when`]: { any: [{ settingType: ['primary'] }, { statement: 'reviewed', is: 'starting' }] },
      [`${at.number}/when`]: { statement: 'lead', is: 'senco' },
    },
    [`${at.lead}/when`, 'condition-cycle'],
  ],

  ...['start', 'tasks', 'check', 'results', 'actions'].map(
    (name) => [`a statement called ${name}`, { [`${at.plan}/id`]: name }, [`${at.plan}/id`, 'reserved-id']] as const,
  ),
  ['a strand called tasks', { '/strands/0/id': 'tasks' }, ['/strands/0/id', 'reserved-id']],
  ['an area called check', { '/strands/0/areas/0/id': 'check' }, ['/strands/0/areas/0/id', 'reserved-id']],
  [
    'a scale called check',
    {
      '/scales/check': {
        options: [
          { code: 'a', label: 'A' },
          { code: 'b', label: 'B' },
        ],
      },
    },
  ],
];

describe('What the parts of an audit say of each other', () => {
  for (const [what, changes, ...expected] of rules) {
    it(`${what}: ${expected.length === 0 ? 'fine' : expected.map(([, code]) => code).join(', ')}`, () => {
      const { document, problems } = parseAudit(edited(validAudit(), changes));
      expect(problems.map(({ path, code }) => [path, code])).to.deep.equal(expected);
      expect(document === undefined).to.equal(expected.length > 0);
    });
  }

  it('accepts a type that the site has registered, and asks nothing of its options', () => {
    const audit = edited(validAudit(), {
      [`${at.greeting}/type`]: 'traffic-light',
      [`${at.lead}/when`]: { statement: 'greeting', is: 'amber' },
    });
    expect(parseAudit(audit).problems.map(({ code }) => code)).to.deep.equal(['unknown-type']);
    expect(parseAudit(audit, ['traffic-light']).problems).to.deep.equal([]);
  });
});

describe('What is said of a name', () => {
  for (const [changes, message] of [
    [
      { [`${at.plan}/scale`]: 'dutty' },
      'Strand 1, area 1, statement 2: there is no scale "dutty". Did you mean "duty"?',
    ],
    [
      { [`${at.plan}/scale`]: 'agreement' },
      'Strand 1, area 1, statement 2: there is no scale "agreement". Write one of: "steps", "duty".',
    ],
    [
      { [`${at.lead}/when/in/1`]: 'surveys' },
      'Strand 1, area 2, statement 2: there is no option "surveys" of the statement "ways". Did you mean "survey"?',
    ],
    [
      { [`${at.greeting}/variants/nursery`]: 'x' },
      'Strand 1, area 1, statement 1, variant "nursery": there is no setting type "nursery". Write one of: "primary", "secondary".',
    ],
    [
      { [`${at.discussed}/id`]: 'plan' },
      `Strand 2, area 1, statement 3: the id "plan" stands twice, at ${at.plan}/id and at ${at.discussed}/id. Give one of them another id.`,
    ],
    [
      { [`${at.ways}/when`]: { statement: 'lead', answered: true } },
      'Strand 1, area 2, statement 2: these conditions go round in a circle, so that none could ever be decided: "lead", "ways", "lead". Take one of them out.',
    ],
    [{ [`${at.change}/type`]: 'txt' }, 'Strand 1, area 2, statement 3: there is no type "txt". Did you mean "text"?'],
    [
      { [`${at.lead}/options`]: gone },
      'Strand 1, area 2, statement 2: "options" is missing, which a choice needs: add what can be chosen.',
    ],
    [
      { '/results/bands/2/from': 30 },
      'Band 3: this band starts at 30, which is not above 40, where the one before it starts. Put the bands in rising order.',
    ],
    [
      { [`${at.plan}/id`]: 'results' },
      'Strand 1, area 1, statement 2: "results" is the name of a page of the audit. Choose another id.',
    ],
  ] as const) {
    it(message, () => {
      expect(parseAudit(edited(validAudit(), changes)).problems.map((problem) => problem.message)).to.deep.equal([
        message,
      ]);
    });
  }
});
