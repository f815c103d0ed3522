import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import ts from 'typescript';
import { rendered } from '../../build/manifest/rendered.mjs';
import { sourcesOf } from '../../build/manifest/sources.mjs';

const root = new URL('../../', import.meta.url);
const read = (file) => readFileSync(new URL(file, root), 'utf8');
const json = (file) => JSON.parse(read(`dist/${file}`));
const elements = json('custom-elements.json').modules.flatMap(({ declarations }) => declarations);
const names = (list) => list.map(({ name }) => name).sort();
const found = (pattern, text) => [...new Set([...text.matchAll(pattern)].map(([, name]) => name ?? ''))].sort();

const everything = readdirSync(new URL('src/', root), { recursive: true })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => read(`src/${file}`))
  .join('\n');

test('every folder of an element is in the manifest, and every element has a module that defines it', () => {
  assert.deepEqual(elements.map(({ tagName }) => tagName).sort(), readdirSync(new URL('src/elements/', root)).sort());
  const { exports } = JSON.parse(read('package.json'));
  for (const { path, exports: exported } of json('custom-elements.json').modules) {
    const published = Object.values(exports).map((entry) => entry.default ?? entry);
    assert.ok(published.includes(`./${path}`), path);
    for (const { kind, name } of exported) {
      if (kind === 'custom-element-definition') assert.match(read(path), new RegExp(`register\\("${name}"`, 'u'));
      else assert.match(read(path), new RegExp(`\\b${name}\\b`, 'u'));
    }
  }
});

for (const element of elements) {
  const { tagName } = element;
  const main = read(`src/elements/${tagName}/${tagName}.ts`);
  const texts = sourcesOf(tagName)
    .map(({ text }) => text)
    .join('\n');

  describe(`<${tagName}> in the manifest`, () => {
    test('has every property of the source with its attribute, and no other attribute', () => {
      const stated = [...main.matchAll(/^ {2}@property\(([^\n]*)\)\s+(?:override )?([\w$]+)/gmu)].map(
        ([, options, name]) => {
          const attribute = /attribute: '([^']+)'/u.exec(options)?.[1];
          return [name, /attribute: false/u.test(options) ? undefined : (attribute ?? name.toLowerCase())];
        },
      );
      assert.equal(stated.length, main.match(/@property\(/gu).length);
      const members = element.members.map(({ name, attribute }) => [name, attribute]);
      for (const one of stated)
        assert.deepEqual(
          members.find(([name]) => name === one[0]),
          one,
        );
      assert.deepEqual(names(element.attributes), stated.flatMap(([, attribute]) => attribute ?? []).sort());
    });

    test('has every event that is dispatched, and no other, each with its detail', () => {
      assert.deepEqual(names(element.events), found(/\btell\(\s*\w+,\s*'([^']+)'/gu, texts));
      for (const { type } of element.events) assert.match(type.text, /^CustomEvent<\{ \w+: .+\}>$/u);
    });

    test('has every slot of the templates, and no other', () => {
      assert.deepEqual(names(element.slots), found(/<slot(?: name="([^"]+)")?>/gu, texts));
    });

    test('has every part that is written out in the templates, and none that is nowhere in them', () => {
      const parts = names(element.cssParts);
      for (const part of found(/\bpart="([^"$]+)"/gu, texts)) assert.ok(parts.includes(part), part);
      for (const part of parts) assert.match(texts, new RegExp(`["']${part}["']`, 'u'), part);
    });

    test('has the custom properties that its sheets use', () => {
      for (const { name, default: standard } of element.cssProperties) {
        const uses = [
          ...`${everything}${read('src/embed/inclusion-elements.css')}`.split(
            `var(${name}, ${standard.replace('var(--inclusion-', 'var(--')})`,
          ),
        ];
        assert.ok(uses.length > 1, `${name}: ${standard}`);
      }
    });

    test('says in words what each thing is, and gives an example', () => {
      const { attributes, members, events, slots, cssParts, cssProperties, examples } = element;
      for (const one of [element, ...attributes, ...members, ...events, ...slots, ...cssParts, ...cssProperties]) {
        assert.match(one.description, /^\S.{3,}\S$/u, one.name);
      }
      assert.ok(examples.length > 0);
    });
  });
}

test('every part in a comment is one that some element has', () => {
  const documented = found(/@csspart ([a-z-]+) - /gu, everything);
  assert.deepEqual(documented, [...new Set(elements.flatMap(({ cssParts }) => names(cssParts)))].sort());
});

test('every custom property is heeded by some element', () => {
  const heeded = new Set(elements.flatMap(({ cssProperties }) => names(cssProperties)));
  assert.deepEqual(
    [...heeded].sort(),
    found(/var\((--inclusion-[\w-]+),/gu, `${everything}${read('src/embed/inclusion-elements.css')}`),
  );
});

test('each element that the sheet keeps room for has that room, as it is without further attributes', () => {
  const rooms = elements.flatMap(({ tagName, cssProperties }) =>
    cssProperties.filter(({ name }) => name === '--inclusion-room').map((room) => [tagName, room.default]),
  );
  assert.deepEqual(Object.fromEntries(rooms), {
    'inclusion-audit': '100vh',
    'inclusion-audit-results': '100vh',
    'inclusion-parent-guide': '100vh',
    'inclusion-rights-badge': 'max(8rem, 14rem - 20vw)',
    'inclusion-rights-tracker': '100vh',
    'inclusion-strand-progress': '36rem',
  });
});

describe('what is rendered', () => {
  const of = (text) => {
    const { parts, slots, events } = rendered([ts.createSourceFile('a.ts', text, ts.ScriptTarget.ES2022, true)]);
    return [...parts, ...slots, ...events];
  };
  for (const [what, text, expected] of [
    ['a part written out', 'html`<p part="hint note"></p>`', ['hint', 'note']],
    ['a part in a template within a template', 'html`${a ? html`<p part="hint"></p>` : b}`', ['hint']],
    [
      'a part handed in by its place',
      "const box = (name: string) => html`<p part=${name}></p>`; html`${box('hint')}`",
      ['hint'],
    ],
    [
      'a part handed in by its name, and what stands for it',
      "function box(o: O = {}) { const { name = 'box' } = o; return html`<p part=${name}></p>`; } box({ name: 'hint' });",
      ['box', 'hint'],
    ],
    ['one of two parts', "html`<p part=${a ? 'one' : 'two'}></p>`", ['one', 'two']],
    ['slots', 'html`<slot></slot><slot name="aside"></slot>`', ['', 'aside']],
    ['an event', "tell(this, 'inclusion-ready', { document });", ['inclusion-ready']],
  ]) {
    test(`is found: ${what}`, () => assert.deepEqual(of(text), expected));
  }

  test('a part whose name is nowhere to be found is refused', () => {
    assert.throws(() => of('html`<p part=${this.whatever}></p>`'), /No name is found/u);
  });
});

describe('what editors are told', () => {
  const tags = Object.fromEntries(elements.map((element) => [element.tagName, names(element.attributes)]));

  test('VS Code has every tag and attribute, and the values to choose from', () => {
    const { tags: told } = json('vscode.html-custom-data.json');
    assert.deepEqual(Object.fromEntries(told.map(({ name, attributes }) => [name, names(attributes)])), tags);
    const audit = told.find(({ name }) => name === 'inclusion-audit');
    const storage = audit.attributes.find(({ name }) => name === 'storage');
    assert.deepEqual(names(storage.values), ['device', 'none', 'session']);
  });

  test('VS Code has every custom property and part', () => {
    const { properties, pseudoElements } = json('vscode.css-custom-data.json');
    assert.deepEqual(names(properties), [...new Set(elements.flatMap((one) => names(one.cssProperties)))].sort());
    assert.deepEqual(
      names(pseudoElements),
      [...new Set(elements.flatMap((one) => names(one.cssParts).map((part) => `::part(${part})`)))].sort(),
    );
  });

  test('JetBrains’ editors have every tag, attribute, event, slot and part', () => {
    const { name, version, contributions } = json('web-types.json');
    const { name: packageName, version: packageVersion } = JSON.parse(read('package.json'));
    assert.deepEqual([name, version], [packageName, packageVersion]);
    assert.deepEqual(
      contributions.html.elements.map((one) => [
        one.name,
        names(one.attributes),
        names(one.js.events),
        names(one.slots),
        names(one.css.parts),
      ]),
      elements.map((one) => [
        one.tagName,
        names(one.attributes),
        names(one.events),
        names(one.slots),
        names(one.cssParts),
      ]),
    );
  });
});
