import { expect, test } from '@playwright/test';
import { placeHref, standsAlone } from '../../../src/story/chapterLinks.ts';

test('in the story every place is one of the page', () => {
  expect(placeHref('the-drop', '/')).toBe('#the-drop');
  expect(placeHref('cost-gap.headline', '/')).toBe('#cost-gap.headline');
});

test('on a chapter’s page its own places are of the page, others lead to their chapter’s', () => {
  expect(placeHref('the-drop.monday', '/the-drop/')).toBe('#the-drop.monday');
  expect(placeHref('cost-gap.headline', '/the-drop/')).toBe('/cost-gap/#cost-gap.headline');
  expect(placeHref('cost-gap', '/the-drop/')).toBe('/cost-gap/');
});

test('the ledger’s page shows its chapter and is more than that', () => {
  expect(standsAlone('the-drop', '/the-drop/')).toBe(true);
  expect(standsAlone('the-drop', '/')).toBe(false);
  expect(standsAlone('receipts', '/receipts/')).toBe(false);
});
