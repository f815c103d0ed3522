import type { GroupField } from '../../core/rights/register.js';

/**
 * What the summary of `<inclusion-rights-tracker>` says. Numbers come in twice: as they are, for the plural, and as
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
  byGroup: Readonly<Record<GroupField, string>>;
  groupNames: Readonly<Record<GroupField, string>>;
  groupNotGiven: string;
  showAllGroups(shown: string): string;
  growthHeading: string;
  growthHint: string;
  growthDay: string;
  noneDue(months: number): string;
  andMore(count: number, shown: string): string;
  showDue: string;
  ratesHeading: string;
  notCause: string;
  rateFor(label: string, per: string): string;
  rateMean: string;
  rateSpread: string;
  weightedByPupils: string;
  eachSchoolAlike: string;
  rateTooSmall(least: string): string;
  rateWouldTell: string;
  rateTotalHidden: string;
  rateUnder(value: string): string;
  noRate: string;
  linesSkipped(count: number, shown: string): string;
  registerEmpty: string;
  printRegister: string;
}
