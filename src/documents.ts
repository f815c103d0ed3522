/** The documents: their types, and what reads and checks them. Needs no browser. */
export { AuditSession, type SessionChange, type SessionTools } from './core/audit/session.js';
export type { Priority } from './core/audit/priorities.js';
export type { StrandProgress } from './core/audit/progress.js';
export type { StrandResult } from './core/audit/scoring.js';
export { compareResponses, sideBySide, type Comparison, type SideBySide } from './core/audit/compare.js';
export { mergedResponse, mergeResponses, type Disagreement, type Merge } from './core/audit/merge.js';
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
export { lintStrandProgress } from './core/documents/lint-strand-progress.js';
export {
  parseParentGuide,
  type Block,
  type BlockType,
  type Chapter,
  type Contact,
  type Download,
  type GlossaryEntry,
  type ParentGuide,
  type Section,
  type Step,
  type Translation,
} from './core/documents/parent-guide.js';
export { parseAudit, parseAuditResponse, type Checked } from './core/documents/parse.js';
export { DocumentError, type Problem } from './core/documents/problem.js';
export { readJson, type DocumentKind } from './core/documents/read.js';
export {
  parseStrandProgress,
  type PreviousProgress,
  type ProgressAction,
  type ProgressStrand,
  type ProgressTarget,
  type StrandProgressDocument,
} from './core/documents/strand-progress.js';
export { resolveText, type Text } from './core/documents/text.js';
export { guideGaps, type GuideGaps } from './core/guide/translation-state.js';
export {
  strandCounts,
  type ActionCount,
  type CountedStrand,
  type StrandCounts,
} from './core/progress/strand-counts.js';
