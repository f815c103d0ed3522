import type { Json } from './valid-audit.js';

/** One register in which every field stands, and nothing is wrong or doubtful. */
export function validRightsRegister(): Json {
  return {
    $schema: 'rights-register.schema.json',
    kind: 'rights-register',
    format: 1,
    id: 'our-register',
    language: 'en',
    title: 'Our register',
    area: 'Exampleton',
    source: { name: 'The award’s own list', url: 'https://example.org/list' },
    asOf: '2026-07-20',
    levels: [{ id: 'gold', label: 'Gold', months: 36 }],
    schools: [
      {
        name: 'Madeup Lane Primary School',
        urn: '00001',
        identifier: 'A1',
        phase: 'Primary',
        ward: 'Riverside',
        locality: 'North',
        url: 'https://example.org/madeup-lane',
        awards: [
          { level: 'bronze', date: '2019' },
          { level: 'silver', date: '2020-06' },
          { level: 'gold', date: '2022-05-15' },
          { level: 'gold', date: '2025-05-15', reaccreditation: true },
        ],
        note: 'Helps other schools.',
        indicators: { suspensions: { value: 1.5, headcount: 200 } },
      },
      { name: 'Nonesuch Hill High School', awards: [{ level: 'silver', date: '2025-09' }] },
      { name: 'Pretend Green School', urn: '00003' },
    ],
    summary: {
      schoolsInArea: 10,
      levels: {
        registered: { count: 1 },
        silver: { count: 1, new: 1, reaccredited: 0 },
        gold: { count: 1, new: 0, reaccredited: 1 },
      },
      newSince: '2025-09-01',
    },
    dueWithinMonths: 6,
    indicators: [{ id: 'suspensions', label: 'Suspensions', per: 100, period: '2025-26', source: 'The schools' }],
    minimumGroupSize: 5,
  };
}
