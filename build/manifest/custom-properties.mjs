import { readFileSync } from 'node:fs';

/** Where the custom properties are, each with its comment above it. */
const isHome = ({ fileName }) => /theme\/(?:award-)?tokens\.ts$/u.test(fileName);

/**
 * The custom properties that an element heeds, with what each is for and what stands for it when a site does not set it
 * (first in light, then in dark, where they differ). The comment above a property counts for those below it, too.
 *
 * A sheet uses them under private names, `--text` for `--inclusion-text`: an element heeds those its sheets use.
 */
export function customProperties(tag, sources) {
  const tokens = sources
    .filter(isHome)
    .map(({ text }) => text)
    .join('\n');
  const sheets = sources.filter((source) => !isHome(source)).map(({ text }) => text);
  const properties = new Map();
  let description = '';
  for (const [, comment, privateName, name, standard] of tokens.matchAll(
    /\/\*\s([^*]+?)\s*\*\/|(--[\w-]+): var\((--inclusion-[\w-]+), (.+)\);/gu,
  )) {
    if (comment) {
      description = comment.replaceAll(/\s+/gu, ' ');
    } else if (properties.has(name)) {
      properties.get(name).default = standard;
    } else if (sheets.some((text) => text.includes(`var(${privateName})`))) {
      const syntax = standard.startsWith('#') ? '<color>' : '<length>';
      properties.set(name, { name, syntax, default: standard, description });
    }
  }
  return [...properties.values(), ...room(tag)];
}

/** What the sheet that keeps room heeds where it names the element. */
function room(tag) {
  const sheet = readFileSync('src/embed/inclusion-elements.css', 'utf8');
  return [...sheet.matchAll(/([^{}]+)\{\s*\/\*\s*([^*]+?)\s*\*\/[^{}]*?var\((--inclusion-[\w-]+), ([^;]+)\);/gu)]
    .filter(([, selectors]) => selectors.split(',').some((selector) => selector.trim() === tag))
    .map(([, , description, name, standard]) => ({ name, syntax: '<length>', default: standard, description }));
}
