import type { AwardsMessages } from './messages.js';

/*
 * Arabic. Made by a machine and not yet checked by a person who speaks it: corrections are welcome.
 */

export const ar: AwardsMessages = {
  levelNames: {
    registered: 'في الطريق إلى البرونزية',
    bronze: 'البرونزية: الالتزام بالحقوق',
    silver: 'الفضية: الوعي بالحقوق',
    gold: 'الذهبية: احترام الحقوق',
  },
  levelShortNames: { registered: 'في الطريق إلى البرونزية', bronze: 'برونزية', silver: 'فضية', gold: 'ذهبية' },
  levelSustained: (name) => `${name}، مستمرة`,
  awardCurrent: 'سارية',
  awardDue: 'حان تجديدها',
  awardLapsed: 'انتهت',
  awardedOn: (date) => `مُنحت في ${date}`,
  holdsFrom: (date) => `غير سارية بعد: تسري من ${date}`,
  holdsUntil: (date) => `سارية حتى ${date}`,
  dueBy: (date) => `تُجدَّد قبل ${date}`,
  lapsedAfter: (date) => `انتهت: كانت سارية حتى ${date}`,
  neverRunsOut: 'لا تنتهي',
  noAwardYet: 'لا جائزة بعد',
  notInRegister: 'هذه المدرسة ليست في سجل الجوائز. تحقق من رقمها.',
  asOf: (date) => `حتى ${date}`,
  source: (name) => `المصدر: ${name}`,
};
