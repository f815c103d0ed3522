import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { instead } from '../core/documents/problem-list.js';
import type { DocumentKind } from '../core/documents/limits.js';
import { isKind, kindNames, kinds } from '../core/kinds/kinds.js';
import { today } from './today.js';

/** Writes a short document of a kind, to begin with. A file that is there is only replaced when that was asked for. */
export async function newDocument(
  kind: string | undefined,
  file: string | undefined,
  overwrite: boolean,
  wrongUsage: (words: string) => number,
): Promise<number> {
  if (!isKind(kind)) {
    const what = kind === undefined ? 'Say of what kind the document is to be.' : `There is no kind "${kind}".`;
    return wrongUsage(`${what}${instead(kind ?? '', kindNames)}`);
  }
  const path = file ?? `${kind}.json`;
  if (/\.csv$/iu.test(path)) return wrongUsage('A new document is JSON, not a table: let its name end with ".json".');
  const { starter } = await kinds[kind]();
  const own = kind === 'audit-response' ? { id: randomUUID() } : {};
  const schema = schemaFrom(path, kind);
  const text = `${JSON.stringify({ $schema: schema.address, ...starter(today()), ...own }, null, 2)}\n`;
  const replaced = existsSync(path);
  try {
    await writeFile(path, text, { flag: overwrite ? 'w' : 'wx' });
  } catch (error) {
    const { code = '' } = error as { code?: string };
    if (code === 'EEXIST') {
      process.stderr.write(`${path} is there already, and was left as it is. Name another file, or add --overwrite.\n`);
    } else {
      const words = code === 'ENOENT' ? `there is no folder ${dirname(path)}` : code;
      process.stderr.write(`${path} can not be written: ${words}.\n`);
    }
    return 1;
  }
  process.stdout.write(
    [
      `${replaced ? 'Replaced' : 'Wrote'} ${path}: ${/^[aeiou]/u.test(kind) ? 'an' : 'a'} ${kind} to begin with.`,
      'Change it in any editor of text, and give it an "id" of your own.',
      ...schema.advice,
      `Then: inclusion-elements check ${path}`,
      '',
    ].join('\n'),
  );
  return 0;
}

/**
 * The address of the kind's schema for a file: from there to the package, where the package lies below the folder that
 * the command was given in. Elsewhere, as with `npx` alone, the package will not stay: a copy of the schema is needed.
 */
function schemaFrom(file: string, kind: DocumentKind): { address: string; advice: string[] } {
  const name = `${kind}.schema.json`;
  const schema = resolve(dirname(fileURLToPath(import.meta.url)), '../schemas', name);
  const folder = dirname(resolve(file));
  const here = process.cwd();
  if (schema.startsWith(here + sep) && (folder === here || folder.startsWith(here + sep))) {
    const path = relative(folder, schema).split(sep).join('/');
    return { address: path.startsWith('.') ? path : `./${path}`, advice: [] };
  }
  return {
    address: `./schemas/${name}`,
    advice: [`For completion in your editor copy the folder dist/schemas of the package beside it.`],
  };
}
