import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { installFromDebian } from './debian.mjs';

const driver = '/usr/bin/WebKitWebDriver';
const screen = '/usr/bin/Xvfb';

/**
 * Starts WebKitGTK's driver on a screen of its own, and resolves to its port, the browser it starts, and how to end
 * both. They end with this process, too. Throws one plain sentence where there is no WebKit.
 */
export async function webkit() {
  const found = () => [driver, screen].every(existsSync) && miniBrowser();
  const binary = found() || (installFromDebian('webkit2gtk-driver', 'xvfb', 'fonts-dejavu-core') && found());
  if (!binary) throw new Error("WebKit was not found: install Debian's packages webkit2gtk-driver and xvfb.");

  const started = [];
  const end = () => started.splice(0).forEach((child) => child.kill());
  process.once('exit', end);

  const display = await startScreen(started);
  const port = await freePort();
  const child = spawn(driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: display, GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1' },
  });
  started.push(child);
  await answers(port, child);
  return { port, binary, end };
}

/** Xvfb chooses a number that is free, and writes it when the screen can be used. */
function startScreen(started) {
  const child = spawn(screen, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  started.push(child);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Xvfb ended at once, with code ${code}.`)));
    child.stdio[3].once('data', (number) => resolve(`:${String(number).trim()}`));
  });
}

function miniBrowser() {
  for (const folder of readdirSync('/usr/lib').filter((name) => name.endsWith('-linux-gnu'))) {
    for (const version of ['4.1', '4.0', '6.0']) {
      const path = `/usr/lib/${folder}/webkit2gtk-${version}/MiniBrowser`;
      if (existsSync(path)) return path;
    }
  }
  return undefined;
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function answers(port, child) {
  for (let tries = 0; tries < 100; tries += 1) {
    if (child.exitCode !== null) throw new Error(`WebKitWebDriver ended at once, with code ${child.exitCode}.`);
    const ready = await fetch(`http://127.0.0.1:${port}/status`).then(
      (response) => response.ok,
      () => false,
    );
    if (ready) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('WebKitWebDriver does not answer.');
}
