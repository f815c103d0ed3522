import { expect } from '@open-wc/testing';
import { checkTable } from '../../src/cli/check-table.js';
import { checkText } from '../../src/cli/check-text.js';

const beside = { today: '2026-09-01' };

/** Each problem as an editor would name it: line, column, and the words. */
async function problemsOf(text: string): Promise<string[]> {
  const { problems } = await checkText(text, beside);
  return problems.map(({ place, message }) => `${place.line}:${place.column} ${message}`);
}

const never = 'This bracket is never closed: its';
const straight = 'Write straight double quotation marks, ", in place of';

describe('a text that is not JSON', () => {
  for (const [what, text, expected] of [
    ['a comma is missing', '{\n  "kind": "audit"\n  "format": 1\n}', '2:17 A comma is missing after this.'],
    ['a comma too many', '{\n  "kind": "audit",\n}', '2:18 There is a comma after the last entry. Take it out.'],
    ['two commas', '{"a": 1,, "b": 2}', '1:9 There are two commas. Take one out.'],
    ['curly quotation marks', '{ “kind”: 1 }', `1:3 ${straight} “.`],
    ['single quotation marks', "{ 'kind': 1 }", `1:3 ${straight} '.`],
    [
      'a quotation mark in a text',
      '{"a": "He said "hi" to me"}',
      '1:17 A quotation mark inside a text is written \\", or else the text ends there.',
    ],
    ['a bracket left open', '{\n"a": [1,\n{"b": 1}\n', `2:6 ${never} ] is missing, or the end of the file was lost.`],
    ['the end is lost', '{"a": ', `1:1 ${never} } is missing, or the end of the file was lost.`],
    ['the wrong bracket', '{"a": [1}', '1:9 This bracket has to be a ], or a ] is missing before it.'],
    [
      'a bracket too many',
      '{"a": 1}}',
      '1:9 The document ends before this. Take out what follows, or the bracket too many before it.',
    ],
    [
      'words after the end',
      '{"a": 1} x',
      '1:10 The document ends before this. Take out what follows, or the bracket too many before it.',
    ],
    [
      'a line break in a text',
      '{"a": "x\ny"}',
      '1:7 This text has no quotation mark at its end. A line break inside a text is written \\n.',
    ],
    ['a backslash', '{"a": "C:\\Users"}', '1:7 A backslash inside a text is written twice: \\\\.'],
    ['a comment', '// ours\n{}', '1:1 A JSON file can not hold comments. Take this one out.'],
    ['a bare name', '{kind: 1}', '1:2 kind has to stand in straight double quotation marks, ".'],
    ['a large True', '{"a": True}', '1:7 Write true, in small letters, in place of True.'],
    ['no colon', '{"a" 1}', '1:4 After this name a colon is missing.'],
    ['no value', '{"a": }', '1:5 After this colon a value is missing.'],
    ['lines of Windows', '{\r\n"a": 1\r\n"b": 2}', '2:6 A comma is missing after this.'],
    ['nothing', ' ', '1:1 The file is empty. Save the document again.'],
  ] as const) {
    it(`${what}: says what to do, and where`, async () => {
      expect(await problemsOf(text)).to.deep.equal([expected]);
    });
  }

  it('is told apart from one that goes too deep, whatever stands before', async () => {
    const [problem] = await problemsOf(`"\n${'['.repeat(100_000)}`);
    expect(problem).to.match(/^1:1 /u);
  });
});

describe('a document with problems', () => {
  it('names the line of each, in the order of the text', async () => {
    const text = `{
  "kind": "strand-progress", "format": 1,
  "id": "Our Strategy",
  "language": "en",
  "title": "Progress",
  "strands": [
    { "id": "one", "title": "One", "done": 3, "total": -2 }
  ]
}`;
    const problems = await problemsOf(text);
    expect(problems.map((words) => words.split(' ')[0])).to.deep.equal(['1:1', '3:3', '7:47']);
    expect(problems[0]).to.contain('"asOf" is missing');
    expect(problems[1]).to.contain('"id" is "Our Strategy"');
    expect(problems[2]).to.contain('Strand 1: "total" is -2');
  });

  it('leads to a name that is misspelt, and to what holds a field that is not there at all', async () => {
    const { problems } = await checkText('{\n"kind": "audit",\n"fromat": 1\n}', { today: '2026-11-26' });
    const places = problems.map(({ path, place }) => `${path} ${place.line}`);
    expect(places).to.include('/format 3').and.to.include('/title 1');
  });

  it('finds places behind a byte order mark, and in names with strokes and tildes', async () => {
    const text = `\u{feff}{"kind":"strand-progress","format":1,"id":"a","language":"en","title":"A","asOf":"2026-08-01",
      "strands":[{"id":"b","title":"B","done":1,"total":2}],
      "a/b~c":1}`;
    expect(await problemsOf(text)).to.deep.equal([
      '3:7 `a/b~c`: no field of this name can stand here. It is kept, and not read.',
    ]);
  });

  it('warns of a field that stands twice, at the one that counts', async () => {
    const text = `{"kind":"strand-progress","format":1,"id":"a","language":"en","title":"A","asOf":"2026-08-01",
      "strands":[{"id":"b","title":"B","done":1,"total":2,
        "title":"C"}]}`;
    expect(await problemsOf(text)).to.deep.equal([
      '3:9 Strand 1: "title" stands here twice, and only the last counts. Take one out.',
    ]);
  });
});

describe('The place of a problem in a table', () => {
  const places = async (text: string) =>
    (await checkTable(text, '2026-11-26')).problems.map(({ code, place }) => `${place.line} ${code}`);

  for (const [what, text, ...expected] of [
    [
      'a number that is another school’s too',
      'School,URN,Award,Date\nA,1,Gold,2024\nA,1,Gold,2025\nB,1,,\n',
      '4 duplicate-urn',
    ],
    ['a day that can not be read', 'School,As of\nA,\nB,01/2024\n', '3 wrong-as-of'],
    ['a quotation mark that nothing closes', 'School,Award\nA,Gold\nB,"Gold\n', '3 unclosed-mark'],
    ['no headings', 'Our schools,\nSchool,Award\n', '1 not-json'],
  ] as const) {
    it(`is its line: ${what}`, async () => expect(await places(text)).to.deep.equal(expected));
  }
});
