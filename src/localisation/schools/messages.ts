import type { SchoolColumn } from '../../core/rights/school-table.js';

/** What the list of schools in `<inclusion-rights-tracker>` says, and the history of a school. */
export interface SchoolsMessages {
  schoolsHeading: string;
  searchSchools: string;
  searchSchoolsHint: string;
  filterAll: string;
  schoolColumns: Readonly<Record<SchoolColumn, string>>;
  sortHint: string;
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
}
