import type { SchoolsMessages } from './messages.js';

/*
 * Welsh. Made by a machine and not yet checked by a person who speaks it: corrections are welcome.
 */

export const cy: SchoolsMessages = {
  schoolsHeading: 'Ysgolion',
  searchSchools: 'Dod o hyd i ysgol',
  searchSchoolsHint: 'Yn ôl enw, rhif, ward neu gymdogaeth',
  filterAll: 'Pob un',
  schoolColumns: {
    name: 'Ysgol',
    level: 'Lefel',
    state: 'Statws',
    until: 'Yn ddilys tan',
    awarded: 'Dyfarnwyd',
    phase: 'Cyfnod',
    ward: 'Ward',
    locality: 'Ardal',
  },
  sortedBy: (column, descending) => `Wedi’i drefnu yn ôl ${column}, ${descending ? 'i lawr' : 'i fyny'}`,
  schoolsShown: (from, to, found) => `${from} i ${to} o ${found} ysgol`,
  schoolsFound: (_count, shown) => `${shown} ysgol wedi’u canfod`,
  noSchoolFits: 'Nid oes ysgol yn cyfateb. Chwiliwch am lai o eiriau, neu dewiswch hidlyddion eraill.',
  showAllSchools: 'Dangos pob ysgol',
  previousPage: 'Tudalen flaenorol',
  nextPage: 'Tudalen nesaf',
  pageOf: (page, pages) => `Tudalen ${page} o ${pages}`,
  pagesOfSchools: 'Tudalennau ysgolion',
  saveSchools: (_count, shown) => `Cadw’r ysgolion hyn (${shown}) fel taenlen (CSV)`,
  backToSchools: 'Yn ôl i’r holl ysgolion',
  historyOfAwards: 'Ei dyfarniadau',
  reaccreditation: 'dyfarnwyd eto',
  schoolWebsite: 'Gwefan yr ysgol',
  schoolNumber: 'URN',
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
};
