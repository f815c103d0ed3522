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
  byGroup: { phase: 'مرحلے کے لحاظ سے', ward: 'وارڈ کے لحاظ سے', locality: 'محلے کے لحاظ سے' },
  groupNames: { phase: 'مرحلہ', ward: 'وارڈ', locality: 'محلہ' },
  groupNotGiven: 'درج نہیں',
  showAllGroups: (shown) => `سب دکھائیں (${shown})`,
  growthHeading: 'سالوں کے دوران',
  growthHint: 'اس دن تک کتنے اسکول ہر درجے تک پہنچے تھے اور اس سے اوپر نہیں۔',
  growthDay: 'تک',
  noneDue: (months) => `اگلے ${months} ماہ میں کسی ایوارڈ کی مدت ختم نہیں ہوتی۔`,
  andMore: (_count, shown) => `اور ${shown} مزید اسکول`,
  showDue: 'انہیں اسکولوں کی فہرست میں دکھائیں',
  ratesHeading: 'درجے کے لحاظ سے شرحیں',
  notCause:
    'اسکول ایوارڈ کے علاوہ بھی بہت سی باتوں میں مختلف ہوتے ہیں۔ کسی درجے پر شرح کا زیادہ یا کم ہونا یہ ثابت نہیں کرتا کہ وجہ ایوارڈ ہے۔',
  rateFor: (label, per) => `${label}، ہر ${per} طلبہ پر`,
  rateMean: 'اوسط',
  rateSpread: 'معیاری انحراف',
  weightedByPupils:
    'ہر اسکول اپنے طلبہ کی تعداد کے مطابق گنا جاتا ہے۔ زیادہ معیاری انحراف کا مطلب ہے کہ اسکولوں میں فرق زیادہ ہے۔',
  eachSchoolAlike: 'ہر اسکول برابر گنا جاتا ہے۔ زیادہ معیاری انحراف کا مطلب ہے کہ اسکولوں میں فرق زیادہ ہے۔',
  rateTooSmall: (least) => `چھپایا گیا: یہ ${least} سے کم اسکولوں کی شرح ہوتی`,
  rateWouldTell: 'یہ بھی چھپایا گیا: اس سے دوسری چھپی ہوئی شرح معلوم ہو سکتی تھی',
  rateTotalHidden: 'تمام اسکولوں کی شرح نہیں دکھائی گئی، کیونکہ اس سے چھپی ہوئی بات ظاہر ہو جاتی۔',
  rateUnder: (value) => `${value} سے کم`,
  noRate: 'کوئی اسکول نہیں',
  linesSkipped: (_count, shown) => `فائل کی ${shown} سطریں پڑھی نہیں جا سکیں۔`,
  registerEmpty: 'ابھی کوئی اسکول درج نہیں۔ جب ہوں گے تو ان کے ایوارڈ یہاں دکھائے جائیں گے۔',
  printRegister: 'یہ صفحہ چھاپیں',
};
