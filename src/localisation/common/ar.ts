import type { CommonMessages } from './messages.js';

/*
 * Arabic. Made by a machine and not yet checked by a person who speaks it: corrections are welcome.
 */

/** Arabic counts one, two, three to ten, and more in four ways. */
export function answers(count: number): string {
  if (count === 1) return 'إجابة واحدة';
  if (count === 2) return 'إجابتان';
  const hundred = count % 100;
  return hundred >= 3 && hundred <= 10 ? `${count} إجابات` : `${count} إجابة`;
}

export const ar: CommonMessages = {
  loading: 'جارٍ التحميل',
  tryAgain: 'أعد المحاولة',
  reviewPassed: (date) => `كان من المقرر أن يُراجَع هذا بحلول ${date}. قد تكون بعض أجزائه قديمة.`,
  documentNames: {
    audit: 'تدقيق',
    'audit-response': 'مجموعة إجابات',
    'strand-progress': 'تقرير تقدّم',
    'rights-register': 'سجل جوائز',
    'parent-guide': 'دليل',
  },
  faults: {
    'not-found': (name) => `يفترض أن يكون هنا ${name}، لكن تعذّر العثور عليه. ربما نُقل إلى مكان آخر.`,
    'not-allowed': (name) => `لا يُسمح لك بعرض ${name} هنا. سجّل الدخول إلى هذا الموقع، ثم أعد المحاولة.`,
    server: (name) => `يفترض أن يكون هنا ${name}، لكن في الخادم عطلًا. انتظر دقيقة، ثم أعد المحاولة.`,
    silent: (name) => `يفترض أن يكون هنا ${name}، لكنه يستغرق وقتًا طويلًا. تحقق من اتصالك، ثم أعد المحاولة.`,
    unreachable: (name) => `يفترض أن يكون هنا ${name}، لكن الخادم لم يُجب. تحقق من اتصالك، ثم أعد المحاولة.`,
    blocked: (name, { host }) =>
      `يفترض أن يكون هنا ${name}، لكن تعذّر الوصول إلى ${host}. إما أنك غير متصل: تحقق من اتصالك، ثم أعد المحاولة. أو أن ${host} لا يسمح لهذه الصفحة بقراءته: يجب أن يرسل ذلك الموقع الترويسة Access-Control-Allow-Origin.`,
    'web-page': (name) => `هذه صفحة ويب وليست ${name}. إذا طلب منك هذا الموقع تسجيل الدخول فافعل، ثم أعد المحاولة.`,
    damaged: (name) => `يفترض أن يكون هنا ${name}، لكن الملف تالف أو ناقص. أخبر المسؤول عن هذه الصفحة.`,
    encoding: (name) =>
      `يفترض أن يكون هنا ${name}، لكن الملف ليس بترميز UTF-8، فلا يمكن قراءة حروفه. أخبر المسؤول عن هذه الصفحة.`,
    'too-large': (name) => `يفترض أن يكون هنا ${name}، لكن الملف أكبر من أن يُفتح. أخبر المسؤول عن هذه الصفحة.`,
    'newer-format': (name, { theirs, ours }) =>
      `يوجد هنا ${name} بالتنسيق ${theirs}، لكن هذه الصفحة تعرض التنسيق ${ours} على الأكثر. أعد تحميل الصفحة؛ وإن لم ينفع ذلك فأخبر المسؤول عنها.`,
    invalid: (name) => `يفترض أن يكون هنا ${name}، لكن في الملف أخطاء. أخبر المسؤول عن هذه الصفحة.`,
  },
  back: 'رجوع',
  continue: 'متابعة',
  cancel: 'إلغاء',
  change: 'تغيير',
  optional: 'اختياري',
  statementsAnswered: (answered, asked) => `أُجيب عن ${answered} من ${asked}`,
  notApplicable: 'لا ينطبق علينا',
  unsure: 'نحتاج إلى مزيد من المعلومات',
  note: 'ملاحظة',
  evidence: 'دليل',
  answerMissing: 'لا إجابة',
  thereIsAProblem: 'هناك مشكلة',
  strand: 'المحور',
  printedOn: (date) => `طُبع في ${date}`,
};
