import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
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
 * Run as `npm run bench -- [--rounds 7] [--large]`; needs what `npm run build` makes. `--large` adds 10,000 statements.
 */
process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
if (!existsSync('dist/embed.js')) throw new Error('There is no dist/ to measure yet: npm run build');

const rounds = Number(process.argv[process.argv.indexOf('--rounds') + 1]) || 3;
const sizes = process.argv.includes('--large') ? [24, 200, 1000, 10_000] : [24, 200, 1000];
const answersPerRound = 15;

const { module } = await runnerImport('./stories/documents/generate-audit.ts');
const files = new Map();
const server = createServer(async (request, response) => {
  const path = new URL(request.url, 'http://localhost').pathname;
  const type = path.endsWith('.js') ? 'text/javascript' : path.endsWith('.json') ? 'application/json' : 'text/html';
  try {
    const content = files.get(path) ?? (path.startsWith('/dist/') ? await readFile(`.${path}`) : undefined);
    response.writeHead(content === undefined ? 404 : 200, { 'content-type': `${type}; charset=utf-8` }).end(content);
  } catch {
    response.writeHead(404).end();
  }
}).listen(0, '127.0.0.1');
await new Promise((resolve) => server.once('listening', resolve));
const address = `http://127.0.0.1:${server.address().port}`;
files.set('/floor.js', floorScript).set('/ours.js', ourScript).set('/ours.html', ourPage);

const browser = await puppeteer.launch(await chromium());
const results = [];
try {
  for (const size of sizes) {
    const audit = module.generateAudit(size);
    files.set('/audit.json', JSON.stringify(audit)).set('/floor.html', floorPage(audit));
    const runs = { floor: [], ours: [] };
    for (let round = 0; round < rounds; round += 1) {
      for (const name of round % 2 === 0 ? ['floor', 'ours'] : ['ours', 'floor']) {
        runs[name].push(await measure(`${address}/${name}.html`, audit));
      }
    }
    for (const [name, measured] of Object.entries(runs)) results.push({ size, name, ...summary(measured) });
  }
} finally {
  await browser.close();
  server.close();
}

await mkdir('.cache', { recursive: true });
await writeFile('.cache/bench.json', `${JSON.stringify({ rounds, results }, null, 2)}\n`);
print();

/** One visit: milliseconds until the first answer is painted, main-thread milliseconds of an answer, bytes of heap, nodes. */
async function measure(url, audit) {
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const code = Object.values(audit.scales)[0].options.map((option) => option.code);
  const ids = statements(audit).map(({ id }) => id);
  const answer = (id, choice) =>
    page.evaluate(
      (statement, option) =>
        new Promise((resolve) => {
          window.find(statement, option).click();
          requestAnimationFrame(() => requestAnimationFrame(resolve));
        }),
      id,
      choice,
    );
  const begun = performance.now();
  await page.goto(url, { waitUntil: 'commit' }).catch(() => page.goto(url));
  await page.waitForFunction((id, option) => window.find?.(id, option), { polling: 'raf' }, ids[0], code[0]);
  await answer(ids[0], code[0]);
  await page.waitForFunction(() => window.answered === 1, { polling: 'raf' });
  const painted = performance.now() - begun;

  const spent = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * metrics.find(({ name }) => name === 'TaskDuration').value;
  };
  // The page has come to rest when a while of it costs next to nothing.
  for (let before = await spent(), calm = false; !calm;) {
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    const now = await spent();
    calm = now - before < 8;
    before = now;
  }
  const costs = [];
  for (let index = 1; index <= Math.min(answersPerRound, ids.length - 1); index += 1) {
    const before = await spent();
    await answer(ids[index], code[index % code.length]);
    costs.push((await spent()) - before);
  }
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name) => metrics.find((entry) => entry.name === name).value;
  await page.close();
  return { painted, costs, heap: metric('JSHeapUsedSize'), nodes: metric('Nodes') };
}

function summary(measured) {
  const costs = measured.flatMap((run) => run.costs).sort((a, b) => a - b);
  const middle = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
  return {
    painted: middle(measured.map((run) => run.painted)),
    answer: costs[Math.floor(costs.length / 2)],
    answer95: costs[Math.floor(costs.length * 0.95)],
    heap: middle(measured.map((run) => run.heap)),
    nodes: middle(measured.map((run) => run.nodes)),
  };
}

function print() {
  console.log('| statements | page | first answer painted | an answer | 95% | heap | nodes |');
  console.log('|---|---|---|---|---|---|---|');
  for (const { size, name, painted, answer, answer95, heap, nodes } of results) {
    const floor = results.find((row) => row.size === size && row.name === 'floor');
    const ratio = (own, other) => (name === 'floor' ? '' : ` (${(own / other).toFixed(2)} ×)`);
    console.log(
      `| ${size} | ${name} | ${painted.toFixed(0)} ms${ratio(painted, floor.painted)} | ${answer.toFixed(1)} ms${ratio(answer, floor.answer)} | ${answer95.toFixed(1)} ms | ${(heap / 1e6).toFixed(1)} MB${ratio(heap, floor.heap)} | ${nodes} |`,
    );
  }
  const ours = results.filter(({ name }) => name === 'ours');
  const [small, large] = [ours[0], ours.at(-1)];
  console.log(
    `\nAn answer with ${large.size} statements costs ${(large.answer / small.answer).toFixed(2)} times one with ${small.size}.`,
  );
}
