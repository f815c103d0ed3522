import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/**
 * The hash of each file but its own list, in the form of the `integrity` attribute, by path below the folder and in the
 * order of the paths.
 */
export async function integrity(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && entry.name !== 'integrity.json')
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
