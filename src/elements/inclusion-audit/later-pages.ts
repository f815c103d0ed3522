import type { ReactiveControllerHost } from 'lit';
import { auditWords } from '../../localisation/audit/words.js';
import { finishWords } from '../../localisation/finish/words.js';
import { Localise } from '../../localisation/localise.js';
import { resultsWords } from '../../localisation/results/words.js';
import { bothSets } from '../../localisation/word-set.js';

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

/** What these pages say, and what was said before. */
const laterWords = bothSets(auditWords, bothSets(finishWords, resultsWords));

/** The language of these pages, which follows that of the element's first words. */
export function laterLocalise(element: ReactiveControllerHost & Element, first: Localise) {
  return new Localise(element, laterWords, first);
}
