/* Nothing moves that the reader did not move, on the way and at rest. */
import { expect, test } from '../support/site.ts';
import { SIZES, settled } from './reader.ts';

// Only Chromium reports layout shifts.
test.skip(({ browserName }) => browserName !== 'chromium', 'Only Chromium measures layout shifts.');

for (const [name, viewport] of Object.entries(SIZES)) {
  test.describe(name, () => {
    test.use({ viewport });

    for (const hash of ['', '#cost-gap.left-out']) {
      test(`no layout shift while loading and reading from ./${hash}`, async ({ page, host }) => {
        test.setTimeout(90_000);
        await page.addInitScript(() => {
          const shifts: unknown[] = [];
          Object.assign(window, { shifts });
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) {
              const { value, sources } = entry as PerformanceEntry & { value: number; sources: { node?: Element }[] };
              shifts.push({
                value,
                nodes: sources.map(({ node }) => (node instanceof Element ? `${node.tagName}.${node.className}` : String(node))),
              });
            }
          }).observe({ type: 'layout-shift', buffered: true });
        });
        // Script and fonts come late, as on a slow network.
        const slow = await host({ delay: (path) => (/\.(js|woff2)$/.test(path) ? 700 : 0) });
        await page.goto(slow.url + hash);
        await settled(page);
        for (let turn = 0; turn < 40; turn += 1) {
          await page.mouse.wheel(0, viewport.height / 2);
          await page.waitForTimeout(40);
        }
        await settled(page);
        expect(await page.evaluate(() => (window as unknown as { shifts: unknown[] }).shifts)).toEqual([]);
      });
    }
  });
}

test('at rest nothing moves, flashes or changes by itself', async ({ page, site }) => {
  await page.setViewportSize(SIZES.desktop);
  for (const place of ['', '#the-drop.monday', 'embed/how/#rewards']) {
    await page.goto(site.url + place);
    await settled(page);
    // The picture may rest for some frames before its last stroke.
    await page.evaluate(() => document.fonts.ready.then(() => new Promise((done) => setTimeout(done, 500))));
    expect(await page.evaluate(() => document.getAnimations().length), `running animations at ./${place}`).toBe(0);
    const before = await page.screenshot();
    await page.waitForTimeout(1000);
    expect((await page.screenshot()).equals(before), `the same a second later at ./${place}`).toBe(true);
    await page.goto('about:blank');
  }
});
