/** Counting: how many tests passed, failed and were skipped, over all steps. */

/** @typedef {{ passed: number, failed: number, skipped: number, reasons: string[] }} Counts `reasons` of what was skipped */

/** @returns {Counts} */
export function noCounts() {
  return { passed: 0, failed: 0, skipped: 0, reasons: [] };
}

/**
 * @param {Counts[]} parts
 * @returns {Counts}
 */
export function sum(parts) {
  return parts.reduce(
    (total, part) => ({
      passed: total.passed + part.passed,
      failed: total.failed + part.failed,
      skipped: total.skipped + part.skipped,
      reasons: [...total.reasons, ...part.reasons],
    }),
    noCounts(),
  );
}

/**
 * The line that everything ends with.
 * @param {Counts} counts
 */
export function totalLine({ passed, failed, skipped }) {
  return [`${passed} passed`, `${failed} failed`, ...(skipped > 0 ? [`${skipped} skipped`] : [])].join(', ');
}

/**
 * Why tests were skipped, each reason once.
 * @param {Counts} counts
 * @returns {string[]}
 */
export function skipLines({ reasons }) {
  return [...new Set(reasons)].map((reason) => {
    const times = reasons.filter((other) => other === reason).length;
    return `skipped: ${reason}${times > 1 ? ` (${times} tests)` : ''}`;
  });
}

/**
 * @typedef {object} ReportedTest
 * @property {string} projectName
 * @property {'expected' | 'unexpected' | 'flaky' | 'skipped'} status
 * @property {{ type: string, description?: string }[]} annotations
 */
/** @typedef {{ title: string, tests: ReportedTest[] }} ReportedSpec */
/** @typedef {{ title: string, suites?: ReportedSuite[], specs?: ReportedSpec[] }} ReportedSuite */
/** @typedef {{ suites: ReportedSuite[], errors: { message?: string }[] }} Report what Playwright's JSON reporter writes */

/**
 * Counts a Playwright report. A test that should have run and did not, since something before it broke, counts as
 * failed; so does an error outside any test, such as a file that cannot be read.
 * @param {Report} report
 * @returns {Counts}
 */
export function countReport(report) {
  const counted = report.suites.flatMap(specsOf).flatMap(({ title, tests }) => tests.map((test) => countTest(title, test)));
  return sum([...counted, { ...noCounts(), failed: report.errors.length }]);
}

/** @param {ReportedSuite} suite @returns {ReportedSpec[]} */
function specsOf(suite) {
  return [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)];
}

/** @param {string} title @param {ReportedTest} test @returns {Counts} */
function countTest(title, { projectName, status, annotations }) {
  if (status === 'expected') return { ...noCounts(), passed: 1 };
  const skip = annotations.find(({ type }) => type === 'skip' || type === 'fixme');
  if (status !== 'skipped' || !skip) return { ...noCounts(), failed: 1 };
  return { ...noCounts(), skipped: 1, reasons: [`${projectName}: ${skip.description ?? title}`] };
}
