import { readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { tokenTable } from './themes.mjs';

/** The guides that have parts made from files, and where they are. */
export const guides = ['theme', 'languages', 'stores', 'statement-types'];
const folder = 'stories/docs';

/** A worked example: its file, and the block that shows it. */
const sample = /(<!-- sample: (\S+) -->\n\n)```\w+\n[\s\S]*?```/gu;
const table = /(?<=<!-- tokens: [^>]*-->\n)[\s\S]*?(?=<!-- end of tokens -->)/u;

/** A guide with its worked examples and its table made anew from their sources, whatever stands in their places. */
export async function guide(name, written = readFileSync(guidePath(name), 'utf8')) {
  const path = guidePath(name);
  const text = written
    .replaceAll(sample, (_, before, file) => {
      const content = readFileSync(join(folder, file), 'utf8');
      return `${before}\`\`\`${extname(file).slice(1)}\n${content}\`\`\``;
    })
    .replace(table, () => `\n${tokenTable()}\n\n`);
  return format(text, { ...(await resolveConfig(path)), parser: 'markdown' });
}

export function guidePath(name) {
  return join(folder, `${name}.md`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const name of guides) writeFileSync(guidePath(name), await guide(name));
}
