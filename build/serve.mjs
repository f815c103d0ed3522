import { once } from 'node:events';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { startDevServer } from '@web/dev-server';
import { policyFor } from './content-security-policy.mjs';

/**
 * Serves `.site/` to this machine alone, every answer with the strict policy of its page, and resolves to its address
 * and how to end it. A page or a document that is not there is a 404.
 *
 * @param middleware What answers before the files do.
 * @throws as `serveLocally`
 */
export function serveSite(port = 0, middleware = []) {
  return serveLocally(
    {
      rootDir: fileURLToPath(new URL('../.site', import.meta.url)),
      middleware: [
        (context, next) => {
          context.set('content-security-policy', policyFor(context.path));
          return next();
        },
        ...middleware,
      ],
    },
    port,
  );
}

/**
 * Serves files as `config` says, and on 127.0.0.1 alone, where `@web/dev-server` by itself listens to every network.
 * Resolves to the address and how to end it.
 *
 * @param config what `@web/dev-server` takes
 * @param port 0 is any that is free
 * @throws an error with the code `EADDRINUSE` when the port is taken
 */
export async function serveLocally(config, port = 0) {
  const devServer = await startDevServer({
    config: { ...config, middlewareMode: true },
    autoExitProcess: false,
    logStartMessage: false,
    readCliArgs: false,
    readFileConfig: false,
  });
  const server = createServer(devServer.koaApp.callback()).listen(port, '127.0.0.1');
  const end = async () => {
    server.closeAllConnections();
    server.close();
    await devServer.stop();
  };
  await once(server, 'listening').catch(async (error) => {
    await end();
    throw error;
  });
  return { address: `http://127.0.0.1:${server.address().port}`, end };
}
