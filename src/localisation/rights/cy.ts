import type { RightsMessages } from './messages.js';

/*
 * Welsh. Made by a machine and not yet checked by a person who speaks it: corrections are welcome.
 */

export const cy: RightsMessages = {
  registerTitle: 'Ysgolion sy’n Parchu Hawliau',
  awardedFigure: 'Ysgolion â dyfarniad',
  ofSchoolsInArea: (shown) => `o ${shown} ysgol yn yr ardal`,
  ofSchoolsInRegister: (shown) => `o ${shown} ysgol yn y rhaglen`,
  newSince: (date) => `Newydd ers ${date}`,
  dueWithin: (months) => `I’w adnewyddu o fewn ${months} mis`,
  schoolCount: (_count, shown) => `${shown} ysgol`,
  schoolsNew: (shown) => `${shown} newydd`,
  schoolsReaccredited: (shown) => `${shown} wedi’u hailachredu`,
  byLevel: 'Fesul lefel',
  sameNumbers: 'Yr un rhifau mewn tabl',
  awardLevel: 'Lefel',
  numberOfSchools: 'Ysgolion',
  columnNew: 'Newydd',
  columnReaccredited: 'Wedi’u hailachredu',
  allSchools: 'Pob ysgol',
  byGroup: { phase: 'Fesul cyfnod', ward: 'Fesul ward', locality: 'Fesul ardal' },
  groupNames: { phase: 'Cyfnod', ward: 'Ward', locality: 'Ardal' },
  groupNotGiven: 'Heb ei nodi',
  showAllGroups: (shown) => `Dangos pob un (${shown})`,
  growthHeading: 'Dros y blynyddoedd',
  growthHint: 'Faint o ysgolion oedd wedi cyrraedd pob lefel erbyn y diwrnod hwnnw, a dim un uwch.',
  growthDay: 'Erbyn',
  noneDue: (months) => `Nid oes dyfarniad yn dod i ben o fewn ${months} mis.`,
  andMore: (_count, shown) => `a ${shown} ysgol arall`,
  showDue: 'Dangos y rhain yn y rhestr ysgolion',
  ratesHeading: 'Cyfraddau fesul lefel',
  notCause:
    'Mae ysgolion yn wahanol mewn llawer o ffyrdd heblaw eu dyfarniad. Nid yw cyfradd uwch neu is ar un lefel yn dangos mai’r dyfarniad yw’r achos.',
  rateFor: (label, per) => `${label} fesul ${per} disgybl`,
  rateMean: 'Cymedr',
  rateSpread: 'Gwyriad safonol',
  weightedByPupils:
    'Mae pob ysgol yn cyfrif yn ôl nifer ei disgyblion. Mae gwyriad safonol mwy yn golygu bod ysgolion ymhellach oddi wrth ei gilydd.',
  eachSchoolAlike:
    'Mae pob ysgol yn cyfrif yr un fath. Mae gwyriad safonol mwy yn golygu bod ysgolion ymhellach oddi wrth ei gilydd.',
  rateTooSmall: (least) => `Cuddiwyd: byddai’n gyfradd llai na ${least} ysgol`,
  rateWouldTell: 'Cuddiwyd hefyd: gellid cyfrifo’r gyfradd gudd arall ohoni',
  rateTotalHidden: 'Gadawyd cyfradd pob ysgol allan, gan y byddai’n datgelu’r hyn a guddiwyd.',
  rateUnder: (value) => `o dan ${value}`,
  noRate: 'Dim ysgolion',
  linesSkipped: (_count, shown) => `Ni ellid darllen ${shown} llinell o’r ffeil.`,
  registerEmpty: 'Nid oes ysgolion wedi’u rhestru eto. Dangosir eu dyfarniadau yma pan fydd rhai.',
  printRegister: 'Argraffu’r dudalen hon',
};
