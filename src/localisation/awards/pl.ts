import type { AwardsMessages } from './messages.js';

/*
 * Polish. Made by a machine and not yet checked by a person who speaks it: corrections are welcome.
 */

export const pl: AwardsMessages = {
  levelNames: {
    registered: 'W drodze do Brązu',
    bronze: 'Brąz: zobowiązanie do praw',
    silver: 'Srebro: świadomość praw',
    gold: 'Złoto: poszanowanie praw',
  },
  levelShortNames: { registered: 'W drodze do Brązu', bronze: 'Brąz', silver: 'Srebro', gold: 'Złoto' },
  levelSustained: (name) => `${name}, utrzymane`,
  awardCurrent: 'Ważna',
  awardDue: 'Do odnowienia',
  awardLapsed: 'Wygasła',
  awardedOn: (date) => `Przyznano: ${date}`,
  holdsFrom: (date) => `Jeszcze nieważna, ważna od: ${date}`,
  holdsUntil: (date) => `Ważna do: ${date}`,
  dueBy: (date) => `Do odnowienia przed: ${date}`,
  lapsedAfter: (date) => `Wygasła: była ważna do ${date}`,
  neverRunsOut: 'Nie wygasa',
  noAwardYet: 'Jeszcze bez nagrody',
  notInRegister: 'Tej szkoły nie ma w rejestrze nagród. Sprawdź jej numer.',
  asOf: (date) => `Stan na ${date}`,
  source: (name) => `Źródło: ${name}`,
};
