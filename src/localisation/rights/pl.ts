import type { RightsMessages } from './messages.js';

/*
 * Polish. Made by a machine and not yet checked by a person who speaks it: corrections are welcome.
 */

export const pl: RightsMessages = {
  registerTitle: 'Szkoły szanujące prawa',
  awardedFigure: 'Szkoły z nagrodą',
  ofSchoolsInArea: (shown) => `ze wszystkich szkół na tym obszarze: ${shown}`,
  ofSchoolsInRegister: (shown) => `ze wszystkich szkół w programie: ${shown}`,
  newSince: (date) => `Nowe od: ${date}`,
  dueWithin: (months) => `Do odnowienia w ciągu ${months} mies.`,
  schoolCount: (_count, shown) => `szkoły: ${shown}`,
  schoolsNew: (shown) => `nowe: ${shown}`,
  schoolsReaccredited: (shown) => `odnowione: ${shown}`,
  byLevel: 'Według poziomu',
  sameNumbers: 'Te same liczby w tabeli',
  awardLevel: 'Poziom',
  numberOfSchools: 'Szkoły',
  columnNew: 'Nowe',
  columnReaccredited: 'Odnowione',
  allSchools: 'Wszystkie szkoły',
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
  linesSkipped: (_count, shown) => `Wiersze pliku, których nie dało się odczytać: ${shown}.`,
  registerEmpty: 'Nie ma jeszcze szkół na liście. Ich nagrody pojawią się tutaj.',
  printRegister: 'Drukuj tę stronę',
};
