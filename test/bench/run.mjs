import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { runnerImport } from 'vite';
import { chromium } from '../browsers/chromium.mjs';
import { floorPage, floorScript, ourPage, ourScript, statements } from './pages.mjs';

/**
 * Measures the audit, all on one page, beside the same questionnaire in hand-written HTML: same browser, slowed down
 * four times, rounds interleaved, medians. Prints ratios, which say something on any machine; the times do not.
 *
 * Run as `npm run bench -- [--rounds 7] [--large] [--device]`; builds `dist/` only where there is none. `--large` adds
 * 10,000 statements, `--device` the audit that keeps its answers on the device.
 */
process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
if (!existsSync('dist/embed.js')) execFileSync('npm', ['run', 'build'], { stdio: 'inherit' });

const rounds = Number(process.argv[process.argv.indexOf('--rounds') + 1]) || 3;
const sizes = process.argv.includes('--large') ? [24, 200, 1000, 10_000] : [24, 200, 1000];
const names = process.argv.includes('--device') ? ['floor', 'ours', 'device'] : ['floor', 'ours'];
const answersPerRound = 15;

const { module } = await runnerImport('./stories/documents/generate-audit.ts');
const files = new Map();
// Read once: a build that begins meanwhile changes nothing of what is measured.
for (const entry of await readdir('dist', { recursive: true })) {
  if (entry.endsWith('.js')) files.set(`/dist/${entry.replaceAll('\\', '/')}`, await readFile(`dist/${entry}`));
}
const server = createServer((request, response) => {
  const path = new URL(request.url, 'http://localhost').pathname;
  const type = path.endsWith('.js') ? 'text/javascript' : path.endsWith('.json') ? 'application/json' : 'text/html';
  const content = files.get(path);
  response.writeHead(content === undefined ? 404 : 200, { 'content-type': `${type}; charset=utf-8` }).end(content);
}).listen(0, '127.0.0.1');
await new Promise((resolve) => server.once('listening', resolve));
const address = `http://127.0.0.1:${server.address().port}`;
files.set('/floor.js', floorScript).set('/ours.js', ourScript);
files.set('/ours.html', ourPage('none')).set('/device.html', ourPage('device'));

const browser = await puppeteer.launch(await chromium());
const runs = [];
try {
  // Sizes are interleaved too: an answer in a long audit is compared with one in a short audit.
  for (let round = 0; round < rounds; round += 1) {
    for (const size of sizes) {
      const audit = module.generateAudit(size);
      files.set('/audit.json', JSON.stringify(audit)).set('/floor.html', floorPage(audit));
      for (const name of round % 2 === 0 ? names : names.toReversed()) {
        runs.push({ size, name, ...(await measure(`${address}/${name}.html`, audit)) });
      }
    }
  }
} finally {
  await browser.close();
  server.close();
}

const results = sizes.flatMap((size) =>
  names.map((name) => ({ size, name, ...summary(runs.filter((run) => run.size === size && run.name === name)) })),
);
await mkdir('.cache', { recursive: true });
await writeFile('.cache/bench.json', `${JSON.stringify({ rounds, results }, null, 2)}\n`);
print();

/**
 * One visit, with nothing in any cache or store: milliseconds until the first answer is painted; main-thread
 * milliseconds of each answer to the frame after it, and on average with all that follows, such as saving; bytes of
 * heap; nodes.
 */
async function measure(url, audit) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const codes = Object.values(audit.scales)[0].options.map(({ code }) => code);
  const ids = statements(audit).map(({ id }) => id);
  const answer = (id, code) => page.evaluate((...which) => window.answer(...which), id, code);
  const frames = () => page.evaluate(() => window.painted());
  const metrics = async () => {
    const read = await session.send('Performance.getMetrics');
    const { TaskDuration, ScriptDuration, LayoutDuration, RecalcStyleDuration, JSHeapUsedSize, Nodes } =
      Object.fromEntries(read.metrics.map(({ name, value }) => [name, value]));
    const layout = LayoutDuration + RecalcStyleDuration;
    return { task: 1000 * TaskDuration, script: 1000 * ScriptDuration, layout: 1000 * layout, JSHeapUsedSize, Nodes };
  };
  /** Waits until the page has come to rest: a while of it costs next to nothing. */
  const rest = async () => {
    for (let before = await metrics(), calm = 0; calm < 3;) {
      await frames();
      const now = await metrics();
      calm = now.task - before.task < 8 ? calm + 1 : 0;
      before = now;
    }
  };

  // The page itself answers as soon as it can be answered, and says when that was painted.
  await page.goto(`${url}?statement=${ids[0]}&code=${codes[0]}`);
  const painted = await page.waitForFunction(() => window.firstPainted, { timeout: 300_000 });
  const result = { painted: await painted.jsonValue(), costs: [] };

  await rest();
  const first = await metrics();
  const count = Math.min(answersPerRound, ids.length - 1);
  for (let index = 1; index <= count; index += 1) {
    const before = await metrics();
    await answer(ids[index], codes[index % codes.length]);
    const after = await metrics();
    result.costs.push(Object.fromEntries(['task', 'script', 'layout'].map((key) => [key, after[key] - before[key]])));
  }
  await new Promise((resolve) => setTimeout(resolve, 1500));
  result.whole = ((await metrics()).task - first.task) / count;
  await session.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize, Nodes } = await metrics();
  await context.close();
  return { ...result, heap: JSHeapUsedSize, nodes: Nodes };
}

function summary(measured) {
  const costs = (key) => measured.flatMap((run) => run.costs.map((cost) => cost[key]));
  const median = (key) =>
    quantile(
      measured.map((run) => run[key]),
      0.5,
    );
  return {
    painted: median('painted'),
    answer: quantile(costs('task'), 0.5),
    answer95: quantile(costs('task'), 0.95),
    script: quantile(costs('script'), 0.5),
    layout: quantile(costs('layout'), 0.5),
    whole: median('whole'),
    heap: median('heap'),
    nodes: median('nodes'),
  };
}

function quantile(values, share) {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)];
}

function print() {
  console.log(
    '| statements | page | first answer painted | an answer | 95% | script, style and layout in it | with saving | heap | nodes |',
  );
  console.log('|---|---|---|---|---|---|---|---|---|');
  for (const { size, name, ...row } of results) {
    const floor = results.find((other) => other.size === size && other.name === 'floor');
    const cell = (key, unit, scale = 1, places = 1) =>
      `${(row[key] / scale).toFixed(places)}${unit}${name === 'floor' ? '' : ` (${(row[key] / floor[key]).toFixed(2)} ×)`}`;
    const parts = `${row.script.toFixed(1)} + ${row.layout.toFixed(1)} ms`;
    console.log(
      `| ${size} | ${name} | ${cell('painted', ' ms', 1, 0)} | ${cell('answer', ' ms')} | ${cell('answer95', ' ms')} | ${parts} | ${cell('whole', ' ms')} | ${cell('heap', ' MB', 1e6)} | ${cell('nodes', '', 1, 0)} |`,
    );
  }
  console.log();
  for (const name of names) {
    const [small, ...larger] = results.filter((row) => row.name === name);
    const ratios = larger.map(({ size, answer }) => `${(answer / small.answer).toFixed(2)} with ${size} statements`);
    console.log(`${name}: an answer costs, beside one with ${small.size}: ${ratios.join(', ')}.`);
  }
}
