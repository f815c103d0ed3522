import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import { build } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));
const repository = fileURLToPath(new URL('../..', import.meta.url));

/** By framework, its Vite plugins, and which files the page and the server begin with. */
export const frameworks = {
  react: { plugins: [], client: 'client.tsx', server: 'server.tsx' },
  vue: {
    plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('inclusion-') } } })],
    client: 'client.js',
    server: 'server.js',
  },
  svelte: { plugins: [svelte({ configFile: false })], client: 'client.js', server: 'server.js' },
};

/** Builds an app for the browser and for a server, as a site would, into a folder below `.cache`. */
export async function buildApp(name) {
  const { plugins, client, server } = frameworks[name];
  const out = (side) => `${repository}.cache/frameworks/${name}/${side}`;
  const common = {
    configFile: false,
    root: `${here}${name}`,
    logLevel: 'warn',
    plugins,
  };
  const shared = { target: 'es2022', emptyOutDir: true, minify: false, reportCompressedSize: false };
  await build({
    ...common,
    base: './',
    build: {
      ...shared,
      outDir: out('client'),
      rolldownOptions: { input: client, output: { entryFileNames: 'client.js' } },
    },
  });
  await build({
    ...common,
    build: {
      ...shared,
      outDir: out('server'),
      ssr: server,
      rolldownOptions: { output: { entryFileNames: 'server.mjs' } },
    },
  });
  return { client: out('client'), server: `${out('server')}/server.mjs` };
}
