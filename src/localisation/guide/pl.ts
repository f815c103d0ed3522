import type { GuideMessages } from './messages.js';

/*
 * Polish. Made by a machine and not yet checked by a person who speaks it: corrections are welcome.
 */

/** Polish counts one, a few (2 to 4, not 12 to 14), and many in three ways. */
function pages(count: number): string {
  if (count === 1) return '1 stronę';
  const [one, ten] = [count % 10, count % 100];
  return one >= 2 && one <= 4 && (ten < 12 || ten > 14) ? `${count} strony` : `${count} stron`;
}

export const pl: GuideMessages = {
  chooseLanguage: 'Język',
  findYourQuestion: 'Znajdź swoje pytanie',
  allQuestions: 'Wszystkie pytania',
  previousQuestion: 'Poprzednie pytanie',
  nextQuestion: 'Następne pytanie',
  publishedBy: (name) => `Wydawca: ${name}`,
  updatedOn: (date) => `Ostatnia aktualizacja: ${date}`,
  checkedOn: (date) => `Ostatnio sprawdzono: ${date}`,
  neverChecked: 'Na tej stronie nie podano, kiedy ją ostatnio sprawdzono. Zapytaj, zanim na niej polegasz.',
  checkedLongAgo: 'To ponad rok temu. Zapytaj, zanim na niej polegasz.',
  notTranslated: (language) => `Tej strony nie ma jeszcze w Twoim języku. Widzisz ją w innym języku: ${language}.`,
  partlyTranslated: 'Części tej strony nie ma jeszcze w Twoim języku.',
  translationBehind: 'Tę stronę sprawdzono po przetłumaczeniu. Tłumaczenie może być nieaktualne.',
  machineTranslated: 'To tłumaczenie maszynowe, którego nikt jeszcze nie sprawdził.',
  searchGuide: 'Szukaj w poradniku',
  found: (count) => `Znaleziono ${pages(count)}`,
  nothingFound: 'Nic nie znaleziono. Wpisz inne słowo albo przejrzyj pytania.',
  moreFound: (count) => `i jeszcze ${pages(count)}. Dodaj słowo, aby znaleźć mniej.`,
  whoCanHelp: 'Kto może pomóc',
  phone: 'Telefon',
  textphone: 'Telefon tekstowy',
  email: 'E-mail',
  website: 'Strona internetowa',
  postalAddress: 'Adres',
  hours: 'Godziny otwarcia',
  ages: (from, to) => `Wiek: od ${from} do ${to} lat`,
  topics: 'Tematy',
  wordsExplained: 'Wyjaśnienie słów',
  toDownload: 'Do pobrania',
  info: 'Warto wiedzieć',
  important: 'Ważne',
  help: 'Uzyskaj pomoc',
  ticksAreNotKept: 'Zaznaczenia znikną, gdy opuścisz tę stronę. Wydrukuj ją, aby je zachować.',
  whatIsSaid: 'Przeczytaj, co jest mówione',
  listen: 'Posłuchaj tej strony',
  listening: 'Słuchanie',
  pause: 'Wstrzymaj',
  goOn: 'Wznów',
  stop: 'Zatrzymaj',
  speed: 'Tempo',
  slowly: 'Wolno',
  normally: 'Normalnie',
  quickly: 'Szybko',
  printPage: 'Drukuj tę stronę',
  printGuide: 'Drukuj cały poradnik',
};
