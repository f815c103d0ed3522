import { answers } from '../common/pl.js';
import type { FinishMessages } from './messages.js';

/*
 * Polish. Made by a machine and not yet checked by a person who speaks it: corrections are welcome.
 */

export const pl: FinishMessages = {
  deleteDraftQuestion: 'Usunąć te odpowiedzi?',
  deleteConsequence: 'Zostaną usunięte tutaj dla wszystkich, we wszystkich kartach. Tego nie można cofnąć.',
  checkHeading: 'Sprawdź swoje odpowiedzi',
  checkHint: 'Możesz zmienić każdą odpowiedź. Ukończenie audytu niczego nie wysyła.',
  changeAnswer: (statement) => `odpowiedź na: ${statement}`,
  missingRequired: (statement) => `Odpowiedz na „${statement}”`,
  complete: 'Ukończ audyt',
  completeHint: 'Potem zobaczysz wyniki. Odpowiedzi nadal będzie można zmienić.',
  seeResults: 'Zobacz wyniki',
  goToActions: 'Przejdź do planu działań',
  goToResults: 'Wróć do wyników',
  keepACopy: 'Zapisz, wydrukuj lub otwórz',
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
  fileRest: 'Plan działań, placówka i zatwierdzenia będą takie jak w kopii.',
  fileNoChanges: 'Twoje odpowiedzi są takie same jak w tej kopii.',
  fileApply: 'Otwórz kopię',
  fileNotReadable: 'Ten plik nie jest kopią odpowiedzi na audyt. Twoje odpowiedzi nie zmieniły się.',
  clearQuestion: 'Usunąć z tego urządzenia wszystkie odpowiedzi na ten audyt?',
  clearConsequence:
    'Każdy zapisany tu audyt zostanie usunięty we wszystkich kartach. Tego nie można cofnąć. Najpierw zapisz kopię.',
  cleared: 'Twoje odpowiedzi usunięto z tego urządzenia.',
  clearServer: 'Usuń wszystkie odpowiedzi z serwera tej witryny',
  clearServerQuestion: 'Usunąć z serwera tej witryny wszystkie odpowiedzi na ten audyt?',
  clearServerConsequence:
    'Każdy zapisany audyt zostanie usunięty dla wszystkich, którzy mogą go otworzyć. Tego nie można cofnąć. Najpierw zapisz kopię.',
  clearedServer: 'Odpowiedzi usunięto z serwera tej witryny.',
  storeAway: 'Nie udało się. Sprawdź połączenie, w razie potrzeby zaloguj się w tej witrynie i spróbuj ponownie.',
  draftGone: 'Tych odpowiedzi już tu nie ma: usunięto je gdzie indziej.',
  together: 'Praca wspólna',
  mergeFiles: 'Połącz kopie współpracowników',
  mergeFilesHint: 'Wybierz jedną lub kilka zapisanych kopii. Tam, gdzie odpowiedzi się różnią, decydujesz Ty.',
  compareFile: 'Porównaj z wcześniejszą kopią',
  compareFileHint: 'Na przykład kopię z zeszłego roku. Wyniki pokażą, co się zmieniło. Nic nie zostanie zastąpione.',
  strandFile: 'Obszar dla współpracownika',
  strandFileHint: 'Zapisz jeden obszar jako plik i wyślij dalej. Gdy wróci, połącz go tutaj. Bez prywatnych notatek.',
  strandFileSave: 'Zapisz ten obszar',
  fileLinesSkipped: (lines) => `Tych wierszy nie udało się odczytać i zostały pominięte: ${lines}`,
  send: 'Wyślij',
  sendHint: (host) =>
    `Wysyła kopię odpowiedzi do ${host}. Bez prywatnych notatek. Nadal możesz tu zmieniać odpowiedzi.`,
  sendingNow: 'Wysyłanie',
  sentAt: (time) => `Wysłano ${time}`,
  sendOffline: 'Brak połączenia. Odpowiedzi zostaną wysłane po jego odzyskaniu, także po ponownym uruchomieniu.',
  sendOfflineRefused:
    'Brak połączenia, a ta strona niczego nie przechowuje. Wyślij ponownie po połączeniu albo zapisz kopię.',
  sendBusy: (time) => `Serwer jest zajęty. Odpowiedzi zostaną wysłane ponownie o ${time}.`,
  sendLater: 'Serwer jeszcze nie przyjął odpowiedzi. Zostaną wysłane ponownie.',
  sendSignIn: 'Nie wysłano: zaloguj się w tej witrynie w innej karcie i wyślij ponownie.',
  sendConflict: 'Nie wysłano: serwer ma już inne odpowiedzi. Zapytaj odbiorcę albo wyślij ponownie, aby je zastąpić.',
  sendRefused: (code) =>
    `Nie wysłano: serwer nie przyjmuje tych odpowiedzi (${code}). Zapisz kopię i powiadom osobę, która opiekuje się tą stroną.`,
  sendAgain: 'Wyślij ponownie',
};
