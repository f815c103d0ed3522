import type { ProgressMessages } from './messages.js';

export const en: ProgressMessages = {
  progressByStrand: 'Progress by strand',
  chooseStrand: 'Choose a strand to go to its first statement without an answer.',
  doneOf: (done, total) => `${done} of ${total} done`,
  underWay: (count) => `${count} under way`,
  nothingToCount: 'Nothing to answer',
  allStrands: 'All strands',
  markPrevious: (percent, date) => `Before, on ${date}: ${percent}`,
  markTarget: (percent, date) => `Target for ${date}: ${percent}`,
  asOf: (date) => `As at ${date}`,
  source: (name) => `Source: ${name}`,
  actionNotStarted: 'Not started',
  actionUnderWay: 'Under way',
  actionDone: 'Done',
  countsAlsoIn: 'Counts in these strands too:',
};
