import { lintAudit } from '../documents/lint.js';
import { parseAudit } from '../documents/parse.js';
import { kind } from './kind.js';

/** What checks an audit, and what a new one begins with. */
export const auditKind = kind(
  (value) => parseAudit(value),
  (audit, { today }) => lintAudit(audit, today),
  () => ({
    kind: 'audit',
    format: 1,
    id: 'our-audit',
    language: 'en',
    version: '1.0.0',
    title: 'Our inclusion audit',
    summary: 'What this audit is for, in a sentence or two.',
    introduction: '**Example content: adapt before use.**\n\nSay who this audit is for, and how long it takes.',
    publisher: { name: 'The name of your council or school' },
    settingTypes: [
      { id: 'primary', label: 'Primary school' },
      { id: 'secondary', label: 'Secondary school' },
    ],
    scales: {
      steps: {
        options: [
          { code: 'not-yet', label: 'Not yet', description: 'We have not begun.', score: 0 },
          { code: 'starting', label: 'Starting', description: 'Some of us do this.', score: 1 },
          { code: 'in-place', label: 'In place', description: 'Everyone can expect this here.', score: 2 },
        ],
        notApplicable: true,
        unsure: true,
      },
    },
    strands: [
      {
        id: 'belonging',
        prefix: '1',
        title: 'Belonging',
        description: 'What this strand is about.',
        areas: [
          {
            id: 'belonging.welcome',
            title: 'A welcome',
            statements: [
              {
                id: 'belonging.welcome.names',
                prefix: '1.1',
                text: 'Every child is greeted by name, as their family says it.',
                guidance: 'What good looks like, in a sentence.',
                evidencePrompts: ['Stand at the door one morning, and listen.'],
                scale: 'steps',
                required: true,
                improvements: { 'not-yet': ['Ask each family how they say their name.'] },
              },
              {
                id: 'belonging.welcome.next',
                prefix: '1.2',
                type: 'text',
                text: 'What will you do next?',
                when: { statement: 'belonging.welcome.names', in: ['not-yet', 'starting'] },
              },
            ],
          },
        ],
      },
    ],
    results: {
      bands: [
        { id: 'beginning', label: 'Beginning', from: 0 },
        { id: 'strong', label: 'Strong', from: 75 },
      ],
    },
  }),
);
