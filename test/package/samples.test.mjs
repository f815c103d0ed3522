import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import ts from 'typescript';
import { root, samplesIn } from './samples.mjs';

const run = promisify(execFile);

/** What a page around a sample has: what the text beside it tells of. */
const around = `
  import type {} from 'inclusion-elements';
  declare global {
    function token(): string;
    function vue(options: object): object;
  }
`;

/** Where a site without a bundler has put the files. */
const uploaded = /(from '|import\(')\/inclusion[\w-]*\//gu;

const scripts = samplesIn('js', 'mjs', 'ts');
/** A sample that needs no more than Node is run; the others need a page or a framework. */
const needsNodeAlone = ({ code }) =>
  /from 'inclusion-elements\/(?:documents|prerender)'/u.test(code) &&
  [...code.matchAll(/from '([^']+)'/gu)].every(([, name]) =>
    /^(?:node:|inclusion-elements\/(?:documents|prerender)$)/u.test(name),
  );

describe('the scripts in the documentation', () => {
  const ofFrameworks = scripts.filter(({ code }) => code.includes('@angular/core'));
  const checked = scripts.filter((sample) => !ofFrameworks.includes(sample));
  const found = faultsIn(checked.map(({ code, language }) => ({ code, language })));
  for (const [index, { where }] of checked.entries()) {
    it(`${where} fits the types of the package`, () => assert.deepEqual(found[index], []));
  }

  it('that are planted and wrong are found', () => {
    const wrong = [
      { language: 'js', code: "import { parseAduit } from 'inclusion-elements';" },
      { language: 'js', code: "document.querySelector('inclusion-audit').layout = 'page';" },
      { language: 'js', code: "import { nothing } from '/inclusion/embed.js';\nconsole.log(nothing);" },
      { language: 'ts', code: "import { HttpStore } from 'inclusion-elements';\nnew HttpStore({ adress: '/' });" },
    ];
    for (const faults of faultsIn(wrong)) assert.equal(faults.length, 1);
  });

  it('and pages for a framework are those that are tested with it', () => {
    const folder = join(root, 'test/frameworks');
    const tested = readdirSync(folder, { recursive: true })
      .filter((file) => /^(?:react|preact|vue|svelte|angular)\/[\w-]+\.(?:ts|tsx|vue|svelte)$/u.test(file))
      .map((file) => readFileSync(join(folder, file), 'utf8').trim());
    for (const { where, code } of [...ofFrameworks, ...samplesIn('tsx', 'svelte', 'vue')])
      assert.ok(tested.includes(code.trim()), where);
  });
});

describe('the scripts in the documentation that need no page', () => {
  let folder;
  before(() => {
    // Below the package, so that it finds itself by its name.
    mkdirSync(join(root, '.cache'), { recursive: true });
    folder = mkdtempSync(join(root, '.cache/samples-'));
    for (const [file, example] of [
      ['our-audit.json', 'small-audit-v2.json'],
      ['our-audit-1.0.0.json', 'small-audit.json'],
      ['answers-2025.json', 'small-response-2025.json'],
      ['our-guide.json', 'small-guide.json'],
    ]) {
      cpSync(join(root, 'stories/documents', example), join(folder, file));
    }
  });
  after(() => rmSync(folder, { recursive: true }));

  it('are some', () => assert.ok(scripts.filter(needsNodeAlone).length >= 3));

  for (const { where, code } of scripts.filter(needsNodeAlone)) {
    it(`${where} runs`, async () => {
      const file = join(folder, `${basename(where).replaceAll(/\W/gu, '-')}.mjs`);
      writeFileSync(file, code);
      const { stderr } = await run(process.execPath, [file], { cwd: folder });
      assert.equal(stderr, '');
    });
  }
});

/** What TypeScript finds in each of these scripts, each a module of its own that knows the package by its name. */
function faultsIn(codes) {
  const files = new Map(
    codes.map(({ code, language }, index) => [
      join(root, `sample-${index}.${language === 'ts' ? 'ts' : 'js'}`),
      `${code.replaceAll(uploaded, '$1./dist/')}\nexport {};`,
    ]),
  );
  files.set(join(root, 'around-samples.ts'), around);
  const options = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: ['node'],
    strict: true,
    // As in plain scripts: what a function takes, and what a page holds, is not said.
    noImplicitAny: false,
    strictNullChecks: false,
    allowJs: true,
    checkJs: true,
    noEmit: true,
    skipLibCheck: true,
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (name) => files.has(name) || fileExists.call(host, name);
  host.readFile = (name) => files.get(name) ?? readFile.call(host, name);
  host.getSourceFile = (name, ...rest) =>
    files.has(name)
      ? ts.createSourceFile(name, files.get(name), ts.ScriptTarget.ES2022, true)
      : getSourceFile.call(host, name, ...rest);
  host.getCurrentDirectory = () => root;
  const program = ts.createProgram([...files.keys()], options, host);
  return [...files.keys()].slice(0, codes.length).map((name) => {
    const source = program.getSourceFile(name);
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
      ({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'),
    );
  });
}
