import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/**
 * The hash of each file that a browser loads, in the form of the `integrity` attribute, by path below the folder and
 * in the order of the paths. Types and what editors read are left out: no browser loads them.
 */
export async function integrity(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter(
      (entry) =>
        entry.isFile() && !/\.d\.ts$|^(?:integrity|custom-elements|web-types|vscode\..+)\.json$/u.test(entry.name),
    )
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
  const hashes = await Promise.all(
    paths.map(async (path) => [
      relative(folder, path).split(sep).join('/'),
      `sha384-${createHash('sha384')
        .update(await readFile(path))
        .digest('base64')}`,
    ]),
  );
  return Object.fromEntries(hashes);
}
