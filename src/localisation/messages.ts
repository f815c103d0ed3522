import type { DocumentKind } from '../core/documents/read.js';

/**
 * Why a document can not be shown:
 * - `not-found`: 404 or 410;
 * - `not-allowed`: 401 or 403;
 * - `server`: any other answer without success, 5xx after the last try;
 * - `silent`: nothing was heard for too long;
 * - `unreachable`: no answer from the page's own host;
 * - `blocked`: no answer from another host, which a script can not tell from a refusal to share (CORS) or from
 *   mixed content;
 * - `web-page`: HTML, such as a sign-in page;
 * - `damaged`: not JSON, or cut short;
 * - `encoding`: not UTF-8;
 * - `too-large`: past a limit;
 * - `newer-format`: of a format this copy does not know yet;
 * - `invalid`: read, but with mistakes in it.
 */
export type FaultCode =
  | 'not-found'
  | 'not-allowed'
  | 'server'
  | 'silent'
  | 'unreachable'
  | 'blocked'
  | 'web-page'
  | 'damaged'
  | 'encoding'
  | 'too-large'
  | 'newer-format'
  | 'invalid';

/** What a sentence about a fault may name. */
export interface FaultDetails {
  /** The host that was asked; empty for a document that stands in the page. */
  readonly host: string;
  /** The document's format. */
  readonly theirs?: number;
  /** The newest format that can be shown. */
  readonly ours?: number;
}

/**
 * Every word the elements say themselves, once per language. A value is a sentence or a function
 * that makes one, so that each language decides its own plurals and word order.
 *
 * Dates, times and numbers come in already formatted for the reader. Sentences are in sentence case;
 * verbs stand on buttons.
 */
export interface Messages {
  // What an element says about its document
  loading: string;
  tryAgain: string;
  reviewPassed(date: string): string;

  // Why there is no document, and what to do next: a sentence for each fault
  documentNames: Readonly<Record<DocumentKind, string>>;
  faults: Readonly<Record<FaultCode, (name: string, details: FaultDetails) => string>>;

  // Getting about
  back: string;
  continue: string;
  cancel: string;
  change: string;
  taskList: string;
  optional: string;
  required: string;

  // Start
  startHeading: string;
  publishedBy(publisher: string): string;
  settingName: string;
  settingNameHint: string;
  settingUrn: string;
  settingUrnHint: string;
  settingType: string;
  settingTypeMissing: string;
  perspective: string;
  perspectiveMissing: string;
  respondentRole: string;
  respondentRoleHint: string;
  noPupilNames: string;
  sharedComputer: string;
  keptOnDevice: string;
  keptInTab: string;
  keptNowhere: string;
  keptInMemory: string;
  notPersistent: string;
  start: string;
  draftsHeading: string;
  draftsHint: string;
  draftUnnamed: string;
  draftAnswered(count: number): string;
  draftChanged(date: string): string;
  openDraft: string;
  deleteDraft: string;
  deleteDraftQuestion: string;
  deleteConsequence: string;
  newDraft: string;
  setAside: string;
  saveRawCopy: string;

  // Task list
  areasCompleted(done: number, total: number): string;
  statementsHeading: string;
  notStarted: string;
  inProgress: string;
  completed: string;
  nothingAsked: string;
  statementsAnswered(answered: number, asked: number): string;
  goToCheck: string;

  // A statement
  statutorySource(source: string): string;
  whyAsked: string;
  /** Stands before the kind of setting. */
  whySetting: string;
  /** Stands before the perspective. */
  whyPerspective: string;
  /** Stands before another statement and the answer to it. */
  whyAnswer: string;
  guidance: string;
  evidencePrompts: string;
  notApplicable: string;
  notApplicableReason: string;
  reasonMissing: string;
  unsure: string;
  /** The fold that holds them; `count` says how many there are already. */
  notesAndEvidence(count: number): string;
  note: string;
  noteHint: string;
  notePrivate: string;
  evidence: string;
  evidenceLabel: string;
  evidenceUrl: string;
  evidenceDate: string;
  evidenceRemove(label: string): string;
  clearAnswer: string;
  charactersLeft(count: number): string;
  numberMissing: string;
  numberBetween(minimum: string, maximum: string): string;
  numberAtLeast(minimum: string): string;
  numberAtMost(maximum: string): string;
  dateBetween(minimum: string, maximum: string): string;
  dateAtLeast(minimum: string): string;
  dateAtMost(maximum: string): string;
  chooseAny: string;
  valueNotAllowed: string;
  unknownType: string;

  // Saving
  saved(time: string): string;
  saving: string;
  notSavedQuota: string;
  notSavedBlocked: string;
  notSavedOther: string;
  removedElsewhere: string;
  /** How many answers were also changed in another tab. */
  conflictsWaiting(count: number): string;
  showConflict: string;
  conflictHeading: string;
  conflictMine: string;
  conflictTheirs: string;
  keepMine: string;
  keepTheirs: string;
  readOnly: string;
  newerVersion(theirs: string, ours: string): string;
  carriedOver(count: number, version: string): string;
  orphans(count: number): string;

  // Check answers
  checkHeading: string;
  checkHint: string;
  answerMissing: string;
  /** Names, for screen readers, what a “Change” changes. */
  changeAnswer(statement: string): string;
  thereIsAProblem: string;
  missingRequired(statement: string): string;
  complete: string;
  completeHint: string;
  completedOn(date: string): string;
  amendedOn(date: string): string;

  // Results
  seeResults: string;
  resultsHeading: string;
  resultsNotYet: string;
  strand: string;
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
  improvements: string;
  addToPlan: string;
  goToActions: string;
  goToResults: string;

  // Action plan
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

  // Files and print
  keepACopy: string;
  saveACopy: string;
  saveACopyHint: string;
  saveTable: string;
  saveTableHint: string;
  printAnswers: string;
  printBlank: string;
  openFile: string;
  openFileHint: string;
  fileHeading: string;
  fileAdds(count: number): string;
  fileReplaces(count: number): string;
  fileRemoves(count: number): string;
  fileNoChanges: string;
  fileOtherAudit: string;
  fileApply: string;
  fileNotReadable: string;
  clearAnswers: string;
  clearQuestion: string;
  clearConsequence: string;
  cleared: string;
  printedOn(date: string): string;
}
