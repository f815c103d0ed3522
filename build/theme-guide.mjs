import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { fileURLToPath } from 'node:url';
import { tokens, touched } from './tokens.mjs';

/** Where the table of custom properties stands in the guide to themes. */
const place = /(?<=<!-- tokens: made by npm run docs:theme -->\n)[\s\S]*?(?=<!-- end of tokens -->)/u;

export const guide = fileURLToPath(new URL('../stories/docs/theme.md', import.meta.url));

/** The guide to themes with its table made anew from `src/theme/tokens.ts`. */
export async function themeGuide(text = readFileSync(guide, 'utf8')) {
  const all = tokens();
  const elements = touched(all);
  const rows = all.map(({ name, type, comment, light, dark }) => {
    const value = light === dark ? `\`${shown(light, all)}\`` : `\`${light}\`, dark \`${dark}\``;
    return `| \`${name}\` | \`${type}\` | ${value} | ${comment} | ${elements.get(name).map(short).join(', ')} |`;
  });
  const table = ['| property | type | default | what it is for | elements |', '|---|---|---|---|---|', ...rows].join(
    '\n',
  );
  const written = text.replace(place, `\n${table}\n\n`);
  return format(written, { ...(await resolveConfig(guide)), parser: 'markdown' });
}

/** What another property gives, by its public name. */
function shown(value, all) {
  const inner = /^var\((--[\w-]+)\)$/u.exec(value)?.[1];
  return inner ? `var(${all.find((token) => token.inner === inner)?.name})` : value;
}

/** The table would be wide: all elements begin alike. */
function short(tag) {
  return tag.replace('inclusion-', '');
}

/** `default.css`: every property at what stands for it anyway, to begin a theme from. */
export function defaultTheme() {
  const all = tokens();
  const rule = (lines) => [':root {', ...lines, '}'];
  const indented = (lines) => lines.map((line) => `  ${line}`);
  const differing = all.filter(({ light, dark }) => light !== dark);
  return [
    '/*',
    ' * The default theme, which the elements have without any file. It is here to begin a theme of your own from: copy it,',
    ' * and keep the lines that you change.',
    ' */',
    ...rule(
      all.flatMap(({ name, comment, light }, index) => [
        ...(comment === all[index - 1]?.comment ? [] : [`  /* ${comment} */`]),
        `  ${name}: ${shown(light, all)};`,
      ]),
    ),
    '',
    '/* On a page whose color-scheme is dark. */',
    '@supports (color: light-dark(#000, #fff)) {',
    ...indented(rule(differing.map(({ name, light, dark }) => `  ${name}: light-dark(${light}, ${dark});`))),
    '}',
    '',
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(guide, await themeGuide());
