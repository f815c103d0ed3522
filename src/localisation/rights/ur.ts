import type { RightsMessages } from './messages.js';

/*
 * Urdu. Made by a machine and not yet checked by a person who speaks it: corrections are welcome.
 */

export const ur: RightsMessages = {
  registerTitle: 'حقوق کا احترام کرنے والے اسکول',
  awardedFigure: 'ایوارڈ یافتہ اسکول',
  ofSchoolsInArea: (shown) => `علاقے کے ${shown} اسکولوں میں سے`,
  ofSchoolsInRegister: (shown) => `پروگرام کے ${shown} اسکولوں میں سے`,
  newSince: (date) => `${date} سے نئے`,
  dueWithin: (months) => `اگلے ${months} ماہ میں تجدید`,
  schoolCount: (_count, shown) => `${shown} اسکول`,
  schoolsNew: (shown) => `${shown} نئے`,
  schoolsReaccredited: (shown) => `${shown} دوبارہ تسلیم شدہ`,
  byLevel: 'درجے کے لحاظ سے',
  sameNumbers: 'یہی اعداد جدول میں',
  awardLevel: 'درجہ',
  numberOfSchools: 'اسکول',
  columnNew: 'نئے',
  columnReaccredited: 'دوبارہ تسلیم شدہ',
  allSchools: 'تمام اسکول',
  registerEmpty: 'ابھی کوئی اسکول درج نہیں۔ جب ہوں گے تو ان کے ایوارڈ یہاں دکھائے جائیں گے۔',
  printRegister: 'یہ رجسٹر چھاپیں',
};
