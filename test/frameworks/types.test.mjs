import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const here = fileURLToPath(new URL('.', import.meta.url));
const repository = fileURLToPath(new URL('../..', import.meta.url));
const read = (file) => readFileSync(`${repository}${file}`, 'utf8');
const run = promisify(execFile);

/** What checks the apps, the samples, and what the types let through and what not. */
const checks = {
  'React, Preact and Angular': ['typescript/bin/tsc', '-p', '.'],
  Vue: ['vue-tsc/bin/vue-tsc.js', '--noEmit', '-p', 'vue'],
  Svelte: ['svelte-check/bin/svelte-check', '--workspace', 'svelte', '--tsconfig', './tsconfig.json'],
};

describe('the types for', { concurrency: 2 }, () => {
  for (const [name, [program, ...words]] of Object.entries(checks)) {
    test(`${name} fit what is written with them, and refuse what is wrong`, async () => {
      const check = run(process.execPath, [`${repository}node_modules/${program}`, ...words], { cwd: here });
      await check.catch(({ stdout, stderr }) => assert.fail(`${stdout}${stderr}`));
    });
  }
});

describe('the documentation', () => {
  const docs = read('stories/docs/developers.md');
  for (const file of [
    'react/AuditPage.tsx',
    'react/InlineAudit.tsx',
    'vue/AuditPage.vue',
    'vue/InlineAudit.vue',
    'svelte/AuditPage.svelte',
    'svelte/InlineAudit.svelte',
    'angular/audit-page.ts',
  ]) {
    test(`shows ${file} as it is tested`, () => {
      assert.ok(docs.includes(`\n${read(`test/frameworks/${file}`)}\`\`\``), `developers.md has another ${file}`);
    });
  }

  test('shows Vue’s setting for tags as the app is built with it', () => {
    const [setting] = /isCustomElement: .*?'\)/u.exec(read('test/frameworks/apps.mjs'));
    assert.ok(docs.includes(setting));
  });

  test('has in Angular’s template only what the elements have', () => {
    const [, template] = /template: `([\s\S]*?)`/u.exec(read('test/frameworks/angular/audit-page.ts'));
    const elements = JSON.parse(read('dist/custom-elements.json')).modules.flatMap(({ declarations }) => declarations);
    let checked = 0;
    for (const [, tag, written] of template.matchAll(/<(inclusion-[a-z-]+)([^>]*)>/gu)) {
      const { attributes, members, events } = elements.find(({ tagName }) => tagName === tag);
      for (const [, name] of written.matchAll(/\s([^\s=]+)(?==)/gu)) {
        const [, property = '', event = ''] = /^(?:\[(.+)\]|\((.+)\)|.*)$/u.exec(name);
        const known = property ? members : event ? events : [...attributes, { name: 'slot' }];
        assert.ok(
          known.some((one) => one.name === (property || event || name)),
          `${tag}: ${name}`,
        );
        checked += 1;
      }
    }
    assert.ok(checked >= 6);
  });
});
