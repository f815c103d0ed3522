import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
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
const { module: registers } = await runnerImport('./stories/documents/generate-register.ts');
await writeFile('.site/documents/generated-register-25000.json', JSON.stringify(registers.generateRegister(25_000)));
