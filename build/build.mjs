import { execFileSync } from 'node:child_process';
import { chmod, copyFile, cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build, runnerImport } from 'vite';
import { integrity } from './integrity.mjs';
import { writeManifest } from './manifest/write.mjs';
import { pinnedLines } from './pinned.mjs';

/** Makes `dist/`: the library with its types, the scripts for pages, their sheets, the schemas, the manifest and the hashes. */
process.chdir(fileURLToPath(new URL('..', import.meta.url)));

await rm('dist', { recursive: true, force: true });
for (const mode of ['library', 'embed', 'single', 'frame', 'frame-host', 'languages', 'cli']) await build({ mode });

await chmod('dist/cli/inclusion-elements.js', 0o755);

execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'build/tsconfig.types.json'], {
  stdio: 'inherit',
});

for (const file of ['inclusion-elements.css', 'frame.html']) await copyFile(`src/embed/${file}`, `dist/${file}`);

const { module } = await runnerImport('./src/core/documents/schemas.build.ts');
await mkdir('dist/schemas');
for (const [kind, schema] of Object.entries(module.jsonSchemas())) {
  await writeFile(`dist/schemas/${kind}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);
}

await cp('src/stores/openapi', 'dist/openapi', { recursive: true });

await writeManifest('dist');

await writeFile('dist/embed-pinned.html', pinnedLines(await integrity('dist'), '/inclusion/').html);
await writeFile('dist/integrity.json', `${JSON.stringify(await integrity('dist'), null, 2)}\n`);
