/* The editor's view of the scroll: there when it is asked for, and not fetched otherwise. */
import { expect, test } from '../support/site.ts';
import { settled } from './reader.ts';

for (const place of ['subpath', 'disk'] as const) {
  test.describe(place, () => {
    // From disk, browsers complain of the letters that they do not fetch.
    test.use({ expectedProblems: place === 'disk' ? /CORS|preload|Cross-Origin|ERR_FAILED|woff2|crbug/i : undefined });

    test('?debug tells the step, the scene and t', async ({ page, subpath, disk }) => {
      await page.goto(`${{ subpath, disk }[place].url}index.html?debug#the-drop.monday`);
      await settled(page);
      const reading = (name: string) => page.locator(`#debug [data-reading="${name}"]`);
      await expect(reading('step')).toHaveText(/^the-drop\.monday \(2 of \d+\)$/);
      await expect(reading('scene')).toHaveText('market-cap: monday');
      await expect(reading('frame')).toHaveText(/^median \d+\.\d ms, longest \d+\.\d ms, of [1-9]\d*$/);
      // The line is drawn where the contract says it is, and the marked step of the rail lies across it.
      const line = await page.locator('#debug .line').boundingBox();
      const share = await page.evaluate(
        () => Number(getComputedStyle(document.documentElement).getPropertyValue('--trigger-line')) * innerHeight,
      );
      expect(Math.abs((line?.y ?? 0) - share)).toBeLessThan(1);
      const rail = await page.locator('#debug .step[data-active]').boundingBox();
      expect(rail?.y).toBeLessThan(share);
      expect((rail?.y ?? 0) + (rail?.height ?? 0)).toBeGreaterThan(share);

      await page.evaluate(() => document.getElementById('cost-gap.left-out')?.scrollIntoView());
      await expect(reading('step')).toHaveText(/^cost-gap\.left-out /);
      await settled(page);
      // Three decimals are computed and two are drawn.
      await expect
        .poll(async () => {
          const [, now = NaN, drawn = NaN] = (/^([\d.]+), drawn ([\d.]+)$/.exec((await reading('t').textContent()) ?? '') ?? []).map(
            Number,
          );
          return Math.abs(now - drawn) <= 0.0051;
        })
        .toBe(true);
    });
  });
}

test('readers who do not ask for it do not fetch it', async ({ page, site }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto(site.url);
  await settled(page);
  expect(fetched.some((path) => path.endsWith('.js'))).toBe(true);
  expect(fetched).not.toContain('/debug.js');
  await expect(page.locator('#debug')).toHaveCount(0);
});
