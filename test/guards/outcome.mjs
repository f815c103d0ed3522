/**
 * Ends a run of one guard's tests with one line of JSON: the titles that the guard's test covers, and what those said
 * that failed. Tests that were not asked for do not count: the runner tells of them as of failed ones.
 */
export function outcome(title) {
  const wanted = new RegExp(title, 'u');
  return {
    onTestRunFinished({ sessions }) {
      const tests = sessions.flatMap(({ testResults }) => [...testsIn(testResults)]);
      const covered = tests.filter((test) => wanted.test(test.title));
      const errors = covered.filter(({ passed }) => !passed).map(({ title, error }) => `${title}: ${error?.message}`);
      process.once('exit', () => console.log(`\n${JSON.stringify({ covered: covered.length, errors })}`));
    },
  };
}

function* testsIn(suite, before = '') {
  if (!suite) return;
  for (const test of suite.tests) yield { ...test, title: `${before}${test.name}` };
  for (const inner of suite.suites) yield* testsIn(inner, `${before}${inner.name} `);
}
