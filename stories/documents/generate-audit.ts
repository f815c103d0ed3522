import type { Area, Audit, Statement } from '../../src/core/documents/audit.js';

const statementsInArea = 10;

const strandTitles = [
  'Inclusive universal provision',
  'Early intervention',
  'High quality continuum of provision and specialist support',
  'Exclusion as a last resort',
];

const practices = [
  'Staff plan lessons that every pupil can join from the start',
  'Pupils help to set their own targets',
  'Parents know whom to ask, and hear back within two days',
  'Adults notice a change in a pupil and tell one named person',
  'Support is reviewed with the pupil every half term',
  'Rooms and corridors are calm enough for pupils who find noise hard',
  'Records show what was tried and what helped',
  'Governors ask what changed for the pupils who struggle most',
  'New staff learn our ways of working in their first week',
  'Pupils who were away are helped to catch up on their first day back',
];

function statement(number: number, prefix: string): Statement {
  return {
    id: `statement-${number}`,
    prefix,
    text: `${practices[(number - 1) % practices.length]} (example ${number}).`,
    scale: 'agreement',
  };
}

/**
 * An audit with that many statements, for the large example, tests and benches: four strands
 * of areas with ten statements each (the last area of the last strand may be shorter), every
 * statement rated on five steps. The same number gives the same audit, and statement n is
 * called `statement-n`.
 *
 * Fewer than 31 statements give fewer strands: a strand without an area would show nothing.
 */
export function generateAudit(statements: number): Audit {
  const areas = Math.ceil(statements / statementsInArea);
  const strands = Math.min(strandTitles.length, areas);
  const built = strandTitles.slice(0, strands).map((title, index) => {
    const firstArea = Math.floor((index * areas) / strands);
    const nextStrand = Math.floor(((index + 1) * areas) / strands);
    return {
      id: `strand-${index + 1}`,
      prefix: `${index + 1}`,
      title,
      areas: Array.from({ length: nextStrand - firstArea }, (_, place): Area => {
        const before = (firstArea + place) * statementsInArea;
        return {
          id: `area-${firstArea + place + 1}`,
          title: `Area ${firstArea + place + 1}`,
          statements: Array.from({ length: Math.min(statementsInArea, statements - before) }, (_, offset) =>
            statement(before + offset + 1, `${index + 1}.${place * statementsInArea + offset + 1}`),
          ),
        };
      }),
    };
  });
  return {
    kind: 'audit',
    format: 1,
    id: `generated-audit-${statements}`,
    language: 'en',
    version: '1.0.0',
    title: `A generated audit with ${statements} statements`,
    introduction: '**Example content: adapt before use.** A program made this audit to show a very long one.',
    publisher: { name: 'Example Council' },
    scales: {
      agreement: {
        options: [
          { code: 'strongly-disagree', label: 'Strongly disagree', score: 0 },
          { code: 'disagree', label: 'Disagree', score: 1 },
          { code: 'neither', label: 'Neither agree nor disagree', score: 2 },
          { code: 'agree', label: 'Agree', score: 3 },
          { code: 'strongly-agree', label: 'Strongly agree', score: 4 },
        ],
        notApplicable: true,
        unsure: true,
      },
    },
    strands: built,
    results: {
      bands: [
        { id: 'developing', label: 'Developing', from: 0 },
        { id: 'secure', label: 'Secure', from: 60 },
      ],
    },
  };
}
