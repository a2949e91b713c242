/* The folder as it is, on the servers that people use: at a root, and under a path. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { attributeOf, tagOf } from '../../src/editions/inside.ts';
import { HOSTS, isInstalled, whileHosted } from '../support/hosts.ts';
import { expect, test } from '../support/served.ts';

for (const host of HOSTS) {
  test(`${host} hands out every page and all that pages name`, async ({ dist }) => {
    test.skip(!isInstalled(host), `${host} is not installed here.`);
    test.setTimeout(90_000);
    await whileHosted(host, dist, async (addresses) => {
      for (const root of addresses) {
        const named = namedIn(dist, root);
        expect(named.length).toBeGreaterThan(50);
        expect(
          named.filter((address) => !address.startsWith(root)),
          'outside of its place',
        ).toEqual([]);
        const answers = await inTurn(named, async (address) => ({ address, ...(await ask(address, 'HEAD')) }));
        expect(answers.filter(({ status, type }) => status !== 200 || type === '')).toEqual([]);
        expect((await ask(`${root}no-such-page/`)).status).toBe(404);
        if (host !== 'python3') await checkSettings(root, named);
      }
    });
  });
}

/** Asks a few at a time: a small server that is asked for hundreds at once makes each wait for seconds. */
async function inTurn<Item, Answer>(items: readonly Item[], answer: (item: Item) => Promise<Answer>): Promise<Answer[]> {
  const found: Answer[] = [];
  for (let at = 0; at < items.length; at += 4) found.push(...(await Promise.all(items.slice(at, at + 4).map(answer))));
  return found;
}

/** The settings that the site brings for this server do what they say. */
async function checkSettings(root: string, named: readonly string[]): Promise<void> {
  const hashed = named.find((address) => /_astro\/.*\.js$/.test(address)) ?? '';
  const [story, script, framed] = await Promise.all([ask(root), ask(hashed), ask(`${root}embed/how/`)]);
  expect(story).toMatchObject({ cache: 'no-cache', frames: "frame-ancestors 'none'", sniff: 'nosniff', referrer: 'same-origin' });
  expect(story.encoding).toMatch(/^(br|gzip)$/);
  expect(story.type).toContain('text/html');
  expect(script).toMatchObject({ cache: 'public, max-age=31536000, immutable', sniff: 'nosniff' });
  expect(script.encoding).toMatch(/^(br|gzip)$/);
  expect(script.type).toContain('javascript');
  expect(framed).toMatchObject({ status: 200, frames: '', sniff: 'nosniff' });
}

async function ask(address: string, method: 'GET' | 'HEAD' = 'GET') {
  const answer = await fetch(address, { method, headers: { 'Accept-Encoding': 'gzip, br' } });
  await answer.arrayBuffer();
  const header = (name: string) => answer.headers.get(name) ?? '';
  return {
    status: answer.status,
    type: header('content-type'),
    encoding: header('content-encoding'),
    cache: header('cache-control'),
    frames: header('content-security-policy'),
    sniff: header('x-content-type-options'),
    referrer: header('referrer-policy'),
  };
}

/** Every page, and every address of the site that a page names, in full. */
function namedIn(dist: string, root: string): string[] {
  const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html') && file !== '404.html');
  const found = pages.flatMap((page) => {
    const at = new URL(page.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1'), root);
    const html = readFileSync(join(dist, page), 'utf8');
    const attributes = [
      ['a', 'href'],
      ['link', 'href'],
      ['img', 'src'],
      ['script', 'src'],
    ] as const;
    const addresses = attributes.flatMap(([element, name]) =>
      [...html.matchAll(tagOf(element))].flatMap(([tag]) => attributeOf(tag, name) ?? []),
    );
    return [
      at.href,
      ...addresses
        .filter((address) => !/^(https?|data|mailto):/.test(address))
        .map((address) => new URL(address, at).href.replace(/#.*/, '')),
    ];
  });
  return [...new Set(found)];
}
