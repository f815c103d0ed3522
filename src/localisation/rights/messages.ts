/**
 * What `<inclusion-rights-tracker>` says of a register at first: its figures and its levels. Numbers come in twice: as they are, for the plural, and as
 * they are written.
 */
export interface RightsMessages {
  /** Stands for the title of a register that has none: one from a spreadsheet. */
  registerTitle: string;
  awardedFigure: string;
  ofSchoolsInArea(shown: string): string;
  ofSchoolsInRegister(shown: string): string;
  newSince(date: string): string;
  dueWithin(months: number): string;
  schoolCount(count: number, shown: string): string;
  schoolsNew(shown: string): string;
  schoolsReaccredited(shown: string): string;
  byLevel: string;
  sameNumbers: string;
  awardLevel: string;
  numberOfSchools: string;
  columnNew: string;
  columnReaccredited: string;
  allSchools: string;
  registerEmpty: string;
  printRegister: string;
}
