/** Documents as plain HTML, to stand inside the tags. Needs no browser: for a site’s own build, or its server. */
export { renderGuide, type GuideOptions, type PrerenderOptions } from './guide.js';
export { renderProgress } from './progress.js';
export { renderRightsSummary, type RightsOptions } from './rights.js';
