/** The parser of CommonMark, and its own tools. */
const commonMark = ['micromark', 'micromark-util-decode-string', 'micromark-util-normalize-identifier'];

/** Who may import whom, by the room under `src/` (the table in the design), and which packages. */
const rooms = {
  core: { rooms: [], packages: ['zod', ...commonMark, 'csv-simple-parser'] },
  stores: { rooms: ['core'], packages: ['idb'] },
  localisation: { rooms: ['core'], packages: ['lit'] },
  theme: { rooms: [], packages: ['lit'] },
  parts: {
    rooms: ['core', 'stores', 'localisation', 'theme'],
    packages: ['lit', '@lit', 'character-entities-html4'],
  },
  cli: {
    rooms: ['core'],
    packages: ['jsonc-parser', ...['crypto', 'fs', 'path', 'url', 'util'].map((name) => `node:${name}`)],
  },
  prerender: { rooms: ['core', 'localisation'], packages: [] },
  elements: { rooms: ['core', 'stores', 'localisation', 'theme', 'parts'], packages: ['lit', '@lit'] },
};

/**
 * The imports of a source file that its room does not allow.
 *
 * @param {string} file its path below `src/`
 * @param {string} text its content
 * @returns {string[]} the modules it should not import, as they are written
 */
export function forbiddenImports(file, text) {
  const [room, element] = file.split('/');
  const rules = rooms[room];
  if (!rules || file.endsWith('.build.ts')) return [];
  const written = [...text.matchAll(/(?:\bfrom\s+|\bimport\s*\(?\s*)'([^'\n]+)'/gu)].map(([, module]) => module);
  return written.filter((module) => {
    if (!module.startsWith('.')) {
      const name = module.split('/')[0];
      return !rules.packages.includes(name) || (name === 'zod' && module !== 'zod/mini');
    }
    const target = new URL(module, `file:///${file}`).pathname.slice(1).split('/');
    if (target[0] !== room) return !rules.rooms.includes(target[0]);
    return room === 'elements' && target[1] !== element;
  });
}
