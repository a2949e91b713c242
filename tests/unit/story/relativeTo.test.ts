import { expect, test } from '@playwright/test';
import { relativeTo } from '../../../src/story/relativeTo.ts';

test('an address from the root is seen from the page', () => {
  expect(relativeTo('index.html', '/numbers/#number.a')).toBe('numbers/#number.a');
  expect(relativeTo('sources/index.html', '/numbers/#number.a')).toBe('../numbers/#number.a');
  expect(relativeTo('a/b/index.html', '/_astro/x.css')).toBe('../../_astro/x.css');
  expect(relativeTo('numbers/index.html', '/')).toBe('../');
  expect(relativeTo('index.html', '/')).toBe('./');
  expect(relativeTo('index.html', '/#top')).toBe('./#top');
  expect(relativeTo('numbers/index.html', '/numbers/?q=1')).toBe('./?q=1');
});
