import type { ResultsMessages } from './messages.js';

/*
 * Polish. Made by a machine and not yet checked by a person who speaks it: corrections are welcome.
 */

export const pl: ResultsMessages = {
  completedOn: (date) => `Ukończono ${date}`,
  amendedOn: (date) => `Ukończono ${date}, później zmieniono`,
  resultsHeading: 'Wyniki',
  resultsNotYet: 'Wyniki pojawią się po ukończeniu audytu.',
  score: 'Wynik na 100',
  band: 'Poziom',
  answered: 'Odpowiedzi',
  rated: 'Ocenione',
  notRated: 'Jeszcze nieocenione',
  ratedSum: (rated, asked, notApplicable, unsure, unanswered) =>
    [
      `ocenione: ${rated} z ${asked}`,
      notApplicable > 0 && `nie dotyczy: ${notApplicable}`,
      unsure > 0 && `potrzeba więcej informacji: ${unsure}`,
      unanswered > 0 && `bez odpowiedzi: ${unanswered}`,
    ]
      .filter(Boolean)
      .join(', '),
  outOf100: (score) => `${score} na 100`,
  statutoryUnmet: (number) => `Niespełnione obowiązki prawne: ${number}`,
  tableOfResults: 'Te same liczby w tabeli',
  priorities: 'Od czego zacząć',
  prioritiesHint: 'Najpierw niespełnione obowiązki prawne, potem najniższe oceny.',
  noPriorities: 'Nie ma niskich ocen ani niespełnionych obowiązków prawnych.',
  priorityStatutory: 'Niespełniony obowiązek prawny',
  priorityLow: 'Niska ocena',
  addToPlan: 'Dodaj do planu działań',
  actionsHeading: 'Plan działań',
  actionsEmpty: 'Tu pojawi się to, co planujesz. Dodaj pierwsze działanie lub propozycje z wyników.',
  action: 'Co zostanie zrobione',
  actionOwner: 'Kto za to odpowiada',
  actionDue: 'Do kiedy',
  actionCost: 'Koszt',
  actionStatus: 'Stan',
  actionPlanned: 'Zaplanowane',
  actionUnderWay: 'W toku',
  actionDone: 'Wykonane',
  actionAdd: 'Dodaj działanie',
  actionAdded: 'Dodano do planu działań',
  actionRemove: (text) => `Usuń działanie: ${text}`,
  actionAbout: 'Dotyczy',
};
