import type { ProgressMessages } from './messages.js';

/*
 * Arabic. Made by a machine and not yet checked by a person who speaks it: corrections are welcome.
 */

export const ar: ProgressMessages = {
  progressByStrand: 'التقدم حسب المحور',
  chooseStrand: 'اختر محورًا للانتقال إلى أول عبارة فيه بلا إجابة.',
  doneOf: (done, total) => `أُنجز ${done} من ${total}`,
  underWay: (count) => `قيد التنفيذ: ${count}`,
  nothingToCount: 'لا شيء للإجابة عنه',
  allStrands: 'كل المحاور',
  markPrevious: (percent, date) => `سابقًا، في ${date}: ${percent}`,
  markTarget: (percent, date) => `الهدف بحلول ${date}: ${percent}`,
  asOf: (date) => `حتى ${date}`,
  source: (name) => `المصدر: ${name}`,
  actionNotStarted: 'لم يبدأ',
  actionUnderWay: 'قيد التنفيذ',
  actionDone: 'أُنجز',
  countsAlsoIn: 'يُحتسب أيضًا في هذه المحاور:',
};
