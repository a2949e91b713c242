/**
 * What a browser test starts from: the site at its places, and the rule that no page may complain.
 *
 *     import { expect, test } from './site.ts';
 *     test('…', async ({ page, site }) => { await page.goto(site.url); … });
 *
 * A test that causes a complaint says which: `test.use({ expectedProblems: /404/ })`; `/./` lets all pass.
 */
import { expect, test as served } from './served.ts';
import { collectProblems } from './problems.ts';

interface Fixtures {
  /** Complaints that do not fail the test. */
  expectedProblems: RegExp | undefined;
  /** All complaints so far, in order, the expected ones too. */
  problems: string[];
}

/** Every server that a test can start is on this machine; anything else is elsewhere. */
const isLocal = (host: string): boolean => /^127\.0\.0\.1:\d+$/.test(host);

export const test = served.extend<Fixtures>({
  expectedProblems: [undefined, { option: true }],
  problems: [
    async ({ context, expectedProblems }, use) => {
      const problems = collectProblems(context, isLocal);
      await use(problems);
      const unexpected = problems.filter((problem) => !expectedProblems?.test(problem));
      expect(unexpected, 'complaints of the browser').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
