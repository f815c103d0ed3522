import type { SchoolsMessages } from './messages.js';

/*
 * Arabic. Made by a machine and not yet checked by a person who speaks it: corrections are welcome.
 */

export const ar: SchoolsMessages = {
  schoolsHeading: 'المدارس',
  searchSchools: 'ابحث عن مدرسة',
  searchSchoolsHint: 'باسمها أو رقمها أو دائرتها أو حيّها',
  filterAll: 'الكل',
  schoolColumns: {
    name: 'المدرسة',
    level: 'المستوى',
    state: 'الحالة',
    until: 'سارية حتى',
    awarded: 'تاريخ المنح',
    phase: 'المرحلة',
    ward: 'الدائرة',
    locality: 'الحي',
  },
  sortHint: 'رتّب حسب:',
  sortedBy: (column, descending) => `مرتبة حسب ${column}، ${descending ? 'تنازليًا' : 'تصاعديًا'}`,
  schoolsShown: (from, to, found) => `من ${from} إلى ${to} من ${found} مدرسة`,
  schoolsFound: (_count, shown) => `المدارس التي وُجدت: ${shown}`,
  noSchoolFits: 'لا توجد مدرسة مطابقة. ابحث بكلمات أقل أو اختر مرشحات أخرى.',
  showAllSchools: 'اعرض كل المدارس',
  previousPage: 'الصفحة السابقة',
  nextPage: 'الصفحة التالية',
  pageOf: (page, pages) => `الصفحة ${page} من ${pages}`,
  pagesOfSchools: 'صفحات المدارس',
  saveSchools: (_count, shown) => `احفظ هذه المدارس (${shown}) كجدول بيانات (CSV)`,
  backToSchools: 'العودة إلى كل المدارس',
  historyOfAwards: 'جوائزها',
  reaccreditation: 'مُنحت من جديد',
  schoolWebsite: 'موقع المدرسة',
  schoolNumber: 'URN',
};
