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

/** The room that the sheet keeps for the element, where it keeps some. */
function room(tag) {
  const sheet = readFileSync('src/embed/inclusion-elements.css', 'utf8');
  const [, description] = /\/\*\s*(The height [^*]+?)\s*\*\//u.exec(sheet);
  const named = new RegExp(`(?<![\\w-])${tag}(?=[\\s,)])`, 'u');
  const rule = [...sheet.matchAll(/([^{}]+)\{[^{}]*var\((--inclusion-room), ([^;]+)\);/gu)].find(([, selectors]) =>
    named.test(selectors),
  );
  return rule ? [{ name: rule[2], syntax: '<length>', default: rule[3], description }] : [];
}
