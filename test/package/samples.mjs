import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));
export const docs = join(root, 'stories/docs');

/** Every page of the documentation, and the README: its path from the root, its text, its folder. */
export const pages = [
  'README.md',
  ...readdirSync(docs, { recursive: true })
    .filter((file) => file.endsWith('.md'))
    .map((file) => relative(root, join(docs, file)).split(sep).join('/'))
    .sort(),
].map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

/** The blocks of code of a page, with where they stand; a block within a list without its indent. */
export function samplesOf({ path, text }) {
  return [...text.matchAll(/^(?<indent> *)```(?<language>\w*)\n(?<code>[\s\S]*?)\n\k<indent>```$/gmu)].map(
    ({ groups: { indent, language, code }, index }) => ({
      where: `${path}:${text.slice(0, index).split('\n').length}`,
      path,
      language,
      code: code.replaceAll(new RegExp(`^${indent}`, 'gmu'), ''),
    }),
  );
}

export const samples = pages.flatMap(samplesOf);

/** The samples in these languages. */
export function samplesIn(...languages) {
  return samples.filter(({ language }) => languages.includes(language));
}

/** What is in backquotes within the text of a page, blocks apart. */
export function namedIn({ text }) {
  const prose = text.replaceAll(/^ *```[\s\S]*?^ *```$/gmu, '');
  return [...prose.matchAll(/`([^`\n]+)`/gu)].map(([, code]) => code);
}
