import type { RightsMessages } from './messages.js';

export const en: RightsMessages = {
  registerTitle: 'Rights Respecting Schools',
  awardedFigure: 'Schools with an award',
  ofSchoolsInArea: (shown) => `of ${shown} schools in the area`,
  ofSchoolsInRegister: (shown) => `of ${shown} schools in the programme`,
  newSince: (date) => `New since ${date}`,
  dueWithin: (months) => (months === 1 ? 'Due in the next month' : `Due in the next ${months} months`),
  schoolCount: (count, shown) => (count === 1 ? '1 school' : `${shown} schools`),
  schoolsNew: (shown) => `${shown} new`,
  schoolsReaccredited: (shown) => `${shown} reaccredited`,
  byLevel: 'By level',
  sameNumbers: 'The same numbers in a table',
  awardLevel: 'Level',
  numberOfSchools: 'Schools',
  columnNew: 'New',
  columnReaccredited: 'Reaccredited',
  allSchools: 'All schools',
  registerEmpty: 'No schools are listed yet. Their awards are shown here when there are some.',
  printRegister: 'Print this register',
};
