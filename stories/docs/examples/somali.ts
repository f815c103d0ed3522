import { registerLanguage } from 'inclusion-elements';

/*
 * Somali: the beginning of a set of words. Made by a machine and not yet checked by a person who speaks it. What is left
 * out stays English, and is marked as English for those who hear it.
 */
registerLanguage('so', () =>
  Promise.resolve({
    start: 'Bilow',
    continue: 'Sii wad',
    back: 'Dib u noqo',
    cancel: 'Jooji',
    change: 'Beddel',
    tryAgain: 'Mar kale isku day',
    taskList: 'Liiska hawlaha',
    statementsHeading: 'Weedhaha',
    notStarted: 'Lama bilaabin',
    inProgress: 'Way socotaa',
    completed: 'La dhammeeyay',
    areasCompleted: (done, total) => `${done} ka mid ah ${total} qaybood ayaa la dhammeeyay`,
    statementsAnswered: (answered, asked) => `${answered} ka mid ah ${asked} ayaa laga jawaabay`,
    goToCheck: 'Hubi jawaabahaaga',
    note: 'Qoraal',
    evidence: 'Caddayn',
    saved: (time) => `Waa la kaydiyay ${time}`,
    saving: 'Waa la kaydinayaa',
  }),
);
