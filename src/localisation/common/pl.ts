import type { CommonMessages } from './messages.js';

/*
 * Polish. Made by a machine and not yet checked by a person who speaks it: corrections are welcome.
 */

export function count(number: number, one: string, few: string, many: string): string {
  const ten = number % 10;
  const hundred = number % 100;
  const form = number === 1 ? one : ten >= 2 && ten <= 4 && (hundred < 12 || hundred > 14) ? few : many;
  return `${number} ${form}`;
}

export const answers = (number: number) => count(number, 'odpowiedź', 'odpowiedzi', 'odpowiedzi');

export const pl: CommonMessages = {
  loading: 'Ładowanie',
  tryAgain: 'Spróbuj ponownie',
  reviewPassed: (date) => `Ten dokument miał zostać sprawdzony do ${date}. Część treści może być nieaktualna.`,
  documentNames: {
    audit: 'audyt',
    'audit-response': 'zestaw odpowiedzi',
    'strand-progress': 'raport z postępów',
    'rights-register': 'rejestr wyróżnień',
    'parent-guide': 'poradnik',
  },
  faults: {
    'not-found': (name) => `Powinien tu być ${name}, ale nie udało się go znaleźć. Mógł zostać przeniesiony.`,
    'not-allowed': (name) => `Nie masz dostępu do treści „${name}”. Zaloguj się w tej witrynie i spróbuj ponownie.`,
    server: (name) => `Powinien tu być ${name}, ale serwer nie działa poprawnie. Poczekaj chwilę i spróbuj ponownie.`,
    silent: (name) => `Powinien tu być ${name}, ale zbyt długo się ładuje. Sprawdź połączenie i spróbuj ponownie.`,
    unreachable: (name) =>
      `Powinien tu być ${name}, ale serwer nie odpowiedział. Sprawdź połączenie i spróbuj ponownie.`,
    blocked: (name, { host }) =>
      `Powinien tu być ${name}, ale nie można połączyć się z ${host}. Być może nie masz połączenia: sprawdź je i spróbuj ponownie. Albo ${host} nie pozwala tej stronie na odczyt: tamta witryna musi wysyłać nagłówek Access-Control-Allow-Origin.`,
    'web-page': (name) =>
      `To jest strona internetowa, a nie ${name}. Jeśli witryna prosi o zalogowanie, zaloguj się i spróbuj ponownie.`,
    damaged: (name) =>
      `Powinien tu być ${name}, ale plik jest uszkodzony lub niepełny. Powiadom osobę, która opiekuje się tą stroną.`,
    encoding: (name) =>
      `Powinien tu być ${name}, ale plik nie jest zapisany w UTF-8 i nie można odczytać jego liter. Powiadom osobę, która opiekuje się tą stroną.`,
    'too-large': (name) =>
      `Powinien tu być ${name}, ale plik jest za duży. Powiadom osobę, która opiekuje się tą stroną.`,
    'newer-format': (name, { theirs, ours }) =>
      `Jest tu ${name} w formacie ${theirs}, a ta strona obsługuje format najwyżej ${ours}. Odśwież stronę; jeśli to nie pomoże, powiadom osobę, która się nią opiekuje.`,
    invalid: (name) => `Powinien tu być ${name}, ale w pliku są błędy. Powiadom osobę, która opiekuje się tą stroną.`,
  },
  back: 'Wstecz',
  continue: 'Dalej',
  cancel: 'Anuluj',
  change: 'Zmień',
  optional: 'nieobowiązkowe',
  statementsAnswered: (answered, asked) => `Odpowiedzi: ${answered} z ${asked}`,
  notApplicable: 'Nas nie dotyczy',
  unsure: 'Potrzebujemy więcej informacji',
  note: 'Notatka',
  evidence: 'Dowód',
  answerMissing: 'Brak odpowiedzi',
  thereIsAProblem: 'Wystąpił problem',
  strand: 'Obszar strategii',
  printedOn: (date) => `Wydrukowano ${date}`,
};
