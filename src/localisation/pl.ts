import type { Messages } from './messages.js';

/*
 * Polish. Made by a machine and not yet checked by a person who speaks it: corrections are welcome.
 */

function count(number: number, one: string, few: string, many: string): string {
  const ten = number % 10;
  const hundred = number % 100;
  const form = number === 1 ? one : ten >= 2 && ten <= 4 && (hundred < 12 || hundred > 14) ? few : many;
  return `${number} ${form}`;
}

const answers = (number: number) => count(number, 'odpowiedź', 'odpowiedzi', 'odpowiedzi');

export const pl: Messages = {
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
  taskList: 'Lista zadań',
  optional: 'nieobowiązkowe',
  required: 'potrzebne do ukończenia audytu',

  startHeading: 'Zanim zaczniesz',
  publishedBy: (publisher) => `Wydawca: ${publisher}`,
  settingName: 'Nazwa szkoły lub placówki',
  settingNameHint: 'Dzięki niej odróżnisz ten audyt od innych na tym urządzeniu.',
  settingUrn: 'Numer identyfikacyjny placówki (URN)',
  settingUrnHint: 'Sześć cyfr. Zostaw puste, jeśli go nie masz.',
  settingType: 'Jaki to rodzaj placówki?',
  settingTypeMissing: 'Wybierz rodzaj placówki',
  perspective: 'Kto odpowiada?',
  perspectiveMissing: 'Wybierz, kto odpowiada',
  respondentRole: 'Twoja rola',
  respondentRoleHint: 'Na przykład dyrektor, SENCo lub członek rady szkoły.',
  noPupilNames: 'Nie wpisuj nigdzie w tym audycie nazwisk uczniów ani rodzin.',
  sharedComputer: 'Na wspólnym komputerze zapisz kopię i usuń swoje odpowiedzi, zanim odejdziesz.',
  keptOnDevice:
    'Twoje odpowiedzi są przechowywane w tej przeglądarce na tym urządzeniu. Nic nie jest nigdzie wysyłane.',
  keptInTab: 'Twoje odpowiedzi są przechowywane do zamknięcia tej karty. Zapisz kopię, zanim odejdziesz.',
  keptNowhere: 'Twoje odpowiedzi nie są przechowywane. Zapisz kopię, zanim opuścisz tę stronę.',
  keptInMemory:
    'Ta przeglądarka nie pozwala nam przechowywać odpowiedzi. Znikną, gdy opuścisz tę stronę: wcześniej zapisz kopię.',
  notPersistent:
    'Przeglądarka może usunąć odpowiedzi z tego urządzenia, gdy zabraknie miejsca lub gdy nie zaglądasz tu przez kilka tygodni. Co jakiś czas zapisuj kopię.',
  start: 'Rozpocznij',
  draftsHeading: 'Odpowiedzi zapisane na tym urządzeniu',
  draftsHint: 'Otwórz jedne z nich, aby kontynuować, lub rozpocznij poniżej nowy audyt.',
  draftUnnamed: 'Placówka bez nazwy',
  draftAnswered: answers,
  draftChanged: (date) => `ostatnia zmiana: ${date}`,
  openDraft: 'Otwórz',
  deleteDraft: 'Usuń',
  deleteDraftQuestion: 'Usunąć te odpowiedzi z tego urządzenia?',
  deleteConsequence: 'Te odpowiedzi zostaną usunięte we wszystkich kartach. Tego nie można cofnąć.',
  newDraft: 'Rozpocznij nowy audyt',
  setAside:
    'Niektórych zapisanych odpowiedzi nie udało się odczytać. Odłożyliśmy je i możesz je zapisać w obecnej postaci.',
  saveRawCopy: 'Zapisz odłożone odpowiedzi',

  areasCompleted: (done, total) => `Ukończone obszary: ${done} z ${total}`,
  statementsHeading: 'Stwierdzenia',
  notStarted: 'Nierozpoczęte',
  inProgress: 'W toku',
  completed: 'Ukończone',
  nothingAsked: 'Brak pytań',
  statementsAnswered: (answered, asked) => `Odpowiedzi: ${answered} z ${asked}`,
  goToCheck: 'Sprawdź swoje odpowiedzi',

  statutorySource: (source) => `Obowiązek prawny: ${source}`,
  whyAsked: 'Dlaczego o to pytamy?',
  whySetting: 'Rodzaj Twojej placówki:',
  whyPerspective: 'Odpowiadasz jako:',
  whyAnswer: 'Z powodu Twojej odpowiedzi na',
  guidance: 'Jak wygląda dobra praktyka',
  evidencePrompts: 'Gdzie szukać dowodów',
  notApplicable: 'Nas nie dotyczy',
  notApplicableReason: 'Dlaczego nie dotyczy?',
  reasonMissing: 'Napisz, dlaczego nie dotyczy',
  unsure: 'Potrzebujemy więcej informacji',
  notesAndEvidence: (number) => (number === 0 ? 'Notatki i dowody' : `Notatki i dowody (${number})`),
  note: 'Notatka',
  noteHint: 'Nie podawaj nazwisk uczniów ani rodzin.',
  notePrivate: 'Zachowaj tę notatkę dla siebie: będzie tylko w Twojej pełnej kopii',
  evidence: 'Dowód',
  evidenceLabel: 'Co to jest i gdzie się znajduje',
  evidenceUrl: 'Adres internetowy',
  evidenceDate: 'Data',
  evidenceRemove: (label) => `Usuń dowód: ${label}`,
  clearAnswer: 'Wyczyść tę odpowiedź',
  charactersLeft: (number) =>
    number >= 0
      ? `Pozostało: ${count(number, 'znak', 'znaki', 'znaków')}`
      : `Za dużo o ${count(-number, 'znak', 'znaki', 'znaków')}`,
  numberMissing: 'Wpisz liczbę cyframi',
  numberBetween: (minimum, maximum) => `Wpisz liczbę od ${minimum} do ${maximum}`,
  numberAtLeast: (minimum) => `Wpisz liczbę nie mniejszą niż ${minimum}`,
  numberAtMost: (maximum) => `Wpisz liczbę nie większą niż ${maximum}`,
  dateBetween: (minimum, maximum) => `Wpisz datę od ${minimum} do ${maximum}`,
  dateAtLeast: (minimum) => `Wpisz datę nie wcześniejszą niż ${minimum}`,
  dateAtMost: (maximum) => `Wpisz datę nie późniejszą niż ${maximum}`,
  chooseAny: 'Wybierz wszystkie pasujące',
  valueNotAllowed: 'Tej odpowiedzi nie można zachować w tej postaci. Zmień ją',
  unknownType: 'Ta strona nie potrafi pokazać tego rodzaju pytania. Pozostałe odpowiedzi są bezpieczne.',

  saved: (time) => `Zapisano ${time}`,
  saving: 'Zapisywanie',
  notSavedQuota: 'Nie zapisano: na tym urządzeniu nie ma już miejsca. Zapisz teraz kopię, aby nic nie zginęło.',
  notSavedBlocked:
    'Nie zapisano: ta przeglądarka nie pozwala nam przechowywać odpowiedzi. Zapisz teraz kopię, aby nic nie zginęło.',
  notSavedOther: 'Nie zapisano. Zapisz teraz kopię, aby nic nie zginęło.',
  removedElsewhere:
    'Te odpowiedzi usunięto w innej karcie. To, co widzisz, nie jest zapisane; zapisze się ponownie, gdy zmienisz odpowiedź.',
  conflictsWaiting: (number) => `W innej karcie także zmieniono ${answers(number)}.`,
  showConflict: 'Pokaż odpowiedź',
  conflictHeading: 'Tę odpowiedź zmieniono także w innej karcie',
  conflictMine: 'Twoja odpowiedź tutaj',
  conflictTheirs: 'Odpowiedź z innej karty',
  keepMine: 'Zachowaj odpowiedź stąd',
  keepTheirs: 'Zachowaj drugą odpowiedź',
  readOnly: 'Te odpowiedzi można tu czytać, ale nie można ich zmieniać.',
  newerVersion: (theirs, ours) =>
    `Te odpowiedzi powstały w wersji ${theirs} audytu. Ta strona ma wersję ${ours}, więc można je tu czytać, ale nie można ich zmieniać.`,
  carriedOver: (number, version) => `Audyt zmienił się od wersji ${version}. Przeniesiono ${answers(number)}.`,
  orphans: (number) => `${answers(number)} bez stwierdzenia w tej wersji. Pozostają w Twojej zapisanej kopii.`,

  checkHeading: 'Sprawdź swoje odpowiedzi',
  checkHint: 'Możesz zmienić każdą odpowiedź. Ukończenie audytu niczego nie wysyła.',
  answerMissing: 'Brak odpowiedzi',
  changeAnswer: (statement) => `odpowiedź na: ${statement}`,
  thereIsAProblem: 'Wystąpił problem',
  missingRequired: (statement) => `Odpowiedz na „${statement}”`,
  complete: 'Ukończ audyt',
  completeHint: 'Potem zobaczysz wyniki. Odpowiedzi nadal będzie można zmienić.',
  completedOn: (date) => `Ukończono ${date}`,
  amendedOn: (date) => `Ukończono ${date}, później zmieniono`,

  seeResults: 'Zobacz wyniki',
  resultsHeading: 'Wyniki',
  resultsNotYet: 'Wyniki pojawią się po ukończeniu audytu.',
  strand: 'Obszar strategii',
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
  improvements: 'Proponowane kolejne kroki',
  addToPlan: 'Dodaj do planu działań',
  goToActions: 'Przejdź do planu działań',
  goToResults: 'Wróć do wyników',

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

  keepACopy: 'Zapisz, wydrukuj lub otwórz',
  saveACopy: 'Zapisz kopię',
  saveACopyHint:
    'Plik ze wszystkim, także z prywatnymi notatkami. Później otworzysz go tu na tym lub innym urządzeniu.',
  saveTable: 'Zapisz jako arkusz',
  saveTableHint: 'Plik CSV z wierszem na każde stwierdzenie. Bez prywatnych notatek.',
  printAnswers: 'Drukuj odpowiedzi',
  printBlank: 'Drukuj pusty formularz',
  openFile: 'Otwórz zapisaną kopię',
  openFileHint: 'Zobaczysz, co się zmieni, zanim cokolwiek zostanie zastąpione.',
  fileHeading: 'Otworzyć tę kopię?',
  fileAdds: (number) => `Zostanie dodane: ${answers(number)}`,
  fileReplaces: (number) => `Zostanie zastąpione: ${answers(number)}`,
  fileRemoves: (number) => `Zostanie usunięte: ${answers(number)}`,
  fileNoChanges: 'Twoje odpowiedzi są takie same jak w tej kopii.',
  fileOtherAudit:
    'Ten plik należy do innego audytu. Otwórz go na stronie tamtego audytu. Twoje odpowiedzi nie zmieniły się.',
  fileApply: 'Otwórz kopię',
  fileNotReadable: 'Ten plik nie jest kopią odpowiedzi na audyt. Twoje odpowiedzi nie zmieniły się.',
  clearAnswers: 'Usuń moje odpowiedzi z tego urządzenia',
  clearQuestion: 'Usunąć z tego urządzenia wszystkie odpowiedzi na ten audyt?',
  clearConsequence:
    'Każdy zapisany tu audyt zostanie usunięty we wszystkich kartach. Tego nie można cofnąć. Najpierw zapisz kopię.',
  cleared: 'Twoje odpowiedzi usunięto z tego urządzenia.',
  printedOn: (date) => `Wydrukowano ${date}`,
};
