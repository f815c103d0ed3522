import { statements } from './pages.mjs';

const answersPerRound = 15;

/**
 * One visit, with nothing in any cache or store, on a processor slowed down four times: milliseconds until the first
 * answer has registered and is painted, and until all statements are there; main-thread milliseconds of each answer to
 * the frame after it, and until the page has been at rest for three frames; bytes of heap after collection; nodes.
 *
 * @param onPage how many of the statements, the first ones, are on the page.
 */
export async function measure(browser, url, audit, onPage) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const codes = Object.values(audit.scales)[0].options.map(({ code }) => code);
  const ids = statements(audit).map(({ id }) => id);
  const metrics = async () => {
    const read = await session.send('Performance.getMetrics');
    const { TaskDuration, ScriptDuration, LayoutDuration, RecalcStyleDuration, JSHeapUsedSize, Nodes } =
      Object.fromEntries(read.metrics.map(({ name, value }) => [name, value]));
    const layout = LayoutDuration + RecalcStyleDuration;
    return { task: 1000 * TaskDuration, script: 1000 * ScriptDuration, layout: 1000 * layout, JSHeapUsedSize, Nodes };
  };
  /** Waits until the page has come to rest: a while of it costs next to nothing. */
  const rest = async () => {
    for (let before = await metrics(), calm = 0, frames = 0; calm < 3 && frames < 300; frames += 1) {
      await page.evaluate(() => window.painted());
      const now = await metrics();
      calm = now.task - before.task < 8 ? calm + 1 : 0;
      before = now;
    }
  };

  // The page itself answers as soon as it can be answered, and says when that was painted.
  const query = `statement=${ids[0]}&code=${codes[0]}&last=${ids[onPage - 1]}${onPage < ids.length ? '&paged' : ''}`;
  const failed = new Promise((_, reject) => page.once('pageerror', reject));
  await page.goto(`${url}?${query}`);
  const all = await Promise.race([page.waitForFunction(() => window.allPainted, { timeout: 300_000 }), failed]);
  const result = { painted: await page.evaluate(() => window.firstPainted), all: await all.jsonValue(), costs: [] };

  for (let index = 1; index <= Math.min(answersPerRound, onPage - 1); index += 1) {
    await page.evaluate((...which) => window.bringIntoSight(...which), ids[index], codes[index % codes.length]);
    await rest();
    const before = await metrics();
    await page.evaluate(() => window.answer());
    const after = await metrics();
    await rest();
    const { task } = await metrics();
    const cost = Object.fromEntries(['task', 'script', 'layout'].map((key) => [key, after[key] - before[key]]));
    result.costs.push({ ...cost, whole: task - before.task });
  }
  await session.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize, Nodes } = await metrics();
  await context.close();
  return { ...result, heap: JSHeapUsedSize, nodes: Nodes };
}

/** The medians of several visits, and the 95th percentile of an answer. */
export function summary(measured) {
  const costs = (key) => measured.flatMap((run) => run.costs.map((cost) => cost[key]));
  const median = (key) => quantile(measured.map((run) => run[key]));
  return {
    painted: median('painted'),
    all: median('all'),
    answer: quantile(costs('task')),
    answer95: quantile(costs('task'), 0.95),
    script: quantile(costs('script')),
    layout: quantile(costs('layout')),
    whole: quantile(costs('whole')),
    heap: median('heap'),
    nodes: median('nodes'),
  };
}

/** The value below which such a share of them lies; the median when it is left out. */
export function quantile(values, share = 0.5) {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)];
}
