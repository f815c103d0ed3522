import { characterEntitiesHtml4 } from 'character-entities-html4';

const characters: Readonly<Record<string, string>> = characterEntitiesHtml4;

/**
 * A character by its HTML name, without `&` and `;`: the 252 of HTML 4, of the 2,125 that CommonMark knows. All of them
 * would be 10 KB more in every page that shows rich text; and the browser's own way to decode them is `innerHTML`, which
 * Trusted Types refuse. The builds and the tests take this in the place of the module of the parser's.
 */
export function decodeNamedCharacterReference(name: string): string | false {
  return name === 'apos' ? "'" : Object.hasOwn(characters, name) ? (characters[name] ?? false) : false;
}
