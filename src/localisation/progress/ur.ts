import type { ProgressMessages } from './messages.js';

/*
 * Urdu. Made by a machine and not yet checked by a person who speaks it: corrections are welcome.
 */

export const ur: ProgressMessages = {
  progressByStrand: 'ہر حصے کی پیش رفت',
  chooseStrand: 'کسی حصے کو منتخب کریں تاکہ اس کے پہلے بیان پر جائیں جس کا جواب نہیں دیا گیا۔',
  doneOf: (done, total) => `${total} میں سے ${done} مکمل`,
  underWay: (count) => `${count} جاری`,
  nothingToCount: 'جواب دینے کو کچھ نہیں',
  allStrands: 'تمام حصے',
  markPrevious: (percent, date) => `پہلے، ${date} کو: ${percent}`,
  markTarget: (percent, date) => `${date} کا ہدف: ${percent}`,
  asOf: (date) => `${date} تک`,
  source: (name) => `ماخذ: ${name}`,
  actionNotStarted: 'شروع نہیں ہوا',
  actionUnderWay: 'جاری',
  actionDone: 'مکمل',
  countsAlsoIn: 'ان حصوں میں بھی شمار ہوتا ہے:',
};
