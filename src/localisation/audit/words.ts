import type { WordSet } from '../word-set.js';
import { en } from './en.js';
import type { AuditMessages } from './messages.js';

/** What `<inclusion-audit>` says until the last statement is answered. */
export const auditWords: WordSet<AuditMessages> = {
  en,
  load: {
    cy: async () => (await import('./cy.js')).cy,
    ur: async () => (await import('./ur.js')).ur,
    ar: async () => (await import('./ar.js')).ar,
    pl: async () => (await import('./pl.js')).pl,
  },
};
