import type { RightsMessages } from './messages.js';

/*
 * Arabic. Made by a machine and not yet checked by a person who speaks it: corrections are welcome.
 */

export const ar: RightsMessages = {
  registerTitle: 'المدارس التي تحترم الحقوق',
  awardedFigure: 'المدارس الحاصلة على جائزة',
  ofSchoolsInArea: (shown) => `من ${shown} مدرسة في المنطقة`,
  ofSchoolsInRegister: (shown) => `من ${shown} مدرسة في البرنامج`,
  newSince: (date) => `الجديدة منذ ${date}`,
  dueWithin: (months) => `يحين تجديدها خلال الأشهر القادمة: ${months}`,
  schoolCount: (_count, shown) => `المدارس: ${shown}`,
  schoolsNew: (shown) => `الجديدة: ${shown}`,
  schoolsReaccredited: (shown) => `المعاد اعتمادها: ${shown}`,
  byLevel: 'حسب المستوى',
  sameNumbers: 'الأرقام نفسها في جدول',
  awardLevel: 'المستوى',
  numberOfSchools: 'المدارس',
  columnNew: 'الجديدة',
  columnReaccredited: 'المعاد اعتمادها',
  allSchools: 'كل المدارس',
  registerEmpty: 'لا مدارس في القائمة بعد. تظهر جوائزها هنا حين توجد.',
  printRegister: 'اطبع هذا السجل',
};
