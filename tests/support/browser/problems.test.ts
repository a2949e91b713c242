/** That the rule "no page may complain" sees each kind of complaint, in each browser. */
import { type Page } from '@playwright/test';
import { expect, test } from '../site.ts';

interface Complaint {
  readonly what: string;
  readonly cause: (page: Page, site: string) => Promise<void>;
  readonly says: RegExp;
}

const COMPLAINTS: readonly Complaint[] = [
  { what: 'an error on the console', cause: (page) => page.evaluate(() => console.error('oh')), says: /^console error: oh$/ },
  { what: 'a warning', cause: (page) => page.evaluate(() => console.warn('hm')), says: /^console warning: hm$/ },
  { what: 'an uncaught error', cause: throwLater, says: /^uncaught: .*lost/ },
  {
    what: 'a missing file',
    cause: (page) => load(page, 'no-such.png'),
    says: /^failed request: .*no-such\.png \(404\)$/,
  },
  { what: 'a cut connection', cause: (page) => load(page, 'cut.png'), says: /^failed request: .*cut\.png \(.*[A-Z].*\)$/ },
  {
    what: 'another host',
    cause: (page, site) => load(page, `${site.replace('127.0.0.1', 'localhost')}x.png`),
    // Firefox tells that the page's own policy has stopped it; either way it is seen.
    says: /^request to elsewhere: .*localhost:\d+\/x\.png$|blocked the loading of a resource \(img-src\) at http:\/\/localhost:\d+\/x\.png/,
  },
];

test.use({ expectedProblems: /./ });

for (const { what, cause, says } of COMPLAINTS) {
  test(`${what} is a problem`, async ({ page, host, problems }) => {
    const { url } = await host({ fail: (path) => (path === '/cut.png' ? 'drop' : undefined) });
    await page.goto(url);
    await cause(page, url);
    await expect.poll(() => problems, { timeout: 20_000 }).toContainEqual(expect.stringMatching(says));
  });
}

function throwLater(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      void setTimeout(() => {
        throw new Error('lost');
      }),
  );
}

/** Asks for an image. What was cut a browser may ask for again, at its own time. */
function load(page: Page, address: string): Promise<void> {
  return page.evaluate((src) => {
    document.body.append(Object.assign(new Image(), { src }));
  }, address);
}
