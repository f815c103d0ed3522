import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * Installs Debian packages where this account may, and says whether it did. Never asks for a password.
 *
 * The package list is fetched first: a new machine has none, or an old one.
 */
export function installFromDebian(...packages) {
  const apt = asRoot();
  if (!apt || !existsSync('/usr/bin/apt-get')) return false;
  console.log(`Installing ${packages.join(', ')} with apt-get …`);
  const run = (...words) => {
    const [command, ...rest] = [...apt, 'apt-get', ...words];
    execFileSync(command, rest, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  };
  try {
    run('update', '-q');
    run('install', '-q', '--yes', '--no-install-recommends', ...packages);
    return true;
  } catch (error) {
    console.error(`apt-get could not install ${packages.join(', ')}: ${error.message}`);
    return false;
  }
}

function asRoot() {
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n'] : undefined;
}
