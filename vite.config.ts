import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { minifyHTMLLiterals } from 'minify-literals';
import { defineConfig, type BuildOptions, type Plugin } from 'vite';
import packageFile from './package.json' with { type: 'json' };

/** Takes the line breaks and comments out of lit's templates and sheets, which no minifier of scripts touches. */
const shortTemplates: Plugin = {
  name: 'short-templates',
  enforce: 'pre',
  transform: {
    filter: { id: /\/src\/.*\.ts$/u, code: /\b(?:html|css|svg)`/u },
    handler: async (code, id) => (await minifyHTMLLiterals(code, { fileName: id }))?.code ?? null,
  },
};

const dependencies = Object.keys(packageFile.dependencies);

/** What registers each element, by its tag. */
const elements = Object.fromEntries(
  readdirSync('src/elements').map((tag) => [tag, `src/elements/${tag}/${tag}.define.ts`]),
);

/** The words of every set in every language but English: `audit/cy`. */
const languages = readdirSync('src/localisation', { recursive: true, encoding: 'utf8' })
  .map((file) => /^([a-z]+\/(?!en\b)[a-z]{2})\.ts$/u.exec(file)?.[1])
  .filter((language) => language !== undefined);

/** Leaves every language but English out of the one file: each stays a file beside it, loaded when it is wanted. */
const languagesBeside: Plugin = {
  name: 'languages-beside',
  enforce: 'pre',
  resolveId(id, importer) {
    const [, set = ''] = /\/src\/localisation\/([a-z]+)\/words\.ts$/u.exec(importer ?? '') ?? [];
    const words = id.replace(/^\.(.*)\.js$/u, `${set}$1`);
    return languages.includes(words) ? { id: `./languages/${words}.js`, external: true } : null;
  },
};

/** Has the loader fetch an element with all that it imports at the same time: one way to the server and back less. */
const sideBySide: Plugin = {
  name: 'side-by-side',
  generateBundle(_options, bundle) {
    const imports = (file: string): string[] => {
      const chunk = bundle[file];
      return chunk?.type === 'chunk' ? [file, ...chunk.imports.flatMap(imports)] : [];
    };
    const loader = bundle['embed.js'];
    if (loader?.type !== 'chunk') throw new Error('There is no loader.');
    const loads = /\bimport\([`'"]\.\/([^)]*\.define-[^)]*)[`'"]\)(?:\.then\(\w+=>\w+\.\w+\))?/gu;
    loader.code = loader.code.replaceAll(loads, (_found, file: string) => {
      const all = [...new Set(imports(file))].map((other) => `import('./${other}')`);
      return `Promise.all([${all.join()}])`;
    });
  },
};

/** Leaves the names of the elements alone in what has to know no more than them. */
const namesAlone: Plugin = {
  name: 'names-alone',
  enforce: 'pre',
  transform: {
    filter: { id: /\/src\/embed\/loaders\.ts$/u },
    handler: (code) => code.replaceAll(/\bimport\([^)]*\)/gu, 'Promise.resolve()'),
  },
};

const shared: BuildOptions = {
  outDir: 'dist',
  emptyOutDir: false,
  copyPublicDir: false,
  target: 'es2022',
  modulePreload: false,
  reportCompressedSize: false,
};

/** Made as small as it gets: the licences of what is bundled stand in a file beside it. */
const small = { minify: true, comments: false } as const;

/**
 * Which modules travel together, with all that they import: many small files are slower to fetch and smaller by less,
 * since each is compressed by itself. What is in none of these goes where the pages that need it find it.
 */
const together = [
  /** What every element needs. */
  {
    name: 'base',
    priority: 2,
    test: /src\/(?:parts\/(?:document-source|problem-view|problem-view\.styles|heading|words|register|events|today|inclusion-element)|localisation\/localise|theme\/(?:tokens|base|controls|panels)|core\/(?:documents\/(?:fields|quickly|text|unique-ids)|audit\/same-content))\.ts$|\/lit-element\/|reactive-element\/decorators\/(?:property|state)|helpers\/esm\/decorate|\/lit\/decorators\.js|rolldown\/runtime/u,
  },
  /** What reads the names in attributes, and leads on from a problem. */
  { name: 'names', priority: 2, test: /src\/parts\/(?:known-names|names-in|focus-(?:after-retry|once))\.ts$/u },
  /** What elements need that may stand in the session of an audit. */
  { name: 'audit-around', priority: 2, test: /src\/parts\/audit\/audit-around\.ts$|context-root/u },
  /** What elements need that take input. */
  {
    name: 'input',
    priority: 2,
    test: /src\/(?:parts\/(?:announcer|lost-part)|core\/(?:rich-text\/safe-url|text\/written-number))\.ts$|\/lit-html\/(?:async-directive|directive|directives\/guard)\.js$|\/lit\/(?:async-directive|directive|directives\/guard)\.js$/u,
  },
  /** What is shown of answers, and asks for them. */
  {
    name: 'answers',
    priority: 1,
    test: /src\/(?:parts\/(?:text-field|answer-words|error-summary|typing|json-file|place-in-address|results\/results\.styles)|core\/exchange\/(?:csv|evidence-cell|share)|theme\/print)\.ts$/u,
  },
  /** What every element of an audit needs: the audit, its answers and where they are kept. */
  {
    name: 'audit-base',
    priority: 1,
    test: /src\/parts\/audit\/(?:opened-audit|provided-audit)\.ts$|src\/(?:parts\/(?:set-before|statement-types)|core\/audit\/statement-types)\.ts$/u,
  },
  /** What the tracker and the badge need. */
  {
    name: 'awards',
    priority: 1,
    test: /src\/(?:parts\/awards\/.*|localisation\/awards\/(?:words|en)|core\/rights\/(?:levels|validity|partial-date)|core\/documents\/rights-register)\.ts$/u,
  },
  /** What long pages and what is saved or printed of them need. */
  {
    name: 'beside',
    priority: 1,
    test: /src\/(?:parts\/(?:scrolling|print-alone)|localisation\/word-set)\.ts$/u,
  },
  /** What says what is wrong with a document that is refused. */
  { name: 'problems', test: /src\/core\/documents\/(?:check|read)\.ts$/u },
];

/** What each `vite build --mode NAME` makes; `build/build.mjs` runs them all. */
const builds: Record<string, { build: BuildOptions; plugins?: Plugin[] }> = {
  /** For bundlers: our own code alone, what it depends on left to the bundler. */
  library: {
    build: {
      ...shared,
      minify: false,
      lib: {
        entry: {
          index: 'src/index.ts',
          define: 'src/define.ts',
          documents: 'src/documents.ts',
          prerender: 'src/prerender/index.ts',
          ...elements,
        },
        formats: ['es'],
      },
      rolldownOptions: {
        external: dependencies.map((name) => new RegExp(`^${name}(?:/|$)`, 'u')),
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  /** For a page without a bundler: a small script that loads what the page uses. */
  embed: {
    plugins: [sideBySide],
    build: {
      ...shared,
      lib: { entry: { embed: 'src/embed/embed.ts' }, formats: ['es'] },
      rolldownOptions: {
        output: {
          ...small,
          codeSplitting: { groups: together },
          entryFileNames: '[name].js',
          // The words of a set in a language say of which set they are: `audit-cy`.
          chunkFileNames: ({ facadeModuleId, name }) => {
            const [, set] = /\/localisation\/([a-z]+)\/[a-z]{2}\.ts$/u.exec(facadeModuleId ?? '') ?? [];
            return `embed/${set ? `${set}-` : ''}${name}-[hash].js`;
          },
        },
      },
    },
  },
  /** The same in one file, so that one `integrity` covers all. */
  single: {
    plugins: [languagesBeside],
    build: {
      ...shared,
      lib: { entry: { 'inclusion-elements': 'src/embed/all.ts' }, formats: ['es'] },
      license: { fileName: 'licences.md' },
      rolldownOptions: {
        output: { ...small, entryFileNames: '[name].js', codeSplitting: false },
      },
    },
  },
  /** The script of the page for an iframe, which loads the elements by `embed.js`. */
  frame: {
    plugins: [namesAlone],
    build: {
      ...shared,
      lib: { entry: { frame: 'src/embed/frame.ts' }, formats: ['es'] },
      rolldownOptions: { output: { ...small, entryFileNames: '[name].js' } },
    },
  },
  /** The script of a page around such an iframe: an ordinary one, which needs no consent of the site it comes from. */
  'frame-host': {
    build: {
      ...shared,
      lib: { entry: { 'frame-host': 'src/embed/frame-host.ts' }, formats: ['iife'], name: 'frameHost' },
      rolldownOptions: { output: { ...small, entryFileNames: '[name].js' } },
    },
  },
  /** The editor's desk, a page of the demonstration. */
  desk: {
    build: {
      ...shared,
      outDir: '.site/desk',
      lib: { entry: { desk: 'stories/desk/desk.ts', preview: 'stories/desk/preview.ts' }, formats: ['es'] },
      rolldownOptions: { output: { ...small, entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' } },
    },
  },
  /** The command line, for Node: in one file, but for what the package depends on. */
  cli: {
    build: {
      ...shared,
      minify: false,
      target: 'node20',
      lib: { entry: { 'inclusion-elements': 'src/cli/inclusion-elements.ts' }, formats: ['es'] },
      license: { fileName: 'cli/licences.md' },
      rolldownOptions: {
        platform: 'node',
        external: [/^node:/u, ...dependencies.map((name) => new RegExp(`^${name}(?:/|$)`, 'u'))],
        output: { entryFileNames: 'cli/[name].js', codeSplitting: false },
      },
    },
  },
  languages: {
    build: {
      ...shared,
      lib: {
        entry: Object.fromEntries(languages.map((name) => [name, `src/localisation/${name}.ts`])),
        formats: ['es'],
      },
      rolldownOptions: {
        output: { ...small, entryFileNames: 'languages/[name].js', chunkFileNames: 'languages/[name]-[hash].js' },
      },
    },
  },
};

export default defineConfig(({ mode }) => {
  const chosen = builds[mode];
  if (!chosen) throw new Error(`There is no build called ${mode}: there is ${Object.keys(builds).join(', ')}.`);
  return {
    base: './',
    logLevel: 'warn',
    build: chosen.build,
    // Its form for browsers sets innerHTML, which Trusted Types refuse.
    resolve: { alias: { 'decode-named-character-reference': resolve('src/parts/named-characters.ts') } },
    plugins: [shortTemplates, ...(chosen.plugins ?? [])],
  };
});
