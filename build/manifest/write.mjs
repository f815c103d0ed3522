import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { vsCodeCss, vsCodeHtml, webTypes } from './editor-support.mjs';
import { frameworkTypes } from './framework-types.mjs';
import { manifest } from './manifest.mjs';

/** Writes the manifest into a folder, and what editors and frameworks are told by it. */
export async function writeManifest(folder) {
  const made = manifest();
  const elements = made.modules.flatMap(({ declarations }) => declarations);
  const { name, version } = JSON.parse(await readFile('package.json', 'utf8'));
  for (const [file, content] of Object.entries({
    'custom-elements.json': made,
    'vscode.html-custom-data.json': vsCodeHtml(elements),
    'vscode.css-custom-data.json': vsCodeCss(elements),
    'web-types.json': webTypes(elements, { name, version }),
  })) {
    await writeFile(`${folder}/${file}`, `${JSON.stringify(content, null, 2)}\n`);
  }
  await mkdir(`${folder}/frameworks`);
  for (const [file, text] of Object.entries(frameworkTypes(elements))) {
    await writeFile(`${folder}/frameworks/${file}`, text);
  }
}
