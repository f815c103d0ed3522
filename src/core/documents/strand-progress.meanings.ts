import { head, type Meanings } from './meanings.js';
import type { strandProgressParts, strandProgressSchema } from './strand-progress.js';

/** What each field of a strategy's progress means. For the build alone. */
export const strandProgressMeanings: Meanings<
  typeof strandProgressParts & { 'strand-progress': typeof strandProgressSchema }
> = {
  'strand-progress': {
    ...head,
    kind: 'Says that this document is the progress of a strategy.',
    id: 'The permanent name of the document.',
    language: 'The language of every text that does not name its own (BCP 47).',
    title: 'The name of the strategy.',
    asOf: 'The day on which the progress was as told here.',
    source: 'Where the progress was taken from, in words.',
    strands: 'The main parts of the strategy.',
  },
  strand: {
    id: 'The permanent name of the strand.',
    prefix: 'The number or letter that people see before the title.',
    title: 'The name of the strand.',
    description: 'What the strand is about.',
    done: 'How many are done, where there are no actions to count.',
    total: 'How many there are in all, where there are no actions to count.',
    previous: 'How far the strand was before.',
    target: 'How far the strand is to be, and by when.',
    actions: 'What the strand sets out to do; done and total are counted from it.',
  },
  action: {
    id: 'The permanent name of the action.',
    text: 'What is to be done.',
    status: 'How far along it is.',
    note: 'What has been done so far, or what stands in the way.',
    strands: 'The ids of other strands that it counts in as well; in the total it counts once.',
  },
  previous: {
    value: 'The percentage that was done, 0 to 100.',
    asOf: 'The day on which it was so.',
  },
  target: {
    value: 'The percentage that is to be done, 0 to 100.',
    by: 'The day by which it is to be so.',
  },
};
