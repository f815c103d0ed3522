import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The form builders that the audit is measured beside, by the name of their entry. */
export const peers = {
  rjsf: { title: 'react-jsonschema-form', package: '@rjsf/core' },
  jsonforms: { title: 'JSON Forms', package: '@jsonforms/core' },
  surveyjs: { title: 'SurveyJS', package: 'survey-core', paged: true },
  formio: { title: 'Form.io', package: '@formio/js', paged: true },
};

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Installs the peers where they are not, and makes a production bundle of each in `folder`. */
export async function buildPeers(folder) {
  if (!existsSync(at('node_modules'))) execFileSync('npm', ['ci'], { cwd: at('.'), stdio: 'inherit' });
  for (const name of Object.keys(peers)) {
    await build({
      configFile: false,
      root: at('.'),
      logLevel: 'error',
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        outDir: `${folder}/${name}`,
        emptyOutDir: true,
        target: 'es2022',
        modulePreload: false,
        rolldownOptions: {
          input: at(`${name}.js`),
          external: ['/questionnaire.js'],
          output: { entryFileNames: 'peer.js', assetFileNames: 'peer[extname]' },
        },
      },
    });
  }
}

/** The version of a peer that is installed. */
export async function versionOf(name) {
  const file = await readFile(at(`node_modules/${peers[name].package}/package.json`), 'utf8');
  return JSON.parse(file).version;
}
