import type { ProgressMessages } from './messages.js';

/*
 * Welsh. Made by a machine and not yet checked by a person who speaks it: corrections are welcome.
 */

export const cy: ProgressMessages = {
  progressByStrand: 'Cynnydd fesul llinyn',
  chooseStrand: 'Dewiswch linyn i fynd at ei ddatganiad cyntaf heb ateb.',
  doneOf: (done, total) => `${done} o ${total} wedi’u gwneud`,
  underWay: (count) => `${count} ar y gweill`,
  nothingToCount: 'Dim i’w ateb',
  allStrands: 'Pob llinyn',
  markPrevious: (percent, date) => `O’r blaen, ar ${date}: ${percent}`,
  markTarget: (percent, date) => `Targed erbyn ${date}: ${percent}`,
  asOf: (date) => `Fel yr oedd ar ${date}`,
  source: (name) => `Ffynhonnell: ${name}`,
  actionNotStarted: 'Heb ddechrau',
  actionUnderWay: 'Ar y gweill',
  actionDone: 'Wedi’i wneud',
  countsAlsoIn: 'Mae’n cyfrif yn y llinynnau hyn hefyd:',
};
