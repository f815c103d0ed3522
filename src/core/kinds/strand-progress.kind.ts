import { lintStrandProgress } from '../documents/lint-strand-progress.js';
import { parseStrandProgress } from '../documents/parse-strand-progress.js';
import { kind } from './kind.js';

/** What checks a strategy's progress, and what a new one begins with. */
export const strandProgressKind = kind(
  parseStrandProgress,
  (progress, { today }) => lintStrandProgress(progress, today),
  (today) => ({
    kind: 'strand-progress',
    format: 1,
    id: 'our-strategy',
    language: 'en',
    title: 'How far our inclusion strategy is',
    asOf: today,
    source: 'Example content: adapt before use. Say here where the figures come from.',
    strands: [
      {
        id: 'belonging',
        prefix: '1',
        title: 'A strand that lists its actions',
        actions: [
          { id: 'first', text: 'Something that is done.', status: 'done' },
          { id: 'second', text: 'Something that has begun.', status: 'under-way' },
          { id: 'third', text: 'Something still to begin.', status: 'not-started' },
        ],
      },
      { id: 'support', prefix: '2', title: 'A strand with numbers alone', done: 3, total: 8 },
    ],
  }),
);
