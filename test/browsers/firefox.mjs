import { existsSync } from 'node:fs';
import { installFromDebian } from './debian.mjs';

const installed = [
  process.env.FIREFOX_PATH,
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:/Program Files/Mozilla Firefox/firefox.exe',
];

/** How to start Firefox, as puppeteer's launch options. Throws one plain sentence where there is none. */
export function firefox() {
  const found = () => installed.find((path) => path && existsSync(path));
  const executablePath = found() ?? (installFromDebian('firefox-esr', 'fonts-dejavu-core') ? found() : undefined);
  if (!executablePath) {
    throw new Error('Firefox was not found: install it, or put the path of one in FIREFOX_PATH.');
  }
  return { browser: 'firefox', executablePath };
}
