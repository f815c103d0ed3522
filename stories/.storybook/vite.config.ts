import { defineConfig } from 'vite';

const source = (path: string) => new URL(`../../src/${path}`, import.meta.url).pathname;

export default defineConfig({
  resolve: {
    alias: {
      // As in the builds: see vite.config.ts of the project.
      'decode-named-character-reference': source('parts/named-characters.ts'),
      // The worked examples name the package, as sites do.
      'inclusion-elements': source('index.ts'),
    },
  },
});
