/** What is needed to save schools as a file: loaded when somebody does. */
export { registerCsv } from '../../core/exchange/register-csv.js';
export { download } from '../../parts/download.js';
