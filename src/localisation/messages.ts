import type { AuditMessages } from './audit/messages.js';
import type { AwardsMessages } from './awards/messages.js';
import type { CommonMessages } from './common/messages.js';
import type { FinishMessages } from './finish/messages.js';
import type { GuideMessages } from './guide/messages.js';
import type { ProgressMessages } from './progress/messages.js';
import type { ResultsMessages } from './results/messages.js';
import type { RightsMessages } from './rights/messages.js';
import type { SchoolsMessages } from './schools/messages.js';

/**
 * Every word the elements say themselves, in sets of words that are wanted together, each once per language. A value is a sentence or a function
 * that makes one, so that each language decides its own plurals and word order.
 *
 * Dates, times and numbers come in already formatted for the reader. Sentences are in sentence case;
 * verbs stand on buttons.
 */
export type Messages = CommonMessages &
  AuditMessages &
  FinishMessages &
  ResultsMessages &
  ProgressMessages &
  GuideMessages &
  AwardsMessages &
  RightsMessages &
  SchoolsMessages;
