import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A comment, and the custom property below it with what stands for it: `--text: var(--inclusion-text, #1b1f23);`. */
const declared =
  /\/\*\s(?<comment>[^*]+?)\s*\*\/|(?<inner>--[\w-]+): var\((?<name>--inclusion-[\w-]+), (?<value>.+)\);/gu;

/**
 * The custom properties a site may set, out of `src/theme/tokens.ts` and of sheets that few elements need: name, the name that sheets use, type, what each is
 * for, and what stands for it (in light, and in dark where that differs). In the order of the file.
 */
export function tokens(source = declarations()) {
  const found = new Map();
  let comment = '';
  for (const { groups } of source.matchAll(declared)) {
    const { inner, name, value } = groups;
    if (groups.comment) comment = groups.comment.replaceAll(/\s+/gu, ' ');
    else if (!found.has(name)) found.set(name, { name, inner, comment, light: value, dark: value });
    else found.get(name).dark = /^light-dark\(.+?, (.+)\)$/u.exec(value)?.[1] ?? value;
  }
  const byInner = new Map([...found.values()].map((token) => [token.inner, token]));
  return [...found.values()].map((token) => {
    const other = byInner.get(/^var\((--[\w-]+)\)$/u.exec(token.light)?.[1]);
    const type = (other ?? token).light.startsWith('#') ? '<color>' : '<length>';
    if (!other) return { ...token, type };
    const value = `var(${other.name})`;
    return { ...token, type, light: value, dark: value };
  });
}

/** Every source file that declares a property, those of all elements first. */
function declarations() {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const texts = ['theme/tokens.ts', ...files.sort()].map((file) => readFileSync(join('src', file), 'utf8'));
  return texts.filter((text) => /--[\w-]+: var\(--inclusion-/u.test(text)).join('\n');
}

/** The elements whose sheets use each property, by the property's public name; tags in the order of the alphabet. */
export function touched(all = tokens()) {
  const tags = readdirSync('src/elements').sort();
  const sources = new Map(tags.map((tag) => [tag, sourcesOf(join('src/elements', tag, `${tag}.ts`))]));
  const used = (text, { inner, name }) =>
    text.includes(`var(${inner})`) ||
    // One of a row is chosen by its number.
    text.includes(`var(${inner.replace(/\d+$/u, '${')}`) ||
    text.includes(`var(${name},`);
  // One that another stands for when a site does not set it touches what the other touches.
  const uses = (text, token) =>
    used(text, token) || all.some((other) => other.light === `var(${token.name})` && used(text, other));
  return new Map(all.map((token) => [token.name, tags.filter((tag) => uses(sources.get(tag), token))]));
}

/** The text of a source file and of all that it imports, at once or later; what is declared in `tokens.ts` left out. */
function sourcesOf(path) {
  const found = new Set([path]);
  for (const file of found) {
    for (const [, module] of readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']+)\.js'/gu)) {
      const imported = join(dirname(file), `${module}.ts`);
      if (existsSync(imported)) found.add(imported);
    }
  }
  return [...found].map((file) => withoutDeclarations(readFileSync(file, 'utf8'))).join('\n');
}

/** A property that only stands for another is used where that other is. */
function withoutDeclarations(text) {
  return text.replaceAll(/--[\w-]+: var\(--inclusion-[\w-]+, .+\);/gu, '');
}
