import type { AwardsMessages } from './messages.js';

/*
 * Urdu. Made by a machine and not yet checked by a person who speaks it: corrections are welcome.
 */

export const ur: AwardsMessages = {
  levelNames: {
    registered: 'کانسی کی طرف کام جاری',
    bronze: 'کانسی: حقوق کا عہد',
    silver: 'چاندی: حقوق سے آگاہ',
    gold: 'سونا: حقوق کا احترام',
  },
  levelShortNames: { registered: 'کانسی کی طرف کام جاری', bronze: 'کانسی', silver: 'چاندی', gold: 'سونا' },
  levelSustained: (name) => `${name}، برقرار`,
  awardCurrent: 'مؤثر',
  awardDue: 'تجدید کا وقت',
  awardLapsed: 'مدت ختم',
  awardedOn: (date) => `${date} کو ملا`,
  holdsFrom: (date) => `ابھی مؤثر نہیں: ${date} سے مؤثر`,
  holdsUntil: (date) => `${date} تک مؤثر`,
  dueBy: (date) => `${date} تک تجدید لازم`,
  lapsedAfter: (date) => `مدت ختم: ${date} تک مؤثر تھا`,
  neverRunsOut: 'مدت ختم نہیں ہوتی',
  noAwardYet: 'ابھی کوئی ایوارڈ نہیں',
  notInRegister: 'یہ اسکول ایوارڈز کے رجسٹر میں نہیں ہے۔ اس کا نمبر جانچیں۔',
  asOf: (date) => `${date} تک`,
  source: (name) => `ماخذ: ${name}`,
};
