import { existsSync } from 'node:fs';
import { installFromDebian } from './debian.mjs';

const installed = [
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

/** Nothing that a test does not ask for: no updates, no sync, no first-run pages. */
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/**
 * How to start Chromium, as puppeteer's launch options: an installed Chrome or Chromium, else Debian's, else the one
 * inside the `@sparticuz/chromium` package. Throws one plain sentence where there is none.
 */
export async function chromium() {
  const found = () => installed.find((path) => path && existsSync(path));
  const executablePath = found() ?? (installFromDebian('chromium', 'fonts-dejavu-core') ? found() : undefined);
  if (executablePath) return { executablePath, args: quiet };
  return packaged();
}

async function packaged() {
  try {
    const { default: carried } = await import('@sparticuz/chromium');
    const executablePath = await carried.executablePath();
    return { executablePath, headless: 'shell', args: [...carried.args, ...quiet] };
  } catch {
    throw new Error('No browser was found: install Chrome or Chromium, or put the path of one in CHROME_PATH.');
  }
}
