import { expect, test } from '@playwright/test';
import { faqPageOf, questionsIn } from '../../../../src/components/structuredData/faqPage.ts';
import { claimReviewsOf } from '../../../../src/components/structuredData/claimReview.ts';
import { datasetOf } from '../../../../src/components/structuredData/dataset.ts';
import { loadSchema, loadTables } from '../../../../src/data/tables.ts';
import { isProse, languageOf } from '../../../../src/components/text/quotation.ts';

const address = (path: string) => `https://a.example${path}`;
const tables = loadTables();

test('questions are read out of the page’s markup as plain words', () => {
  const html =
    '<h1>Questions</h1><section class="question" id="faq.one"> <h2><a href="#faq.one">Is it &amp; was it?</a></h2> <p>A <a href="/x"><data value="1">$1</data></a> &lt;b&gt;, <q>so</q>.</p>\n<p>Two.</p></section>' +
    '<section class="question" id="faq.two"><h2>And?</h2><p>Yes.</p></section>';
  expect(questionsIn(html)).toEqual([
    { id: 'faq.one', question: 'Is it & was it?', answer: 'A $1 <b>, “so”. Two.' },
    { id: 'faq.two', question: 'And?', answer: 'Yes.' },
  ]);
  expect(questionsIn('<p>No questions here.</p>')).toEqual([]);
});

test('a page of questions has each with its answer and address', () => {
  expect(faqPageOf([{ id: 'faq.one', question: 'Q?', answer: 'A.' }], address)).toMatchObject({
    '@type': 'FAQPage',
    mainEntity: [
      { '@type': 'Question', name: 'Q?', url: 'https://a.example/faq/#faq.one', acceptedAnswer: { '@type': 'Answer', text: 'A.' } },
    ],
  });
});

test('a claim that has passed its time is rated in words only, an opinion not at all', () => {
  const row = tables.claims[0]!;
  const reviews = (['accurate', 'outdated', 'opinion', 'wrong'] as const).map((verdict) => ({ ...row, id: verdict, verdict }));
  const text = JSON.stringify(claimReviewsOf(reviews, tables.sources[0]!, 'The Site', address));
  const graph = JSON.parse(text)['@graph'] as { url: string; reviewRating: Record<string, unknown> }[];
  expect(graph.map(({ url, reviewRating }) => [url.split('#')[1], reviewRating.alternateName, reviewRating.ratingValue])).toEqual([
    ['claim.accurate', 'Accurate', 4],
    ['claim.outdated', 'Outdated', undefined],
    ['claim.wrong', 'Wrong', 1],
  ]);
});

test('the data set has what Google’s documentation asks of one, and a download for every table', () => {
  const release = { version: '1.0.0', published: '2026-01-01', modified: '2026-02-03' };
  const schema = loadSchema();
  const dataset = JSON.parse(JSON.stringify(datasetOf(schema, release, 'The Site', address))) as Record<string, string> & {
    distribution: { contentUrl: string }[];
  };
  expect(dataset['@type']).toBe('Dataset');
  expect(dataset.name?.length).toBeGreaterThan(0);
  expect(dataset.description?.length).toBeGreaterThanOrEqual(50);
  expect(dataset.description?.length).toBeLessThanOrEqual(5000);
  expect(dataset.distribution.map(({ contentUrl }) => contentUrl)).toEqual(
    schema.resources.map(({ path }) => `https://a.example/data/${path}`),
  );
});

test('words in Chinese say so; a name in Chinese signs within English does not make it Chinese', () => {
  expect(languageOf('从最早的1张卡，到2015年的100张卡')).toBe('zh');
  expect(languageOf('High-Flyer (幻方): company history')).toBeUndefined();
});

test('a line of a table is no prose', () => {
  expect(isProse('The S&P 500 dropped 1.5%, dragged down by a 16.9% fall for Nvidia.')).toBe(true);
  expect(isProse('2025-01-27,124.800003,128.399994,116.699997')).toBe(false);
});
