import type { FinishMessages } from './messages.js';

/*
 * Welsh. Made by a machine and not yet checked by a person who speaks it: corrections are welcome.
 */

export const cy: FinishMessages = {
  deleteDraftQuestion: 'Dileu’r atebion hyn o’r ddyfais hon?',
  deleteConsequence: 'Dilëir yr atebion hyn ym mhob tab. Ni ellir dadwneud hyn.',
  reasonMissing: 'Dywedwch pam nad yw’n berthnasol',
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
  fileNoChanges: 'Mae eich atebion yr un fath â’r rhai yn y copi hwn.',
  fileOtherAudit:
    'Mae’r ffeil hon yn perthyn i archwiliad arall. Agorwch hi ar dudalen yr archwiliad hwnnw. Nid yw eich atebion wedi newid.',
  fileApply: 'Agor y copi',
  fileNotReadable: 'Nid copi o atebion archwiliad yw’r ffeil hon. Nid yw eich atebion wedi newid.',
  clearQuestion: 'Clirio pob ateb i’r archwiliad hwn ar y ddyfais hon?',
  clearConsequence: 'Dilëir pob archwiliad a gadwyd yma, ym mhob tab. Ni ellir dadwneud hyn. Cadwch gopi yn gyntaf.',
  cleared: 'Mae eich atebion ar y ddyfais hon wedi’u clirio.',
};
