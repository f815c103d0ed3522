import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

/**
 * Measures merging and comparing a thousand answers beside one pass over the same answers: medians of 15 rounds, in
 * Node. Prints ratios, and milliseconds to see that nobody waits for it.
 */
process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

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

const times = Object.fromEntries(Object.keys(work).map((name) => [name, []]));
for (let round = 0; round < 15; round += 1) {
  for (const [name, run] of Object.entries(work)) {
    const begin = performance.now();
    run();
    times[name].push(performance.now() - begin);
  }
}
const median = (name) => times[name].toSorted((one, other) => one - other)[7];
const floor = median('one pass over the answers');
console.log('| with 1,000 statements | ms | times one pass |\n|---|---|---|');
for (const name of Object.keys(work)) {
  console.log(`| ${name} | ${median(name).toFixed(1)} | ${(median(name) / floor).toFixed(1)} |`);
}
