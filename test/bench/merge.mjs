import { runnerImport } from 'vite';
import { quantile } from './measure.mjs';
import { begin, report } from './report.mjs';

/**
 * Measures merging and comparing a thousand answers beside one pass over the same answers: medians of 15 rounds, in
 * Node. Prints ratios, and milliseconds to see that nobody waits for it.
 */
begin();

const load = async (path) => (await runnerImport(path)).module;
const { generateAudit } = await load('./stories/documents/generate-audit.ts');
const { parseAudit } = await load('./src/core/documents/parse.ts');
const { mergeResponses, mergedResponse } = await load('./src/core/audit/merge.ts');
const { compareResponses } = await load('./src/core/audit/compare.ts');
const { AuditSession } = await load('./src/core/audit/session.ts');

const { document: audit } = parseAudit(generateAudit(1000));
const statements = audit.strands.flatMap(({ areas }) => areas.flatMap((area) => area.statements));
const people = [1, 2, 3].map((person) => {
  const session = new AuditSession(audit, undefined, {
    now: () => new Date(),
    newId: () => `00000000-0000-4000-8000-00000000000${person}`,
  });
  statements.forEach(({ id, scale }, index) => {
    const { options } = audit.scales[scale];
    session.answer(id, { value: options[(index * person) % options.length].code, note: `Note ${index % 7}` });
  });
  return session;
});
const responses = people.map(({ response }) => response);

const work = {
  'one pass over the answers': () => responses.forEach((response) => JSON.parse(JSON.stringify(response.answers))),
  'merging three sets': () => {
    const merge = mergeResponses(audit, responses);
    const choices = new Map(merge.disagreements.map(({ statement }) => [statement, 0]));
    mergedResponse(merge, choices, responses[0], new Date());
  },
  'comparing with an earlier set': () => compareResponses(people[0], responses[1]),
};

const rounds = 15;
const times = Object.fromEntries(Object.keys(work).map((name) => [name, []]));
for (let round = 0; round < rounds; round += 1) {
  for (const [name, run] of Object.entries(work)) {
    const start = performance.now();
    run();
    times[name].push(performance.now() - start);
  }
}
const floor = quantile(times['one pass over the answers']);
const rows = Object.entries(times).map(([name, taken]) => {
  const median = quantile(taken);
  return `| ${name} | ${median.toFixed(1)} | ${(median / floor).toFixed(1)} |`;
});
const head = '| with 1,000 statements | ms | times one pass |\n|---|---|---|';
await report('merge', rounds, { times }, [head, ...rows].join('\n'));
