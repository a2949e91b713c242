/* What is kept from build to build: made once, made anew when anything it rests on is another, and swept when nobody uses it. */
import { mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { cached, removeUnused } from '../../../src/cache/cache.ts';

const LONG_AGO = new Date(2020, 0, 1);
let folder = '';
let made: string[] = [];

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shock-cache-'));
  made = [];
});
test.afterEach(() => rmSync(folder, { recursive: true }));

async function ask(...ingredients: (string | Uint8Array)[]): Promise<string> {
  const name = ingredients.map(String).join('+');
  const make = () => {
    made.push(name);
    return Promise.resolve(Buffer.from(`made of ${name}`));
  };
  return (await cached(ingredients, make, folder)).toString();
}

test('the same ingredients are made once, others on their own', async () => {
  expect(await ask('brotli', '1.1', 'page')).toBe('made of brotli+1.1+page');
  expect(await ask('brotli', '1.1', 'page')).toBe('made of brotli+1.1+page');
  expect(await ask('brotli', '1.2', 'page')).toBe('made of brotli+1.2+page');
  expect(await ask('brotli', '1.1', 'other page')).toBe('made of brotli+1.1+other page');
  expect(made).toEqual(['brotli+1.1+page', 'brotli+1.2+page', 'brotli+1.1+other page']);
});

test('what nobody uses is swept, and what a build has used stays, however old it is', async () => {
  for (const name of ['used', 'unused']) await ask(name);
  for (const file of readdirSync(folder)) utimesSync(join(folder, file), LONG_AGO, LONG_AGO);
  await ask('used');
  expect(await removeUnused(new Date(2021, 0, 1), folder)).toBe(1);
  await ask('used');
  await ask('unused');
  expect(made).toEqual(['used', 'unused', 'unused']);
});

test('a cache that is not there yet is swept without a word', async () => {
  expect(await removeUnused(new Date(), join(folder, 'none'))).toBe(0);
});
