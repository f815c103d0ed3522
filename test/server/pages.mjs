import { fileURLToPath } from 'node:url';
import { startDevServer } from '@web/dev-server';

/**
 * Serves the repository's files, and before them what a test makes up, to this machine alone. Resolves to the address
 * and how to end it.
 *
 * @param madeUp given a path, what is to be answered: `{ body, type, headers }`, `{ file }` for another file of the
 *   repository, or nothing for the file itself.
 */
export async function servePages(madeUp) {
  const devServer = await startDevServer({
    config: {
      rootDir: fileURLToPath(new URL('../..', import.meta.url)),
      hostname: '127.0.0.1',
      port: 0,
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
    },
    autoExitProcess: false,
    logStartMessage: false,
    readCliArgs: false,
    readFileConfig: false,
  });
  return { address: `http://127.0.0.1:${devServer.server.address().port}`, end: () => devServer.stop() };
}
