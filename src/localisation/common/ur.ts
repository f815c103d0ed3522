import type { CommonMessages } from './messages.js';

/*
 * Urdu. Made by a machine and not yet checked by a person who speaks it: corrections are welcome.
 */

export const answers = (count: number) => (count === 1 ? '1 جواب' : `${count} جوابات`);

export const ur: CommonMessages = {
  loading: 'لوڈ ہو رہا ہے',
  tryAgain: 'دوبارہ کوشش کریں',
  reviewPassed: (date) => `اس کا جائزہ ${date} تک لیا جانا تھا۔ اس کے کچھ حصے پرانے ہو سکتے ہیں۔`,
  documentNames: {
    audit: 'آڈٹ',
    'audit-response': 'جوابات کا مجموعہ',
    'strand-progress': 'پیش رفت کی رپورٹ',
    'rights-register': 'اعزازات کا رجسٹر',
    'parent-guide': 'رہنما کتابچہ',
  },
  faults: {
    'not-found': (name) => `یہاں ${name} ہونا چاہیے تھا، لیکن نہیں ملا۔ ہو سکتا ہے کہ اسے منتقل کر دیا گیا ہو۔`,
    'not-allowed': (name) => `آپ کو یہاں ${name} دیکھنے کی اجازت نہیں۔ اس سائٹ میں سائن اِن کریں، پھر دوبارہ کوشش کریں۔`,
    server: (name) => `یہاں ${name} ہونا چاہیے تھا، لیکن سرور میں خرابی ہے۔ ایک منٹ انتظار کریں، پھر دوبارہ کوشش کریں۔`,
    silent: (name) =>
      `یہاں ${name} ہونا چاہیے تھا، لیکن اسے آنے میں بہت دیر لگ رہی ہے۔ اپنا کنکشن دیکھیں، پھر دوبارہ کوشش کریں۔`,
    unreachable: (name) =>
      `یہاں ${name} ہونا چاہیے تھا، لیکن سرور نے جواب نہیں دیا۔ اپنا کنکشن دیکھیں، پھر دوبارہ کوشش کریں۔`,
    blocked: (name, { host }) =>
      `یہاں ${name} ہونا چاہیے تھا، لیکن ${host} تک رسائی نہیں ہو سکی۔ یا آپ آف لائن ہیں: اپنا کنکشن دیکھیں، پھر دوبارہ کوشش کریں۔ یا ${host} اس صفحے کو اسے پڑھنے نہیں دیتا: اُس سائٹ کو Access-Control-Allow-Origin ہیڈر بھیجنا ہوگا۔`,
    'web-page': (name) =>
      `یہ ایک ویب صفحہ ہے، ${name} نہیں۔ اگر یہ سائٹ سائن اِن کرنے کو کہے تو کریں، پھر دوبارہ کوشش کریں۔`,
    damaged: (name) =>
      `یہاں ${name} ہونا چاہیے تھا، لیکن فائل خراب یا نامکمل ہے۔ جو شخص اس صفحے کا ذمہ دار ہے اسے بتائیں۔`,
    encoding: (name) =>
      `یہاں ${name} ہونا چاہیے تھا، لیکن فائل UTF-8 میں نہیں، اس لیے اس کے حروف پڑھے نہیں جا سکتے۔ جو شخص اس صفحے کا ذمہ دار ہے اسے بتائیں۔`,
    'too-large': (name) =>
      `یہاں ${name} ہونا چاہیے تھا، لیکن فائل کھولنے کے لیے بہت بڑی ہے۔ جو شخص اس صفحے کا ذمہ دار ہے اسے بتائیں۔`,
    'newer-format': (name, { theirs, ours }) =>
      `یہاں ${name} فارمیٹ ${theirs} میں ہے، لیکن یہ صفحہ زیادہ سے زیادہ فارمیٹ ${ours} دکھا سکتا ہے۔ صفحہ دوبارہ لوڈ کریں؛ اگر اس سے بات نہ بنے تو اس صفحے کے ذمہ دار کو بتائیں۔`,
    invalid: (name) =>
      `یہاں ${name} ہونا چاہیے تھا، لیکن فائل میں غلطیاں ہیں۔ جو شخص اس صفحے کا ذمہ دار ہے اسے بتائیں۔`,
  },
  back: 'واپس',
  continue: 'جاری رکھیں',
  cancel: 'منسوخ کریں',
  change: 'تبدیل کریں',
  optional: 'اختیاری',
  statementsAnswered: (answered, asked) => `${asked} میں سے ${answered} کے جواب دیے گئے`,
  notApplicable: 'ہم پر لاگو نہیں',
  unsure: 'ہمیں مزید معلومات چاہییں',
  note: 'نوٹ',
  evidence: 'ثبوت',
  answerMissing: 'جواب نہیں دیا گیا',
  thereIsAProblem: 'ایک مسئلہ ہے',
  strand: 'شعبہ',
  printedOn: (date) => `${date} کو چھاپا گیا`,
};
