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
  sortHint: 'Trefnu yn ôl:',
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
};
