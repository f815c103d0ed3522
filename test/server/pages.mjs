import { fileURLToPath } from 'node:url';
import { serveLocally } from '../../build/serve.mjs';

/**
 * Serves the repository's files, and before them what a test makes up, to this machine alone. Resolves to the address
 * and how to end it.
 *
 * @param madeUp given a path, what is to be answered: `{ body, type, headers }`, `{ file }` for another file of the
 *   repository, or nothing for the file itself.
 */
export function servePages(madeUp) {
  return serveLocally({
    rootDir: fileURLToPath(new URL('../..', import.meta.url)),
    middleware: [
      (context, next) => {
        const { file, body, type = 'html', headers = {} } = madeUp(context.path) ?? {};
        if (body === undefined) {
          if (file) context.url = file;
          return next();
        }
        context.set(headers);
        context.type = type;
        context.body = body;
        return undefined;
      },
    ],
  });
}
