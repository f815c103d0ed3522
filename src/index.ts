/** The classes, the documents API and the types of inclusion-elements. Importing this registers nothing. */
export { InclusionAudit } from './elements/inclusion-audit/inclusion-audit.js';
export { InclusionAuditResults } from './elements/inclusion-audit-results/inclusion-audit-results.js';
export type { AuditResultsEventDetails } from './elements/inclusion-audit-results/inclusion-audit-results.js';
export { InclusionParentGuide } from './elements/inclusion-parent-guide/inclusion-parent-guide.js';
export type { ParentGuideEventDetails } from './elements/inclusion-parent-guide/inclusion-parent-guide.js';
export { InclusionRightsBadge } from './elements/inclusion-rights-badge/inclusion-rights-badge.js';
export { InclusionRightsTracker } from './elements/inclusion-rights-tracker/inclusion-rights-tracker.js';
export type { RightsTrackerEventDetails } from './elements/inclusion-rights-tracker/inclusion-rights-tracker.js';
export { InclusionSession } from './elements/inclusion-session/inclusion-session.js';
export { InclusionStrandProgress } from './elements/inclusion-strand-progress/inclusion-strand-progress.js';
export type { StrandProgressEventDetails } from './elements/inclusion-strand-progress/inclusion-strand-progress.js';
export type { AuditEventDetails } from './elements/inclusion-audit/audit-events.js';
export type { ResponseImport } from './elements/inclusion-audit/open-file.js';
export type { ResponseChange } from './core/exchange/response-changes.js';
export type { Messages } from './localisation/messages.js';
export { registerStatementType, type AnswerField, type OwnStatementType } from './parts/statement-types.js';
export type { AnswerRules } from './core/audit/statement-types.js';
export { registerLanguage } from './localisation/own-languages.js';
export { HttpStore, type HttpStoreOptions, type HttpWaits } from './stores/http.js';
export type { OwnHeaders } from './stores/request.js';
export { draftSummaries, readDraft, settleWrite, type DraftRecord, type SettledWrite } from './stores/draft-record.js';
export { Notices } from './stores/notices.js';
export { StoreError } from './stores/store.js';
export type {
  AnswerConflict,
  AnswerWrite,
  DraftSummary,
  ResponseHeader,
  ResponseStore,
  ResponseWrite,
  SetAsideCopy,
  StoreErrorCode,
  StoreNotice,
  WriteResult,
} from './stores/store.js';
export * from './documents.js';
