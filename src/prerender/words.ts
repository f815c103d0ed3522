import { ar as commonAr } from '../localisation/common/ar.js';
import { cy as commonCy } from '../localisation/common/cy.js';
import { en as commonEn } from '../localisation/common/en.js';
import { pl as commonPl } from '../localisation/common/pl.js';
import { ur as commonUr } from '../localisation/common/ur.js';
import { ar as guideAr } from '../localisation/guide/ar.js';
import { cy as guideCy } from '../localisation/guide/cy.js';
import { en as guideEn } from '../localisation/guide/en.js';
import { pl as guidePl } from '../localisation/guide/pl.js';
import { ur as guideUr } from '../localisation/guide/ur.js';
import { ar as progressAr } from '../localisation/progress/ar.js';
import { cy as progressCy } from '../localisation/progress/cy.js';
import { en as progressEn } from '../localisation/progress/en.js';
import { pl as progressPl } from '../localisation/progress/pl.js';
import { ur as progressUr } from '../localisation/progress/ur.js';

/** What a guide says besides its own words. */
export const guideWords = {
  ar: { ...commonAr, ...guideAr },
  cy: { ...commonCy, ...guideCy },
  en: { ...commonEn, ...guideEn },
  pl: { ...commonPl, ...guidePl },
  ur: { ...commonUr, ...guideUr },
};

/** What a strategy’s progress says besides its own words. */
export const progressWords = { ar: progressAr, cy: progressCy, en: progressEn, pl: progressPl, ur: progressUr };
