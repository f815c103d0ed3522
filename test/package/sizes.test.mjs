import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const chunks = readdirSync(join(dist, 'embed'));
/** A chunk by its name: what follows that is its hash, which is eight signs long. */
const chunk = (name) =>
  join(
    'embed',
    chunks.find((file) => file.startsWith(`${name}-`) && file.length === name.length + 12) ?? `no chunk ${name}`,
  );

/** What a script imports at once, and what it imports when it needs it. */
const atOnce = /(?:from|\bimport)\s*["'](\.[^"']+)["']/gu;
const ever = /(?:from\s*|\bimport\s*\(?\s*)["'`](\.[^"'`]+)["'`]/gu;

/** A script and all that it imports in this way, each once. */
function withImports(file, way, found = new Set()) {
  if (found.has(file)) return found;
  found.add(file);
  for (const [, path] of readFileSync(join(dist, file), 'utf8').matchAll(way)) {
    withImports(join(dirname(file), path), way, found);
  }
  return found;
}

/** Kilobytes of files as they travel: each by gzip -9. */
function kilobytes(files) {
  const bytes = [...files].map((file) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length);
  return bytes.reduce((sum, size) => sum + size, 0) / 1000;
}

/** What a page loads for an element, at least. */
const first = (...names) => new Set(names.flatMap((name) => [...withImports(name, atOnce)]));
const element = (tag) => first('embed.js', chunk(`${tag}.define`));
/** What it can ever load for it in English, whatever somebody does. */
const everything = (tag) =>
  new Set(
    ['embed.js', ...withImports(chunk(`${tag}.define`), ever)].filter((file) => !/-(?:ar|cy|pl|ur)-/u.test(file)),
  );

const languages = ['ar', 'cy', 'pl', 'ur'].flatMap((language) => {
  const words = (...sets) => new Set(sets.map((set) => chunk(`${set}-${language}`)));
  return [
    [`the audit in the language ${language}, to the first answer`, 4, 4, words('common', 'audit')],
    [`the audit in the language ${language}, all words`, 4, 8, words('common', 'audit', 'finish', 'results')],
    [`the guide in the language ${language}`, 4, 4, words('common', 'guide')],
    [`the tracker in the language ${language}`, 4, 8, words('common', 'awards', 'rights', 'schools')],
  ];
});

const rows = [];
const documented = readFileSync(new URL('../../stories/docs/figures.md', import.meta.url), 'utf8');

/** What is loaded, the bar that was set, and the ceiling that holds today: it moves only when somebody decides so. */
for (const [what, bar, ceiling, files] of [
  ['`embed.js` before any element', 2.5, 2.5, first('embed.js')],
  ['a page with the audit, to the first answer', 40, 68.8, element('inclusion-audit')],
  ['the audit, all that it can load', 60, 122.3, everything('inclusion-audit')],
  ['a page with strand progress from a document', 20, 33.3, element('inclusion-strand-progress')],
  ['a page with the rights tracker, to its figures', 32, 40.2, element('inclusion-rights-tracker')],
  ['the tracker, all that it can load', 32, 69.4, everything('inclusion-rights-tracker')],
  ['a page with the rights badge', 32, 32, element('inclusion-rights-badge')],
  ['a page with the parent guide, to its questions', 48, 48, element('inclusion-parent-guide')],
  ['the guide, all that it can load', 48, 76.4, everything('inclusion-parent-guide')],
  ['everything in one file, English', 110, 159.1, first('inclusion-elements.js')],
  ...languages,
]) {
  const size = kilobytes(files);
  const row = `| ${what} | ${size.toFixed(1)} KB | ${bar} KB | ${size <= bar ? 'met' : 'missed'} |`;
  rows.push(row);

  test(`${what}: at most ${ceiling} KB`, () => assert.ok(size <= ceiling, `${size.toFixed(1)} KB`));

  test(`${what}: as the documentation says`, () => {
    const [, said, met] =
      documented
        .split('\n')
        .map((line) => line.replace(/ +/gu, ' '))
        .find((line) => line.startsWith(`| ${what} |`))
        ?.match(/\| ([\d.]+) KB \|.*\| (\w+) \|$/u) ?? [];
    assert.ok(Math.abs(Number(said) - size) < 0.35 && met === (size <= bar ? 'met' : 'missed'), `${said}; now ${row}`);
  });
}

test('the loader asks for an element and all that it imports at the same time', () => {
  const loader = readFileSync(join(dist, 'embed.js'), 'utf8');
  const elements = chunks.filter((file) => file.includes('.define-'));
  assert.equal(elements.length, 7);
  for (const file of elements) {
    const load = loader.split('Promise.all').find((part) => part.startsWith(`([import('./embed/${file}')`)) ?? '';
    const missing = [...withImports(join('embed', file), atOnce)].filter((other) => !load.includes(`'./${other}'`));
    assert.deepEqual(missing, []);
  }
});

after(() => {
  console.log(['| a page loads | gzip | bar | |', '|---|---|---|---|', ...rows].join('\n'));
});
