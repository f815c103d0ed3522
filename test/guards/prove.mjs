import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildInstead } from './build.mjs';
import { readPatch } from './without.mjs';

/**
 * Shows that each fault's test fails on a build with its guard taken out: one patch file for each guard.
 * `node test/guards/prove.mjs [part of a name] [--why]`; with `--why` it prints what the tests said.
 */
const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const [part = ''] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const wanted = readdirSync(at('.')).filter((name) => name.endsWith('.patch') && name.includes(part));
if (wanted.length === 0) throw new Error(`No patch is called like ${part}.`);
let unproved = 0;
for (const name of wanted) {
  const { said, errors } = await prove(name);
  if (errors.length === 0) unproved += 1;
  console.log(`${errors.length > 0 ? 'fails without its guard' : 'NOT SEEN TO FAIL'}  ${name}  ${said}`);
  if (process.argv.includes('--why')) for (const error of errors) console.log(`    ${error.split('\n')[0]}`);
}
console.log(`${wanted.length - unproved} of ${wanted.length} guards proved`);
process.exitCode = unproved > 0 ? 1 : 0;

/** What the tests that a patch names said without the guard. */
async function prove(name) {
  let patch;
  try {
    patch = readPatch(new URL(name, import.meta.url));
  } catch (error) {
    return { said: error.message, errors: [] };
  }
  const { file, title, sources } = patch;
  if (file.endsWith('.mjs')) return proveOnSite(file, title, await buildInstead(sources));
  const { stdout } = spawnSync(
    process.execPath,
    [at('../../node_modules/@web/test-runner/dist/bin.js'), '--config', at('wtr.config.mjs')],
    { cwd: at('../..'), env: { ...process.env, GUARD: name }, encoding: 'utf8' },
  );
  const [line] = /^\{"covered".*$/mu.exec(stdout) ?? [];
  const { covered, errors } = line ? JSON.parse(line) : { covered: 0, errors: [] };
  return { said: `“${title}” (${errors.length} of ${covered})`, errors };
}

/** The same for tests that drive the demonstration from Node: they get a site with the build that has no guard. */
function proveOnSite(file, title, dist) {
  const { stdout } = spawnSync(
    process.execPath,
    ['--test', '--test-reporter=tap', `--test-name-pattern=${title}`, file],
    {
      cwd: at('../..'),
      env: { ...process.env, DIST: dist },
      encoding: 'utf8',
    },
  );
  const errors = [...stdout.matchAll(/^ +not ok \d+ - (.*)\n(?:.*\n)*? +error: \|?-?\s*(.*)$/gmu)].map(
    ([, test, error]) => `${test}: ${error}`,
  );
  return { said: `“${title}” (${errors.length} failed)`, errors };
}
