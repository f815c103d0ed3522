/** Registers every element. */
import './elements/inclusion-audit/inclusion-audit.define.js';
import './elements/inclusion-audit-results/inclusion-audit-results.define.js';
import './elements/inclusion-parent-guide/inclusion-parent-guide.define.js';
import './elements/inclusion-rights-badge/inclusion-rights-badge.define.js';
import './elements/inclusion-rights-tracker/inclusion-rights-tracker.define.js';
import './elements/inclusion-session/inclusion-session.define.js';
import './elements/inclusion-strand-progress/inclusion-strand-progress.define.js';
