import type { CommonMessages } from './messages.js';

/*
 * Welsh. Made by a machine and not yet checked by a person who speaks it: corrections are welcome.
 */

export const cy: CommonMessages = {
  loading: 'Yn llwytho',
  tryAgain: 'Rhowch gynnig arall arni',
  reviewPassed: (date) => `Roedd hwn i fod i gael ei adolygu erbyn ${date}. Efallai bod rhannau ohono wedi dyddio.`,
  documentNames: {
    audit: 'archwiliad',
    'audit-response': 'set o atebion',
    'strand-progress': 'adroddiad cynnydd',
    'rights-register': 'cofrestr o wobrau',
    'parent-guide': 'canllaw',
  },
  faults: {
    'not-found': (name) => `Dylai fod ${name} yma, ond ni ellid dod o hyd iddo. Efallai ei fod wedi symud.`,
    'not-allowed': (name) =>
      `Nid oes gennych ganiatâd i weld ${name} yma. Mewngofnodwch i’r wefan hon, yna rhowch gynnig arall arni.`,
    server: (name) => `Dylai fod ${name} yma, ond mae nam ar y gweinydd. Arhoswch funud, yna rhowch gynnig arall arni.`,
    silent: (name) =>
      `Dylai fod ${name} yma, ond mae’n cymryd gormod o amser i gyrraedd. Gwiriwch eich cysylltiad, yna rhowch gynnig arall arni.`,
    unreachable: (name) =>
      `Dylai fod ${name} yma, ond ni wnaeth y gweinydd ateb. Gwiriwch eich cysylltiad, yna rhowch gynnig arall arni.`,
    blocked: (name, { host }) =>
      `Dylai fod ${name} yma, ond ni ellid cyrraedd ${host}. Naill ai rydych all-lein: gwiriwch eich cysylltiad, yna rhowch gynnig arall arni. Neu nid yw ${host} yn gadael i’r dudalen hon ei ddarllen: rhaid i’r wefan honno anfon y pennyn Access-Control-Allow-Origin.`,
    'web-page': (name) =>
      `Tudalen we yw hon, nid ${name}. Os yw’r wefan yn gofyn i chi fewngofnodi, gwnewch hynny, yna rhowch gynnig arall arni.`,
    damaged: (name) =>
      `Dylai fod ${name} yma, ond mae’r ffeil wedi’i difrodi neu’n anghyflawn. Rhowch wybod i’r sawl sy’n gofalu am y dudalen hon.`,
    encoding: (name) =>
      `Dylai fod ${name} yma, ond nid yw’r ffeil mewn UTF-8, felly ni ellir darllen ei llythrennau. Rhowch wybod i’r sawl sy’n gofalu am y dudalen hon.`,
    'too-large': (name) =>
      `Dylai fod ${name} yma, ond mae’r ffeil yn rhy fawr i’w hagor. Rhowch wybod i’r sawl sy’n gofalu am y dudalen hon.`,
    'newer-format': (name, { theirs, ours }) =>
      `Mae ${name} yma mewn fformat ${theirs}, ond fformat ${ours} yw’r diweddaraf y gall y dudalen hon ei ddangos. Ail-lwythwch y dudalen; os nad yw hynny’n helpu, rhowch wybod i’r sawl sy’n gofalu amdani.`,
    invalid: (name) =>
      `Dylai fod ${name} yma, ond mae camgymeriadau yn y ffeil. Rhowch wybod i’r sawl sy’n gofalu am y dudalen hon.`,
  },
  back: 'Yn ôl',
  continue: 'Parhau',
  cancel: 'Canslo',
  change: 'Newid',
  optional: 'dewisol',
  statementsAnswered: (answered, asked) => `${answered} o ${asked} wedi’u hateb`,
  notApplicable: 'Ddim yn berthnasol i ni',
  unsure: 'Mae angen mwy o wybodaeth arnom',
  note: 'Nodyn',
  evidence: 'Tystiolaeth',
  answerMissing: 'Heb ei ateb',
  thereIsAProblem: 'Mae problem',
  strand: 'Llinyn',
  printedOn: (date) => `Argraffwyd ${date}`,
};
