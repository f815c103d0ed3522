import everything from '../wtr.config.mjs';
import { buildInstead, inPlaceOfDist } from './build.mjs';
import { outcome } from './outcome.mjs';
import { readPatch, serveInstead } from './without.mjs';

const { file, title, sources } = readPatch(new URL(process.env.GUARD, import.meta.url));

/** Tests of real pages load a build; the others load the sources. */
const middleware = file.startsWith('test/embedding/') ? [inPlaceOfDist(await buildInstead(sources))] : [];

/** The tests of one guard, run on sources without it. */
export default {
  ...everything,
  files: [file],
  middleware: [...middleware, ...everything.middleware],
  plugins: [serveInstead(sources), ...everything.plugins],
  reporters: [outcome(title)],
  testFramework: { config: { grep: title, timeout: '4000' } },
};
