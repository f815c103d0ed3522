import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { manifest } from '../manifest/manifest.mjs';
import { documentPage } from './documents.mjs';
import { elementPage } from './elements.mjs';
import { page } from './markdown.mjs';

/** Where the guides are, and which folders of it are made as a whole. */
export const docs = 'stories/docs';
export const madeFolders = ['reference', 'documents'];

/** Every page that is made, by its path below `stories/docs`, out of the sources alone. */
export async function referencePages() {
  const elements = manifest().modules.flatMap(({ declarations }) => declarations);
  const { module } = await runnerImport('./src/core/kinds/reference.build.ts');
  const pages = [
    ...elements.map((element) => [`reference/${element.tagName}.md`, elementPage(element)]),
    ...module.documentReference.map((each) => [`documents/${each.kind}.md`, documentPage(each)]),
  ];
  return new Map(await Promise.all(pages.map(async ([path, parts]) => [path, await page(join(docs, path), parts)])));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const pages = await referencePages();
  for (const folder of madeFolders) {
    await mkdir(join(docs, folder), { recursive: true });
    const gone = (await readdir(join(docs, folder))).filter((file) => !pages.has(`${folder}/${file}`));
    for (const file of gone) await rm(join(docs, folder, file));
  }
  for (const [path, text] of pages) {
    await mkdir(dirname(join(docs, path)), { recursive: true });
    await writeFile(join(docs, path), text);
  }
}
