import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * What keeps a version from being released, each in a sentence; an empty list when nothing does.
 *
 * @param {object} state
 * @param {string} state.changes what `git status --porcelain` says
 * @param {string[]} state.tags the tags of the repository
 * @param {string} state.changelog the text of `CHANGELOG.md`
 * @param {{ version: string, repository?: unknown }} state.packageFile
 * @param {boolean} state.publishing whether this is more than a rehearsal
 */
export function obstacles({ changes, tags, changelog, packageFile, publishing }) {
  const { version, repository } = packageFile;
  const found = [];
  if (changes.trim() !== '') found.push('The tree has changes that are not committed: commit them, or take them back.');
  if (tags.includes(`v${version}`)) found.push(`Version ${version} has a tag already: raise the version.`);
  const heading = changelog.split('\n').find((line) => line.startsWith('## '));
  if (!heading?.startsWith(`## ${version}`))
    found.push(`The newest heading of CHANGELOG.md is not ${version}: write what changes for those who use it.`);
  // A rehearsal may come before the day is known, and where nobody knows yet where the source will be kept.
  if (!publishing) return found;
  if (heading?.includes('not released yet')) found.push('CHANGELOG.md says “not released yet”: write the day.');
  if (repository === undefined)
    found.push('Provenance names where the source is kept: write "repository" into package.json.');
  return found;
}

/** What is run, in this order, when nothing is in the way. Only where builds are made in the open is it published. */
export function steps(publishing) {
  return [
    ['npm', 'ci'],
    ['npm', 'test'],
    publishing
      ? ['npm', 'publish', '--provenance', '--access', 'public']
      : ['npm', 'publish', '--dry-run', '--access', 'public'],
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.chdir(fileURLToPath(new URL('..', import.meta.url)));
  const git = (...words) => execFileSync('git', words, { encoding: 'utf8' });
  const publishing = process.env.CI === 'true';
  const found = obstacles({
    changes: git('status', '--porcelain'),
    tags: git('tag', '--list').split('\n'),
    changelog: readFileSync('CHANGELOG.md', 'utf8'),
    packageFile: JSON.parse(readFileSync('package.json', 'utf8')),
    publishing,
  });
  if (found.length > 0) {
    console.error(['Nothing was released.', ...found].join('\n'));
    process.exit(1);
  }
  for (const [program, ...words] of steps(publishing)) {
    console.log(`> ${[program, ...words].join(' ')}`);
    execFileSync(program, words, { stdio: 'inherit' });
  }
  console.log(publishing ? 'Released. Push the tag of this version.' : 'A rehearsal: nothing was sent.');
}
