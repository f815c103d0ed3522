import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The package as npm would publish it, unpacked where a site of somebody else's has installed it. */
export function installPackage() {
  const folder = mkdtempSync(join(tmpdir(), 'inclusion-elements-packed-'));
  const packed = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
  });
  const tarball = join(folder, JSON.parse(packed)[0].filename);
  const modules = join(folder, 'node_modules');
  mkdirSync(modules);
  execFileSync('tar', ['-xzf', tarball, '-C', modules]);
  execFileSync('mv', [join(modules, 'package'), join(modules, 'inclusion-elements')]);
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  for (const name of neededBy(Object.keys(dependencies), packages)) {
    if (name.startsWith('@')) mkdirSync(join(modules, name.split('/')[0]), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), join(modules, name));
  }
  return { folder, tarball, remove: () => rmSync(folder, { recursive: true }) };
}

/** These packages and all that they need in turn. */
function neededBy(names, packages, found = new Set()) {
  for (const name of names.filter((each) => !found.has(each))) {
    found.add(name);
    neededBy(Object.keys(packages[`node_modules/${name}`]?.dependencies ?? {}), packages, found);
  }
  return found;
}

/**
 * What a bundler makes of a page's script: the code that is loaded at once, and its kilobytes by gzip -9. What is loaded
 * later, by `import()`, is not in it.
 */
export async function bundled(folder, script) {
  const entry = join(folder, `page-${readdirSync(folder).length}.js`);
  writeFileSync(entry, script);
  const { output } = await build({
    configFile: false,
    root: folder,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: { input: entry },
    },
  });
  const chunks = new Map(output.filter(({ type }) => type === 'chunk').map((chunk) => [chunk.fileName, chunk]));
  const atOnce = new Set();
  const take = (chunk) => {
    if (!chunk || atOnce.has(chunk)) return;
    atOnce.add(chunk);
    chunk.imports.forEach((name) => take(chunks.get(name)));
  };
  take([...chunks.values()].find(({ isEntry }) => isEntry));
  const code = [...atOnce].map((chunk) => chunk.code).join('\n');
  const sheets = output.filter(({ fileName }) => fileName.endsWith('.css')).map(({ source }) => String(source));
  return { code, sheets, kilobytes: gzipSync(code, { level: 9 }).length / 1000 };
}
