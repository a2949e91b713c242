/*
 * Rules of accessibility by a second engine, IBM's, which reads names, structure and tables by other rules than axe
 * (access.test.ts). One size and light: what it checks does not depend on them. Every kind of page once.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ROOT } from '../../src/commands/node-runtime.mjs';
import { expect, test } from '../support/site.ts';
import { PAGES, REST_OF_LISTS, SIZES, settled } from './reader.ts';

test.describe.configure({ timeout: 120_000 });
test.skip(({ browserName }) => browserName !== 'chromium', 'The rules are checked in Chromium.');
test.use({ viewport: SIZES.desktop });

const ENGINE = readFileSync(join(ROOT, 'node_modules/accessibility-checker-engine/ace.js'), 'utf8');

/** Rules that do not fit, each with the reason. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  element_tabbable_role_valid: 'Tables that may scroll sideways are regions with a stop for the keyboard, which axe asks for.',
  aria_content_in_landmark: 'The skip link stands before all landmarks, as is the custom.',
};

interface Finding {
  readonly ruleId: string;
  readonly value: readonly [string, string];
  readonly message: string;
  readonly snippet: string;
}

/** What breaks a rule for certain, as lines; where a person has to judge, the engine says so, and nothing is said here. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(`${ENGINE}; window.ace = ace; undefined`);
  const findings = await page.evaluate(async (rest) => {
    for (const element of document.querySelectorAll(rest)) element.remove();
    const { ace } = window as unknown as {
      ace: { Checker: new () => { check(page: Document, rules: readonly string[]): Promise<{ results: Finding[] }> } };
    };
    const { results } = await new ace.Checker().check(document, ['IBM_Accessibility']);
    return results
      .filter(({ value }) => value[0] === 'VIOLATION' && value[1] === 'FAIL')
      .map(({ ruleId, value, message, snippet }) => ({ ruleId, value, message, snippet }));
  }, REST_OF_LISTS.join());
  const lines = findings
    .filter(({ ruleId }) => !(ruleId in EXCEPTIONS))
    .map(({ ruleId, message, snippet }) => `${ruleId}: ${message} ${snippet.slice(0, 200)}`);
  return [...new Set(lines)].slice(0, 12);
}

test('the second engine finds nothing in the story', async ({ page, site }) => {
  // From its middle: there are figures that run before and after it.
  await page.goto(`${site.url}#the-chips.how-many`);
  await settled(page);
  expect(await faults(page)).toEqual([]);
});

test('the second engine finds nothing in the pages around the story', async ({ page, site }) => {
  for (const path of PAGES) {
    await page.goto(site.url + path);
    expect.soft(await faults(page), path).toEqual([]);
  }
});
