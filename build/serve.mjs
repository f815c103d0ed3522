import { fileURLToPath } from 'node:url';
import { startDevServer } from '@web/dev-server';
import { policyFor } from './content-security-policy.mjs';

/**
 * Serves `.site/` to this machine alone, every answer with the strict policy of its page, and resolves to its address and how to
 * end it. Port 0 is any that is free. A page or a document that is not there is a 404.
 *
 * @param middleware What answers before the files do.
 */
export async function serveSite(port = 0, middleware = []) {
  const devServer = await startDevServer({
    config: {
      rootDir: fileURLToPath(new URL('../.site', import.meta.url)),
      hostname: '127.0.0.1',
      port,
      middleware: [
        (context, next) => {
          context.set('content-security-policy', policyFor(context.path));
          return next();
        },
        ...middleware,
      ],
    },
    autoExitProcess: false,
    logStartMessage: false,
    readCliArgs: false,
    readFileConfig: false,
  });
  return {
    address: `http://127.0.0.1:${devServer.server.address().port}`,
    end: () => devServer.stop(),
  };
}
