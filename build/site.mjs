import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

/** Makes `.site/`: the demonstration's pages, with the documents at `/documents/` and `dist` at `/dist/`. */
process.chdir(fileURLToPath(new URL('..', import.meta.url)));

await rm('.site', { recursive: true, force: true });
await cp('stories/site', '.site', { recursive: true });
await cp('stories/documents', '.site/documents', { recursive: true, filter: (path) => !path.endsWith('.ts') });
await mkdir('.site/dist');
await cp('dist', '.site/dist', { recursive: true, filter: (path) => path !== 'dist/types' });

const { module } = await runnerImport('./stories/documents/generate-audit.ts');
await writeFile('.site/documents/thousand-statements.json', JSON.stringify(module.generateAudit(1000)));

const { module: registers } = await runnerImport('./stories/documents/generate-register.ts');
await writeFile('.site/documents/generated-register-25000.json', JSON.stringify(registers.generateRegister(25_000)));
