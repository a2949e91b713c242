import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { policyOf, withPolicy } from '../../../src/editions/contentPolicy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = '<html><head><meta charset="utf-8"><title>x</title><script src="a.js"></script></head><body></body></html>';

test('a page with its files beside it loads from its own site only, and allows nothing that stands in it', () => {
  const policy = policyOf(page, 'beside');
  expect(policy).toContain("default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:;");
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
  for (const nothing of ['object-src', 'base-uri', 'form-action']) expect(policy).toContain(`${nothing} 'none'`);
});

test('scripts and styles in a page are allowed by the hash of their very text; blocks of data need none', () => {
  const own = page.replace('</body>', '<script>a()</script><script type="application/json">{"b":1}</script><style>c{}</style></body>');
  const policy = policyOf(own, 'inside');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain(`script-src ${hash('a()')};`);
  expect(policy).toContain(`style-src ${hash('c{}')};`);
  expect(policy).not.toContain("'self'");
});

test('the policy comes before all that it holds for', () => {
  expect(withPolicy(page, 'beside')).toMatch(/^<html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy"/);
  expect(() => withPolicy('<html></html>', 'beside')).toThrow('charset');
});
