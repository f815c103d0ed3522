import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { sep } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);
const dist = new URL('dist/', root);
const read = (file) => readFileSync(new URL(file, dist), 'utf8');
const files = readdirSync(dist, { recursive: true }).map((file) => file.split(sep).join('/'));
const scripts = files.filter((file) => file.endsWith('.js'));

for (const file of [
  'embed.js',
  'inclusion-elements.js',
  'inclusion-elements.css',
  'frame.html',
  'frame.js',
  'frame-host.js',
  'embed-pinned.html',
  'index.js',
  'define.js',
  'inclusion-audit.js',
  'documents.js',
  'prerender.js',
  'integrity.json',
  'schemas/audit.schema.json',
  'schemas/audit-response.schema.json',
  'schemas/parent-guide.schema.json',
  'schemas/strand-progress.schema.json',
  'cli/inclusion-elements.js',
  'openapi/submissions.openapi.json',
  'openapi/responses.openapi.json',
  'types/index.d.ts',
  'custom-elements.json',
  'vscode.html-custom-data.json',
  'vscode.css-custom-data.json',
  'web-types.json',
  ...['react', 'preact', 'vue', 'svelte', 'angular'].map((name) => `frameworks/${name}.d.ts`),
]) {
  test(`dist holds ${file}`, () => {
    assert.ok(existsSync(new URL(file, dist)));
  });
}

test('every hash in integrity.json is that of its file, and every file has one', () => {
  const hashes = JSON.parse(read('integrity.json'));
  const named = Object.entries(hashes);
  const without = files.filter((file) => statSync(new URL(file, dist)).isFile() && hashes[file] === undefined);
  assert.deepEqual(without, ['integrity.json']);
  for (const [file, hash] of named) {
    const [algorithm] = hash.split('-');
    const made = createHash(algorithm)
      .update(readFileSync(new URL(file, dist)))
      .digest('base64');
    assert.equal(`${algorithm}-${made}`, hash, file);
  }
});

test('every reference in the contracts leads somewhere', () => {
  for (const file of files.filter((name) => name.startsWith('openapi/'))) {
    const text = read(file);
    const contract = JSON.parse(text);
    const references = [...text.matchAll(/"\$ref": "([^"]+)"/gu)].map(([, reference]) => reference);
    assert.ok(references.length > 0, file);
    for (const reference of references) {
      const [path, inside] = reference.split('#');
      if (path) JSON.parse(read(`openapi/${path}`));
      const found = (inside?.split('/').slice(1) ?? []).reduce((part, name) => part?.[name], contract);
      assert.ok(found, `${file}: ${reference}`);
    }
  }
});

/** What markup or text could reach and be run; lit's own ways are taken out of the text first. */
const sinks =
  /\.innerHTML\b|\.outerHTML\b|insertAdjacentHTML|unsafeHTML|unsafeSVG|unsafeStatic|document\.write|createContextualFragment|(?:set|parse)HTML(?:Unsafe)?\b|\.parseFromString\b|\.srcdoc\b|\beval\(|\bFunction\(|\bset(?:Timeout|Interval)\(\s*["'`]|\bimportScripts\b|["'`]\s*javascript:|\blocalStorage\b|document\.cookie|sendBeacon|\bWebSocket\b|XMLHttpRequest/gu;

/**
 * What lit itself does: a template's fixed text becomes the content of a `<template>`, through its Trusted Types policy.
 * It never holds a value.
 */
const templateCreation = /createElement\(\w+,\w+\)\{[^}]*?\.innerHTML=\w+[^}]*\}|\.innerHTML\s*=\s*\w+,\s*\w+\}/gu;

test('nothing in the scripts for pages takes text for markup or code, lit’s own template creation apart', () => {
  // The command line is none of a page's; all else is, bundlers' files included.
  const forPages = scripts.filter((name) => !name.startsWith('cli/'));
  assert.ok(forPages.length > 40);
  for (const file of forPages) {
    const found = read(file).replaceAll(templateCreation, '').match(sinks) ?? [];
    assert.deepEqual(found, [], file);
  }
});

test('nothing in our own code does so at all', () => {
  const source = new URL('src/', root);
  for (const file of readdirSync(source, { recursive: true }).filter((name) => name.endsWith('.ts'))) {
    assert.deepEqual(readFileSync(new URL(file, source), 'utf8').match(sinks) ?? [], [], file);
  }
});

for (const planted of [
  'a.innerHTML=b;',
  'a.outerHTML=b',
  'a.insertAdjacentHTML("beforeend",b)',
  'unsafeHTML(b)',
  'document.write(b)',
  'r.createContextualFragment(b)',
  'a.setHTMLUnsafe(b)',
  'new DOMParser().parseFromString(b,"text/html")',
  'eval(b)',
  'new Function(b)',
  'Function("return this")()',
  'setTimeout("b",1)',
  'a.href="javascript:b"',
  'localStorage.a=b',
  'document.cookie=b',
  'navigator.sendBeacon(b)',
]) {
  test(`a planted sink is found: ${planted}`, () => {
    assert.ok(planted.replaceAll(templateCreation, '').match(sinks));
  });
}

/** What libraries keep for all of their copies on a page; our own keep nothing there. */
const shared = ['__zod_globalConfig', '__zod_globalRegistry', 'litPropertyMetadata', 'litElementVersions'];

test('no script for a page makes a global but those of lit and zod', () => {
  for (const file of scripts.filter((name) => !name.startsWith('cli/'))) {
    const set = [
      ...read(file).matchAll(/\b(?:globalThis|window|self)\.([A-Za-z_$][\w$]*)\s*(?:\?\?|\|\|)?=(?![=>])/gu),
    ];
    assert.deepEqual(
      set.map(([, name]) => name).filter((name) => !shared.includes(name)),
      [],
      file,
    );
  }
});

test('no script names another host, or the whole of zod', () => {
  for (const file of scripts) {
    const text = read(file);
    // Namespaces are names, and what stands in the schemas' and starters' examples is nobody's.
    const hosts = [...text.matchAll(/\bhttps?:\/\/([\w-]+(?:\.[\w-]+)+)/gu)].map(([, host]) => host);
    const others = hosts.filter(
      (host) => !/^(?:www\.w3\.org|json-schema\.org|(?:.+\.)?example(?:\.\w+)?)$/u.test(host),
    );
    assert.deepEqual(others, [], file);
    assert.doesNotMatch(text, /toJSONSchema|from\s*["']zod["']/u, file);
  }
});

test('importing under Node registers nothing and does not throw', async () => {
  const { exports } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
  const modules = Object.values(exports).flatMap(({ default: file }) => file ?? []);
  assert.ok(modules.length > 4);
  for (const file of modules) await import(new URL(file, root));
});

test('the documents are checked without a browser', async () => {
  const { parseAudit, readJson } = await import(new URL('documents.js', dist));
  const text = readFileSync(new URL('stories/documents/small-audit.json', root), 'utf8');
  assert.equal(parseAudit(readJson(text, 'audit').value).document?.id, 'small-audit');
});

test('the lockfile and the settings name no registry', () => {
  for (const file of ['package-lock.json', '.npmrc', 'package.json']) {
    assert.doesNotMatch(readFileSync(new URL(file, root), 'utf8'), /https?:\/\/registry\.|"resolved"/u, file);
  }
});

test('the package holds what its exports name', () => {
  const { exports } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
  const listed = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: fileURLToPath(root),
    encoding: 'utf8',
  });
  const packed = new Set(JSON.parse(listed)[0].files.map(({ path }) => path));
  for (const target of Object.values(exports).flatMap((entry) =>
    typeof entry === 'string' ? [] : Object.values(entry),
  )) {
    assert.ok(packed.has(target.slice(2)), target);
  }
});
