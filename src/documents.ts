/** The documents: their types, and what reads and checks them. Needs no browser. */
export { AuditSession, type SessionChange, type SessionTools } from './core/audit/session.js';
export type { Priority } from './core/audit/priorities.js';
export type { Count, StrandProgress } from './core/audit/progress.js';
export type { StrandResult } from './core/audit/scoring.js';
export { carryOver, type CarriedOver } from './core/audit/carry-over.js';
export { compareVersions } from './core/audit/versions.js';
export {
  compareResponses,
  sideBySide,
  type Comparison,
  type SideBySide,
  type StrandChange,
} from './core/audit/compare.js';
export {
  mergedResponse,
  mergeResponses,
  type Disagreement,
  type Merge,
  type PlanDisagreement,
} from './core/audit/merge.js';
export { strandPart } from './core/audit/strand-part.js';
export type {
  Area,
  Audit,
  Band,
  Condition,
  Perspective,
  Results,
  Scale,
  ScaleOption,
  SettingType,
  Statement,
  StatementType,
  Strand,
} from './core/documents/audit.js';
export type {
  Action,
  Answer,
  AnswerValue,
  AuditResponse,
  Evidence,
  ResponseStatus,
  SignOff,
} from './core/documents/audit-response.js';
export { lintAudit, lintAuditResponse } from './core/documents/lint.js';
export { lintParentGuide } from './core/documents/lint-parent-guide.js';
export { lintRightsRegister } from './core/documents/lint-rights-register.js';
export { lintStrandProgress } from './core/documents/lint-strand-progress.js';
export { parseParentGuide } from './core/documents/parse-parent-guide.js';
export type {
  Block,
  BlockType,
  Chapter,
  Contact,
  Download,
  GlossaryEntry,
  ParentGuide,
  Section,
  Step,
  Translation,
} from './core/documents/parent-guide.js';
export { parseAudit, parseAuditResponse, type Checked } from './core/documents/parse.js';
export { DocumentError, type Problem } from './core/documents/problem.js';
export { readJson, type DocumentKind } from './core/documents/read.js';
export { parseRightsRegister } from './core/documents/parse-rights-register.js';
export { parseStrandProgress } from './core/documents/parse-strand-progress.js';
export type {
  Award,
  AwardLevel,
  Indicator,
  RegisterCounts,
  RightsRegister,
  School,
} from './core/documents/rights-register.js';
export type {
  PreviousProgress,
  ProgressAction,
  ProgressStrand,
  ProgressTarget,
  StrandProgressDocument,
} from './core/documents/strand-progress.js';
export { resolveText, type Text } from './core/documents/text.js';
export { guideGaps, type GuideGaps } from './core/guide/translation-state.js';
export {
  strandCounts,
  type ActionCount,
  type CountedStrand,
  type StrandCounts,
} from './core/progress/strand-counts.js';
export { readRegisterCsv, type RegisterTable, type RegisterTableOptions } from './core/exchange/read-register-csv.js';
export { registerCsv, type RegisterCsvOptions } from './core/exchange/register-csv.js';
export type { SkippedReason, SkippedSchool } from './core/exchange/skipped-school.js';
export { levelsOf, type Level } from './core/rights/levels.js';
export { ratesOf, type Hidden, type LevelRate, type Rates } from './core/rights/rates.js';
export {
  dueSoon,
  groupsOf,
  growthOf,
  registerAt,
  summarise,
  type GroupField,
  type Growth,
  type LevelCount,
  type ListedSchool,
  type RegisterAt,
  type RegisterSummary,
  type SchoolGroup,
} from './core/rights/register.js';
export {
  SchoolTable,
  type SchoolColumn,
  type SchoolPage,
  type SchoolQuery,
  type SortBy,
} from './core/rights/school-table.js';
export { standing, validity, type AwardState, type Standing, type Validity } from './core/rights/validity.js';
