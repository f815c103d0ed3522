import { tokens, touched } from './tokens.mjs';

/** The table of custom properties in the guide to themes, out of `src/theme/tokens.ts`. */
export function tokenTable() {
  const all = tokens();
  const elements = touched(all);
  const rows = all.map(({ name, type, comment, light, dark }) => {
    const value = light === dark ? `\`${light}\`` : `\`${light}\`, dark \`${dark}\``;
    return `| \`${name}\` | \`${type}\` | ${value} | ${comment} | ${elements.get(name).map(short).join(', ')} |`;
  });
  return ['| property | type | default | what it is for | elements |', '|---|---|---|---|---|', ...rows].join('\n');
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
        `  ${name}: ${light};`,
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
