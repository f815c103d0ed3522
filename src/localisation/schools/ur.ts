import type { SchoolsMessages } from './messages.js';

/*
 * Urdu. Made by a machine and not yet checked by a person who speaks it: corrections are welcome.
 */

export const ur: SchoolsMessages = {
  schoolsHeading: 'اسکول',
  searchSchools: 'اسکول تلاش کریں',
  searchSchoolsHint: 'نام، نمبر، وارڈ یا محلے سے',
  filterAll: 'سب',
  schoolColumns: {
    name: 'اسکول',
    level: 'درجہ',
    state: 'حالت',
    until: 'مؤثر تا',
    awarded: 'ملنے کی تاریخ',
    phase: 'مرحلہ',
    ward: 'وارڈ',
    locality: 'محلہ',
  },
  sortHint: 'ترتیب:',
  sortedBy: (column, descending) => `${column} کے لحاظ سے ترتیب، ${descending ? 'نزولی' : 'صعودی'}`,
  schoolsShown: (from, to, found) => `${found} اسکولوں میں سے ${from} تا ${to}`,
  schoolsFound: (_count, shown) => `${shown} اسکول ملے`,
  noSchoolFits: 'کوئی اسکول نہیں ملا۔ کم الفاظ تلاش کریں یا دوسرے فلٹر چنیں۔',
  showAllSchools: 'تمام اسکول دکھائیں',
  previousPage: 'پچھلا صفحہ',
  nextPage: 'اگلا صفحہ',
  pageOf: (page, pages) => `صفحہ ${page} از ${pages}`,
  pagesOfSchools: 'اسکولوں کے صفحات',
  saveSchools: (_count, shown) => `یہ ${shown} اسکول اسپریڈ شیٹ (CSV) میں محفوظ کریں`,
  backToSchools: 'تمام اسکولوں پر واپس',
  historyOfAwards: 'اس کے ایوارڈ',
  reaccreditation: 'دوبارہ ملا',
  schoolWebsite: 'اسکول کی ویب سائٹ',
  schoolNumber: 'URN',
};
