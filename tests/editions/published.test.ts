/* What was published stays published. */
import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { ROOT } from '../../src/commands/node-runtime.mjs';
import { goneFaults, readPublished } from '../../src/story/published.ts';
import { publicAddresses } from '../../src/story/publicAddresses.ts';
import { expect, test } from '../support/served.ts';

const published = readPublished(ROOT);

test('every published address is there, and every address is on the list', ({ dist }) => {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((file) => file.split(sep).join('/'));
  const found = publicAddresses(files, (file) => readFileSync(join(dist, file), 'utf8'));
  expect(goneFaults(published, new Set(found))).toEqual([]);
  const unlisted = found.filter((address) => !published.includes(address));
  expect(unlisted, 'not on the list of published addresses: after a build, `npm run ids` adds them').toEqual([]);
  // What the contract names is among them: the test would see nothing if ids were read wrongly.
  for (const address of [
    '/',
    '/#the-drop',
    '/#the-drop.monday',
    '/the-drop/#the-drop.monday',
    '/receipts/#claim.half-trillion-loss',
    '/numbers/#number.nvidia.loss.close',
    '/faq/#faq.what-is-deepseek',
    '/figures/market-cap.monday.svg',
  ]) {
    expect(found).toContain(address);
  }
});
