import type { WordSet } from '../word-set.js';
import { en } from './en.js';
import type { FinishMessages } from './messages.js';

/** Checking and completing an audit, and keeping, opening, printing and clearing copies. */
export const finishWords: WordSet<FinishMessages> = {
  en,
  load: {
    cy: async () => (await import('./cy.js')).cy,
    ur: async () => (await import('./ur.js')).ur,
    ar: async () => (await import('./ar.js')).ar,
    pl: async () => (await import('./pl.js')).pl,
  },
};
