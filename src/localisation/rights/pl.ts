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
  registerEmpty: 'Nie ma jeszcze szkół na liście. Ich nagrody pojawią się tutaj.',
  printRegister: 'Drukuj ten rejestr',
};
