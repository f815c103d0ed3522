import { exceptions } from './exceptions.mjs';

const checks = ['axe', 'ibm', 'geometry', 'focus', 'names', 'words', 'harness', 'aaa'];

/** What counts as a fault: the rules of level AAA are told of and go beyond what is promised. */
const isFault = ({ check }) => check !== 'aaa';

/** A table in Markdown, so that what is printed can stand in the docs. */
function print(title, head, rows) {
  const widths = head.map((cell, at) =>
    Math.max(...[cell, ...rows.map((row) => row[at])].map((one) => String(one).length)),
  );
  const line = (cells) => `| ${cells.map((cell, at) => String(cell).padEnd(widths[at])).join(' | ')} |`;
  console.log(`\n${title}\n`);
  console.log([line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n'));
}

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

const elementOf = ({ story }) => story.split('/')[0];

/** What was looked at and found, a row for each mode. @returns how many findings there are. */
export function printMatrix({ results }, modes) {
  const row = (name, some) => [
    name,
    some.length,
    sum(some.map(({ controls }) => controls)),
    sum(some.map(({ stops }) => stops)),
    ...checks.map((check) => sum(some.map(({ findings }) => findings.filter((one) => one.check === check).length))),
    sum(some.map((one) => one.exceptions.length)),
  ];
  const head = ['Mode', 'Stories', 'Controls', 'Tab stops', 'axe', 'IBM', 'Geometry', 'Focus', 'Names', 'Words'];
  print(
    'Findings in each mode',
    [...head, 'Not shown', 'AAA', 'Exceptions'],
    [
      ...modes.map(({ name }) =>
        row(
          name,
          results.filter(({ mode }) => mode === name),
        ),
      ),
      row('All', results),
    ],
  );
  const elements = [...new Set(results.map(elementOf))].map((tag) => {
    const some = results.filter((one) => elementOf(one) === tag);
    const findings = sum(some.map((one) => one.findings.filter(isFault).length));
    return [`<${tag}>`, new Set(some.map(({ story }) => story)).size, some.length, findings];
  });
  print('Findings in each element', ['Element', 'Stories', 'States', 'Findings'], elements);
  printExceptions(results);
  printBeyond(results);
  printToLookAt(results);
  return sum(results.map(({ findings }) => findings.filter(isFault).length));
}

function printExceptions(results) {
  const times = (id) => sum(results.map((one) => one.exceptions.filter((other) => other === id).length));
  const rows = exceptions.map(({ id, check, rule, reason }) => [id, check, rule, times(id), reason]);
  print('Exceptions, each proven on this run', ['Exception', 'Checker', 'Rule', 'Times', 'Reason'], rows);
}

/** What the rules of level AAA find: told, and not faults. */
function printBeyond(results) {
  const counts = new Map();
  for (const { story, findings } of results) {
    for (const { rule } of findings.filter((finding) => !isFault(finding))) {
      const key = `${rule} | ${story}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const rows = [...counts].map(([key, times]) => [...key.split(' | '), times]);
  print('Beyond WCAG 2.2 AA', ['Rule of level AAA', 'Story', 'Places in all modes'], rows);
}

/** What the checkers can not decide, which a person has looked at: see the guide. */
function printToLookAt(results) {
  const counts = new Map();
  for (const { toLookAt } of results) {
    for (const [checker, rules] of Object.entries(toLookAt)) {
      for (const [rule, number] of Object.entries(rules)) {
        const key = `${checker} ${rule}`;
        counts.set(key, (counts.get(key) ?? 0) + number);
      }
    }
  }
  const rows = [...counts].sort((one, other) => other[1] - one[1]);
  print('Left to a person by the checkers', ['Rule', 'Places'], rows);
}

/** Each kind of finding once, with where it was found. @returns 0, since the matrix has counted them. */
export function printFindings({ results }) {
  const kinds = new Map();
  for (const { story, mode, findings } of results) {
    for (const { check, rule, where, what } of findings.filter(isFault)) {
      const key = [check, rule, where.replaceAll(/lit\$\d+\$/gu, 'lit'), what.replaceAll(/[\d.]+/gu, '#')].join(' | ');
      const kind = kinds.get(key) ?? { check, rule, where, what, times: 0, stories: new Set(), modes: new Set() };
      kinds.set(key, kind);
      kind.times += 1;
      kind.stories.add(story);
      kind.modes.add(mode);
    }
  }
  for (const { check, rule, where, what, times, stories, modes } of kinds.values()) {
    console.log(`\n${check} ${rule}, ${times} times, in ${[...modes].join(', ')}`);
    console.log(`  ${[...stories].slice(0, 4).join(', ')}${stories.size > 4 ? ` and ${stories.size - 4} more` : ''}`);
    console.log(`  ${where.replaceAll(/\s+/gu, ' ')}\n  ${what.replaceAll(/\s+/gu, ' ')}`);
  }
  return 0;
}

/** @returns how many rows did not do as the practice says. */
export function printKeyboard(rows) {
  print(
    'The keyboard, as the ARIA Authoring Practices have it',
    ['Pattern', 'Keys', 'What happens', 'Outcome'],
    rows.map(({ pattern, keys, expected, fault }) => [pattern, keys, expected, fault ?? 'as it should']),
  );
  return rows.filter(({ fault }) => fault).length;
}

/** @returns how many planted defects nothing caught. */
export function printDefects(defects) {
  print(
    'Planted defects',
    ['Defect', 'Story', 'Mode', 'Caught by'],
    defects.map(({ name, story, mode, caughtBy }) => [name, story, mode, caughtBy.join(', ') || 'NOTHING']),
  );
  return defects.filter(({ caughtBy }) => caughtBy.length === 0).length;
}
