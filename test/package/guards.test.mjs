import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readPatch } from '../guards/without.mjs';

/** Whether each guard's test fails without it takes a while, and is shown by `npm run test:guards`. */
describe('every patch that takes a guard out', () => {
  const folder = new URL('../guards/', import.meta.url);
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.patch'))) {
    it(`${name} fits the sources`, () => assert.ok(readPatch(new URL(name, folder)).sources.size > 0));
  }
});
