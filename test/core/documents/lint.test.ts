import { expect } from '@open-wc/testing';
import { lintAudit, lintAuditResponse } from '../../../src/core/documents/lint.js';
import { parseAudit, parseAuditResponse } from '../../../src/core/documents/parse.js';
import { at, edited, gone, validAudit, validResponse, type Json } from './valid-audit.js';

type Changes = Readonly<Record<string, unknown>>;
const today = '2026-11-24';

function warnings(audit: Json, registered: readonly string[] = [], day = today) {
  const { document, problems } = parseAudit(audit, registered);
  expect(problems).to.deep.equal([]);
  return lintAudit(document!, day);
}

/** Each doubtful thing: what is changed in the valid audit, and where and of what its authors are warned. */
const doubts: readonly (readonly [what: string, changes: Changes, ...expected: (readonly [string, string])[]])[] = [
  ['nothing is changed', {}],

  ['a misspelt field', { '/sumary': 'S' }, ['/sumary', 'unknown-field']],
  ['a misspelt field of a statement', { [`${at.plan}/gudance`]: 'G' }, [`${at.plan}/gudance`, 'unknown-field']],
  ['a misspelt field of a scale', { '/scales/duty/unsur': true }, ['/scales/duty/unsur', 'unknown-field']],
  [
    'a misspelt field of an option',
    { '/scales/duty/options/1/scor': 2 },
    ['/scales/duty/options/1/scor', 'unknown-field'],
  ],
  [
    'a field beside a reason',
    { '/scales/steps/notApplicable/note': 1 },
    ['/scales/steps/notApplicable/note', 'unknown-field'],
  ],
  ['a field of a duty', { [`${at.plan}/statutory/link`]: 'x' }, [`${at.plan}/statutory/link`, 'unknown-field']],
  ['a field of the results', { '/results/band': [] }, ['/results/band', 'unknown-field']],
  [
    'a field that every object has',
    { '/constructor': 1, '/toString': 2 },
    ['/constructor', 'unknown-field'],
    ['/toString', 'unknown-field'],
  ],
  [
    'the same unknown field in three statements, told of once',
    { [`${at.plan}/colour`]: 1, [`${at.lead}/colour`]: 1, [`${at.number}/colour`]: 1 },
    [`${at.plan}/colour`, 'unknown-field'],
  ],
  [
    'the same unknown field in a statement and an area',
    { [`${at.plan}/colour`]: 1, '/strands/0/areas/1/colour': 1 },
    [`${at.plan}/colour`, 'unknown-field'],
    ['/strands/0/areas/1/colour', 'unknown-field'],
  ],
  ['what is inside an unknown field', { '/colour': { of: { the: 'house' } } }, ['/colour', 'unknown-field']],

  ['a review yesterday', { '/reviewBy': '2026-11-23' }, ['/reviewBy', 'review-overdue']],
  ['a review today', { '/reviewBy': '2026-11-24' }],

  [
    'a scale that nothing uses',
    {
      '/scales/spare': {
        options: [
          { code: 'a', label: 'A' },
          { code: 'b', label: 'B' },
        ],
      },
    },
    ['/scales/spare', 'unused-scale'],
  ],
  [
    'a duty on a scale without scores',
    { '/scales/duty/options/0/score': gone, '/scales/duty/options/1/score': gone },
    [`${at.plan}/statutory`, 'statutory-without-scores'],
  ],
  [
    'a duty that is typed in',
    { [`${at.change}/statutory`]: { source: 'An act' } },
    [`${at.change}/statutory`, 'statutory-without-scores'],
  ],
  [
    'a duty with several choices',
    { [`${at.ways}/statutory`]: { source: 'An act' }, [`${at.ways}/options/0/score`]: 1 },
    [`${at.ways}/statutory`, 'statutory-without-scores'],
  ],
  ['a duty with a scored choice', { [`${at.lead}/statutory`]: { source: 'An act' } }],
  [
    'a statement that replaces one that is still there',
    { [`${at.greeting}/replaces/0/id`]: 'plan' },
    [`${at.greeting}/replaces/0/id`, 'replaces-existing'],
  ],

  ['a statement that applies to nobody', { [`${at.plan}/appliesTo`]: [] }, [at.plan, 'never-asked']],
  ['a statement for no perspective', { [`${at.plan}/perspectives`]: [] }, [at.plan, 'never-asked']],
  [
    'a statement for primary schools, when it is a secondary school',
    { [`${at.plan}/appliesTo`]: ['primary'], [`${at.plan}/when`]: { settingType: ['secondary'] } },
    [at.plan, 'never-asked'],
  ],
  [
    'a statement for staff, when governors answer',
    { [`${at.plan}/perspectives`]: ['staff'], [`${at.plan}/when`]: { perspective: ['governors'] } },
    [at.plan, 'never-asked'],
  ],
  [
    'a statement for primary schools that looks at one for secondary schools',
    { [`${at.ways}/appliesTo`]: ['secondary'], [`${at.lead}/appliesTo`]: ['primary'] },
    [at.lead, 'never-asked'],
  ],
  [
    'a statement behind one that is never asked',
    {
      [`${at.ways}/appliesTo`]: [],
      [`${at.number}/when`]: { statement: 'lead', answered: true },
      [`${at.discussed}/when`]: { statement: 'lead', answered: false },
    },
    [at.ways, 'never-asked'],
    [at.lead, 'never-asked'],
    [at.change, 'never-asked'],
    [at.number, 'never-asked'],
  ],
  [
    'a statement that stands before the one it looks at, which is never asked',
    {
      [`${at.plan}/when`]: { statement: 'discussed', answered: true },
      [`${at.discussed}/when`]: gone,
      [`${at.discussed}/perspectives`]: [],
    },
    [at.plan, 'never-asked'],
    [at.discussed, 'never-asked'],
  ],
];

describe('What an author of an audit is warned of', () => {
  for (const [what, changes, ...expected] of doubts) {
    it(`${what}: ${expected.length === 0 ? 'nothing' : expected.map(([, code]) => code).join(', ')}`, () => {
      const found = warnings(edited(validAudit(), changes));
      expect(found.map(({ path, code }) => [path, code])).to.deep.equal(expected);
      expect(found.every(({ severity }) => severity === 'warning')).to.equal(true);
    });
  }

  for (const [changes, message] of [
    [{ '/sumary': 'S' }, '`sumary`: did you mean `summary`? It is kept, and not read.'],
    [{ '/colour': 'red' }, '`colour`: no field of this name can stand here. It is kept, and not read.'],
    [
      { [`${at.plan}/gudance`]: 'G', [`${at.lead}/gudance`]: 'G' },
      'Strand 1, area 1, statement 2: `gudance`: did you mean `guidance`? It is kept, and not read, here and in 1 more.',
    ],
    [{ '/reviewBy': '2026-08-31' }, 'The audit was to be reviewed by 2026-08-31. Review it, and set a new day.'],
    [
      { [`${at.plan}/appliesTo`]: [] },
      'Strand 1, area 1, statement 2: no setting is ever asked this statement. Change "appliesTo", "perspectives" or "when", or take it out.',
    ],
    [
      { [`${at.greeting}/replaces/0/id`]: 'plan' },
      'Strand 1, area 1, statement 1, replace 1: the statement "plan" is still in the audit, so that it can not be replaced. Take one of the two out.',
    ],
    [
      {
        [`${at.lead}/when`]: {
          not: {
            any: [
              { statement: 'ways', answered: true },
              { statement: 'ways', answered: false },
            ],
          },
        },
      },
      'Strand 1, area 2, statement 2: this condition contradicts itself, so that it never holds. Correct it.',
    ],
  ] as const) {
    it(message, () => {
      expect(warnings(edited(validAudit(), changes)).map((problem) => problem.message)).to.deep.equal([message]);
    });
  }
});

/** Conditions on another statement, and whether they contradict themselves. */
const ways = { statement: 'ways' };
const plan = { statement: 'plan' };
const number = { statement: 'number' };
const change = { statement: 'change' };
const conditions: readonly (readonly [string, object, boolean])[] = [
  ['yes', { ...plan, is: 'yes' }, false],
  [
    'yes and no',
    {
      all: [
        { ...plan, is: 'yes' },
        { ...plan, is: 'no' },
      ],
    },
    true,
  ],
  ['yes and not yes', { all: [{ ...plan, is: 'yes' }, { not: { ...plan, is: 'yes' } }] }, true],
  [
    'yes, and yes or no',
    {
      all: [
        { ...plan, is: 'yes' },
        { ...plan, in: ['yes', 'no'] },
      ],
    },
    false,
  ],
  [
    'yes and unanswered',
    {
      all: [
        { ...plan, is: 'yes' },
        { ...plan, answered: false },
      ],
    },
    true,
  ],
  [
    'neither yes nor no, and unanswered',
    { all: [{ not: { ...plan, in: ['yes', 'no'] } }, { ...plan, answered: false }] },
    false,
  ],
  [
    'neither yes nor no, and answered',
    { all: [{ not: { ...plan, in: ['yes', 'no'] } }, { ...plan, answered: true }] },
    true,
  ],
  [
    'none of the steps, and answered: it may be not applicable',
    {
      all: [
        { not: { statement: 'greeting', in: ['not-yet', 'starting', 'embedded'] } },
        { statement: 'greeting', answered: true },
      ],
    },
    false,
  ],
  ['a score of 1', { ...plan, atLeast: 1 }, false],
  ['a score that no option has', { ...plan, atLeast: 2 }, true],
  ['a score of choices', { ...ways, atLeast: 0 }, true],
  ['a score of a text', { ...change, atLeast: 0 }, true],
  [
    'a council and a survey',
    {
      all: [
        { ...ways, is: 'council' },
        { ...ways, is: 'survey' },
      ],
    },
    false,
  ],
  ['a council and not a survey', { all: [{ ...ways, is: 'council' }, { not: { ...ways, is: 'survey' } }] }, false],
  [
    'a council and none',
    {
      all: [
        { ...ways, is: 'council' },
        { ...ways, is: 'none' },
      ],
    },
    true,
  ],
  [
    'none, and answered',
    {
      all: [
        { ...ways, is: 'none' },
        { ...ways, answered: true },
      ],
    },
    false,
  ],
  [
    'not one of the ways, and answered',
    { all: [{ not: { ...ways, in: ['council', 'survey', 'none'] } }, { ...ways, answered: true }] },
    true,
  ],
  ['10 and not 20', { all: [{ ...number, atLeast: 10 }, { not: { ...number, atLeast: 20 } }] }, false],
  ['20 and not 10', { all: [{ ...number, atLeast: 20 }, { not: { ...number, atLeast: 10 } }] }, true],
  ['10 and not 10.5', { all: [{ ...number, atLeast: 10 }, { not: { ...number, atLeast: 10.5 } }] }, false],
  ['more than the maximum', { ...number, atLeast: 2001 }, true],
  ['the maximum', { ...number, atLeast: 2000 }, false],
  [
    'not even the minimum, and answered',
    { all: [{ not: { ...number, atLeast: 0 } }, { ...number, answered: true }] },
    true,
  ],
  ['not even the minimum', { not: { ...number, atLeast: 0 } }, false],
  ['primary and secondary', { all: [{ settingType: ['primary'] }, { settingType: ['secondary'] }] }, true],
  ['neither primary nor secondary', { not: { settingType: ['primary', 'secondary'] } }, true],
  ['neither staff nor governors', { not: { perspective: ['staff', 'governors'] } }, false],
  ['staff and governors', { all: [{ perspective: ['staff'] }, { perspective: ['governors'] }] }, true],
  [
    'yes and a number',
    {
      all: [
        { ...plan, is: 'yes' },
        { ...number, atLeast: 1 },
      ],
    },
    false,
  ],
  [
    'anything or nothing',
    {
      any: [
        { ...plan, answered: true },
        { ...plan, answered: false },
      ],
    },
    false,
  ],
  [
    'not anything or nothing',
    {
      not: {
        any: [
          { ...plan, answered: true },
          { ...plan, answered: false },
        ],
      },
    },
    true,
  ],
  [
    'not both yes and no',
    {
      not: {
        all: [
          { ...plan, is: 'yes' },
          { ...plan, is: 'no' },
        ],
      },
    },
    false,
  ],
];

describe('A condition that contradicts itself', () => {
  for (const [what, when, contradicts] of conditions) {
    it(`${what}: ${contradicts ? 'warned of' : 'fine'}`, () => {
      const found = warnings(edited(validAudit(), { [`${at.discussed}/when`]: when }));
      const expected = contradicts ? [[`${at.discussed}/when`, 'contradictory-condition']] : [];
      expect(found.map(({ path, code }) => [path, code])).to.deep.equal(expected);
    });
  }

  it('in one alternative is told of where it stands', () => {
    const both = {
      all: [
        { ...plan, is: 'yes' },
        { ...plan, is: 'no' },
      ],
    };
    const when = { all: [{ any: [{ ...plan, is: 'yes' }, both] }, { ...number, atLeast: 1 }] };
    const found = warnings(edited(validAudit(), { [`${at.discussed}/when`]: when }));
    expect(found.map(({ path }) => path)).to.deep.equal([`${at.discussed}/when/all/0/any/1`]);
  });

  it('is not looked for in what only the site knows', () => {
    const changes = {
      [`${at.plan}/type`]: 'traffic-light',
      [`${at.discussed}/when`]: {
        all: [
          { ...plan, is: 'red' },
          { ...plan, is: 'green' },
        ],
      },
    };
    expect(warnings(edited(validAudit(), changes), ['traffic-light']).map(({ code }) => code)).to.not.include(
      'contradictory-condition',
    );
  });

  it('is not looked for past 500 ways to hold: without an end, it would outlast the runner’s patience', () => {
    const any = { any: Array.from({ length: 9 }, (_, index) => ({ ...number, atLeast: index })) };
    const all = { all: Array.from({ length: 200 }, () => any) };
    expect(
      warnings(
        edited(validAudit(), {
          [`${at.discussed}/when`]: { all: [all, { ...number, atLeast: 20 }, { not: { ...number, atLeast: 10 } }] },
        }),
      ),
    ).to.deep.equal([]);
  });
});

describe('A missing translation', () => {
  const both = (en: string, ur: string) => ({ en, ur });
  const small = (): Json => ({
    kind: 'audit',
    format: 1,
    id: 'small',
    language: 'en',
    version: '1.0.0',
    title: both('Small', 'چھوٹا'),
    strands: [
      {
        id: 'one',
        title: both('One', 'ایک'),
        areas: [{ id: 'a', title: both('A', 'الف'), statements: [{ id: 's', type: 'text', text: both('S', 'س') }] }],
      },
      { id: 'two', title: both('Two', 'دو'), areas: [] },
    ],
  });
  const text = '/strands/0/areas/0/statements/0/text';

  for (const [what, changes, ...expected] of [
    ['in none', {}],
    [
      'the title has no Urdu',
      { '/title': { en: 'Small' } },
      ['/title', '"title" has no text in "ur". Readers see "en" there.'],
    ],
    [
      'the title is in one language',
      { '/title': 'Small' },
      ['/title', '"title" has no text in "ur". Readers see "en" there.'],
    ],
    [
      'the Urdu title is empty',
      { '/title/ur': '' },
      ['/title', '"title" has no text in "ur". Readers see "en" there.'],
    ],
    [
      'the title has no text in the document’s language',
      { '/title': { ur: 'چھوٹا' } },
      ['/title', '"title" has no text in "en". Readers see another language there.'],
    ],
    [
      'three texts of a strand, told of once',
      { '/strands/0/title': 'One', '/strands/0/areas/0/title': 'A', [text]: 'S' },
      ['/strands/0/title', 'Strand 1: "title" has no text in "ur", and 2 more in strand 1. Readers see "en" there.'],
    ],
    [
      'one in each strand and one outside',
      { '/title': 'Small', [text]: 'S', '/strands/1/title': 'Two' },
      ['/title', '"title" has no text in "ur". Readers see "en" there.'],
      [text, 'Strand 1, area 1, statement 1: "text" has no text in "ur". Readers see "en" there.'],
      ['/strands/1/title', 'Strand 2: "title" has no text in "ur". Readers see "en" there.'],
    ],
    [
      'a third language in one text',
      { '/strands/1/title/cy': 'Dau' },
      ['/title', '"title" has no text in "cy". Readers see "en" there.'],
      ['/strands/0/title', 'Strand 1: "title" has no text in "cy", and 2 more in strand 1. Readers see "en" there.'],
    ],
    ['British English in one text, which English serves', { '/title/en-GB': 'Small' }],
    [
      'a plain audit in one language',
      { '/language': 'ur', '/title': 'چھوٹا', '/strands': [{ id: 'one', title: 'ایک', areas: [] }] },
    ],
  ] as const) {
    it(what, () => {
      const found = warnings(edited(small(), changes));
      expect(found.map(({ path, message }) => [path, message])).to.deep.equal(expected);
      expect(found.every(({ code }) => code === 'missing-translation')).to.equal(true);
    });
  }
});

describe('What is odd about a set of answers', () => {
  for (const [what, changes, ...expected] of [
    ['nothing is changed', {}],
    ['answers to another audit', { '/audit/id': 'other' }, ['/audit/id', 'other-audit']],
    ['a misspelt field', { '/answers/greeting/nota': 'N' }, ['/answers/greeting/nota', 'unknown-field']],
    [
      'an unknown field in two answers',
      { '/answers/greeting/colour': 1, '/answers/number/colour': 1 },
      ['/answers/greeting/colour', 'unknown-field'],
    ],
    ['any identifier', { '/setting/identifier': { local: [1, 2] } }],
    [
      'an answer to an unknown statement',
      { '/answers/greetings': { value: 'x', at: '2026-10-05T13:08:00Z' } },
      ['/answers/greetings', 'unknown-statement'],
    ],
    [
      'an answer to what every object has',
      { '/answers/constructor': { value: 'x', at: '2026-10-05T13:08:00Z' } },
      ['/answers/constructor', 'unknown-statement'],
    ],
    [
      'a code that the scale does not have',
      { '/answers/greeting/value': 'never' },
      ['/answers/greeting', 'wrong-answer'],
    ],
    ['a number over the maximum', { '/answers/number/value': 2001 }, ['/answers/number', 'wrong-answer']],
    ['an unknown setting type', { '/setting/type': 'nursery' }, ['/setting/type', 'unknown-setting-type']],
    [
      'an unknown perspective',
      { '/respondent/perspective': 'pupils' },
      ['/respondent/perspective', 'unknown-perspective'],
    ],
    [
      'an action for an unknown statement',
      { '/actions/0/statement': 'greetings' },
      ['/actions/0/statement', 'unknown-statement'],
    ],
    ['an action for an unknown strand', { '/actions/0/strand': 'welcom' }, ['/actions/0/strand', 'unknown-strand']],
  ] as const) {
    it(`${what}: ${expected.map(([, code]) => code).join() || 'nothing'}`, () => {
      const response = parseAuditResponse(edited(validResponse(), changes)).document!;
      const found = lintAuditResponse(response, parseAudit(validAudit()).document!);
      expect(found.map(({ path, code }) => [path, code])).to.deep.equal(expected);
      expect(found.every(({ severity }) => severity === 'warning')).to.equal(true);
    });
  }
});

describe('A large audit', () => {
  it('of 9,000 statements for two setting types is looked through before the runner’s patience ends', () => {
    const statements = Array.from({ length: 9000 }, (_, index) => ({
      id: `statement-${index}`,
      text: 'S',
      scale: 'steps',
      ...(index === 0 ? {} : { when: { statement: `statement-${index - 1}`, in: ['starting', 'embedded'] } }),
    }));
    const audit = edited(validAudit(), {
      '/strands': [{ id: 'one', title: 'One', areas: [{ id: 'area', title: 'Area', statements }] }],
    });
    expect(warnings(audit).map(({ code }) => code)).to.deep.equal(['unused-scale']);
  });
});
