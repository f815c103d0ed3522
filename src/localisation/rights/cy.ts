import type { RightsMessages } from './messages.js';

/*
 * Welsh. Made by a machine and not yet checked by a person who speaks it: corrections are welcome.
 */

export const cy: RightsMessages = {
  registerTitle: 'Ysgolion sy’n Parchu Hawliau',
  awardedFigure: 'Ysgolion â dyfarniad',
  ofSchoolsInArea: (shown) => `o ${shown} ysgol yn yr ardal`,
  ofSchoolsInRegister: (shown) => `o ${shown} ysgol yn y rhaglen`,
  newSince: (date) => `Newydd ers ${date}`,
  dueWithin: (months) => `I’w adnewyddu o fewn ${months} mis`,
  schoolCount: (_count, shown) => `${shown} ysgol`,
  schoolsNew: (shown) => `${shown} newydd`,
  schoolsReaccredited: (shown) => `${shown} wedi’u hailachredu`,
  byLevel: 'Fesul lefel',
  sameNumbers: 'Yr un rhifau mewn tabl',
  awardLevel: 'Lefel',
  numberOfSchools: 'Ysgolion',
  columnNew: 'Newydd',
  columnReaccredited: 'Wedi’u hailachredu',
  allSchools: 'Pob ysgol',
  registerEmpty: 'Nid oes ysgolion wedi’u rhestru eto. Dangosir eu dyfarniadau yma pan fydd rhai.',
  printRegister: 'Argraffu’r gofrestr hon',
};
