import type { GuideMessages } from './messages.js';

/*
 * Arabic. Made by a machine and not yet checked by a person who speaks it: corrections are welcome.
 */

/** Arabic counts one, two, three to ten, and more in four ways. */
function pages(count: number): string {
  if (count === 1) return 'صفحة واحدة';
  if (count === 2) return 'صفحتان';
  const hundred = count % 100;
  return hundred >= 3 && hundred <= 10 ? `${count} صفحات` : `${count} صفحة`;
}

export const ar: GuideMessages = {
  chooseLanguage: 'اللغة',
  findYourQuestion: 'ابحث عن سؤالك',
  allQuestions: 'كل الأسئلة',
  previousQuestion: 'قبل هذا',
  nextQuestion: 'بعد هذا',
  publishedBy: (name) => `الناشر: ${name}`,
  updatedOn: (date) => `آخر تحديث: ${date}`,
  checkedOn: (date) => `آخر مراجعة: ${date}`,
  neverChecked: 'لا تذكر هذه الصفحة متى روجعت آخر مرة. اسأل قبل أن تعتمد عليها.',
  checkedLongAgo: 'مضى على ذلك أكثر من سنة. اسأل قبل أن تعتمد عليها.',
  notTranslated: (language) => `هذه الصفحة غير متاحة بلغتك بعد. تراها بلغة أخرى: ${language}.`,
  partlyTranslated: 'بعض أجزاء هذه الصفحة غير متاحة بلغتك بعد.',
  translationBehind: 'روجعت هذه الصفحة بعد ترجمتها. قد تكون الترجمة قديمة.',
  machineTranslated: 'هذه ترجمة آلية لم يراجعها أحد بعد.',
  searchGuide: 'ابحث في هذا الدليل',
  found: (count) => `عُثر على: ${pages(count)}`,
  nothingFound: 'لم يُعثر على شيء. جرّب كلمة أخرى، أو تصفّح الأسئلة.',
  moreFound: (count) => `وغيرها: ${pages(count)}. أضف كلمة لتقليل النتائج.`,
  whoCanHelp: 'من يمكنه المساعدة',
  phone: 'الهاتف',
  textphone: 'الهاتف النصي',
  email: 'البريد الإلكتروني',
  website: 'الموقع',
  postalAddress: 'العنوان',
  hours: 'أوقات العمل',
  ages: (from, to) => `للأعمار من ${from} إلى ${to}`,
  topics: 'الموضوعات',
  wordsExplained: 'شرح الكلمات',
  toDownload: 'للتنزيل',
  info: 'من المفيد أن تعرف',
  important: 'مهم',
  help: 'اطلب المساعدة',
  ticksAreNotKept: 'تُمحى علاماتك عندما تغادر هذه الصفحة. اطبعها للاحتفاظ بها.',
  whatIsSaid: 'اقرأ ما يُقال',
  listen: 'استمع إلى هذه الصفحة',
  listening: 'الاستماع',
  pause: 'توقف مؤقت',
  goOn: 'متابعة',
  stop: 'إيقاف',
  speed: 'السرعة',
  slowly: 'بطيئة',
  normally: 'عادية',
  quickly: 'سريعة',
  printPage: 'اطبع هذه الصفحة',
  printGuide: 'اطبع الدليل كله',
};
