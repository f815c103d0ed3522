import type * as z from 'zod/mini';
import { text } from './fields.js';
import type { Problem } from './problem.js';
import { problem, type Path } from './problem-list.js';
import { partsOf } from './schema-walk.js';
import { lookupLanguage, type Text } from './text.js';

/**
 * Warns of texts that a language lacks which other texts have or the document promises, once for each strand or chapter
 * and language, and once for all that stands outside those. An empty text counts as missing, and one for "en" serves
 * "en-GB" as well.
 *
 * @param list the list by whose entries warnings are put together.
 */
export function missingTranslations(
  schema: z.ZodMiniType,
  document: { readonly language: string; readonly languages?: readonly string[] },
  list: 'strands' | 'chapters' = 'strands',
): Problem[] {
  const { language: documentLanguage, languages: promised = [] } = document;
  const texts: { languages: string[]; path: Path }[] = [];
  const all = new Set([documentLanguage, ...promised]);
  for (const { schema: sort, value, path } of partsOf(schema, document)) {
    if (sort !== text) continue;
    const languages = languagesOf(value as Text, documentLanguage);
    for (const language of languages) all.add(language);
    texts.push({ languages, path });
  }
  const groups = new Map<string, { language: string; paths: Path[] }>();
  for (const language of all) {
    for (const { languages, path } of texts) {
      if (lookupLanguage(languages, [language]) !== undefined) continue;
      const key = `${language} ${path[0] === list ? String(path[1]) : ''}`;
      const group = groups.get(key);
      if (group) group.paths.push(path);
      else groups.set(key, { language, paths: [path] });
    }
  }
  return [...groups.values()].map(({ language, paths: [first = [], ...others] }) => {
    const also = others.length === 0 ? '' : `, and ${others.length} more ${places(first, list)}`;
    const instead = language === documentLanguage ? 'another language' : `"${documentLanguage}"`;
    const words = `"${String(first.at(-1))}" has no text in "${language}"${also}. Readers see ${instead} there.`;
    return problem(first, 'warning', 'missing-translation', words);
  });
}

function places(path: Path, list: string): string {
  return path[0] === list ? `in ${list.slice(0, -1)} ${Number(path[1]) + 1}` : `outside the ${list}`;
}

function languagesOf(words: Text, language: string): string[] {
  const byLanguage = typeof words === 'string' ? { [language]: words } : words;
  return Object.entries(byLanguage).flatMap(([name, value]) => (value === '' ? [] : name));
}
