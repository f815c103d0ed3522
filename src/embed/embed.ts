/**
 * The one script of a page: `<script type="module" src="…/embed.js"></script>`.
 *
 * Any number of copies may be loaded, from any folder, in any order: the first on the page does the work.
 */
import type * as Languages from '../localisation/own-languages.js';
import type * as Types from '../parts/statement-types.js';
import { claimPage } from './claim.js';
import { boxless, loaders } from './loaders.js';
import { version } from './version.js';
import { watchPage } from './watch.js';

if (claimPage(version)) watchPage(loaders, boxless);

/**
 * As `registerLanguage` and `registerStatementType` of the library, for pages that have this script alone. What those
 * throw comes a moment later, as an error of the page.
 */
export const registerLanguage: typeof Languages.registerLanguage = (...details) =>
  void import('../localisation/own-languages.js')
    .then((languages) => languages.registerLanguage(...details))
    .catch(reportError);
export const registerStatementType: typeof Types.registerStatementType = (...details) =>
  void import('../parts/statement-types.js')
    .then((types) => types.registerStatementType(...details))
    .catch(reportError);
