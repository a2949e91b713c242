/* Figures that can be heard: never by themselves, on a press, and no longer than the reader stays. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/site.ts';
import { settled, SIZES } from './reader.ts';

declare global {
  interface Window {
    /** What the page has done with sound. */
    heard: { made: number; closed: number; tones: OscillatorNode[] };
  }
}

/** The browser's own sound, with a count of what is asked of it. */
function countSound(): void {
  window.heard = { made: 0, closed: 0, tones: [] };
  window.AudioContext = class extends AudioContext {
    constructor() {
      super();
      window.heard.made += 1;
    }
    override createOscillator() {
      const tone = super.createOscillator();
      window.heard.tones.push(tone);
      return tone;
    }
    override close() {
      window.heard.closed += 1;
      return super.close();
    }
  };
}

const counts = (page: Page) =>
  page.evaluate(() => ({ made: window.heard.made, closed: window.heard.closed, tones: window.heard.tones.length }));
const listen = (page: Page, step: string): Locator => page.locator(`[id="${step}"]`).getByRole('button', { name: /^Listen/ });
const plays = (button: Locator) => expect(button).toHaveAttribute('aria-pressed', 'true');
const rests = (button: Locator) => expect(button).toHaveAttribute('aria-pressed', 'false');

async function open(page: Page, url: string, step: string): Promise<Locator> {
  await page.addInitScript(countSound);
  await page.goto(`${url}#${step}`);
  await settled(page);
  return listen(page, step);
}

for (const [name, viewport] of Object.entries(SIZES)) {
  test.describe(name, () => {
    test.use({ viewport });

    test('nothing sounds before a press; it stops on the next one, and when the reader goes on, back or away', async ({ page, site }) => {
      const button = await open(page, site.url, 'the-drop.monday');
      await expect(button).toHaveAccessibleName('Listen: Nvidia’s day in 12 seconds');
      await expect(button).toHaveAccessibleDescription(/^High is dear/);
      await rests(button);
      expect(await counts(page)).toEqual({ made: 0, closed: 0, tones: 0 });

      await button.focus();
      await page.keyboard.press('Space');
      await plays(button);
      // Friday's close, 78 times five minutes, 7 full hours, Monday's close.
      expect(await counts(page)).toEqual({ made: 1, closed: 0, tones: 87 });
      await page.keyboard.press('Enter');
      await rests(button);

      const press = () => button.dispatchEvent('click');
      const goTo = (step: string, offset: number) =>
        page.evaluate(
          ([id, by]) =>
            scrollTo({ top: scrollY + (document.getElementById(id)?.getBoundingClientRect().top ?? 0) + by, behavior: 'instant' }),
          [step, offset] as const,
        );
      await press();
      await plays(button);
      // The day itself is scrolled through with the sound on.
      await goTo('the-drop.monday', viewport.height);
      await settled(page);
      await plays(button);
      await goTo('the-drop.which-number', -100);
      await rests(button);
      await goTo('the-drop.monday', 0);
      await settled(page);
      await press();
      await plays(button);
      await goTo('the-drop', 0);
      await rests(button);
      await goTo('the-drop.monday', 0);
      await settled(page);
      await press();
      await plays(button);
      await page.evaluate(() => {
        Object.defineProperty(document, 'hidden', { get: () => true });
        document.dispatchEvent(new Event('visibilitychange'));
      });
      await rests(button);
      await expect.poll(async () => (await counts(page)).closed).toBe(4);
    });
  });
}

test.describe('desktop', () => {
  test.use({ viewport: SIZES.desktop });

  test('at the end it says what was heard, and nothing on the page has moved', async ({ page, site }) => {
    const button = await open(page, site.url, 'what-happened-next.prices');
    const step = page.locator('[id="what-happened-next.prices"]');
    const below = () => step.locator('.step-nav').evaluate((nav) => nav.getBoundingClientRect().top);
    const place = await below();
    await expect(step.locator('.listen-says')).toContainText('OpenAI first');
    await button.click();
    await expect(step.getByText('Playing. Press again to stop.')).toBeVisible();
    await expect(step.locator('.listen [role="status"]')).toBeEmpty();
    expect(await below()).toBe(place);
    await page.evaluate(() => window.heard.tones.forEach((tone) => tone.dispatchEvent(new Event('ended'))));
    await rests(button);
    await expect(step.getByText(/^You have heard it\. On the left OpenAI’s \$60/).first()).toBeVisible();
    await expect(step.locator('.listen [role="status"]')).toHaveText(/DeepSeek’s \$2\.19 sinks to \$0\.42/);
    expect(await below()).toBe(place);
    expect((await counts(page)).closed).toBe(1);
  });

  test('where the browser cannot play there is no button, and where it will not it says so', async ({ page, site }) => {
    await page.addInitScript(() => {
      if (location.search === '?none') Reflect.deleteProperty(window, 'AudioContext');
      else
        window.AudioContext = class {
          constructor() {
            throw new DOMException('No.', 'NotSupportedError');
          }
        } as unknown as typeof AudioContext;
    });
    await page.goto(`${site.url}?none#the-drop.monday`);
    await settled(page);
    await expect(page.locator('[data-listen]')).toHaveCount(0);
    await page.goto(`${site.url}#the-drop.monday`);
    await settled(page);
    await listen(page, 'the-drop.monday').click();
    await expect(page.getByText('This browser plays no sound here.').first()).toBeVisible();
    await rests(listen(page, 'the-drop.monday'));
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test.skip(({ browserName }) => browserName === 'firefox', 'A system Firefox takes no orders to switch script off.');

  test('nothing offers what cannot be done', async ({ page, site }) => {
    await page.goto(`${site.url}the-drop/`);
    await expect(page.locator('.listen')).toBeHidden();
  });
});
