import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readPatch } from './without.mjs';

/**
 * Shows that each fault's test fails on a build with its guard taken out: one patch file for each guard.
 * `node test/guards/prove.mjs [part of a name]`
 */
const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const wanted = readdirSync(at('.')).filter((name) => name.endsWith('.patch') && name.includes(process.argv[2] ?? ''));
let unproved = 0;
for (const name of wanted) {
  const { title } = readPatch(new URL(name, import.meta.url));
  const { stdout } = spawnSync(
    process.execPath,
    [at('../../node_modules/@web/test-runner/dist/bin.js'), '--config', at('wtr.config.mjs')],
    { cwd: at('../..'), env: { ...process.env, GUARD: name }, encoding: 'utf8' },
  );
  const failed = Number(/(\d+) failed/gu.exec(stdout.slice(stdout.lastIndexOf('passed')))?.[1] ?? 0);
  if (failed === 0) unproved += 1;
  console.log(`${failed > 0 ? 'fails without its guard' : 'NOT SEEN TO FAIL'}  ${name}  “${title}”`);
}
console.log(`${wanted.length - unproved} of ${wanted.length} guards proved`);
process.exitCode = unproved > 0 ? 1 : 0;
