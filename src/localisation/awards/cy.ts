import type { AwardsMessages } from './messages.js';

/*
 * Welsh. Made by a machine and not yet checked by a person who speaks it: corrections are welcome.
 */

export const cy: AwardsMessages = {
  levelNames: {
    registered: 'Yn gweithio tuag at Efydd',
    bronze: 'Efydd: Ymrwymo i Hawliau',
    silver: 'Arian: Ymwybodol o Hawliau',
    gold: 'Aur: Parchu Hawliau',
  },
  levelShortNames: { registered: 'Yn gweithio tuag at Efydd', bronze: 'Efydd', silver: 'Arian', gold: 'Aur' },
  levelSustained: (name) => `${name}, wedi’i gynnal`,
  awardCurrent: 'Cyfredol',
  awardDue: 'I’w adnewyddu',
  awardLapsed: 'Wedi dod i ben',
  awardedOn: (date) => `Dyfarnwyd ${date}`,
  holdsFrom: (date) => `Heb ei ddal eto: yn ddilys o ${date}`,
  holdsUntil: (date) => `Yn ddilys tan ${date}`,
  dueBy: (date) => `I’w adnewyddu erbyn ${date}`,
  lapsedAfter: (date) => `Wedi dod i ben: roedd yn ddilys tan ${date}`,
  neverRunsOut: 'Nid yw’n dod i ben',
  noAwardYet: 'Dim dyfarniad eto',
  notInRegister: 'Nid yw’r ysgol hon yn y gofrestr dyfarniadau. Gwiriwch ei rhif.',
  asOf: (date) => `Fel yr oedd ar ${date}`,
  source: (name) => `Ffynhonnell: ${name}`,
};
