/** Results and the action plan, on the audit’s own last pages and in `<inclusion-audit-results>`. */
export interface ResultsMessages {
  completedOn(date: string): string;
  amendedOn(date: string): string;
  resultsHeading: string;
  resultsNotYet: string;
  score: string;
  band: string;
  answered: string;
  rated: string;
  notRated: string;
  ratedSum(rated: number, asked: number, notApplicable: number, unsure: number, unanswered: number): string;
  outOf100(score: string): string;
  statutoryUnmet(count: number): string;
  tableOfResults: string;
  priorities: string;
  prioritiesHint: string;
  noPriorities: string;
  priorityStatutory: string;
  priorityLow: string;
  addToPlan: string;
  actionsHeading: string;
  actionsEmpty: string;
  action: string;
  actionOwner: string;
  actionDue: string;
  actionCost: string;
  actionStatus: string;
  actionPlanned: string;
  actionUnderWay: string;
  actionDone: string;
  actionAdd: string;
  actionAdded: string;
  actionRemove(text: string): string;
  actionAbout: string;
}
