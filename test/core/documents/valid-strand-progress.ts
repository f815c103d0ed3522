import type { Json } from './valid-audit.js';

/** One strategy's progress in which every field stands, and nothing is wrong or doubtful. */
export function validStrandProgress(): Json {
  return {
    $schema: 'strand-progress.schema.json',
    kind: 'strand-progress',
    format: 1,
    id: 'belonging-strategy',
    language: 'en',
    title: 'Our strategy',
    asOf: '2026-07-20',
    source: 'The yearly report',
    strands: [
      {
        id: 'welcome',
        prefix: '1',
        title: 'Welcome',
        description: 'The first day.',
        done: 1,
        total: 3,
        previous: { value: 20, asOf: '2025-07-20' },
        target: { value: 100, by: '2027-07-20' },
        actions: [
          { id: 'door', text: 'Meet every child at the door.', status: 'done', note: 'In all 12 schools.' },
          { id: 'buddies', text: 'Find a buddy for every new child.', status: 'under-way', strands: ['support'] },
          { id: 'signs', text: 'Put up signs in five languages.', status: 'not-started' },
        ],
      },
      { id: 'support', title: 'Support', actions: [{ id: 'plans', text: 'Review every plan.', status: 'done' }] },
      { id: 'training', title: 'Training', done: 3, total: 5 },
    ],
  };
}
