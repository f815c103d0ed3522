import { answers } from '../common/ar.js';
import type { FinishMessages } from './messages.js';

/*
 * Arabic. Made by a machine and not yet checked by a person who speaks it: corrections are welcome.
 */

export const ar: FinishMessages = {
  deleteDraftQuestion: 'هل تُحذف هذه الإجابات من هذا الجهاز؟',
  deleteConsequence: 'تُحذف هذه الإجابات في كل علامات التبويب. لا يمكن التراجع عن ذلك.',
  reasonMissing: 'اذكر لماذا لا ينطبق',
  checkHeading: 'راجع إجاباتك',
  checkHint: 'يمكنك تغيير أي إجابة. لا يُرسل شيء عند إكمال التدقيق.',
  changeAnswer: (statement) => `الإجابة عن ${statement}`,
  missingRequired: (statement) => `أجب عن «${statement}»`,
  complete: 'أكمل التدقيق',
  completeHint: 'ثم ترى نتائجك. يمكنك تغيير الإجابات بعد ذلك أيضًا.',
  seeResults: 'اعرض نتائجك',
  goToActions: 'انتقل إلى خطة العمل',
  goToResults: 'العودة إلى النتائج',
  keepACopy: 'احفظ أو اطبع أو افتح',
  saveACopyHint: 'ملف فيه كل شيء، والملاحظات الخاصة أيضًا. افتحه هنا لاحقًا على هذا الجهاز أو غيره.',
  saveTable: 'احفظ كجدول بيانات',
  saveTableHint: 'ملف CSV فيه سطر لكل عبارة. تُترك الملاحظات الخاصة.',
  printAnswers: 'اطبع الإجابات',
  printBlank: 'اطبع نموذجًا فارغًا',
  openFile: 'افتح نسخة محفوظة',
  openFileHint: 'ترى ما سيتغير قبل أن يُستبدل أي شيء.',
  fileHeading: 'هل تُفتح هذه النسخة؟',
  fileAdds: (count) => `سيُضاف: ${answers(count)}`,
  fileReplaces: (count) => `سيُستبدل: ${answers(count)}`,
  fileRemoves: (count) => `سيُزال: ${answers(count)}`,
  fileNoChanges: 'إجاباتك هي نفسها التي في هذه النسخة.',
  fileOtherAudit: 'هذا الملف يخص تدقيقًا آخر. افتحه في صفحة ذلك التدقيق. لم تتغير إجاباتك.',
  fileApply: 'افتح النسخة',
  fileNotReadable: 'هذا الملف ليس نسخة محفوظة من إجابات تدقيق. لم تتغير إجاباتك.',
  clearQuestion: 'هل تُمسح كل إجابات هذا التدقيق على هذا الجهاز؟',
  clearConsequence: 'يُحذف كل تدقيق محفوظ هنا في كل علامات التبويب. لا يمكن التراجع عن ذلك. احفظ نسخة أولًا.',
  cleared: 'مُسحت إجاباتك على هذا الجهاز.',
};
