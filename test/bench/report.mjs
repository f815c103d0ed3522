import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { chromium } from '../browsers/chromium.mjs';

/** Goes to the top of the project, and builds `dist/` where there is none. */
export function begin() {
  process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
  if (!existsSync('dist/embed.js')) execFileSync('npm', ['run', 'build'], { stdio: 'inherit' });
}

/** How many rounds were asked for with `--rounds`; 7 when nothing was. */
export function roundsAsked() {
  return Number(process.argv[process.argv.indexOf('--rounds') + 1]) || 7;
}

/** Prints with what was measured and when, then the tables, and writes the figures to `.cache/bench-NAME.json`. */
export async function report(name, rounds, figures, tables) {
  const { executablePath } = await chromium();
  const browser = execFileSync(executablePath, ['--version'], { encoding: 'utf8' }).trim();
  const made = {
    browser,
    node: process.version,
    cores: cpus().length,
    rounds,
    day: new Date().toISOString().slice(0, 10),
  };
  await mkdir('.cache', { recursive: true });
  await writeFile(`.cache/bench-${name}.json`, `${JSON.stringify({ ...made, ...figures }, null, 2)}\n`);
  console.log(`${browser}, Node ${made.node}, ${made.cores} cores, medians of ${rounds} rounds, ${made.day}\n`);
  console.log(tables);
}
