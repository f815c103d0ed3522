import type { WordSet } from '../word-set.js';
import { en } from './en.js';
import type { AwardsMessages } from './messages.js';

/** What awards and how they stand are called, in the tracker and on the badge. */
export const awardsWords: WordSet<AwardsMessages> = {
  en,
  load: {
    cy: async () => (await import('./cy.js')).cy,
    ur: async () => (await import('./ur.js')).ur,
    ar: async () => (await import('./ar.js')).ar,
    pl: async () => (await import('./pl.js')).pl,
  },
};
