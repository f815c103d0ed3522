import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { bundled, installPackage } from './installed.mjs';

const packageFile = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const elements = readdirSync(new URL('../../src/elements/', import.meta.url));

/** What a bundle says once when an element is registered by it. */
const registers = (code, tag) => new RegExp(`\\w+\\([\`"']${tag}[\`"'],`, 'u').test(code);

/** What only the code of one element has in it: the name of an event of its own. */
const marks = {
  'inclusion-audit-results': 'inclusion-merge',
  'inclusion-strand-progress': 'inclusion-strand-select',
  'inclusion-rights-tracker': 'inclusion-school-select',
};

describe('the package as it is published', () => {
  let installed;
  before(() => {
    installed = installPackage();
  });
  after(() => installed.remove());

  const bundle = (script) => bundled(installed.folder, script);

  it('has nothing that publint advises against', async () => {
    const tarball = readFileSync(installed.tarball);
    const { messages, pkg } = await publint({
      pack: { tarball: tarball.buffer.slice(tarball.byteOffset, tarball.byteOffset + tarball.byteLength) },
      strict: true,
    });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg)),
      [],
    );
  });

  it('has types that are found wherever modules are, and fit the scripts', async () => {
    const { problems, entrypoints } = await checkPackage(
      createPackageFromTarballData(new Uint8Array(readFileSync(installed.tarball))),
    );
    assert.ok(Object.keys(entrypoints).length > elements.length);
    // Modules alone are published: `require` and the resolution of before Node 12 are not served.
    const served = problems.filter(
      ({ resolutionKind }) => resolutionKind !== 'node10' && resolutionKind !== 'node16-cjs',
    );
    assert.deepEqual(served, []);
  });

  it('holds what is read before and after installing it, and nothing of the tests', () => {
    const files = readdirSync(join(installed.folder, 'node_modules/inclusion-elements'));
    assert.deepEqual(files.sort(), [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'SECURITY.md',
      'build',
      'dist',
      'package.json',
      'stories',
    ]);
  });

  it('holds each file of ours that its guides name', () => {
    const home = join(installed.folder, 'node_modules/inclusion-elements');
    const guides = readdirSync(join(home, 'stories/docs')).filter((file) => file.endsWith('.md'));
    const named = guides.flatMap((file) => [
      ...readFileSync(join(home, 'stories/docs', file), 'utf8').matchAll(
        /(?<=[`\s])(?:stories\/documents|build|dist)\/[\w./-]+\.\w+/gu,
      ),
    ]);
    assert.ok(named.length > 10);
    assert.deepEqual(
      named.map(([path]) => path).filter((path) => !existsSync(join(home, path))),
      [],
    );
  });

  for (const tag of elements) {
    it(`registers <${tag}> alone where a site imports it alone`, async () => {
      const { code } = await bundle(`import 'inclusion-elements/${tag}';`);
      assert.deepEqual(
        elements.filter((each) => registers(code, each)),
        [tag],
      );
      for (const [other, mark] of Object.entries(marks)) assert.equal(code.includes(mark), other === tag, mark);
    });
  }

  it('makes a page with one small element much smaller than one with all of them', async () => {
    const [one, all] = await Promise.all([
      bundle("import 'inclusion-elements/inclusion-rights-badge';"),
      bundle("import 'inclusion-elements/define';"),
    ]);
    assert.deepEqual(
      elements.filter((tag) => registers(all.code, tag)),
      elements,
    );
    console.log(`one element: ${one.kilobytes.toFixed(1)} KB, all: ${all.kilobytes.toFixed(1)} KB`);
    assert.ok(one.kilobytes < all.kilobytes / 2, `${one.kilobytes} of ${all.kilobytes} KB`);
  });

  it('leaves nothing of what is imported and not used', async () => {
    for (const entry of ['inclusion-elements', 'inclusion-elements/documents']) {
      const { kilobytes, code } = await bundle(`import { parseAudit } from '${entry}'; import '${entry}';`);
      assert.ok(kilobytes < 0.1, `${entry}: ${code.slice(0, 400)}`);
    }
  });

  it('checks documents without any element', async () => {
    const { code } = await bundle("import { parseAudit } from 'inclusion-elements'; console.log(parseAudit({}));");
    assert.ok(!/HTMLElement|customElements/u.test(code));
  });

  it('keeps scripts and sheets that are imported for what they do', async () => {
    for (const script of ['embed', 'inclusion-elements', 'frame', 'frame-host']) {
      const { kilobytes } = await bundle(`import 'inclusion-elements/dist/${script}.js';`);
      assert.ok(kilobytes > 0.2, `${script}: ${kilobytes} KB`);
    }
    const { sheets } = await bundle("import 'inclusion-elements/dist/inclusion-elements.css';");
    assert.match(sheets.join(''), /inclusion-audit/u);
  });

  it('names no file under sideEffects that there is not', () => {
    const files = readdirSync(new URL('../../', import.meta.url), { recursive: true }).filter((file) =>
      /^(?:dist|src|stories)\//u.test(file),
    );
    for (const pattern of packageFile.sideEffects) {
      const path = pattern
        .replace('./', '')
        .replaceAll('.', '\\.')
        .replaceAll(/\*+\/?/gu, (stars) => (stars === '*' ? '[^/]*' : '.*'));
      assert.ok(
        files.some((file) => new RegExp(`^${path}$`, 'u').test(file)),
        pattern,
      );
    }
  });
});
