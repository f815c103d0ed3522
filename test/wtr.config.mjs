import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import puppeteer from 'puppeteer-core';
import { chromium } from './browsers/chromium.mjs';
import { firefox } from './browsers/firefox.mjs';
import { webkit } from './browsers/webkit.mjs';
import { totals } from './browsers/totals.mjs';
import { windowSize } from './browsers/window-size.mjs';
import { answers } from './server/answers.mjs';
import { misbehaving } from './server/misbehaving.mjs';
import { site } from './server/site.mjs';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

/** By name, what the runner starts. `ENGINES=chromium,firefox,webkit` says which of them; Chromium if it is silent. */
const engines = {
  chromium: async () => chromeLauncher({ puppeteer, launchOptions: await chromium() }),
  firefox: async () => storedApart(chromeLauncher({ puppeteer, launchOptions: firefox(), createPage: pageOfItsOwn })),
  webkit: async () => {
    const { port, binary } = await webkit();
    return webdriverLauncher({
      hostname: '127.0.0.1',
      port,
      path: '/',
      logLevel: 'error',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary, args: ['--automation'] },
      },
    });
  },
};

/** A page that keeps what it stores to itself. */
const pageOfItsOwn = async ({ browser }) => (await browser.createBrowserContext()).newPage();

/**
 * Gives each file of tests a page that was not used. Firefox (153) deletes no database any more, and so opens none, once a
 * page went away that was opening it: such a page of one file would hold up all the files after it.
 */
function storedApart(launcher) {
  const stopSession = launcher.stopSession.bind(launcher);
  launcher.stopSession = async (session) => {
    const result = await stopSession(session);
    for (const { puppeteerPage } of launcher.inactivePages.splice(0)) await puppeteerPage.browserContext().close();
    return result;
  };
  return launcher;
}

const wanted = (process.env.ENGINES ?? 'chromium').split(',');
const browsers = [];
for (const name of wanted) {
  if (!engines[name])
    throw new Error(`There is no engine called ${name}: there is ${Object.keys(engines).join(', ')}.`);
  browsers.push(await engines[name]());
}

export default {
  rootDir: at('..'),
  // 127.0.0.1 as browsers and systems read it: by that very name the runner listens to every network.
  hostname: '127.1',
  // Every payload in every field takes minutes: `npm run test:security`. The bench installs packages with tests of theirs.
  files: ['test/**/*.test.ts', '!test/security/**', '!**/node_modules/**'],
  nodeResolve: { exportConditions: ['production', 'default'] },
  plugins: [
    // As in the builds: see vite.config.ts.
    {
      name: 'named-characters',
      resolveImport: ({ source }) =>
        source === 'decode-named-character-reference' ? '/src/parts/named-characters.ts' : undefined,
    },
    // The worked examples name the package, as sites do.
    {
      name: 'the-package-itself',
      resolveImport: ({ source }) => (source === 'inclusion-elements' ? '/src/index.ts' : undefined),
    },
    windowSize(),
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: at('../tsconfig.json') }),
  ],
  middleware: [misbehaving, answers, site],
  browsers,
  reporters: [defaultReporter(), totals()],
  // Each file has the keyboard and the focus to itself.
  concurrency: 1,
  concurrentBrowsers: 1,
  testFramework: { config: { timeout: '15000' } },
  testsFinishTimeout: 300_000,
};
