import { problemStyles } from '../../parts/problem-view.styles.js';
import { resultsStyles } from '../../parts/results/results.styles.js';
import { base } from '../../theme/base.js';
import { controls } from '../../theme/controls.js';
import { panels } from '../../theme/panels.js';
import { print } from '../../theme/print.js';
import { tokens } from '../../theme/tokens.js';

/**
 * The sheets of the results.
 *
 * @csspart summary - The section with how much is rated.
 * @csspart strands - The section with the results by strand.
 * @csspart actions - The section with the action plan.
 * @csspart compare - The section that compares with earlier answers.
 * @csspart merge - The section that merges several people’s answers.
 * @csspart perspectives - The section that shows several people’s answers side by side.
 */
export const styles = [tokens, base, controls, panels, problemStyles, resultsStyles, print];
