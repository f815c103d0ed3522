import type { WordSet } from '../word-set.js';
import { en } from './en.js';
import type { GuideMessages } from './messages.js';

/** What `<inclusion-parent-guide>` says. */
export const guideWords: WordSet<GuideMessages> = {
  en,
  load: {
    cy: async () => (await import('./cy.js')).cy,
    ur: async () => (await import('./ur.js')).ur,
    ar: async () => (await import('./ar.js')).ar,
    pl: async () => (await import('./pl.js')).pl,
  },
};
