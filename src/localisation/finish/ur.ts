import { answers } from '../common/ur.js';
import type { FinishMessages } from './messages.js';

/*
 * Urdu. Made by a machine and not yet checked by a person who speaks it: corrections are welcome.
 */

export const ur: FinishMessages = {
  deleteDraftQuestion: 'کیا یہ جوابات اس آلے سے حذف کر دیے جائیں؟',
  deleteConsequence: 'یہ جوابات تمام ٹیبوں میں حذف ہو جائیں گے۔ انہیں واپس نہیں لایا جا سکتا۔',
  reasonMissing: 'بتائیں کہ یہ کیوں لاگو نہیں',
  checkHeading: 'اپنے جوابات دیکھیں',
  checkHint: 'آپ کوئی بھی جواب بدل سکتے ہیں۔ آڈٹ مکمل کرنے پر کچھ نہیں بھیجا جاتا۔',
  changeAnswer: (statement) => `اس کا جواب: ${statement}`,
  missingRequired: (statement) => `”${statement}“ کا جواب دیں`,
  complete: 'آڈٹ مکمل کریں',
  completeHint: 'پھر آپ اپنے نتائج دیکھیں گے۔ آپ بعد میں بھی جوابات بدل سکتے ہیں۔',
  seeResults: 'اپنے نتائج دیکھیں',
  goToActions: 'عملی منصوبے پر جائیں',
  goToResults: 'نتائج پر واپس',
  keepACopy: 'محفوظ کریں، چھاپیں یا کھولیں',
  saveACopyHint: 'ایک فائل جس میں سب کچھ ہے، نجی نوٹ بھی۔ بعد میں اسے یہاں اس یا کسی دوسرے آلے پر کھولیں۔',
  saveTable: 'اسپریڈ شیٹ کے طور پر محفوظ کریں',
  saveTableHint: 'ہر بیان کی ایک سطر والی CSV فائل۔ نجی نوٹ شامل نہیں۔',
  printAnswers: 'جوابات چھاپیں',
  printBlank: 'خالی فارم چھاپیں',
  openFile: 'محفوظ نقل کھولیں',
  openFileHint: 'کچھ بھی بدلنے سے پہلے آپ دیکھیں گے کہ کیا بدلے گا۔',
  fileHeading: 'کیا یہ نقل کھولی جائے؟',
  fileAdds: (count) => `${answers(count)} شامل ہوں گے`,
  fileReplaces: (count) => `${answers(count)} بدل دیے جائیں گے`,
  fileRemoves: (count) => `${answers(count)} ہٹا دیے جائیں گے`,
  fileNoChanges: 'آپ کے جوابات وہی ہیں جو اس نقل میں ہیں۔',
  fileOtherAudit: 'یہ فائل کسی دوسرے آڈٹ کی ہے۔ اسے اُس آڈٹ کے صفحے پر کھولیں۔ آپ کے جوابات نہیں بدلے۔',
  fileApply: 'نقل کھولیں',
  fileNotReadable: 'یہ فائل آڈٹ کے جوابات کی محفوظ نقل نہیں ہے۔ آپ کے جوابات نہیں بدلے۔',
  clearQuestion: 'کیا اس آلے پر اس آڈٹ کے تمام جوابات صاف کر دیے جائیں؟',
  clearConsequence:
    'یہاں محفوظ ہر آڈٹ تمام ٹیبوں میں حذف ہو جائے گا۔ اسے واپس نہیں لایا جا سکتا۔ پہلے ایک نقل محفوظ کریں۔',
  cleared: 'اس آلے پر آپ کے جوابات صاف کر دیے گئے۔',
};
