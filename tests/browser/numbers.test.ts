/* The list of numbers: searched, sorted and filtered by an address that can be shared. */
import { expect, test } from '../support/site.ts';

const SHOWN = '.entry:not([hidden])';

test('what the reader asks for stands in the address, and the address shows it', async ({ page, site }) => {
  await page.goto(`${site.url}numbers/`);
  const count = page.locator('.numbers-count');
  await expect(count).toHaveText(/^All \d{3} numbers$/);
  await page.getByLabel('Search').fill('nvidia close');
  await expect(count).toHaveText(/^\d+ of \d+ numbers$/);
  await page.getByLabel('Sort by').selectOption('value');
  await page.locator('select[data-list-facet]').selectOption('derived');
  await expect(page).toHaveURL(/numbers\/\?q=nvidia\+close&sort=value&kind=derived$/);
  const shown = await page.locator(SHOWN).evaluateAll((all) => all.map(({ id }) => id));
  expect(shown).toContain('number.nvidia.loss.close');
  await page.reload();
  expect(await page.locator(SHOWN).evaluateAll((all) => all.map(({ id }) => id))).toEqual(shown);
  await expect(page.getByLabel('Search')).toHaveValue('nvidia close');
  // Within a unit the largest comes first.
  const dollars = page.locator('section', { has: page.getByRole('heading', { name: 'US dollars', exact: true }) }).locator(SHOWN);
  const values = await dollars.evaluateAll((all) => all.map((entry) => Number(entry.dataset.value)));
  expect(values.length).toBeGreaterThan(3);
  expect(values).toEqual(values.toSorted((a, b) => b - a));
});

test('a link to an entry shows it, whatever was searched for', async ({ page, site }) => {
  await page.goto(`${site.url}numbers/?q=tokens#number.gpu.floor`);
  await expect(page.locator('[id="number.gpu.floor"]')).toBeInViewport();
  await expect(page.getByLabel('Search')).toHaveValue('tokens');
  await expect(page.locator('.numbers-count')).toHaveText(/^\d+ of \d+ numbers, and the one that the address names$/);
  await expect(page.locator('.numbers section:visible')).not.toHaveCount(0);
});

test('an entry leads to what it is worked out from, down to the tables, to what is worked out from it, and to where it is printed', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}numbers/#number.stargate.loss.multiple`);
  const entry = page.locator('[id="number.stargate.loss.multiple"]');
  await entry.getByText('From 2 numbers').click();
  await expect(entry.locator('details ul ul small').first()).toHaveText('market-day.csv, row nvda, shares');
  await entry.locator('details').getByRole('link', { name: 'Market value that Nvidia lost by the close' }).click();
  const input = page.locator('[id="number.nvidia.loss.close"]');
  await expect(input).toBeInViewport();
  await input.getByText('worked out from it').click();
  await expect(input.getByRole('link', { name: 'Nvidia’s loss, in headline Stargates' })).toBeVisible();
  await expect(input.getByRole('link', { name: 'Monday, five minutes at a time' })).toHaveAttribute('href', '../#the-drop.monday');
  await expect(input).toContainText('The notch (picture)');
});
