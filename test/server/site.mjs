import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { policyFor } from '../../build/content-security-policy.mjs';

const folder = fileURLToPath(new URL('../../.site/', import.meta.url));

/**
 * Middleware that gives the test runner the demonstration's pages at the addresses that they have on their own server,
 * with the same policy, so that a browser test can load `/council.html` into a frame. `npm run build` makes them.
 */
export async function site(context, next) {
  const path = join(folder, normalize(context.path));
  const found = path.startsWith(folder) && (await stat(path).catch(() => undefined))?.isFile();
  if (!found) return next();
  context.set('content-security-policy', policyFor(context.path));
  context.type = extname(path);
  context.body = createReadStream(path);
}
