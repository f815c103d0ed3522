import { expect } from '@open-wc/testing';
import { parseAudit } from '../../../src/core/documents/parse.js';
import { at, edited, gone, validAudit } from './valid-audit.js';

type Changes = Readonly<Record<string, unknown>>;

/** Each rule of the audit's fields: what is changed in the valid audit, and where and how it is refused. */
const rules: readonly (readonly [what: string, changes: Changes, ...expected: (readonly [string, string])[]])[] = [
  ['nothing is changed', {}],

  ['no kind', { '/kind': gone }, ['/kind', 'wrong-kind']],
  ['another kind', { '/kind': 'parent-guide' }, ['/kind', 'wrong-kind']],
  ['a kind that is an object', { '/kind': { toString: 'audit' } }, ['/kind', 'wrong-kind']],
  ['no format', { '/format': gone }, ['/format', 'missing']],
  ['a newer format', { '/format': 2 }, ['/format', 'newer-format']],
  ['an older format', { '/format': 0 }, ['/format', 'wrong-value']],
  ['a format in quotation marks', { '/format': '1' }, ['/format', 'wrong-value']],
  ['a format between two', { '/format': 1.5 }, ['/format', 'wrong-value']],
  ['$schema is no text', { '/$schema': 1 }, ['/$schema', 'wrong-type']],

  ['no id', { '/id': gone }, ['/id', 'missing']],
  ['an id with a capital', { '/id': 'Belonging' }, ['/id', 'wrong-id']],
  ['an id with a space', { '/id': 'belonging audit' }, ['/id', 'wrong-id']],
  ['an id that begins with a full stop', { '/id': '.audit' }, ['/id', 'wrong-id']],
  ['an empty id', { '/id': '' }, ['/id', 'wrong-id']],
  ['an id with letters of another script', { '/id': 'über' }, ['/id', 'wrong-id']],
  ['an id that ends in a line break', { '/id': 'audit\n' }, ['/id', 'wrong-id']],
  ['an id that is a number', { '/id': 7 }, ['/id', 'wrong-type']],
  ['no language', { '/language': gone }, ['/language', 'missing']],
  ['a language by its name', { '/language': 'English (UK)' }, ['/language', 'wrong-language']],
  ['a language with an underscore', { '/language': 'en_GB' }, ['/language', 'wrong-language']],
  ['an empty language', { '/language': '' }, ['/language', 'wrong-language']],
  ['a language with script and region', { '/language': 'zh-Hant-HK' }],
  ['no version', { '/version': gone }, ['/version', 'missing']],
  ['a version in two parts', { '/version': '2.1' }, ['/version', 'wrong-version']],
  ['a version that begins with v', { '/version': 'v2.1.0' }, ['/version', 'wrong-version']],
  ['a version with a leading zero', { '/version': '2.01.0' }, ['/version', 'wrong-version']],
  ['a version before its release', { '/version': '2.1.0-draft.1+build' }],

  ['no title', { '/title': gone }, ['/title', 'missing']],
  ['a title that is a number', { '/title': 5 }, ['/title', 'wrong-text']],
  ['a title that is a list', { '/title': ['Belonging'] }, ['/title', 'wrong-text']],
  [
    'a title with a language by its name',
    { '/title': { 'the English': 'B' } },
    ['/title/the English', 'wrong-language'],
  ],
  ['a title in a language that is no text', { '/title': { en: 'B', ur: 4 } }, ['/title/ur', 'wrong-type']],
  ['a title that is null', { '/title': null }, ['/title', 'wrong-text']],
  ['a summary that is no text', { '/summary': true }, ['/summary', 'wrong-text']],
  ['an introduction that is no text', { '/introduction': 1 }, ['/introduction', 'wrong-text']],
  ['a publisher without a name', { '/publisher/name': gone }, ['/publisher/name', 'missing']],
  ['a publisher that is a text', { '/publisher': 'Us' }, ['/publisher', 'wrong-type']],
  ['a publisher whose address is a list', { '/publisher/url': [] }, ['/publisher/url', 'wrong-type']],
  ['the 30th of February', { '/published': '2025-02-30' }, ['/published', 'wrong-date']],
  ['the 29th of February in a leap year', { '/published': '2024-02-29' }],
  ['the 29th of February in another year', { '/published': '2025-02-29' }, ['/published', 'wrong-date']],
  ['a day in another order', { '/reviewBy': '31/08/2027' }, ['/reviewBy', 'wrong-date']],
  ['a month for a day', { '/reviewBy': '2027-08' }, ['/reviewBy', 'wrong-date']],

  ['a setting type without a label', { '/settingTypes/1/label': gone }, ['/settingTypes/1/label', 'missing']],
  ['a perspective without an id', { '/perspectives/0/id': gone }, ['/perspectives/0/id', 'missing']],
  ['setting types as an object', { '/settingTypes': {} }, ['/settingTypes', 'wrong-type']],
  ['an entry that is null', { '/perspectives/0': null }, ['/perspectives/0', 'wrong-type']],

  ['scales as a list', { '/scales': [] }, ['/scales', 'wrong-type']],
  ['a scale whose name is no id', { '/scales/Steps': { options: [] } }, ['/scales/Steps', 'wrong-id']],
  ['a scale without options', { '/scales/duty/options': gone }, ['/scales/duty/options', 'missing']],
  ['a scale of one option', { '/scales/duty/options/0': gone }, ['/scales/duty/options', 'wrong-scale-length']],
  [
    'a scale of eight options',
    { '/scales/duty/options': Array.from({ length: 8 }, (_, score) => ({ code: `o${score}`, label: 'O', score })) },
    ['/scales/duty/options', 'wrong-scale-length'],
  ],
  ['an option without a code', { '/scales/duty/options/0/code': gone }, ['/scales/duty/options/0/code', 'missing']],
  ['an option without a label', { '/scales/duty/options/0/label': gone }, ['/scales/duty/options/0/label', 'missing']],
  ['a score below 0', { '/scales/duty/options/0/score': -1 }, ['/scales/duty/options/0/score', 'wrong-not-negative']],
  ['a score in words', { '/scales/duty/options/0/score': 'one' }, ['/scales/duty/options/0/score', 'wrong-type']],
  [
    'notApplicable in words',
    { '/scales/duty/notApplicable': 'yes' },
    ['/scales/duty/notApplicable', 'wrong-not-applicable'],
  ],
  [
    'a reason that is asked for in words',
    { '/scales/steps/notApplicable/reasonRequired': 'yes' },
    ['/scales/steps/notApplicable/reasonRequired', 'wrong-type'],
  ],
  [
    'notApplicable without saying of a reason',
    { '/scales/steps/notApplicable': {} },
    ['/scales/steps/notApplicable', 'wrong-not-applicable'],
  ],
  ['unsure in words', { '/scales/steps/unsure': 'yes' }, ['/scales/steps/unsure', 'wrong-type']],

  ['no strands', { '/strands': gone }, ['/strands', 'missing']],
  ['strands that only look like a list', { '/strands': { length: [{ toString: 0 }] } }, ['/strands', 'wrong-type']],
  ['an empty list of strands', { '/strands': [] }, ['/strands', 'wrong-strand-count']],
  [
    'thirteen strands',
    { '/strands': Array.from({ length: 13 }, (_, index) => ({ id: `s${index}`, title: 'S', areas: [] })) },
    ['/strands', 'wrong-strand-count'],
  ],
  ['a strand without a title', { '/strands/0/title': gone }, ['/strands/0/title', 'missing']],
  ['a strand without areas', { '/strands/0/areas': gone }, ['/strands/0/areas', 'missing']],
  ['an area without a title', { '/strands/0/areas/1/title': gone }, ['/strands/0/areas/1/title', 'missing']],
  [
    'an area without statements',
    { '/strands/0/areas/1/statements': gone },
    ['/strands/0/areas/1/statements', 'missing'],
  ],
  ['a prefix that is a number', { '/strands/0/prefix': 1 }, ['/strands/0/prefix', 'wrong-type']],

  ['a statement without an id', { [`${at.plan}/id`]: gone }, [`${at.plan}/id`, 'missing']],
  ['a statement without a text', { [`${at.plan}/text`]: gone }, [`${at.plan}/text`, 'missing']],
  [
    'a wording for a name that is no id',
    { [`${at.greeting}/variants`]: { 'A B': 'x' } },
    [`${at.greeting}/variants/A B`, 'wrong-id'],
  ],
  [
    'evidence prompts that are one text',
    { [`${at.greeting}/evidencePrompts`]: 'The gate' },
    [`${at.greeting}/evidencePrompts`, 'wrong-type'],
  ],
  ['a length of 0', { [`${at.change}/maximumLength`]: 0 }, [`${at.change}/maximumLength`, 'wrong-positive']],
  ['half a length', { [`${at.change}/maximumLength`]: 2.5 }, [`${at.change}/maximumLength`, 'wrong-type']],
  ['a minimum of yes', { [`${at.number}/minimum`]: true }, [`${at.number}/minimum`, 'wrong-bound']],
  ['a minimum on no day', { [`${at.discussed}/minimum`]: '2020-02-30' }, [`${at.discussed}/minimum`, 'wrong-date']],
  ['appliesTo as one text', { [`${at.greeting}/appliesTo`]: 'primary' }, [`${at.greeting}/appliesTo`, 'wrong-type']],
  ['required in words', { [`${at.greeting}/required`]: 'yes' }, [`${at.greeting}/required`, 'wrong-type']],
  ['a weight of 0', { [`${at.greeting}/weight`]: 0 }, [`${at.greeting}/weight`, 'wrong-positive']],
  ['a weight without end', { [`${at.greeting}/weight`]: Infinity }, [`${at.greeting}/weight`, 'wrong-type']],
  ['a duty without a source', { [`${at.plan}/statutory/source`]: gone }, [`${at.plan}/statutory/source`, 'missing']],
  [
    'next steps as one text',
    { [`${at.greeting}/improvements/not-yet`]: 'Agree.' },
    [`${at.greeting}/improvements/not-yet`, 'wrong-type'],
  ],
  [
    'a replaced statement without a version',
    { [`${at.greeting}/replaces/0/version`]: gone },
    [`${at.greeting}/replaces/0/version`, 'missing'],
  ],
  [
    'a carry that does not exist',
    { [`${at.greeting}/replaces/0/carry`]: 'some' },
    [`${at.greeting}/replaces/0/carry`, 'wrong-value'],
  ],

  ['results without bands', { '/results/bands': gone }, ['/results/bands', 'missing']],
  ['a band without a start', { '/results/bands/1/from': gone }, ['/results/bands/1/from', 'missing']],
  ['a statutory score over 100', { '/results/statutoryScore': 101 }, ['/results/statutoryScore', 'wrong-percentage']],
  ['a statutory score below 0', { '/results/statutoryScore': -1 }, ['/results/statutoryScore', 'wrong-percentage']],

  ['a condition that is a text', { [`${at.lead}/when`]: 'always' }, [`${at.lead}/when`, 'unknown-condition']],
  ['an empty condition', { [`${at.lead}/when`]: {} }, [`${at.lead}/when`, 'unknown-condition']],
  [
    'a condition of an unknown form',
    { [`${at.lead}/when`]: { statement: 'ways', equals: 'none' } },
    [`${at.lead}/when`, 'unknown-condition'],
  ],
  [
    'a condition of two forms',
    { [`${at.lead}/when`]: { statement: 'ways', is: 'none', answered: true } },
    [`${at.lead}/when`, 'unknown-condition'],
  ],
  [
    'a condition with one field more',
    { [`${at.lead}/when`]: { settingType: ['primary'], note: '' } },
    [`${at.lead}/when`, 'unknown-condition'],
  ],
  [
    'a condition about nothing',
    { [`${at.lead}/when`]: { statement: 'ways' } },
    [`${at.lead}/when`, 'unknown-condition'],
  ],
  [
    'a condition whose code is no text',
    { [`${at.lead}/when`]: { statement: 'ways', is: 1 } },
    [`${at.lead}/when/is`, 'wrong-type'],
  ],
  [
    'a condition whose number is a text',
    { [`${at.lead}/when`]: { statement: 'number', atLeast: '1' } },
    [`${at.lead}/when/atLeast`, 'wrong-type'],
  ],
  [
    'a condition in no code',
    { [`${at.lead}/when`]: { statement: 'ways', in: [] } },
    [`${at.lead}/when/in`, 'wrong-not-empty'],
  ],
  [
    'a condition on no setting type',
    { [`${at.lead}/when`]: { settingType: [] } },
    [`${at.lead}/when/settingType`, 'wrong-not-empty'],
  ],
  [
    'a condition on no perspective',
    { [`${at.lead}/when`]: { perspective: [] } },
    [`${at.lead}/when/perspective`, 'wrong-not-empty'],
  ],
  ['all of no conditions', { [`${at.lead}/when`]: { all: [] } }, [`${at.lead}/when/all`, 'wrong-not-empty']],
  ['any of no conditions', { [`${at.lead}/when`]: { any: [] } }, [`${at.lead}/when/any`, 'wrong-not-empty']],
  [
    'an unknown form deep inside, and another',
    {
      [`${at.lead}/when`]: {
        any: [{ all: [{ not: { statment: 'ways' } }] }, { settingType: ['primary'] }, { never: true }],
      },
    },
    [`${at.lead}/when/any/0/all/0/not`, 'unknown-condition'],
    [`${at.lead}/when/any/2`, 'unknown-condition'],
  ],

  [
    'two things at once, told in document order',
    { '/title': gone, [`${at.number}/text`]: gone },
    ['/title', 'missing'],
    [`${at.number}/text`, 'missing'],
  ],
];

describe('The fields of an audit', () => {
  for (const [what, changes, ...expected] of rules) {
    it(`${what}: ${expected.length === 0 ? 'fine' : expected.map(([, code]) => code).join(', ')}`, () => {
      const { document, problems, more } = parseAudit(edited(validAudit(), changes));
      expect(problems.map(({ path, code }) => [path, code])).to.deep.equal(expected);
      expect(problems.every(({ severity }) => severity === 'error')).to.equal(true);
      expect(document === undefined).to.equal(expected.length > 0);
      expect(more).to.equal(0);
    });
  }

  for (const [what, value] of [
    ['a list', [validAudit()]],
    ['a text', JSON.stringify(validAudit())],
    ['null', null],
    ['nothing', undefined],
    ['a number', 1],
  ] as const) {
    it(`refuses ${what} for a document`, () => {
      expect(parseAudit(value).problems.map(({ path, code }) => [path, code])).to.deep.equal([['', 'not-an-object']]);
    });
  }
});

describe('What is said of a field', () => {
  for (const [changes, message] of [
    [{ '/kind': 'parent-guide' }, 'This file is of the kind "parent-guide". Here it has to be "audit".'],
    [{ '/kind': gone }, 'This file does not say of what "kind" it is. Here it has to be "audit".'],
    [
      { '/format': 3 },
      'This document is in format 3, and the newest format known here is 1. Update inclusion-elements, or save the document in format 1.',
    ],
    [{ '/format': '1' }, '"format" is "1". It has to be 1.'],
    [{ '/version': gone }, '"version" is missing. Add it.'],
    [{ '/title': gone, '/titel': 'Belonging' }, '"title" is missing. There is "titel": did you mean "title"?'],
    [
      { '/title': ['Belonging'] },
      '"title" is a list of 1. It has to be a text, or a text for each language, such as { "en": "…", "ur": "…" }.',
    ],
    [
      { '/reviewBy': '2025-02-30' },
      '"reviewBy" is "2025-02-30". It has to be a day of the calendar in the form YYYY-MM-DD.',
    ],
    [
      { [`${at.number}/id`]: 'How many?' },
      'Strand 2, area 1, statement 1: "id" is "How many?". It has to begin with a small letter or a digit, and hold only small letters, digits, full stops, hyphens and underscores.',
    ],
    [{ '/scales/steps/options/1/score': '1' }, 'Scale "steps", option 2: "score" is "1". It has to be a number.'],
    [
      { '/scales/duty/options/0': gone },
      'Scale "duty": "options" is a list of 1. It has to hold two to seven options.',
    ],
    [
      { '/scales/Steps': {} },
      'Scale "Steps": "Steps" can not stand there as a name. It has to begin with a small letter or a digit, and hold only small letters, digits, full stops, hyphens and underscores.',
    ],
    [{ '/settingTypes/0/label': gone }, 'Setting type 1: "label" is missing. Add it.'],
    [
      { [`${at.greeting}/replaces/0/carry`]: 'some' },
      'Strand 1, area 1, statement 1, replace 1: "carry" is "some". It has to be "all" or "value" or "notes" or "none".',
    ],
    [
      { [`${at.lead}/when`]: { statement: 'ways', atleast: 2 } },
      'Strand 1, area 2, statement 2: "when" is an object. It has to be a condition in one of these forms: { "statement", "is" }, { "statement", "in" }, { "statement", "atLeast" }, { "statement", "answered" }, { "settingType" }, { "perspective" }, { "all" }, { "any" }, { "not" }. Did you mean "atLeast"?',
    ],
    [
      { '/id': `A${'b'.repeat(100)}` },
      `"id" is "A${'b'.repeat(55)}…. It has to begin with a small letter or a digit, and hold only small letters, digits, full stops, hyphens and underscores.`,
    ],
  ] as const) {
    it(message, () => {
      expect(parseAudit(edited(validAudit(), changes)).problems.map((problem) => problem.message)).to.deep.equal([
        message,
      ]);
    });
  }
});
