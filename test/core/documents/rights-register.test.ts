import { expect } from '@open-wc/testing';
import { lintRightsRegister } from '../../../src/core/documents/lint-rights-register.js';
import { readJson } from '../../../src/core/documents/read.js';
import { parseRightsRegister } from '../../../src/core/documents/parse-rights-register.js';
import { quickRightsRegister } from '../../../src/core/documents/rights-register.js';
import { generateRegister } from '../../../stories/documents/generate-register.js';
import { edited, gone } from './valid-audit.js';
import { validRightsRegister } from './valid-rights-register.js';

type Changes = Readonly<Record<string, unknown>>;
type Cases = readonly (readonly [what: string, changes: Changes, ...expected: (readonly [string, string])[]])[];

const award = '/schools/1/awards/0';

/** Each rule: what is changed in the valid document, and where and how it is refused. */
const rules: Cases = [
  ['nothing is changed', {}],
  ['another kind', { '/kind': 'audit' }, ['/kind', 'wrong-kind']],
  ['a newer format', { '/format': 2 }, ['/format', 'newer-format']],
  ['no title', { '/title': gone }, ['/title', 'missing']],
  ['no area', { '/area': gone }, ['/area', 'missing']],
  ['no day', { '/asOf': gone }, ['/asOf', 'missing']],
  ['a month as its day', { '/asOf': '2026-07' }, ['/asOf', 'wrong-date']],
  ['schools alone', { '/summary': gone }],
  ['a summary alone', { '/schools': gone }],
  ['neither', { '/summary': gone, '/schools': gone }, ['', 'nothing-to-show']],
  ['an empty list of schools', { '/schools': [] }],
  ['a school without a name', { '/schools/1/name': gone }, ['/schools/1/name', 'missing']],
  ['a school with an empty name', { '/schools/1/name': ' ' }, ['/schools/1/name', 'wrong-filled']],
  ['an unknown level', { [`${award}/level`]: 'sliver' }, [`${award}/level`, 'unknown-level']],
  ['an award without a date', { [`${award}/date`]: gone }, [`${award}/date`, 'missing']],
  ['an award in a year', { [`${award}/date`]: '2025' }],
  ['an award in a month', { [`${award}/date`]: '2025-02' }],
  ['an award in a month that no year has', { [`${award}/date`]: '2025-13' }, [`${award}/date`, 'wrong-partial-date']],
  [
    'an award on 29 February of a short year',
    { [`${award}/date`]: '2025-02-29' },
    [`${award}/date`, 'wrong-partial-date'],
  ],
  ['a date as people write it', { [`${award}/date`]: '15/05/2020' }, [`${award}/date`, 'wrong-partial-date']],
  ['an award for working towards the first', { [`${award}/level`]: 'registered' }],
  ['a level of its own', { '/levels/0/id': 'platinum', [`${award}/level`]: 'platinum' }],
  ['a level that does not run out', { '/levels/0/months': null }],
  ['a level that never holds', { '/levels/0/months': 0 }, ['/levels/0/months', 'wrong-positive']],
  ['two levels of one id', { '/levels/1': { id: 'gold', label: 'G', months: 12 } }, ['/levels/1/id', 'duplicate-id']],
  [
    'a count of an unknown level',
    { '/summary/levels/platinum': { count: 1 } },
    ['/summary/levels/platinum', 'unknown-level'],
  ],
  ['half a school', { '/summary/levels/gold/count': 0.5 }, ['/summary/levels/gold/count', 'wrong-type']],
  ['fewer schools than none', { '/summary/schoolsInArea': -1 }, ['/summary/schoolsInArea', 'wrong-not-negative']],
  ['a group of none', { '/minimumGroupSize': 0 }, ['/minimumGroupSize', 'wrong-positive']],
  [
    'a headcount below 0',
    { '/schools/0/indicators/suspensions/headcount': -1 },
    ['/schools/0/indicators/suspensions/headcount', 'wrong-not-negative'],
  ],
  ['a note in two languages', { '/schools/0/note': { en: 'Yes', ur: 'جی' } }],
];

describe('A register of awards', () => {
  for (const [what, changes, ...expected] of rules) {
    it(`${what}: ${expected.map(([, code]) => code).join() || 'fine'}`, () => {
      const { document, problems } = parseRightsRegister(edited(validRightsRegister(), changes));
      expect(problems.map(({ path, code }) => [path, code])).to.deep.equal(expected);
      expect(document === undefined).to.equal(expected.length > 0);
    });
  }

  for (const [what, changes, message] of [
    [
      'a misspelt level',
      { [`${award}/level`]: 'sliver' },
      'School 2, award 1: there is no level "sliver". Did you mean "silver"?',
    ],
    [
      'a wrong date',
      { [`${award}/date`]: '15/05/2020' },
      'School 2, award 1: "date" is "15/05/2020". It has to be a day, a month or a year in the form YYYY-MM-DD, YYYY-MM or YYYY.',
    ],
    [
      'nothing to show',
      { '/schools': gone, '/summary': gone },
      'There are neither "schools" nor a "summary". Add one of the two.',
    ],
  ] as const) {
    it(`${what} is told of in words`, () => {
      const { problems } = parseRightsRegister(edited(validRightsRegister(), changes));
      expect(problems.map((problem) => problem.message)).to.deep.equal([message]);
    });
  }

  it('comes out as a copy where it was handed in, which the page can go on with', () => {
    const input = validRightsRegister();
    const { document } = parseRightsRegister(input);
    expect(document).to.deep.equal(input);
    (input.schools as { name: string }[])[0]!.name = 'Another';
    expect(document!.schools![0]!.name).to.equal('Madeup Lane Primary School');
    expect(Object.isFrozen(document)).to.equal(true);
  });

  it('fault 12: read from a file, changes no prototype, nor its own', () => {
    const traps = '"__proto__": { "polluted": true }, "constructor": { "prototype": { "polluted": true } },';
    const text = JSON.stringify(validRightsRegister())
      .replaceAll('{"', `{${traps}"`)
      // Here each name is that of an indicator or a level.
      .replaceAll(`"indicators":{${traps}`, '"indicators":{')
      .replaceAll(`"levels":{${traps}`, '"levels":{');
    const read = readJson(text, 'rights-register');
    const document = quickRightsRegister('value' in read && read.value, true);
    for (const part of [document, document!.schools![0], document!.schools![0]!.awards![0]]) {
      expect(Object.getPrototypeOf(part)).to.equal(Object.prototype);
      expect((part as { polluted?: boolean }).polluted).to.equal(undefined);
    }
    expect('polluted' in {}).to.equal(false);
  });

  it('of 25,000 schools is within the limits, and has nothing to be warned of', () => {
    const text = JSON.stringify(generateRegister(25_000));
    const read = readJson(text, 'rights-register');
    const document = quickRightsRegister('value' in read && read.value, true);
    expect(document!.schools).to.have.length(25_000);
    expect(lintRightsRegister(document!, '2026-12-01')).to.deep.equal([]);
  });
});

describe('What an author of a register is warned of', () => {
  const warned: Cases = [
    ['nothing is changed', {}],
    ['a misspelt field', { '/titel': 'X' }, ['/titel', 'unknown-field']],
    ['a misspelt field of a school', { '/schools/1/phse': 'Primary' }, ['/schools/1/phse', 'unknown-field']],
    ['a misspelt field of an award', { [`${award}/dat`]: '2020' }, [`${award}/dat`, 'unknown-field']],
    ['a day to come', { '/asOf': '2026-09-02', '/summary': gone }, ['/asOf', 'in-the-future']],
    ['no school at all', { '/schools': [], '/summary': gone, '/indicators': gone }, ['/schools', 'no-schools']],
    ['two schools of one number', { '/schools/2/urn': '00001' }, ['/schools/2/urn', 'duplicate-urn']],
    [
      'an award after the day of the register',
      { [`${award}/date`]: '2026-08', '/summary': gone },
      [`${award}/date`, 'award-to-come'],
    ],
    ['an award in the year of the register', { [`${award}/date`]: '2026' }],
    [
      'a reaccreditation of what was never awarded',
      { [`${award}/reaccreditation`]: true, '/summary': gone },
      [`${award}/reaccreditation`, 'reaccredited-without-award'],
    ],
    ['another count than listed', { '/summary/levels/gold/count': 2 }, ['/summary/levels/gold/count', 'counts-differ']],
    [
      'another new one than listed',
      { '/summary/levels/silver/new': 0 },
      ['/summary/levels/silver/new', 'counts-differ'],
    ],
    [
      'fewer awarded again than listed, though none since "newSince"',
      { '/summary/levels/gold/reaccredited': 0 },
      ['/summary/levels/gold/reaccredited', 'counts-differ'],
    ],
    [
      'more new than there are',
      { '/schools': gone, '/indicators': gone, '/summary/levels/silver/new': 2 },
      ['/summary/levels/silver', 'new-above-count'],
    ],
    [
      'fewer schools in the area than listed',
      { '/summary/schoolsInArea': 2 },
      ['/summary/schoolsInArea', 'fewer-than-listed'],
    ],
    [
      'a misspelt indicator',
      { '/schools/2/indicators': { suspension: { value: 1, headcount: 9 } } },
      ['/schools/2/indicators/suspension', 'unknown-indicator'],
    ],
    ['an indicator without values', { '/schools/0/indicators': gone }, ['/indicators/0', 'no-values']],
    [
      'a value without a headcount',
      { '/schools/2/indicators': { suspensions: { value: 2 } } },
      ['/indicators/0', 'no-headcount'],
    ],
    [
      'a title that is translated, alone',
      { '/title': { en: 'Register', ur: 'رجسٹر' } },
      ['/area', 'missing-translation'],
    ],
  ];

  for (const [what, changes, ...expected] of warned) {
    it(`${what}: ${expected.map(([, code]) => code).join() || 'nothing'}`, () => {
      const { document, problems } = parseRightsRegister(edited(validRightsRegister(), changes));
      expect(problems).to.deep.equal([]);
      const found = lintRightsRegister(document!, '2026-09-01');
      expect(found.map(({ path, code }) => [path, code])).to.deep.equal(expected);
      expect(
        found.every(({ severity, message }) => severity === 'warning' && /^[^a-z].*[.?]$/u.test(message)),
      ).to.equal(true);
    });
  }
});
