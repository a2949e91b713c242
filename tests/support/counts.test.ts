import { expect, test } from '@playwright/test';
import { countReport, noCounts, skipLines, sum, totalLine } from './counts.mjs';

type Test = Parameters<typeof countReport>[0]['suites'][number]['specs'] extends (infer Spec)[] | undefined
  ? Spec extends { tests: (infer One)[] }
    ? One
    : never
  : never;

const one = (status: Test['status'], annotations: Test['annotations'] = []): Test => ({ projectName: 'unit', status, annotations });

test('tests are counted wherever they are nested', () => {
  const report = {
    errors: [],
    suites: [
      {
        title: 'file',
        specs: [{ title: 'a', tests: [one('expected'), one('unexpected')] }],
        suites: [{ title: 'group', specs: [{ title: 'b', tests: [one('expected')] }] }],
      },
    ],
  };
  expect(countReport(report)).toEqual({ ...noCounts(), passed: 2, failed: 1 });
});

test('a skipped test says why; one that merely did not run has failed', () => {
  const skipped = one('skipped', [{ type: 'skip', description: 'no sound here' }]);
  const report = { errors: [], suites: [{ title: 'file', specs: [{ title: 'a', tests: [skipped, one('skipped'), one('flaky')] }] }] };
  expect(countReport(report)).toEqual({ passed: 0, failed: 2, skipped: 1, reasons: ['unit: no sound here'] });
});

test('a reason that many tests share is given once', () => {
  expect(skipLines({ ...noCounts(), reasons: ['a', 'b', 'a'] })).toEqual(['skipped: a (2 tests)', 'skipped: b']);
});

test('an error outside any test is a failure', () => {
  expect(countReport({ errors: [{ message: 'cannot be read' }], suites: [] })).toEqual({ ...noCounts(), failed: 1 });
});

test('the total line names skipped tests only if there are any', () => {
  const some = { ...noCounts(), passed: 2, failed: 1 };
  expect(totalLine(some)).toBe('2 passed, 1 failed');
  expect(totalLine(sum([some, { ...noCounts(), skipped: 1, reasons: ['x'] }]))).toBe('2 passed, 1 failed, 1 skipped');
});
