import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readPatch } from './without.mjs';

/**
 * Shows that each fault's test fails on a build with its guard taken out: one patch file for each guard.
 * `node test/guards/prove.mjs [part of a name] [--why]`; with `--why` it prints what the tests said.
 */
const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const [part = ''] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const wanted = readdirSync(at('.')).filter((name) => name.endsWith('.patch') && name.includes(part));
let unproved = 0;
for (const name of wanted) {
  const { said, errors } = prove(name);
  if (errors.length === 0) unproved += 1;
  console.log(`${errors.length > 0 ? 'fails without its guard' : 'NOT SEEN TO FAIL'}  ${name}  ${said}`);
  if (process.argv.includes('--why')) for (const error of errors) console.log(`    ${error.split('\n')[0]}`);
}
console.log(`${wanted.length - unproved} of ${wanted.length} guards proved`);
process.exitCode = unproved > 0 ? 1 : 0;

/** What the tests that a patch names said without the guard. */
function prove(name) {
  let title;
  try {
    ({ title } = readPatch(new URL(name, import.meta.url)));
  } catch (error) {
    return { said: error.message, errors: [] };
  }
  const { stdout } = spawnSync(
    process.execPath,
    [at('../../node_modules/@web/test-runner/dist/bin.js'), '--config', at('wtr.config.mjs')],
    { cwd: at('../..'), env: { ...process.env, GUARD: name }, encoding: 'utf8' },
  );
  const [line] = /^\{"covered".*$/mu.exec(stdout) ?? [];
  const { covered, errors } = line ? JSON.parse(line) : { covered: 0, errors: [] };
  return { said: `“${title}” (${errors.length} of ${covered})`, errors };
}
