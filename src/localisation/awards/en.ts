import type { AwardsMessages } from './messages.js';

export const en: AwardsMessages = {
  levelNames: {
    registered: 'Working towards Bronze',
    bronze: 'Bronze: Rights Committed',
    silver: 'Silver: Rights Aware',
    gold: 'Gold: Rights Respecting',
  },
  levelShortNames: { registered: 'Working towards Bronze', bronze: 'Bronze', silver: 'Silver', gold: 'Gold' },
  levelSustained: (name) => `${name}, sustained`,
  awardCurrent: 'Current',
  awardDue: 'Due for renewal',
  awardLapsed: 'Lapsed',
  awardedOn: (date) => `Awarded ${date}`,
  holdsFrom: (date) => `Not held yet: it holds from ${date}`,
  holdsUntil: (date) => `Holds until ${date}`,
  dueBy: (date) => `Due for renewal by ${date}`,
  lapsedAfter: (date) => `Lapsed: it held until ${date}`,
  neverRunsOut: 'Does not run out',
  noAwardYet: 'No award yet',
  notInRegister: 'This school is not in the register of awards. Check its number.',
  asOf: (date) => `As at ${date}`,
  source: (name) => `Source: ${name}`,
};
