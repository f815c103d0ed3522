/** What `<inclusion-strand-progress>` says. Percentages come in already formatted. */
export interface ProgressMessages {
  progressByStrand: string;
  chooseStrand: string;
  /** How many actions are done, or whatever the document counts. */
  doneOf(done: number, total: number): string;
  underWay(count: number): string;
  nothingToCount: string;
  allStrands: string;
  markPrevious(percent: string, date: string): string;
  markTarget(percent: string, date: string): string;
  asOf(date: string): string;
  source(name: string): string;
  actionNotStarted: string;
  actionUnderWay: string;
  actionDone: string;
  /** Stands before the other strands that an action counts in. */
  countsAlsoIn: string;
}
