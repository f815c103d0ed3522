import { expect } from '@open-wc/testing';
import type { Answer } from '../../../src/core/documents/audit-response.js';
import { auditOf, sessionOn } from './an-audit.js';

const options = [
  { code: 'ramp', label: 'Ramp' },
  { code: 'lift', label: 'Lift' },
  { code: 'none', label: 'None', exclusive: true },
];
const audit = auditOf({
  belonging: [
    { id: 'rating' },
    { id: 'plain', scale: 'plain' },
    { id: 'explained', scale: 'explained' },
    { id: 'named-like-a-field', scale: 'constructor' },
    { id: 'choice', type: 'choice', options },
    { id: 'choices', type: 'choices', options },
    { id: 'text', type: 'text', maximumLength: 5 },
    { id: 'number', type: 'number', minimum: 0, maximum: 10 },
    { id: 'date', type: 'date', minimum: '2026-01-01', maximum: '2026-12-31' },
    { id: 'map', type: 'school-map' },
  ],
});

describe('an answer', () => {
  for (const [statement, words, answer] of [
    ['rating', 'an option', { value: 'embedded' }],
    ['rating', 'not applicable', { notApplicable: {} }],
    ['rating', 'not applicable beside a value', { notApplicable: {}, value: 'embedded' }],
    ['rating', 'need more information', { unsure: true }],
    ['rating', 'only a note', { note: 'Ask the governors' }],
    [
      'rating',
      'evidence',
      { evidence: [{ label: 'Minutes', url: 'https://school.example/minutes', date: '2026-10-01' }] },
    ],
    ['explained', 'not applicable, its reason still to come', { notApplicable: {} }],
    ['choice', 'an option', { value: 'lift' }],
    ['choice', 'an exclusive option', { value: 'none' }],
    ['choices', 'two options', { value: ['ramp', 'lift'] }],
    ['choices', 'an exclusive option alone', { value: ['none'] }],
    ['choices', 'an empty list', { value: [] }],
    ['text', 'as many characters as it takes', { value: '👩‍🎓ab' }],
    ['text', 'no characters', { value: '' }],
    ['number', 'the lowest', { value: 0 }],
    ['number', 'the highest', { value: 10 }],
    ['number', 'a fraction', { value: 2.5 }],
    ['date', 'the first day', { value: '2026-01-01' }],
    ['date', 'the last day', { value: '2026-12-31' }],
    ['map', 'whatever a registered type takes', { value: 'anything' }],
  ] as [string, string, Partial<Answer>][]) {
    it(`${statement}: ${words} is taken`, () => {
      const session = sessionOn(audit);
      session.answer(statement, answer);
      const { at: _at, ...kept } = session.answerOf(statement) ?? { at: '' };
      expect(kept).to.deep.equal(answer);
    });
  }

  for (const [statement, words, answer] of [
    ['rating', 'an unknown option', { value: 'splendid' }],
    ['rating', 'a label instead of a code', { value: 'Embedded' }],
    ['rating', 'a number', { value: 3 }],
    ['rating', 'a list', { value: ['embedded'] }],
    ['rating', 'a note that is no text', { note: 5 }],
    ['rating', 'evidence that is no list', { evidence: 'Minutes' }],
    ['rating', 'not applicable that is no object', { notApplicable: true }],
    ['plain', 'not applicable', { notApplicable: {} }],
    ['plain', 'need more information', { unsure: true }],
    ['explained', 'need more information', { unsure: true }],
    ['named-like-a-field', 'not applicable', { notApplicable: {} }],
    ['named-like-a-field', 'an option', { value: 'name' }],
    ['choice', 'an unknown option', { value: 'stairs' }],
    ['choice', 'a list', { value: ['ramp'] }],
    ['choice', 'not applicable', { notApplicable: {} }],
    ['choices', 'one code that is no list', { value: 'ramp' }],
    ['choices', 'an unknown option', { value: ['ramp', 'stairs'] }],
    ['choices', 'an option twice', { value: ['ramp', 'ramp'] }],
    ['choices', 'an exclusive option with another', { value: ['ramp', 'none'] }],
    ['text', 'one character too many', { value: 'abcdef' }],
    ['text', 'a number', { value: 1 }],
    ['number', 'under the lowest', { value: -0.1 }],
    ['number', 'over the highest', { value: 10.1 }],
    ['number', 'not a number', { value: Number.NaN }],
    ['number', 'infinity', { value: Infinity }],
    ['number', 'a number in words', { value: '3' }],
    ['date', 'before the first day', { value: '2025-12-31' }],
    ['date', 'after the last day', { value: '2027-01-01' }],
    ['date', 'a day that the calendar does not have', { value: '2026-02-30' }],
    ['date', 'another way of writing dates', { value: '1/2/2026' }],
    ['date', 'an empty text', { value: '' }],
    ['unknown', 'an answer to no statement', { value: 'embedded' }],
    ['__proto__', 'an answer to a field of every object', { value: 'embedded' }],
  ] as [string, string, Partial<Answer>][]) {
    it(`${statement}: ${words} is refused, and nothing is changed`, () => {
      const session = sessionOn(audit, {
        rating: 'starting',
        choice: 'ramp',
        text: 'abc',
        number: 5,
        date: '2026-05-05',
      });
      const before = session.response;
      let told = 0;
      session.subscribe(() => (told += 1));
      expect(() => session.answer(statement, answer)).to.throw(RangeError, statement);
      expect(session.response).to.deep.equal(before);
      expect(told).to.equal(0);
    });
  }
});
