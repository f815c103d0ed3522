import type { ResultsMessages } from './messages.js';

/*
 * Welsh. Made by a machine and not yet checked by a person who speaks it: corrections are welcome.
 */

export const cy: ResultsMessages = {
  completedOn: (date) => `Cwblhawyd ${date}`,
  amendedOn: (date) => `Cwblhawyd ${date}, newidiwyd ers hynny`,
  resultsHeading: 'Canlyniadau',
  resultsNotYet: 'Dangosir canlyniadau ar ôl cwblhau’r archwiliad.',
  score: 'Sgôr allan o 100',
  band: 'Band',
  answered: 'Wedi’u hateb',
  rated: 'Wedi’u graddio',
  notRated: 'Heb ei raddio eto',
  ratedSum: (rated, asked, notApplicable, unsure, unanswered) =>
    [
      `${rated} o ${asked} wedi’u graddio`,
      notApplicable > 0 && `${notApplicable} ddim yn berthnasol`,
      unsure > 0 && `${unsure} angen mwy o wybodaeth`,
      unanswered > 0 && `${unanswered} heb eu hateb`,
    ]
      .filter(Boolean)
      .join(', '),
  outOf100: (score) => `${score} allan o 100`,
  statutoryUnmet: (count) => `${count} dyletswydd gyfreithiol heb ei chyflawni eto`,
  tableOfResults: 'Yr un rhifau mewn tabl',
  priorities: 'Ble i ddechrau',
  prioritiesHint: 'Dyletswyddau cyfreithiol heb eu cyflawni sy’n dod gyntaf, yna’r graddau isaf.',
  noPriorities: 'Nid oes dim â gradd isel, ac nid oes dyletswydd gyfreithiol heb ei chyflawni.',
  priorityStatutory: 'Dyletswydd gyfreithiol heb ei chyflawni eto',
  priorityLow: 'Gradd isel',
  addToPlan: 'Ychwanegu at y cynllun gweithredu',
  actionsHeading: 'Cynllun gweithredu',
  actionsEmpty: 'Rhestrir yma yr hyn y bwriadwch ei wneud. Ychwanegwch gam cyntaf, neu awgrymiadau o’r canlyniadau.',
  action: 'Beth a wneir',
  actionOwner: 'Pwy sy’n arwain',
  actionDue: 'Erbyn pryd',
  actionCost: 'Cost',
  actionStatus: 'Statws',
  actionPlanned: 'Wedi’i gynllunio',
  actionUnderWay: 'Ar y gweill',
  actionDone: 'Wedi’i wneud',
  actionAdd: 'Ychwanegu cam',
  actionAdded: 'Ychwanegwyd at y cynllun gweithredu',
  actionRemove: (text) => `Dileu cam: ${text}`,
  actionAbout: 'Ynghylch',
};
