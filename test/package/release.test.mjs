import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { obstacles, steps } from '../../build/release.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

const ready = {
  changes: '',
  tags: ['v0.1.0'],
  changelog: '# Changelog\n\n## 0.2.0 (1 December 2026)\n\nBetter.\n\n## 0.1.0\n',
  packageFile: { version: '0.2.0', repository: 'https://git.example.org/inclusion-elements' },
  publishing: true,
};

describe('a release', () => {
  it('has nothing in its way when all is ready', () => assert.deepEqual(obstacles(ready), []));

  for (const [what, change, sentence] of [
    ['changes that are not committed', { changes: ' M README.md\n' }, 'not committed'],
    ['a version that was released', { tags: ['v0.2.0'] }, 'has a tag already'],
    ['a changelog without the version', { changelog: '# Changelog\n\n## 0.1.0\n' }, 'is not 0.2.0'],
    ['a changelog that says it is not released', { changelog: '## 0.2.0 (not released yet)\n' }, 'write the day'],
    ['a package that does not say where its source is', { packageFile: { version: '0.2.0' } }, '"repository"'],
  ]) {
    it(`is kept back by ${what}`, () => {
      const found = obstacles({ ...ready, ...change });
      assert.equal(found.length, 1);
      assert.ok(found[0].includes(sentence), found[0]);
    });
  }

  it('may be rehearsed before its day and its place are known', () => {
    const packageFile = { version: '0.2.0' };
    const changelog = '## 0.2.0 (not released yet)\n';
    assert.deepEqual(obstacles({ ...ready, packageFile, changelog, publishing: false }), []);
  });

  it('is tested first, and published with provenance where it is built in the open, and nowhere else', () => {
    for (const publishing of [true, false]) assert.deepEqual(steps(publishing)[1], ['npm', 'test']);
    assert.deepEqual(steps(true).at(-1), ['npm', 'publish', '--provenance', '--access', 'public']);
    assert.ok(steps(false).at(-1).includes('--dry-run'));
  });

  it('runs nothing where something is in the way, says why, and ends with 1', () => {
    const folder = mkdtempSync(join(tmpdir(), 'inclusion-elements-release-'));
    try {
      mkdirSync(join(folder, 'build'));
      for (const file of ['build/release.mjs', 'package.json', 'CHANGELOG.md'])
        cpSync(join(root, file), join(folder, file));
      execFileSync('git', ['init', '--quiet'], { cwd: folder });
      writeFileSync(join(folder, 'new.txt'), 'not committed');
      const { status, stdout, stderr } = spawnSync(process.execPath, ['build/release.mjs'], {
        cwd: folder,
        encoding: 'utf8',
      });
      assert.deepEqual([status, stdout], [1, '']);
      assert.match(stderr, /^Nothing was released\.\nThe tree has changes that are not committed/u);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

test('the first heading of the changelog is the version of the package', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const [, heading] = /^## (\S+)/mu.exec(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'));
  assert.equal(heading, version);
});
