import { relative } from 'node:path';

/**
 * Ends a run of the browser tests with what failed, for those who see only the end of a long log, and with one plain line
 * for each engine: `Chrome: 120 passed, 0 failed`.
 */
export function totals() {
  return {
    onTestRunFinished({ sessions }) {
      const engines = new Map();
      const failures = [];
      for (const { browser, testFile, testResults, errors, passed } of sessions) {
        const counts = engines.get(browser.name) ?? { passed: 0, failed: 0, skipped: 0 };
        engines.set(browser.name, counts);
        const results = [...testsIn(testResults)];
        const fails = (name, error) => {
          counts.failed += 1;
          failures.push(
            `${browser.name}, ${relative('.', testFile)}, ${name}: ${error?.message ?? 'no error was told'}`,
          );
        };
        for (const result of results) {
          if (result.skipped) counts.skipped += 1;
          else if (result.passed) counts.passed += 1;
          else fails(result.name, result.error);
        }
        // A file that could not be loaded has no tests to count, and is a failure all the same.
        if (!passed && results.every((result) => result.passed || result.skipped)) fails('the file', errors?.[0]);
      }
      const lines = [...engines].map(
        ([name, { passed, failed, skipped }]) =>
          `${name}: ${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`,
      );
      // Written as the process ends, since the default reporter has the last word until then.
      process.once('exit', () => console.log([...failures, ...lines].join('\n')));
    },
  };
}

function* testsIn(suite) {
  if (!suite) return;
  yield* suite.tests;
  for (const inner of suite.suites) yield* testsIn(inner);
}
