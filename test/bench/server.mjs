import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const types = { js: 'text/javascript', json: 'application/json', css: 'text/css', html: 'text/html' };

/**
 * Serves files from memory to this machine alone, so that a build that begins meanwhile changes nothing of what is
 * measured, and remembers which were asked for.
 */
export async function serveFiles() {
  const files = new Map();
  const asked = new Set();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const content = files.get(pathname);
    asked.add(pathname);
    response
      .writeHead(content === undefined ? 404 : 200, {
        'content-type': `${types[pathname.split('.').at(-1)] ?? 'text/plain'}; charset=utf-8`,
      })
      .end(content);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    files,
    address: `http://127.0.0.1:${server.address().port}`,
    end: () => server.close(),
    /** Adds the scripts and sheets of a folder below an address. */
    async add(folder, below) {
      for (const entry of await readdir(folder, { recursive: true })) {
        if (/\.(?:js|css)$/u.test(entry)) {
          files.set(`${below}/${entry.replaceAll('\\', '/')}`, await readFile(`${folder}/${entry}`));
        }
      }
    },
    /** Forgets what was asked for. */
    forget: () => asked.clear(),
    /** Bytes, by gzip -9 and by brotli, of the scripts and sheets asked for since, but for the bench's own. */
    weight() {
      const loaded = [...asked].filter((path) => /\.(?:js|css)$/u.test(path) && path !== '/questionnaire.js');
      const contents = loaded.flatMap((path) => (files.has(path) ? [Buffer.from(files.get(path))] : []));
      const sum = (compress) => contents.reduce((bytes, content) => bytes + compress(content).length, 0);
      return { gzip: sum((content) => gzipSync(content, { level: 9 })), brotli: sum(brotliCompressSync) };
    },
  };
}
