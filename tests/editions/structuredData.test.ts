/* What search engines read: the blocks of JSON-LD as built, by the shapes that Google's documentation asks for. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadTables } from '../../src/data/tables.ts';
import { expect, test } from '../support/served.ts';

type Thing = Readonly<Record<string, unknown>>;

test.skip(({ browserName }) => browserName !== 'chromium', 'These tests read files: once is enough.');

const { claims, sources, releases } = loadTables();
const HOST = 'https://a.example/';
let read: (page: string) => { html: string; things: Thing[] };

test.beforeEach(({ dist }) => {
  read = (page) => {
    const html = readFileSync(join(dist, page, 'index.html'), 'utf8');
    const blocks = [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].map(
      ([, json = '']) => JSON.parse(json) as Thing,
    );
    for (const block of blocks) expect(block['@context']).toBe('https://schema.org');
    return { html, things: blocks.flatMap((block) => (block['@graph'] as Thing[] | undefined) ?? [block]) };
  };
});

const ofType = (things: readonly Thing[], type: string) => things.filter((thing) => thing['@type'] === type);

/** The id in the page that an address of the block leads to; the address may be relative to the page. */
function idOf(address: unknown, page: string): string | undefined {
  const url = new URL(String(address), `${HOST}${page}`);
  expect(url.pathname.endsWith(`/${page}`), String(address)).toBe(true);
  return decodeURIComponent(url.hash.slice(1));
}

test('the story is an article with a publisher, dates, a picture that is there, and what it is based on', ({ dist }) => {
  const [article, ...more] = ofType(read('').things, 'Article');
  expect(more).toEqual([]);
  expect(article).toMatchObject({
    headline: 'The $5.6 Million Shock',
    author: { '@type': 'Organization', name: 'The $5.6 Million Shock' },
    publisher: { '@type': 'Organization' },
    isBasedOn: { '@type': 'CreativeWork', name: sources.find(({ id }) => id === 'seed-article')?.title },
    datePublished: releases.map(({ date }) => date).toSorted()[0],
  });
  expect(String(article?.dateModified) >= String(article?.datePublished)).toBe(true);
  const picture = new URL(String(article?.image), HOST).pathname.split('/cards/')[1] ?? '';
  expect(
    readFileSync(join(dist, 'cards', picture))
      .subarray(1, 4)
      .toString(),
  ).toBe('PNG');
  const known = new Set(sources.map(({ title }) => title));
  const cited = article?.citation as { name: string }[];
  expect(cited.length).toBeGreaterThan(2);
  expect(cited.filter(({ name }) => !known.has(name))).toEqual([]);
});

test('every verdict on fact is a review of a claim that leads to its entry; opinions are not reviewed', () => {
  const { html, things } = read('receipts');
  const reviews = ofType(things, 'ClaimReview') as (Thing & { reviewRating: Thing; itemReviewed: Thing & { author: Thing } })[];
  const judged = claims.filter(({ verdict }) => verdict !== 'opinion');
  expect(reviews.map(({ claimReviewed }) => claimReviewed)).toEqual(judged.map(({ quote }) => quote));
  for (const [index, { url, author, reviewRating, itemReviewed }] of reviews.entries()) {
    const id = idOf(url, 'receipts/');
    expect(id).toBe(`claim.${judged[index]?.id}`);
    expect(html).toContain(`id="${id}"`);
    expect(author).toMatchObject({ '@type': 'Organization' });
    expect(reviewRating.alternateName).toBeTruthy();
    if (reviewRating.ratingValue !== undefined) {
      expect(Number(reviewRating.ratingValue)).toBeGreaterThanOrEqual(Number(reviewRating.worstRating));
      expect(Number(reviewRating.ratingValue)).toBeLessThanOrEqual(Number(reviewRating.bestRating));
    }
    expect(itemReviewed).toMatchObject({
      '@type': 'Claim',
      author: { name: sources.find(({ id: source }) => source === 'seed-article')?.publisher },
    });
  }
});

test('the questions for machines are those of the page, with answers and addresses', () => {
  const { html, things } = read('faq');
  const [page] = ofType(things, 'FAQPage');
  const questions = page?.mainEntity as { name: string; url: string; acceptedAnswer: { text: string } }[];
  const ids = [...html.matchAll(/<section class="question" id="([^"]+)"/g)].map(([, id]) => id);
  expect(ids.length).toBeGreaterThan(9);
  expect(questions.map(({ url }) => idOf(url, 'faq/'))).toEqual(ids);
  for (const {
    name,
    acceptedAnswer: { text },
  } of questions) {
    expect(name).toMatch(/\?$/);
    expect(text.length, name).toBeGreaterThan(80);
    expect(text, name).not.toMatch(/<|&\w+;/);
  }
});
