import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build, runnerImport } from 'vite';
import { deskIndex } from './desk-index.mjs';
import { writeDocs } from './docs.mjs';

/** Makes `.site/`: the demonstration's pages, with the documents at `/documents/` and `dist` at `/dist/`. */
process.chdir(fileURLToPath(new URL('..', import.meta.url)));

await rm('.site', { recursive: true, force: true });
await cp('stories/site', '.site', { recursive: true });
await cp('stories/documents', '.site/documents', { recursive: true, filter: (path) => !path.endsWith('.ts') });
await mkdir('.site/dist');
await cp('dist', '.site/dist', { recursive: true, filter: (path) => path !== 'dist/types' });

// Before anything is run by Vite, which would make it build for development.
await build({ mode: 'desk' });

const { module } = await runnerImport('./stories/documents/generate-audit.ts');
await writeFile('.site/documents/thousand-statements.json', JSON.stringify(module.generateAudit(1000)));

await writeFile('.site/desk/index.json', JSON.stringify(await deskIndex()));

await writeDocs('stories/docs', '.site/docs');
const { module: generated } = await runnerImport('./stories/documents/generate-guide.ts');
await writeFile('.site/documents/two-hundred-chapters.json', JSON.stringify(generated.generateGuide(200)));

/** What stands in a page for a guide, prerendered inside the tag: `<!-- guide FILE LANGUAGE PREFIX -->`. */
const { renderGuide } = await import('../dist/prerender.js');
for (const page of (await readdir('.site')).filter((name) => name.endsWith('.html'))) {
  const text = await readFile(`.site/${page}`, 'utf8');
  const marks = [...text.matchAll(/<!-- guide (\S+) (\S+) (\S+) -->/gu)];
  let made = text;
  for (const [mark, file, language, hashPrefix] of marks) {
    const guide = JSON.parse(await readFile(`stories/documents/${file}`, 'utf8'));
    const today = new Date().toISOString().slice(0, 10);
    made = made.replace(mark, () => renderGuide(guide, language, { hashPrefix, today }));
  }
  if (marks.length > 0) await writeFile(`.site/${page}`, made);
}

const { module: registers } = await runnerImport('./stories/documents/generate-register.ts');
await writeFile('.site/documents/generated-register-25000.json', JSON.stringify(registers.generateRegister(25_000)));
