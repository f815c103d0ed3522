import * as fc from 'fast-check';
import type { RightsRegister, School } from '../../../src/core/documents/rights-register.js';
import { parseRightsRegister } from '../../../src/core/documents/parse-rights-register.js';

const two = (number: number) => String(number).padStart(2, '0');

/** A day, month or year from 2010 to 2030. */
export const partialDates = fc
  .tuple(
    fc.integer({ min: 2010, max: 2030 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.nat(2),
  )
  .map(([year, month, day, parts]) => [String(year), two(month), two(day)].slice(0, parts + 1).join('-'));

export const days = fc
  .tuple(fc.integer({ min: 2012, max: 2029 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, day]) => [String(year), two(month), two(day)].join('-'));

const words = fc.oneof(
  fc.constantFrom(
    'Primary',
    'Secondary',
    'Łódź',
    '=1+1',
    'a;b',
    'a, "b"',
    ' space ',
    'two\nlines',
    "O'Brien",
    'not applicable',
  ),
  fc.string({ minLength: 1, maxLength: 8 }),
);

const levels = fc.constantFrom('registered', 'bronze', 'silver', 'gold');

const awards = fc.array(
  fc.record(
    { level: levels, date: partialDates, reaccreditation: fc.constant(true) },
    { requiredKeys: ['level', 'date'] },
  ),
  { minLength: 1, maxLength: 5 },
);

const school: fc.Arbitrary<School> = fc.record(
  {
    name: words.filter((name) => /\S/u.test(name)),
    urn: words,
    identifier: words,
    phase: words,
    ward: words,
    locality: words,
    url: words,
    awards,
    note: fc.oneof(words, fc.dictionary(fc.constantFrom('en', 'ur', 'zh-Hant'), words, { minKeys: 1 })),
    indicators: fc.dictionary(
      fc.constantFrom('suspensions', 'attendance'),
      fc.record(
        { value: fc.double({ min: -5, max: 120, noNaN: true }).map((value) => value + 0), headcount: fc.nat(2000) },
        { requiredKeys: ['value'] },
      ),
      { minKeys: 1 },
    ),
  },
  { requiredKeys: ['name'] },
);

/** Any register with schools, as it comes out of the checks. */
export const registers: fc.Arbitrary<RightsRegister> = fc
  .record({
    schools: fc.array(school, { maxLength: 12 }),
    asOf: days,
    minimumGroupSize: fc.integer({ min: 1, max: 6 }),
  })
  .map(({ schools, asOf, minimumGroupSize }) => {
    const { document, problems } = parseRightsRegister({
      kind: 'rights-register',
      format: 1,
      id: 'any',
      language: 'en',
      title: 'Any register',
      area: 'Anywhere',
      asOf,
      schools,
      minimumGroupSize,
    });
    if (!document) throw new Error(JSON.stringify(problems));
    return document;
  });
