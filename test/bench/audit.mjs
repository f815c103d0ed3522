import puppeteer from 'puppeteer-core';
import { runnerImport } from 'vite';
import { chromium } from '../browsers/chromium.mjs';
import { measure, summary } from './measure.mjs';
import { floorPage, floorScript, ourPage, ourScript, peerPage, questionnaireScript } from './pages.mjs';
import { buildPeers, peers, versionOf } from './peers/build.mjs';
import { begin, report, roundsAsked } from './report.mjs';
import { serveFiles } from './server.mjs';
import { table, growth } from './table.mjs';

/**
 * Measures the audit beside the same questionnaire in hand-written HTML (the floor) and in other form builders: same
 * browser, slowed down four times, rounds interleaved, medians. The ratios say something on any machine; the times do
 * not.
 *
 * `node test/bench/audit.mjs [--rounds 7] [--peers] [--paged] [--large] [--device]`: `--peers` adds SurveyJS, Form.io, JSON Forms
 * and react-jsonschema-form, which are installed for it; `--paged` measures a page for each ten statements in place of
 * all on one page, where the peer has pages; `--large` adds 10,000 statements to the audit and the floor alone;
 * `--device` adds the audit that keeps its answers on the device.
 */
begin();

const wanted = (option) => process.argv.includes(option);
const rounds = roundsAsked();
const paged = wanted('--paged');
const sizes = [24, 200, 1000, ...(wanted('--large') ? [10_000] : [])];
const others = wanted('--peers') ? Object.keys(peers).filter((name) => !paged || peers[name].paged) : [];
const names = [...(paged ? [] : ['floor']), 'ours', ...(wanted('--device') ? ['device'] : []), ...others];

const { module } = await runnerImport('./stories/documents/generate-audit.ts');
const { files, address, end, add, forget, weight } = await serveFiles();
files.set('/questionnaire.js', questionnaireScript).set('/floor.js', floorScript).set('/ours.js', ourScript);
const layout = paged ? 'pages' : 'single';
files.set('/ours.html', ourPage('none', layout)).set('/device.html', ourPage('device', layout));
await add('dist', '/dist');
if (others.length > 0) await buildPeers(`${process.cwd()}/.cache/bench-peers`);
for (const name of others) {
  await add(`.cache/bench-peers/${name}`, `/peers/${name}`);
  files.set(`/${name}.html`, peerPage(name, files.has(`/peers/${name}/peer.css`)));
}

const browser = await puppeteer.launch({ ...(await chromium()), protocolTimeout: 900_000 });
const runs = [];
const weights = {};
try {
  // Sizes are interleaved too: an answer in a long audit is compared with one in a short audit.
  for (let round = 0; round < rounds; round += 1) {
    for (const size of sizes) {
      const audit = module.generateAudit(size);
      files.set('/audit.json', JSON.stringify(audit)).set('/floor.html', floorPage(audit));
      for (const name of round % 2 === 0 ? names : names.toReversed()) {
        if (size > 1000 && others.includes(name)) continue;
        forget();
        const run = await measure(browser, `${address}/${name}.html`, audit, paged ? Math.min(10, size) : size);
        runs.push({ size, name, ...run });
        weights[name] ??= weight();
      }
    }
  }
} finally {
  await browser.close();
  end();
}

const results = sizes.flatMap((size) =>
  names.flatMap((name) => {
    const measured = runs.filter((run) => run.size === size && run.name === name);
    return measured.length > 0 ? [{ size, name, ...weights[name], ...summary(measured) }] : [];
  }),
);
const versions = Object.fromEntries(await Promise.all(others.map(async (name) => [name, await versionOf(name)])));
const titles = Object.fromEntries(others.map((name) => [name, `${peers[name].title} ${versions[name]}`]));
await report(
  paged ? 'audit-paged' : 'audit',
  rounds,
  { versions, results },
  `${table(results, titles, paged ? 'ours' : 'floor')}\n\n${growth(results, names)}`,
);
