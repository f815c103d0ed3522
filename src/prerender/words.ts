import { ar as awardsAr } from '../localisation/awards/ar.js';
import { cy as awardsCy } from '../localisation/awards/cy.js';
import { en as awardsEn } from '../localisation/awards/en.js';
import { pl as awardsPl } from '../localisation/awards/pl.js';
import { ur as awardsUr } from '../localisation/awards/ur.js';
import { ar as rightsAr } from '../localisation/rights/ar.js';
import { cy as rightsCy } from '../localisation/rights/cy.js';
import { en as rightsEn } from '../localisation/rights/en.js';
import { pl as rightsPl } from '../localisation/rights/pl.js';
import { ur as rightsUr } from '../localisation/rights/ur.js';
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

/** What the figures of a register say besides its own words. */
export const rightsWords = {
  ar: { ...awardsAr, ...rightsAr },
  cy: { ...awardsCy, ...rightsCy },
  en: { ...awardsEn, ...rightsEn },
  pl: { ...awardsPl, ...rightsPl },
  ur: { ...awardsUr, ...rightsUr },
};
