import type { SchoolsMessages } from './messages.js';

/*
 * Polish. Made by a machine and not yet checked by a person who speaks it: corrections are welcome.
 */

export const pl: SchoolsMessages = {
  schoolsHeading: 'Szkoły',
  searchSchools: 'Znajdź szkołę',
  searchSchoolsHint: 'Po nazwie, numerze, okręgu lub okolicy',
  filterAll: 'Wszystkie',
  schoolColumns: {
    name: 'Szkoła',
    level: 'Poziom',
    state: 'Stan',
    until: 'Ważna do',
    awarded: 'Przyznano',
    phase: 'Etap',
    ward: 'Okręg',
    locality: 'Miejscowość',
  },
  sortHint: 'Sortuj według:',
  sortedBy: (column, descending) => `Sortowanie: ${column}, ${descending ? 'malejąco' : 'rosnąco'}`,
  schoolsShown: (from, to, found) => `${from}–${to} z ${found} szkół`,
  schoolsFound: (_count, shown) => `Znalezione szkoły: ${shown}`,
  noSchoolFits: 'Żadna szkoła nie pasuje. Szukaj mniejszej liczby słów lub wybierz inne filtry.',
  showAllSchools: 'Pokaż wszystkie szkoły',
  previousPage: 'Poprzednia strona',
  nextPage: 'Następna strona',
  pageOf: (page, pages) => `Strona ${page} z ${pages}`,
  pagesOfSchools: 'Strony szkół',
  saveSchools: (_count, shown) => `Zapisz te szkoły (${shown}) jako arkusz (CSV)`,
  backToSchools: 'Wróć do wszystkich szkół',
  historyOfAwards: 'Jej nagrody',
  reaccreditation: 'przyznana ponownie',
  schoolWebsite: 'Strona szkoły',
  schoolNumber: 'URN',
};
