import { lintRightsRegister } from '../documents/lint-rights-register.js';
import { parseRightsRegister } from '../documents/parse-rights-register.js';
import { kind } from './kind.js';

/** What checks a register of awards, and what a new one begins with. */
export const rightsRegisterKind = kind(
  (value) => parseRightsRegister(value),
  (register, { today }) => lintRightsRegister(register, today),
  (today) => ({
    kind: 'rights-register',
    format: 1,
    id: 'our-register',
    language: 'en',
    title: 'Rights Respecting Schools in our area',
    area: 'The name of your area',
    source: { name: 'Example content: adapt before use. Say here where the awards are told.' },
    asOf: today,
    schools: [
      {
        name: 'Example Primary School',
        phase: 'Primary',
        awards: [{ level: 'bronze', date: monthAYearBefore(today) }],
      },
      {
        name: 'Example High School',
        phase: 'Secondary',
        awards: [
          { level: 'bronze', date: '2020' },
          { level: 'silver', date: monthAYearBefore(today) },
        ],
      },
      { name: 'Example Special School', phase: 'Special', note: 'Working towards Bronze.' },
    ],
  }),
);

/** The month of a year ago, so that an award still holds whenever the document is made. */
function monthAYearBefore(today: string): string {
  return `${Number(today.slice(0, 4)) - 1}${today.slice(4, 7)}`;
}
