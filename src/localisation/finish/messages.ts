/** Checking and completing an audit, and keeping, opening, printing and clearing copies. */
export interface FinishMessages {
  deleteDraftQuestion: string;
  deleteConsequence: string;
  checkHeading: string;
  checkHint: string;
  /** Names, for screen readers, what a “Change” changes. */
  changeAnswer(statement: string): string;
  missingRequired(statement: string): string;
  complete: string;
  completeHint: string;
  seeResults: string;
  goToActions: string;
  goToResults: string;
  keepACopy: string;
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
  /** Says that more than answers would be replaced. */
  fileRest: string;
  fileNoChanges: string;
  fileApply: string;
  fileNotReadable: string;
  clearQuestion: string;
  clearConsequence: string;
  cleared: string;
  /** Clearing, where answers are kept on a server: it deletes everybody's. */
  clearServer: string;
  clearServerQuestion: string;
  clearServerConsequence: string;
  clearedServer: string;
  /** What was asked of the place where answers are kept could not be done. */
  storeAway: string;
  draftGone: string;
  together: string;
  mergeFiles: string;
  mergeFilesHint: string;
  compareFile: string;
  compareFileHint: string;
  strandFile: string;
  strandFileHint: string;
  strandFileSave: string;
  fileLinesSkipped(lines: string): string;
  send: string;
  sendHint(host: string): string;
  sendingNow: string;
  sentAt(time: string): string;
  sendOffline: string;
  sendOfflineRefused: string;
  sendBusy(time: string): string;
  sendLater: string;
  sendSignIn: string;
  sendConflict: string;
  /** With the number that the server answered, for whoever is asked about it. */
  sendRefused(code: number): string;
  sendAgain: string;
}
