import { readFileSync } from 'node:fs';
import { tokens, touched } from '../tokens.mjs';

/**
 * The custom properties that an element heeds, with what each is for and what stands for it when a site does not set it,
 * in light and in dark where they differ.
 */
export function customProperties(tag) {
  const all = tokens();
  const elements = touched(all);
  const heeded = all.filter(({ name }) => elements.get(name).includes(tag));
  const properties = heeded.map(({ name, type, comment, light, dark }) => ({
    name,
    syntax: type,
    default: light === dark ? light : `light-dark(${light}, ${dark})`,
    description: comment,
  }));
  return [...properties, ...room(tag)];
}

/** What the sheet that keeps room heeds where it names the element. */
function room(tag) {
  const sheet = readFileSync('src/embed/inclusion-elements.css', 'utf8');
  return [...sheet.matchAll(/([^{}]+)\{\s*\/\*\s*([^*]+?)\s*\*\/[^{}]*?var\((--inclusion-[\w-]+), ([^;]+)\);/gu)]
    .filter(([, selectors]) => selectors.split(',').some((selector) => selector.trim() === tag))
    .map(([, , description, name, standard]) => ({ name, syntax: '<length>', default: standard, description }));
}
