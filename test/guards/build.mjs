import { rmSync } from 'node:fs';
import { copyFile, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Builds what a page loads from sources without the guard: the folder, which goes when this process ends. */
export async function buildInstead(sources) {
  const folder = await mkdtemp(join(tmpdir(), 'inclusion-elements-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const patched = {
    name: 'without-a-guard',
    enforce: 'pre',
    load: (id) => sources.get(id.replace(root, '/')),
  };
  await build({ root, mode: 'embed', logLevel: 'error', plugins: [patched], build: { outDir: folder } });
  for (const file of ['inclusion-elements.css', 'frame.html', 'frame-host.js']) {
    const source = sources.get(`/src/embed/${file}`);
    if (source) await writeFile(join(folder, file), source);
    else await copyFile(join(root, 'dist', file), join(folder, file)).catch(() => undefined);
  }
  return folder;
}

/** The middleware that serves such a folder in the place of `dist`. */
export function inPlaceOfDist(folder) {
  return async (context, next) => {
    const [, path] = /^\/dist(\/.+)$/u.exec(decodeURI(context.path)) ?? [];
    const body = path && (await readFile(join(folder, normalize(path))).catch(() => undefined));
    if (!body) return next();
    context.type = extname(path);
    context.body = body;
  };
}
