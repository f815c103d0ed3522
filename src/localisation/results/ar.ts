import type { ResultsMessages } from './messages.js';

/*
 * Arabic. Made by a machine and not yet checked by a person who speaks it: corrections are welcome.
 */

export const ar: ResultsMessages = {
  completedOn: (date) => `اكتمل في ${date}`,
  amendedOn: (date) => `اكتمل في ${date}، وتغيّر بعد ذلك`,
  resultsHeading: 'النتائج',
  resultsNotYet: 'تظهر النتائج بعد إكمال التدقيق.',
  score: 'الدرجة من 100',
  band: 'المستوى',
  answered: 'أُجيب عنه',
  rated: 'مُقيَّم',
  notRated: 'لم يُقيَّم بعد',
  ratedSum: (rated, asked, notApplicable, unsure, unanswered) =>
    [
      `قُيِّم ${rated} من ${asked}`,
      notApplicable > 0 && `لا ينطبق: ${notApplicable}`,
      unsure > 0 && `يحتاج إلى معلومات: ${unsure}`,
      unanswered > 0 && `بلا إجابة: ${unanswered}`,
    ]
      .filter(Boolean)
      .join('، '),
  outOf100: (score) => `${score} من 100`,
  statutoryUnmet: (count) => `واجبات قانونية لم تُستوفَ بعد: ${count}`,
  tableOfResults: 'الأرقام نفسها في جدول',
  priorities: 'من أين تبدأ',
  prioritiesHint: 'أولًا الواجبات القانونية التي لم تُستوفَ، ثم أدنى التقييمات.',
  noPriorities: 'لا تقييم منخفض، ولا واجب قانوني غير مستوفى.',
  priorityStatutory: 'واجب قانوني لم يُستوفَ بعد',
  priorityLow: 'تقييم منخفض',
  addToPlan: 'أضف إلى خطة العمل',
  actionsHeading: 'خطة العمل',
  actionsEmpty: 'سيظهر هنا ما تخطط له. أضف إجراءً أول، أو أضف اقتراحات من النتائج.',
  action: 'ما الذي سيُعمل',
  actionOwner: 'من يقوده',
  actionDue: 'بحلول متى',
  actionCost: 'التكلفة',
  actionStatus: 'الحالة',
  actionPlanned: 'مخطط له',
  actionUnderWay: 'جارٍ',
  actionDone: 'أُنجز',
  actionAdd: 'أضف إجراءً',
  actionAdded: 'أُضيف إلى خطة العمل',
  actionRemove: (text) => `إزالة الإجراء: ${text}`,
  actionAbout: 'بشأن',
};
