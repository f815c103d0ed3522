import { problemStyles } from '../../parts/problem-view.styles.js';
import { resultsStyles } from '../../parts/results/results.styles.js';
import { base } from '../../theme/base.js';
import { controls } from '../../theme/controls.js';
import { panels } from '../../theme/panels.js';
import { print } from '../../theme/print.js';
import { tokens } from '../../theme/tokens.js';

export const styles = [tokens, base, controls, panels, problemStyles, resultsStyles, print];
