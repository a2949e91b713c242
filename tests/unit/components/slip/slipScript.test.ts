import { runInNewContext } from 'node:vm';
import { expect, test } from '@playwright/test';
import type { SlipNumbers } from '../../../../src/components/slip/slipNumbers.ts';
import { slipScript } from '../../../../src/components/slip/slipScript.ts';
import { formatQuantity } from '../../../../src/data/format.ts';
import { quantities } from '../../../../src/data/registry.ts';
import { loadTables } from '../../../../src/data/tables.ts';

const tables = loadTables();
const registry = quantities(tables);

/** What a page has once it has run the script. */
function run(code: string): SlipNumbers {
  const window: { shockNumbers?: SlipNumbers } = {};
  runInNewContext(code, { window });
  if (!window.shockNumbers) throw new Error('The script sets nothing.');
  return window.shockNumbers;
}

test('the script brings every number with words for all that a slip says, and all its sources and inputs', () => {
  const { numbers, sources } = run(slipScript(registry.values(), tables.sources).code);
  expect(Object.keys(numbers)).toEqual([...registry.keys()]);
  for (const [id, number] of Object.entries(numbers)) {
    const { value, unit, style } = registry.get(id) ?? { value: Number.NaN, unit: 'count' };
    expect(number.value).toBe(formatQuantity(value, unit, style));
    expect(number.standing).toMatch(/^(Reported|Estimated|Derived|Alleged): .+\. (High|Medium|Low) confidence\.$/);
    expect(number.sources.filter((source) => !sources[source])).toEqual([]);
    expect(number.inputs.filter((input) => !numbers[input])).toEqual([]);
  }
});

test('another value is another address', () => {
  const one = [...registry.values()].slice(0, 3);
  const other = one.map((quantity, index) => (index === 0 ? { ...quantity, value: quantity.value * 2 } : quantity));
  const address = (list: typeof one) => slipScript(list, tables.sources).address;
  expect(address(one)).toMatch(/^\/_astro\/numbers\.[\w-]{8}\.js$/);
  expect(address(other)).not.toBe(address(one));
});
