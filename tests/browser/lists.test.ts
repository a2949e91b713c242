/* The ledger of claims and the list of sources: filters in the address, search, order, and what is there without script. */
import { loadTables } from '../../src/data/tables.ts';
import { expect, test } from '../support/site.ts';

const { claims, sources } = loadTables();
const wrong = claims.filter(({ verdict }) => verdict === 'wrong').map(({ id }) => `claim.${id}`);
const right = claims.find(({ verdict }) => verdict === 'accurate')?.id ?? '';
const SHOWN = '.entry:not([hidden])';

for (const place of ['site', 'disk'] as const) {
  test.describe(`at ${place}`, () => {
    test.use({ expectedProblems: place === 'disk' ? /CORS|preload|Cross-Origin|ERR_FAILED|woff2|crbug/i : undefined });

    test('a verdict filters the ledger, the address carries it with the hash, and Back takes it back', async ({ page, site, disk }) => {
      const url = `${{ site, disk }[place].url}receipts/${place === 'disk' ? 'index.html' : ''}`;
      await page.goto(`${url}#claim.${wrong[0]?.slice('claim.'.length)}`);
      const ids = () => page.locator(SHOWN).evaluateAll((all) => all.map(({ id }) => id));
      expect(await ids()).toHaveLength(claims.length);
      await page.getByRole('link', { name: 'Wrong', exact: true }).click();
      expect(await ids()).toEqual(wrong);
      await expect(page.locator('[data-list-status]')).toHaveText(`${wrong.length} of ${claims.length} claims`);
      expect(new URL(page.url())).toMatchObject({ search: '?verdict=wrong', hash: `#${wrong[0]}` });
      await page.getByRole('link', { name: 'Imprecise', exact: true }).click();
      expect(new URL(page.url()).search).toBe('?verdict=imprecise,wrong');
      await page.goBack();
      await expect(page.locator(SHOWN)).toHaveCount(wrong.length);
      await expect(page.locator('[data-facet-link][aria-current]')).toHaveText(['Wrong']);
      await page.goBack();
      await expect(page.locator(SHOWN)).toHaveCount(claims.length);
    });
  });
}

test('a shared address opens filtered; the claim that it names is shown all the same, and in view', async ({ page, site }) => {
  await page.goto(`${site.url}receipts/?verdict=wrong#claim.${right}`);
  await expect(page.locator(SHOWN)).toHaveCount(wrong.length + 1);
  await expect(page.locator(`[id="claim.${right}"]`)).toBeInViewport();
  await expect(page.locator('[data-list-status]')).toHaveText(/and the one that the address names$/);
});

test('a mark of the tally opens its claim, also one that the filter hides', async ({ page, site }) => {
  await page.goto(`${site.url}receipts/?verdict=wrong`);
  await expect(page.locator(SHOWN)).toHaveCount(wrong.length);
  await expect(page.locator('.tally [data-unlisted]')).toHaveCount(claims.length - wrong.length);
  await page.locator(`.tally a[href="#claim.${right}"]`).click();
  await expect(page.locator(`[id="claim.${right}"]`)).toBeInViewport();
});

test('sources are searched, filtered and sorted, and a link carries all of it', async ({ page, site }) => {
  await page.goto(`${site.url}sources/`);
  await page.getByRole('searchbox').pressSequentially('deepseek');
  const found = await page.locator(SHOWN).count();
  expect(found).toBeGreaterThan(10);
  expect(found).toBeLessThan(sources.length);
  await page.getByRole('searchbox').press('Enter');
  await page.getByRole('combobox').selectOption('newest');
  await page.getByRole('link', { name: 'Original, read' }).click();
  expect(new URL(page.url()).search).toBe('?q=deepseek&sort=newest&type=original');
  const state = () =>
    page
      .locator(SHOWN)
      .evaluateAll((all) =>
        all.map((entry) => [entry.id, (entry as HTMLElement).dataset.date ?? '', (entry as HTMLElement).dataset.facet]),
      );
  const shown = await state();
  expect(shown.every(([, , facet]) => facet === 'original')).toBe(true);
  expect(shown.map(([, date]) => date)).toEqual(
    shown
      .map(([, date]) => date)
      .toSorted()
      .toReversed(),
  );
  await page.goto('about:blank');
  await page.goto(`${site.url}sources/?q=deepseek&sort=newest&type=original`);
  expect(await state()).toEqual(shown);
  await expect(page.getByRole('searchbox')).toHaveValue('deepseek');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test.skip(({ browserName }) => browserName === 'firefox', 'A system Firefox takes no orders to switch script off.');

  test('the whole ledger stands, and a verdict jumps to the first claim that got it', async ({ page, site }) => {
    await page.goto(`${site.url}receipts/?verdict=wrong`);
    await expect(page.locator(SHOWN)).toHaveCount(claims.length);
    await page.getByRole('link', { name: 'Wrong', exact: true }).click();
    expect(new URL(page.url()).hash).toBe(`#${wrong[0]}`);
    await page.goto(`${site.url}sources/`);
    await expect(page.getByRole('searchbox')).toBeHidden();
  });
});

test('a citation names the address at which the page is read, and is copied', async ({ page, site, context, browserName }) => {
  if (browserName === 'chromium') await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${site.url}about/?a=b#c`);
  await expect(page.locator('.cite-reference')).toContainText(`${site.url}about/`);
  await expect(page.locator('.cite-bibtex')).toContainText(`url = {${site.url}about/},`);
  await expect(page.locator('.cite-this')).not.toContainText('?a=b');
  const button = page.getByRole('button', { name: 'Copy BibTeX' });
  await button.click();
  await expect(page.locator('[data-copy-status]')).toHaveText(/^(Copied|Selected)/);
  if (browserName === 'chromium') expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^@misc\{[\s\S]*\}$/);
});
