/** What the journey needs after the first answers: loaded when the audit is shown and the browser has time. */
export { actionsPage, resultsPage } from './results-page.js';
export { checkPage, toMend } from './check-page.js';
export { copies } from './copies.js';
export { changesView, readResponse } from './open-file.js';
export { printView } from './print-view.js';
export { printAlone } from '../../parts/print-alone.js';
export { ask } from '../../parts/dialog.js';
export { download } from '../../parts/download.js';
export { responseFile } from './response-file.js';
