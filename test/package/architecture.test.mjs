import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { forbiddenImports } from './imports.mjs';

const source = new URL('../../src/', import.meta.url);
const files = readdirSync(source, { recursive: true }).filter((file) => file.endsWith('.ts'));

test('every room of src imports only what it may', () => {
  const found = files.flatMap((file) =>
    forbiddenImports(file, readFileSync(new URL(file, source), 'utf8')).map((module) => `${file} imports ${module}`),
  );
  assert.deepEqual(found, []);
});

for (const [what, file, text] of [
  ['core imports a part', 'core/audit/session.ts', "import { words } from '../../parts/words.js';"],
  ['core imports lit', 'core/audit/session.ts', "import { html } from 'lit';"],
  ['core imports the whole of zod', 'core/documents/audit.ts', "import * as z from 'zod';"],
  [
    'a store loads an element later',
    'stores/saver.ts',
    "await import('../elements/inclusion-audit/inclusion-audit.js')",
  ],
  ['a theme imports core', 'theme/base.ts', "import type { Text } from '../core/documents/text.js';"],
  ['the command line imports a part', 'cli/check-files.ts', "import { today } from '../parts/today.js';"],
  ['an element imports another', 'elements/a/a.ts', "import { B } from '../b/b.js';"],
]) {
  test(`a planted violation is found: ${what}`, () => {
    assert.equal(forbiddenImports(file, text).length, 1);
  });
}

test('what a room may import is not found', () => {
  assert.deepEqual(forbiddenImports('elements/a/a.ts', "import { html } from 'lit';\nimport './a.styles.js';"), []);
});
