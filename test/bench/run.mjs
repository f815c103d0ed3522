import { spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/**
 * Runs every bench, one after the other, prints their tables, and writes them to `.cache/bench.md`; the figures lie
 * beside it as JSON. `npm run bench -- [--rounds 7] [--quick]`: `--quick` leaves out the other form builders, which are
 * installed for it and take most of the time, and 10,000 statements. Builds `dist/` only where there is none.
 */
process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const given = process.argv.slice(2);
const quick = given.includes('--quick');
const passed = given.filter((word) => word !== '--quick');

const benches = [
  ['The audit on one page', 'audit.mjs', ...(quick ? [] : ['--peers', '--large'])],
  ['The audit in pages of ten statements', 'audit.mjs', '--paged', ...(quick ? [] : ['--peers'])],
  ['Merging and comparing', 'merge.mjs'],
  ['A guide of 200 chapters', 'guide.mjs'],
  ['A register of 25,000 schools', 'tracker.mjs'],
];

const report = [];
for (const [title, script, ...options] of benches) {
  const heading = `\n### ${title}\n\n`;
  process.stdout.write(heading);
  report.push(heading, await printed(script, [...options, ...passed]));
}
await mkdir('.cache', { recursive: true });
await writeFile('.cache/bench.md', report.join(''));

/** What a bench prints, which is passed on as it comes. Throws where it fails. */
async function printed(script, options) {
  const bench = spawn(process.execPath, [`test/bench/${script}`, ...options], { stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  for await (const piece of bench.stdout.setEncoding('utf8')) {
    text += piece;
    process.stdout.write(piece);
  }
  if (bench.exitCode ?? (await new Promise((resolve) => bench.once('exit', resolve)))) {
    throw new Error(`${script} failed.`);
  }
  return text;
}
