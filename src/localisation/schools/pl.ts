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
  byGroup: { phase: 'Według etapu', ward: 'Według okręgu', locality: 'Według miejscowości' },
  groupNames: { phase: 'Etap', ward: 'Okręg', locality: 'Miejscowość' },
  groupNotGiven: 'Nie podano',
  showAllGroups: (shown) => `Pokaż wszystkie (${shown})`,
  growthHeading: 'Na przestrzeni lat',
  growthHint: 'Ile szkół osiągnęło do tego dnia dany poziom i żadnego wyższego.',
  growthDay: 'Do dnia',
  noneDue: (months) => `W ciągu ${months} mies. nie wygasa żadna nagroda.`,
  andMore: (_count, shown) => `i dalsze szkoły: ${shown}`,
  showDue: 'Pokaż je na liście szkół',
  ratesHeading: 'Wskaźniki według poziomu',
  notCause:
    'Szkoły różnią się nie tylko nagrodą. To, że wskaźnik jest na jakimś poziomie wyższy lub niższy, nie dowodzi, że przyczyną jest nagroda.',
  rateFor: (label, per) => `${label} na ${per} uczniów`,
  rateMean: 'Średnia',
  rateSpread: 'Odchylenie standardowe',
  weightedByPupils:
    'Każda szkoła liczy się według liczby uczniów. Im większe odchylenie standardowe, tym bardziej szkoły się różnią.',
  eachSchoolAlike:
    'Każda szkoła liczy się tak samo. Im większe odchylenie standardowe, tym bardziej szkoły się różnią.',
  rateTooSmall: (least) => `Ukryto: byłby to wskaźnik mniej niż ${least} szkół`,
  rateWouldTell: 'Także ukryto: można by z niego obliczyć drugi ukryty wskaźnik',
  rateTotalHidden: 'Wskaźnik wszystkich szkół pominięto, bo zdradzałby to, co ukryto.',
  rateUnder: (value) => `poniżej ${value}`,
  noRate: 'Brak szkół',
};
