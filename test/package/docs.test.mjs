import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it, test } from 'node:test';
import { getHeadingList, gfmHeadingId } from 'marked-gfm-heading-id';
import { Marked } from 'marked';
import { runnerImport } from 'vite';
import { docs as made, madeFolders, referencePages } from '../../build/reference/write.mjs';
import { contentSecurityPolicy } from '../../build/content-security-policy.mjs';
import { docs, namedIn, pages, root, samples, samplesIn } from './samples.mjs';

const json = (file) => JSON.parse(readFileSync(join(root, file), 'utf8'));
const { scripts } = json('package.json');
const elements = json('dist/custom-elements.json').modules.flatMap(({ declarations }) => declarations);

describe('what is made of the sources', async () => {
  const fresh = await referencePages();
  for (const [path, text] of fresh) {
    it(`${path} is as npm run docs makes it`, () => {
      const file = join(root, made, path);
      assert.ok(existsSync(file), `run npm run docs: there is no ${path}`);
      assert.equal(readFileSync(file, 'utf8'), text, 'run npm run docs');
    });
  }

  it('is all that stands beside it', () => {
    const there = madeFolders.flatMap((folder) => readdirSync(join(docs, folder)).map((file) => `${folder}/${file}`));
    assert.deepEqual(there.sort(), [...fresh.keys()].sort());
  });
});

describe('the links of the documentation', () => {
  const headings = new Map(
    pages.map(({ path, text }) => {
      const marked = new Marked(gfmHeadingId());
      marked.parse(text);
      return [path, getHeadingList().map(({ id }) => id)];
    }),
  );

  for (const { path, text } of pages) {
    it(`of ${path} lead somewhere`, () => {
      for (const [, address] of text.matchAll(/\]\(([^)\s]+)\)/gu)) {
        if (/^https?:/u.test(address)) continue;
        const [file, place] = address.split('#');
        const target = file === '' ? path : placeOf(file, path);
        assert.ok(existsSync(join(root, target)), `${address}: there is no ${target}`);
        // The demonstration shows these pages, and nothing above them.
        assert.ok(path === 'README.md' || target.startsWith('stories/'), `${address}: not in the demonstration`);
        if (place) assert.ok(headings.get(target)?.includes(place), `${address}: no such heading`);
      }
    });
  }

  /** Where a link leads: from the root of the demonstration, or from the page. */
  function placeOf(file, from) {
    if (!file.startsWith('/')) return join(dirname(from), file);
    return file.startsWith('/documents/') ? `stories${file}` : `stories/site${file}`;
  }
});

describe('the JSON in the documentation', async () => {
  const { module } = await runnerImport('./test/package/document-checks.ts');
  for (const { where, code } of samplesIn('json')) {
    it(`${where} can be used`, async () => assert.deepEqual(await module.wrongWith(code), []));
  }

  for (const [what, code] of [
    ['a document with an error', '{ "kind": "audit", "format": 1 }'],
    [
      'a document that is warned of',
      '{ "kind": "strand-progress", "format": 1, "id": "a", "language": "en", "title": "A", "asOf": "2026-01-01", "strands": [{ "id": "b", "title": "B", "done": 1, "total": 2, "titel": "C" }] }',
    ],
    ['a part with a field that no part has', '{ "statment": "a" }'],
    ['a part with a value that does not fit', '{ "statement": "a", "is": 3 }'],
  ]) {
    it(`that is planted is found: ${what}`, async () => assert.notDeepEqual(await module.wrongWith(code), []));
  }
});

describe('the HTML in the documentation', () => {
  for (const { where, code } of samplesIn('html'))
    it(`${where} is what there is`, () => assert.deepEqual(unknownIn(code), []));

  for (const [code, found] of [
    ['<inclusion-adit src="a"></inclusion-adit>', 'no element inclusion-adit'],
    ['<inclusion-audit scr="a"></inclusion-audit>', 'inclusion-audit: no attribute scr'],
    ['<inclusion-audit layout="page"></inclusion-audit>', 'inclusion-audit: layout is not page'],
    ['<div data-inclusion="audit" data-scr="a"></div>', 'inclusion-audit: no attribute scr'],
    ['<inclusion-audit><p slot="side"></p></inclusion-audit>', 'no slot side'],
    ['<script src="/inclusion/embedd.js"></script>', 'no file embedd.js'],
  ]) {
    it(`that is planted is found: ${found}`, () => assert.deepEqual(unknownIn(code), [found]));
  }

  /** What a sample of HTML uses that there is not. */
  function unknownIn(code) {
    const slots = elements.flatMap((element) => element.slots.map(({ name }) => name));
    return [...code.matchAll(/<([a-z][\w-]*)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*\/?>/gu)].flatMap(([, tag, written]) => {
      const attributes = [...written.matchAll(/([\w-]+)(?:="([^"]*)")?/gu)].map(([, name, value]) => [name, value]);
      const placeholder = attributes.find(([name]) => name === 'data-inclusion')?.[1];
      const found = attributes.flatMap(([name, value]) => {
        if (name === 'slot' && !slots.includes(value)) return [`no slot ${value}`];
        const file = /^\/inclusion[\w-]*\/([\w./-]+\.(?:js|css))$/u.exec(
          name === 'src' || name === 'href' ? value : '',
        )?.[1];
        return file === undefined || existsSync(join(root, 'dist', file)) ? [] : [`no file ${file}`];
      });
      const name = placeholder ? `inclusion-${placeholder}` : tag;
      if (!name.startsWith('inclusion-')) return found;
      const element = elements.find(({ tagName }) => tagName === name);
      if (!element) return [...found, `no element ${name}`];
      const own = attributes
        .filter(([each]) => (placeholder ? each !== 'data-inclusion' : !/^(?:id|slot|class|lang|dir)$/u.test(each)))
        .map(([each, value]) => [each.replace(placeholder ? /^data-/u : '', ''), value]);
      return [...found, ...own.flatMap(([each, value]) => wrongAttribute(element, each, value))];
    });
  }

  function wrongAttribute({ tagName, attributes }, name, value) {
    const type = attributes.find((each) => each.name === name)?.type.text;
    if (type === undefined) return [`${tagName}: no attribute ${name}`];
    const values = [...type.matchAll(/'([^']*)'/gu)].map(([, each]) => each);
    return values.length === 0 || values.includes(value) ? [] : [`${tagName}: ${name} is not ${value}`];
  }
});

describe('the CSS in the documentation', () => {
  const properties = new Set(elements.flatMap(({ cssProperties }) => cssProperties.map(({ name }) => name)));
  for (const { where, code } of samplesIn('css')) {
    it(`${where} names parts and properties that there are`, () => {
      for (const [name] of code.matchAll(/--inclusion-[\w-]+/gu)) assert.ok(properties.has(name), name);
      for (const [, tag, part] of code.matchAll(/(inclusion-[\w-]+)::part\(([\w-]+)\)/gu)) {
        const { cssParts } = elements.find(({ tagName }) => tagName === tag);
        assert.ok(
          cssParts.some(({ name }) => name === part),
          `${tag}: ${part}`,
        );
      }
    });
  }
});

describe('the commands in the documentation', () => {
  const kinds = readdirSync(join(root, 'dist/schemas')).map((file) => file.replace('.schema.json', ''));
  const said = [
    ...samplesIn('sh').flatMap(({ where, code }) =>
      code.split('\n').map((line) => [where, line.replace(/\s+#.*$/u, '')]),
    ),
    ...pages.flatMap((page) => namedIn(page).map((code) => [page.path, code])),
  ].flatMap(([where, line]) => line.split('&&').map((command) => [where, command.trim()]));

  for (const [where, command] of said.filter(([, command]) => /^(?:npm|npx|node) /u.test(command))) {
    it(`${where}: ${command}`, () => assert.ok(isCommand(command)));
  }

  for (const command of [
    'npm run tset',
    'npx inclusion-elements chekc a.json',
    'npx inclusion-elements new adit',
    'node build/pined.mjs',
  ]) {
    it(`that is planted is found: ${command}`, () => assert.ok(!isCommand(command)));
  }

  function isCommand(command) {
    const [program, ...words] = command.split(/\s+/u);
    if (program === 'node') return existsSync(join(root, words[0]));
    if (program === 'npm') {
      const [verb, name] = words;
      return verb === 'run'
        ? name in scripts
        : verb in scripts || ['ci', 'install', 'publish', 'version'].includes(verb);
    }
    const [name, verb, what] = words;
    if (name !== 'inclusion-elements') return false;
    return verb === 'new' ? kinds.includes(what) || what === 'KIND' : verb === 'check' && what !== undefined;
  }
});

test('the policies in the documentation are those of the demonstration', () => {
  for (const { where, code } of samplesIn('')) {
    for (const directive of code.split(/;\s*/u))
      assert.ok(contentSecurityPolicy.includes(directive.trim()), `${where}: ${directive}`);
  }
});

test('every sample is in a language that is checked here, in samples.test.mjs or with the frameworks', () => {
  const checked = ['json', 'html', 'css', 'sh', '', 'js', 'ts', 'mjs', 'tsx', 'vue', 'svelte'];
  assert.deepEqual(
    samples.filter(({ language }) => !checked.includes(language)).map(({ where }) => where),
    [],
  );
});
