import eslint from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import typescript from 'typescript-eslint';

const elements = ['src/**/*.ts', 'stories/**/*.ts'];

export default defineConfig(
  { ignores: ['dist/', '.site/', '.cache/', 'node_modules/', 'test/bench/peers/node_modules/'] },
  { linterOptions: { noInlineConfig: true, reportUnusedInlineConfigs: 'error' } },
  eslint.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [typescript.configs.strictTypeChecked, typescript.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['vite.config.ts'], defaultProject: 'build/tsconfig.json' },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      // A lit handler is bound when the template is rendered.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Named by type alone, a part that is loaded later stays out of what is loaded first.
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      // Leaving fields out of an object names them.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_' }],
      // Lengths are counted in Unicode characters, as the formats do.
      '@typescript-eslint/no-misused-spread': 'off',
    },
  },
  {
    files: elements,
    extends: [lit['flat/recommended'], wc['flat/best-practice']],
    // This one still comes in the form that ESLint had before.
    plugins: { 'lit-a11y': litA11y },
    rules: litA11y.configs.recommended.rules,
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // Chai's assertions are expressions, and what a test knows to be there it may say so.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      // A plugin's types make every assertion of Chai's look like a promise.
      '@typescript-eslint/no-floating-promises': 'off',
      // Programs take names that types do not know: hostile ones, and fields of other versions.
      '@typescript-eslint/dot-notation': 'off',
    },
  },
  {
    files: ['**/*.mjs', '*.js'],
    languageOptions: {
      globals: Object.fromEntries(
        ['process', 'console', 'fetch', 'setTimeout', 'clearTimeout', 'URL', 'Buffer', 'performance'].map((name) => [
          name,
          'readonly',
        ]),
      ),
    },
  },
  {
    // Scripts of pages, and functions that a test sends into one.
    files: [
      'stories/site/**/*.js',
      'test/bench/*.mjs',
      'test/bench/peers/*.js',
      'test/{embedding,frameworks}/**/*.{js,mjs}',
      'test/endurance/*.mjs',
    ],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'document',
          'window',
          'customElements',
          'HTMLElement',
          'Event',
          'addEventListener',
          'requestAnimationFrame',
          'URLSearchParams',
          'FormData',
          'DOMParser',
          'console',
          'navigator',
          'getComputedStyle',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
);
