import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { guide, guidePath, guides } from '../../build/guides.mjs';
import { tokens, touched } from '../../build/tokens.mjs';
import { defaultTheme } from '../../build/themes.mjs';

const examples = 'stories/docs/examples';
const themes = 'src/theme/themes';

for (const name of guides) {
  test(`the guide "${name}" shows its worked examples and its table as they are: else run npm run docs:guides`, async () => {
    assert.equal(readFileSync(guidePath(name), 'utf8'), await guide(name));
  });
}

test('a sample that is not its file is found', async () => {
  const shown = readFileSync(guidePath('languages'), 'utf8');
  const stale = shown.replace('Bilow', 'Begin');
  assert.notEqual(stale, shown);
  assert.equal(await guide('languages', stale), shown);
});

test('every worked example is in a guide, and has fewer than 40 lines', () => {
  const text = guides.map((name) => readFileSync(guidePath(name), 'utf8')).join('\n');
  for (const file of readdirSync(examples)) {
    assert.ok(text.includes(`<!-- sample: examples/${file} -->`), file);
    assert.ok(readFileSync(join(examples, file), 'utf8').trimEnd().split('\n').length < 40, file);
  }
});

test('there are fewer than 30 custom properties, each with a sentence, a default and an element that it touches', () => {
  const all = tokens();
  const elements = touched(all);
  assert.ok(all.length < 30);
  for (const { name, comment, light, type } of all) {
    assert.match(comment, /^[A-Z].*[.]$/u, name);
    assert.ok(light, name);
    assert.match(type, /^<(?:color|length)>$/u, name);
    assert.ok(elements.get(name).length > 0, `${name} touches no element`);
  }
});

test('the sheets use no property that is neither among them nor set by a sheet itself', () => {
  const files = readdirSync('src', { recursive: true }).filter((path) => /[.](?:ts|css)$/u.test(path));
  const sheets = files.map((file) => [file, readFileSync(join('src', file), 'utf8')]);
  const set = sheets.flatMap(([, sheet]) => [...sheet.matchAll(/^\s+(--[\w-]+): /gmu)].map(([, name]) => name));
  const known = new Set([...tokens().map(({ name }) => name), ...set, '--inclusion-room']);
  for (const [file, sheet] of sheets) {
    for (const [, name] of sheet.matchAll(/var\((--[\w-]+)/gu)) assert.ok(known.has(name), `${file}: ${name}`);
  }
});

test('every theme is plain CSS that sets nothing unknown, and the default one sets everything', () => {
  const names = tokens().map(({ name }) => name);
  for (const file of readdirSync(themes)) {
    const set = [...readFileSync(join(themes, file), 'utf8').matchAll(/(--[\w-]+):/gu)].map(([, name]) => name);
    assert.deepEqual(
      set.filter((name) => !names.includes(name)),
      [],
      file,
    );
  }
  for (const name of names) assert.ok(defaultTheme().includes(`  ${name}: `), name);
  for (const file of [...readdirSync(themes), 'default.css'])
    assert.ok(readdirSync('dist/themes').includes(file), file);
});
