/** Ends a run of the browser tests with one plain line for each engine: `Chrome: 120 passed, 0 failed`. */
export function totals() {
  return {
    onTestRunFinished({ sessions }) {
      const engines = new Map();
      for (const { browser, testResults, passed } of sessions) {
        const counts = engines.get(browser.name) ?? { passed: 0, failed: 0, skipped: 0 };
        engines.set(browser.name, counts);
        const results = [...testsIn(testResults)];
        for (const result of results) {
          if (result.skipped) counts.skipped += 1;
          else if (result.passed) counts.passed += 1;
          else counts.failed += 1;
        }
        // A file that could not be loaded has no tests to count, and is a failure all the same.
        if (!passed && results.every((result) => result.passed)) counts.failed += 1;
      }
      const lines = [...engines].map(
        ([name, { passed, failed, skipped }]) =>
          `${name}: ${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`,
      );
      // Written as the process ends, since the default reporter has the last word until then.
      process.once('exit', () => console.log(lines.join('\n')));
    },
  };
}

function* testsIn(suite) {
  if (!suite) return;
  yield* suite.tests;
  for (const inner of suite.suites) yield* testsIn(inner);
}
