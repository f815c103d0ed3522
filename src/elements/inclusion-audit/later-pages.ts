import type { ReactiveControllerHost } from 'lit';
import { auditWords } from '../../localisation/audit/words.js';
import { finishWords } from '../../localisation/finish/words.js';
import { Localise } from '../../localisation/localise.js';
import { resultsWords } from '../../localisation/results/words.js';
import { bothSets } from '../../localisation/word-set.js';
import type { LaterView } from './audit-view.js';
import { Together } from './together.js';

/** What the journey needs after the first answers: loaded when the audit is shown and the browser has time. */
export { auditActions } from './audit-actions.js';
export { actionsPage, resultsPage } from './results-page.js';
export { checkPage, toMend } from './check-page.js';
export { copies } from './copies.js';
export { changesView, readResponse } from './open-file.js';
export { orphanList } from './orphan-list.js';
export { printView } from './print-view.js';
export { printAlone } from '../../parts/print-alone.js';
export { ask } from '../../parts/dialog.js';
export { download } from '../../parts/download.js';
export { responseFile, strandFile } from './response-file.js';

/** What these pages say, and what was said before. */
const laterWords = bothSets(auditWords, bothSets(finishWords, resultsWords));

/** What these pages need besides the view: their language, which follows the element's first, and others' answers. */
export function beginLater(
  element: ReactiveControllerHost & Element,
  first: Localise,
): Pick<LaterView, 'localise' | 'together'> {
  const update = () => {
    element.requestUpdate();
    return element.updateComplete;
  };
  return { localise: new Localise(element, laterWords, first), together: new Together(update) };
}
