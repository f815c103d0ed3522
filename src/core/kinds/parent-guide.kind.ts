import { lintParentGuide } from '../documents/lint-parent-guide.js';
import { parseParentGuide } from '../documents/parse-parent-guide.js';
import { kind } from './kind.js';

/** What checks a guide for parents, and what a new one begins with. */
export const parentGuideKind = kind(
  parseParentGuide,
  (guide, { today }) => lintParentGuide(guide, today),
  (today) => ({
    kind: 'parent-guide',
    format: 1,
    id: 'our-guide',
    language: 'en',
    languages: ['en'],
    title: 'A guide for parents and carers',
    summary: 'Example content: adapt before use. What the guide helps with, in a sentence.',
    publisher: { name: 'The name of your council or school' },
    updated: today,
    chapters: [
      {
        id: 'worried',
        title: 'When you are worried',
        question: 'I am worried about my child at school. Whom do I talk to?',
        lastChecked: today,
        sections: [
          {
            id: 'first-steps',
            title: 'First steps',
            blocks: [
              { type: 'text', markdown: 'Begin with the answer, in **two lines**.' },
              {
                type: 'steps',
                items: [
                  { title: 'Talk to the teacher', when: 'This week', markdown: 'Say what you have seen.' },
                  { title: 'Ask for a meeting', markdown: 'Bring somebody with you if you like.' },
                ],
              },
              { type: 'contacts', ids: ['team'] },
            ],
          },
        ],
      },
    ],
    glossary: [{ term: 'SENCo', definition: 'The teacher who leads on special educational needs.' }],
    contacts: [
      {
        id: 'team',
        name: 'The inclusion team',
        description: 'Who helps, and with what.',
        email: 'inclusion@example.org',
      },
    ],
  }),
);
