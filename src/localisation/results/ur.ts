import type { ResultsMessages } from './messages.js';

/*
 * Urdu. Made by a machine and not yet checked by a person who speaks it: corrections are welcome.
 */

export const ur: ResultsMessages = {
  completedOn: (date) => `${date} کو مکمل ہوا`,
  amendedOn: (date) => `${date} کو مکمل ہوا، اس کے بعد بدلا گیا`,
  resultsHeading: 'نتائج',
  resultsNotYet: 'نتائج آڈٹ مکمل ہونے پر دکھائے جاتے ہیں۔',
  score: '100 میں سے اسکور',
  band: 'درجہ',
  answered: 'جواب دیے گئے',
  rated: 'درجہ بندی',
  notRated: 'ابھی درجہ بندی نہیں ہوئی',
  ratedSum: (rated, asked, notApplicable, unsure, unanswered) =>
    [
      `${asked} میں سے ${rated} کی درجہ بندی ہوئی`,
      notApplicable > 0 && `${notApplicable} لاگو نہیں`,
      unsure > 0 && `${unsure} کے لیے مزید معلومات درکار`,
      unanswered > 0 && `${unanswered} کا جواب نہیں دیا گیا`,
    ]
      .filter(Boolean)
      .join('، '),
  outOf100: (score) => `100 میں سے ${score}`,
  statutoryUnmet: (count) => `${count} قانونی فرائض ابھی پورے نہیں ہوئے`,
  tableOfResults: 'یہی اعداد جدول میں',
  priorities: 'کہاں سے شروع کریں',
  prioritiesHint: 'پہلے وہ قانونی فرائض جو پورے نہیں ہوئے، پھر سب سے کم درجے۔',
  noPriorities: 'کسی چیز کا درجہ کم نہیں، اور کوئی قانونی فرض باقی نہیں۔',
  priorityStatutory: 'قانونی فرض جو ابھی پورا نہیں ہوا',
  priorityLow: 'کم درجہ',
  addToPlan: 'عملی منصوبے میں شامل کریں',
  actionsHeading: 'عملی منصوبہ',
  actionsEmpty: 'جو کچھ آپ کرنا چاہتے ہیں وہ یہاں درج ہوگا۔ پہلا قدم شامل کریں، یا نتائج سے تجاویز شامل کریں۔',
  action: 'کیا کیا جائے گا',
  actionOwner: 'ذمہ دار کون ہے',
  actionDue: 'کب تک',
  actionCost: 'لاگت',
  actionStatus: 'حالت',
  actionPlanned: 'منصوبہ بند',
  actionUnderWay: 'جاری',
  actionDone: 'ہو گیا',
  actionAdd: 'قدم شامل کریں',
  actionAdded: 'عملی منصوبے میں شامل ہو گیا',
  actionRemove: (text) => `قدم ہٹائیں: ${text}`,
  actionAbout: 'متعلق',
};
