import type { ProgressMessages } from './messages.js';

/*
 * Polish. Made by a machine and not yet checked by a person who speaks it: corrections are welcome.
 */

export const pl: ProgressMessages = {
  progressByStrand: 'Postępy według obszarów strategii',
  chooseStrand: 'Wybierz obszar, aby przejść do pierwszego stwierdzenia bez odpowiedzi.',
  doneOf: (done, total) => `Wykonano ${done} z ${total}`,
  underWay: (number) => `w toku: ${number}`,
  nothingToCount: 'Brak pytań',
  allStrands: 'Wszystkie obszary',
  markPrevious: (percent, date) => `Poprzednio, ${date}: ${percent}`,
  markTarget: (percent, date) => `Cel na ${date}: ${percent}`,
  asOf: (date) => `Stan na ${date}`,
  source: (name) => `Źródło: ${name}`,
  actionNotStarted: 'Nierozpoczęte',
  actionUnderWay: 'W toku',
  actionDone: 'Wykonane',
  countsAlsoIn: 'Liczy się także w obszarach:',
};
