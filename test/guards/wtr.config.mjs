import everything from '../wtr.config.mjs';
import { readPatch, serveInstead } from './without.mjs';

const { file, title, sources } = readPatch(new URL(process.env.GUARD, import.meta.url));

/** The tests of one guard, run on sources without it. */
export default {
  ...everything,
  files: [file],
  plugins: [serveInstead(sources), ...everything.plugins],
  testFramework: { config: { grep: title, timeout: '4000' } },
};
