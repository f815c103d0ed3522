import { expect } from '@open-wc/testing';
import { checkDocument, kindNames, kinds } from '../../../src/core/kinds/kinds.js';
import { fetchText } from '../../stories/example-documents.js';

const beside = { today: '2026-09-01' };

describe('the kinds of document', () => {
  for (const name of kindNames) {
    it(`${name}: what a new one begins with has no errors and no warnings, and says of what kind it is`, async () => {
      const { starter } = await kinds[name]();
      const { kind, document, problems } = await checkDocument(JSON.stringify(starter(beside.today)), beside);
      expect(problems).to.deep.equal([]);
      expect(kind).to.equal(name);
      expect(document).to.include({ kind: name, format: 1 });
    });
  }

  for (const [what, text, path, message] of [
    ['no kind', '{}', '/kind', 'This file does not say of what "kind" it is. Write one of: "audit", '],
    [
      'a kind that is misspelt',
      '{"kind":"strand-progres"}',
      '/kind',
      'This file says that it is of the kind "strand-progres". Did you mean "strand-progress"?',
    ],
    ['a list', '[]', '', 'A document is an object in curly brackets, not a list of 0.'],
    ['nothing', 'null', '', 'A document is an object in curly brackets, not null.'],
    ['a web page', '<!doctype html>', '', 'This is a web page, not a JSON file.'],
  ] as const) {
    it(`${what} is one problem`, async () => {
      const { document, problems } = await checkDocument(text, beside);
      expect(document).to.equal(undefined);
      expect(problems.map((problem) => problem.path)).to.deep.equal([path]);
      expect(problems[0]!.message.startsWith(message), problems[0]!.message).to.equal(true);
    });
  }

  it('holds each kind to its own limits', async () => {
    const text = JSON.stringify({ kind: 'audit', format: 1, introduction: 'x'.repeat(5_000_000) });
    const { kind, problems } = await checkDocument(text, beside);
    expect(kind).to.equal('audit');
    expect(problems.map(({ code }) => code)).to.deep.equal(['too-large']);
  });

  it('checks answers against their audit where that is at hand', async () => {
    const audit = (await checkDocument(await fetchText('small-audit.json'), beside)).document;
    const text = (await fetchText('small-response-2025.json')).replace('"belonging.welcome.greeting"', '"belonging"');
    expect((await checkDocument(text, beside)).problems).to.deep.equal([]);
    const { problems } = await checkDocument(text, { ...beside, audits: [audit as never] });
    expect(problems.map(({ code }) => code)).to.deep.equal(['unknown-statement']);
  });

  it('tells of 20 warnings, and how many more there are', async () => {
    const { starter } = await kinds.audit();
    const fields = Object.fromEntries(Array.from({ length: 23 }, (_, index) => [`field-${index}`, index]));
    const { problems, more } = await checkDocument(JSON.stringify({ ...starter(beside.today), ...fields }), beside);
    expect([problems.length, more]).to.deep.equal([20, 3]);
  });
});
