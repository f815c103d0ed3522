import type { SkippedReason } from '../../core/exchange/skipped-school.js';
import type { GroupField } from '../../core/rights/register.js';
import type { SchoolColumn } from '../../core/rights/school-table.js';

/**
 * What `<inclusion-rights-tracker>` says besides: groups, growth, what is due, rates, the list of schools, the history
 * of each, and what was left out of a table. Numbers come in twice: as they are, for the plural, and as they are written.
 */
export interface SchoolsMessages {
  schoolsHeading: string;
  searchSchools: string;
  searchSchoolsHint: string;
  filterAll: string;
  schoolColumns: Readonly<Record<SchoolColumn, string>>;
  sortedBy(column: string, descending: boolean): string;
  schoolsShown(from: string, to: string, found: string): string;
  schoolsFound(count: number, shown: string): string;
  noSchoolFits: string;
  showAllSchools: string;
  previousPage: string;
  nextPage: string;
  pageOf(page: string, pages: string): string;
  pagesOfSchools: string;
  saveSchools(count: number, shown: string): string;
  backToSchools: string;
  historyOfAwards: string;
  reaccreditation: string;
  schoolWebsite: string;
  schoolNumber: string;
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
  linesLeftOut(count: number, shown: string): string;
  skippedLine: string;
  skippedWhy: string;
  skippedCell: string;
  skippedReasons: Readonly<Record<SkippedReason, string>>;
}
