import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const documents = join(root, 'stories/documents');
const kinds = ['audit', 'audit-response', 'strand-progress', 'rights-register', 'parent-guide'];

/** Runs the built command as a person would, in a folder of their own where the package is installed. */
describe('the command inclusion-elements', () => {
  let folder;
  let command;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'inclusion-elements-'));
    const { bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    command = join(root, bin['inclusion-elements']);
  });

  after(() => rmSync(folder, { recursive: true }));

  /** Resolves to what it printed, and the code that it ended with. */
  function run(...written) {
    return new Promise((done) => {
      execFile(command, written, { cwd: folder }, (error, stdout, stderr) => {
        done({ code: error ? error.code : 0, stdout, stderr });
      });
    });
  }

  for (const kind of kinds) {
    it(`writes a new ${kind}, which it finds nothing wrong with, and names its schema`, async () => {
      const written = await run('new', kind);
      assert.deepEqual([written.code, written.stderr], [0, '']);
      assert.match(written.stdout, new RegExp(`^Wrote ${kind}\\.json`, 'u'));
      const { $schema, ...document } = JSON.parse(readFileSync(join(folder, `${kind}.json`), 'utf8'));
      assert.equal($schema, `./schemas/${kind}.schema.json`);
      assert.equal(document.kind, kind);
      assert.ok(existsSync(join(root, 'dist', $schema)));
      const checked = await run('check', `${kind}.json`);
      assert.match(
        checked.stdout,
        new RegExp(`^${kind}\\.json: Nothing is wrong\\. It can be used, as an? ${kind}\\.`, 'u'),
      );
      assert.equal(checked.code, 0);
    });
  }

  it('leaves a file that is there as it is, says so, and replaces it when asked to', async () => {
    writeFileSync(join(folder, 'mine.json'), 'mine');
    const refused = await run('new', 'audit', 'mine.json');
    assert.equal(refused.code, 1);
    assert.match(refused.stderr, /^mine\.json is there already, and was left as it is\./u);
    assert.equal(readFileSync(join(folder, 'mine.json'), 'utf8'), 'mine');
    const replaced = await run('new', 'audit', 'mine.json', '--overwrite');
    assert.equal(replaced.code, 0);
    assert.match(replaced.stdout, /^Replaced mine\.json: an audit/u);
  });

  it('gives each set of answers an id of its own', async () => {
    for (const name of ['one.json', 'two.json']) await run('new', 'audit-response', name);
    const [one, two] = ['one.json', 'two.json'].map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')).id);
    assert.notEqual(one, two);
  });

  it('leads to the schema in the folder where the package is installed', async () => {
    const home = join(folder, 'home');
    mkdirSync(join(home, 'node_modules/inclusion-elements'), { recursive: true });
    mkdirSync(join(home, 'documents'));
    symlinkSync(join(root, 'dist'), join(home, 'node_modules/inclusion-elements/dist'));
    symlinkSync(join(root, 'node_modules/zod'), join(home, 'node_modules/zod'));
    const script = join(home, 'node_modules/inclusion-elements/dist/cli/inclusion-elements.js');
    const file = 'documents/ours.json';
    const options = ['--preserve-symlinks', '--preserve-symlinks-main', script, 'new', 'audit', file];
    await new Promise((done, failed) => {
      execFile(process.execPath, options, { cwd: home }, (error) => (error ? failed(error) : done()));
    });
    const { $schema } = JSON.parse(readFileSync(join(home, file), 'utf8'));
    assert.equal(
      resolve(home, 'documents', $schema),
      join(home, 'node_modules/inclusion-elements/dist/schemas/audit.schema.json'),
    );
    assert.ok(existsSync(resolve(home, 'documents', $schema)));
  });

  it('names file, line, place and what to do for what is wrong, and ends with 1', async () => {
    const file = join(documents, 'broken/unknown-scale.json');
    const { code, stdout, stderr } = await run('check', file, 'audit.json');
    assert.deepEqual([code, stderr], [1, '']);
    const [problem, place, summary, other] = stdout.split('\n');
    assert.match(
      problem,
      new RegExp(`^${file}:25:\\d+: error: Strand 1, area 1, statement 1: .*Did you mean "in-place"\\?$`, 'u'),
    );
    assert.equal(place, '    at /strands/0/areas/0/statements/0/scale');
    assert.equal(summary, `${file}: 1 error. It can not be used.`);
    assert.match(other, /^audit\.json: Nothing is wrong/u);
  });

  it('ends with 0 where there are only warnings, and prints nothing that a terminal would obey', async () => {
    const audit = JSON.parse(readFileSync(join(folder, 'audit.json'), 'utf8'));
    writeFileSync(join(folder, 'odd.json'), JSON.stringify({ ...audit, 'ti\u001b[31mtle': 1 }));
    const { code, stdout } = await run('check', 'odd.json');
    assert.equal(code, 0);
    assert.match(stdout, /^odd\.json:1:\d+: warning: .*It is kept, and not read\.$/mu);
    assert.match(stdout, /^odd\.json: 1 warning\. It can be used, as an audit\.$/mu);
    assert.ok(!stdout.includes('\u001b'));
  });

  it('checks answers against an audit among the files, or one that is named', async () => {
    const text = readFileSync(join(documents, 'small-response-2025.json'), 'utf8');
    writeFileSync(join(folder, 'answers.json'), text.replace('"belonging.welcome.greeting"', '"belonging.wellcome"'));
    const audit = join(documents, 'small-audit.json');
    for (const written of [
      ['answers.json', audit],
      ['answers.json', '--audit', audit],
    ]) {
      assert.match(
        (await run('check', ...written)).stdout,
        /warning: .*the audit has no statement "belonging\.wellcome"/u,
      );
    }
    assert.doesNotMatch((await run('check', 'answers.json')).stdout, /warning/u);
    const wrong = await run('check', 'answers.json', '--audit', 'answers.json');
    assert.equal(wrong.code, 1);
    assert.match(wrong.stdout, /^answers\.json: error: This is not an audit that can be used\./u);
    const gone = await run('check', 'answers.json', '--audit', 'gone.json');
    assert.equal(gone.code, 1);
    assert.match(gone.stdout, /^gone\.json: error: There is no such file\./mu);
  });

  it('says where answers belong to no audit that it has, and nothing of each of them', async () => {
    const { stdout } = await run('check', join(documents, 'small-response-2025.json'), '--audit', 'audit.json');
    assert.equal(stdout.match(/warning: /gu)?.length, 1);
    assert.match(stdout, /warning: These answers belong to the audit "small-audit", not to "our-audit"\./u);
  });

  it('takes an audit with a statement type that pages register, where the type is named', async () => {
    const audit = JSON.parse(readFileSync(join(folder, 'audit.json'), 'utf8'));
    audit.strands[0].areas[0].statements[0].type = 'our-type';
    delete audit.strands[0].areas[0].statements[0].scale;
    writeFileSync(join(folder, 'own-type.json'), JSON.stringify(audit));
    assert.equal((await run('check', 'own-type.json')).code, 1);
    const { code, stdout } = await run('check', 'own-type.json', '--type', 'our-type', '--type', 'rating');
    assert.match(stdout, /^own-type\.json: .*It can be used, as an audit\.$/mu);
    assert.equal(code, 0);
  });

  it('names each line of a table of schools that is left out, with the reason, and what is wrong with the others', async () => {
    const lines = [
      'School,URN,Award,Date,Establishment status',
      'A,1,Gold,15/05/2020,',
      '"B\nand C",2,Gold,31/02/2020,',
      'D,3,,,Closed',
      'E,4,Platinum,2020,',
      'F,5,Gold,2020,',
      'G,5,Gold,2020,',
      '',
    ];
    writeFileSync(join(folder, 'schools.csv'), lines.join('\r\n'));
    const { code, stdout, stderr } = await run('check', 'schools.csv');
    assert.deepEqual([code, stderr], [0, '']);
    const wrongDate = 'the date is none that can be read. Write DD/MM/YYYY, YYYY-MM-DD, YYYY-MM or YYYY.';
    assert.deepEqual(stdout.split('\n'), [
      `schools.csv:3:1: warning: Line 3: ${wrongDate} It says "31/02/2020".`,
      'schools.csv:5:1: warning: Line 5: the school is closed, so that it was left out. It says "Closed".',
      'schools.csv:6:1: warning: Line 6: there is no such award. Write registered, bronze, silver or gold. It says "Platinum".',
      'schools.csv:8:1: warning: School 3: the number "5" is that of school 2 too. Each school counts; write it once.',
      '    at /schools/2/urn',
      'schools.csv: 4 warnings. It can be used, as a rights-register.',
      '',
    ]);
    const many = Array.from({ length: 50 }, (_, index) => `S${index},,Platinum,2020,`);
    writeFileSync(join(folder, 'many.CSV'), [lines[0], ...many].join('\n'));
    assert.equal((await run('check', 'many.CSV')).stdout.match(/no such award/gu)?.length, 50);
    writeFileSync(join(folder, 'none.csv'), 'town,award\nX,Gold\n');
    const refused = await run('check', 'none.csv');
    assert.equal(refused.code, 1);
    assert.match(refused.stdout, /^none\.csv:1:1: error: The file is neither JSON nor a table of schools\./u);
  });

  it('says why a file can not be read, checks the others, and ends with 1', async () => {
    writeFileSync(join(folder, 'wide.json'), Buffer.from('\ufeff{}', 'utf16le'));
    const { code, stdout } = await run('check', 'none.json', '.', 'wide.json', 'audit.json');
    assert.equal(code, 1);
    assert.match(stdout, /^none\.json: error: There is no such file\./mu);
    assert.match(stdout, /^\.: error: This is a folder\./mu);
    assert.match(stdout, /^wide\.json:1:1: error: This file is not a text in UTF-8\./mu);
    assert.match(stdout, /^audit\.json: Nothing is wrong\./mu);
  });

  for (const [what, written, words] of [
    ['no command', [], 'Say what to do: check or new.'],
    ['another command', ['chekc'], 'There is no command "chekc".'],
    ['nothing to check', ['check'], 'Name one file or more to check.'],
    ['no kind', ['new'], 'Say of what kind the document is to be. Write one of: "audit"'],
    ['a kind that is misspelt', ['new', 'audti'], 'There is no kind "audti". Did you mean "audit"?'],
    ['two files at once', ['new', 'audit', 'a.json', 'b.json'], 'One document at a time: what is b.json?'],
    ['an option that there is not', ['check', 'a.json', '--fix'], "Unknown option '--fix'."],
    ['an option of the other command', ['check', 'a.json', '--overwrite'], '"--overwrite" belongs to new'],
    ['a type to begin with', ['new', 'audit', '--type', 'own'], '"--type" belongs to check'],
    ['a table to begin with', ['new', 'rights-register', 'schools.CSV'], 'A new document is JSON, not a table'],
  ]) {
    it(`ends with 2 for wrong usage: ${what}`, async () => {
      const { code, stdout, stderr } = await run(...written);
      assert.deepEqual([code, stdout], [2, '']);
      assert.ok(stderr.startsWith(words), stderr);
      assert.match(stderr, /Try: inclusion-elements --help\n$/u);
    });
  }

  it('explains itself', async () => {
    const { code, stdout } = await run('--help');
    assert.equal(code, 0);
    for (const word of ['check FILE', 'new KIND', ...kinds]) assert.ok(stdout.includes(word), word);
  });
});
