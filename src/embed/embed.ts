/**
 * The one script of a page: `<script type="module" src="…/embed.js"></script>`.
 *
 * Any number of copies may be loaded, from any folder, in any order: the first on the page does the work.
 */
import { claimPage } from './claim.js';
import { boxless, loaders } from './loaders.js';
import { version } from './version.js';
import { watchPage } from './watch.js';

if (claimPage(version)) watchPage(loaders, boxless);
