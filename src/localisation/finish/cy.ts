import type { FinishMessages } from './messages.js';

/*
 * Welsh. Made by a machine and not yet checked by a person who speaks it: corrections are welcome.
 */

export const cy: FinishMessages = {
  deleteDraftQuestion: 'Dileu’r atebion hyn?',
  deleteConsequence: 'Dilëir hwy yma i bawb, ym mhob tab. Ni ellir dadwneud hyn.',
  checkHeading: 'Gwirio eich atebion',
  checkHint: 'Gallwch newid unrhyw ateb. Nid anfonir dim pan gwblhewch yr archwiliad.',
  changeAnswer: (statement) => `ateb i ${statement}`,
  missingRequired: (statement) => `Atebwch “${statement}”`,
  complete: 'Cwblhau’r archwiliad',
  completeHint: 'Yna fe welwch eich canlyniadau. Gallwch newid atebion wedyn o hyd.',
  seeResults: 'Gweld eich canlyniadau',
  goToActions: 'Mynd i’r cynllun gweithredu',
  goToResults: 'Yn ôl i’r canlyniadau',
  keepACopy: 'Cadw, argraffu neu agor',
  saveACopyHint:
    'Ffeil gyda phopeth, gan gynnwys nodiadau preifat. Agorwch hi yma wedyn, ar y ddyfais hon neu un arall.',
  saveTable: 'Cadw fel taenlen',
  saveTableHint: 'Ffeil CSV gyda rhes i bob datganiad. Gadewir nodiadau preifat allan.',
  printAnswers: 'Argraffu’r atebion',
  printBlank: 'Argraffu ffurflen wag',
  openFile: 'Agor copi a gadwyd',
  openFileHint: 'Fe welwch beth fyddai’n newid cyn i ddim gael ei ddisodli.',
  fileHeading: 'Agor y copi hwn?',
  fileAdds: (count) => `Byddai ${count} ateb yn cael ei ychwanegu`,
  fileReplaces: (count) => `Byddai ${count} ateb yn cael ei ddisodli`,
  fileRemoves: (count) => `Byddai ${count} ateb yn cael ei ddileu`,
  fileRest: 'Byddai’r cynllun gweithredu, y lleoliad a’r cymeradwyon yn dod o’r copi.',
  fileNoChanges: 'Mae eich atebion yr un fath â’r rhai yn y copi hwn.',
  fileApply: 'Agor y copi',
  fileNotReadable: 'Nid copi o atebion archwiliad yw’r ffeil hon. Nid yw eich atebion wedi newid.',
  clearQuestion: 'Clirio pob ateb i’r archwiliad hwn ar y ddyfais hon?',
  clearConsequence: 'Dilëir pob archwiliad a gadwyd yma, ym mhob tab. Ni ellir dadwneud hyn. Cadwch gopi yn gyntaf.',
  cleared: 'Mae eich atebion ar y ddyfais hon wedi’u clirio.',
  clearServer: 'Dileu pob ateb ar weinydd y wefan hon',
  clearServerQuestion: 'Dileu pob ateb i’r archwiliad hwn ar weinydd y wefan hon?',
  clearServerConsequence:
    'Dilëir pob archwiliad a gadwyd, i bawb sy’n gallu ei agor. Ni ellir dadwneud hyn. Cadwch gopi yn gyntaf.',
  clearedServer: 'Mae’r atebion ar weinydd y wefan hon wedi’u dileu.',
  storeAway:
    'Ni weithiodd hynny. Gwiriwch eich bod ar-lein ac wedi mewngofnodi i’r wefan hon, yna rhowch gynnig arall arni.',
  draftGone: 'Nid yw’r atebion hyn yma mwyach: cawsant eu clirio neu eu dileu yn rhywle arall.',
  together: 'Gweithio gyda’ch gilydd',
  mergeFiles: 'Cyfuno copïau cydweithwyr',
  mergeFilesHint: 'Dewiswch un neu ragor o gopïau. Chi sy’n penderfynu lle mae atebion yn wahanol.',
  compareFile: 'Cymharu â chopi cynharach',
  compareFileHint:
    'Copi y llynedd, er enghraifft. Yna bydd eich canlyniadau’n dangos beth sydd wedi newid. Ni ddisodlir dim.',
  strandFile: 'Llinyn i gydweithiwr',
  strandFileHint:
    'Cadwch un llinyn fel ffeil a’i hanfon ymlaen. Pan ddaw’n ôl, cyfunwch hi yma. Gadewir nodiadau preifat allan.',
  strandFileSave: 'Cadw’r llinyn hwn',
  fileLinesSkipped: (lines) => `Ni ellid darllen y llinellau hyn ac fe’u gadewir allan: ${lines}`,
  send: 'Anfon',
  sendHint: (host) =>
    `Mae’n anfon copi o’ch atebion i ${host}. Gadewir nodiadau preifat allan. Gallwch ddal i newid eich atebion yma.`,
  sendingNow: 'Wrthi’n anfon',
  sentAt: (time) => `Anfonwyd ${time}`,
  sendOffline: 'Rydych all-lein. Anfonir eich atebion pan fyddwch wedi’ch cysylltu eto, hefyd ar ôl ailgychwyn.',
  sendOfflineRefused:
    'Rydych all-lein, ac nid yw’r dudalen hon yn cadw dim. Anfonwch eto pan fyddwch wedi’ch cysylltu, neu cadwch gopi.',
  sendBusy: (time) => `Mae’r gweinydd yn brysur. Anfonir eich atebion eto am ${time}.`,
  sendLater: 'Nid yw’r gweinydd wedi derbyn eich atebion eto. Fe’u hanfonir eto.',
  sendSignIn: 'Heb ei anfon: mewngofnodwch i’r wefan hon mewn tab arall, yna anfonwch eto.',
  sendConflict:
    'Heb ei anfon: mae gan y gweinydd atebion eraill eisoes. Gofynnwch i bwy bynnag sy’n eu derbyn, neu anfonwch eto i’w disodli.',
  sendRefused: (code) =>
    `Heb ei anfon: nid yw’r gweinydd yn derbyn yr atebion hyn (${code}). Cadwch gopi, a dywedwch wrth bwy bynnag sy’n gofalu am y dudalen hon.`,
  sendAgain: 'Anfon eto',
};
