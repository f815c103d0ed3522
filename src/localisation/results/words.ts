import type { WordSet } from '../word-set.js';
import { en } from './en.js';
import type { ResultsMessages } from './messages.js';

/** Results and the action plan, on the audit’s own last pages and in `<inclusion-audit-results>`. */
export const resultsWords: WordSet<ResultsMessages> = {
  en,
  load: {
    cy: async () => (await import('./cy.js')).cy,
    ur: async () => (await import('./ur.js')).ur,
    ar: async () => (await import('./ar.js')).ar,
    pl: async () => (await import('./pl.js')).pl,
  },
};
