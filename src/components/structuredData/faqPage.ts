import type { FAQPage, WithContext } from 'schema-dts';
import type { Addresses } from './organization.ts';

/** A question of the page, with its answer in plain text. */
export interface AnsweredQuestion {
  /** `faq.what-is-deepseek` */
  readonly id: string;
  readonly question: string;
  readonly answer: string;
}

/** The questions as schema.org’s FAQPage. */
export function faqPageOf(questions: readonly AnsweredQuestion[], address: Addresses): WithContext<FAQPage> {
  return {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    mainEntity: questions.map(({ id, question, answer }) => ({
      '@type': 'Question',
      '@id': address(`/faq/#${id}`),
      url: address(`/faq/#${id}`),
      name: question,
      acceptedAnswer: { '@type': 'Answer', text: answer },
    })),
  };
}

const QUESTION = /<section class="question" id="([^"]+)"[^>]*>\s*<h2[^>]*>([\s\S]*?)<\/h2>([\s\S]*?)<\/section>/g;

/** Reads the questions out of the page's own HTML, so that what machines read is what readers see. */
export function questionsIn(html: string): AnsweredQuestion[] {
  return [...html.matchAll(QUESTION)].map(([, id = '', question = '', answer = '']) => ({
    id,
    question: plain(question),
    answer: plain(answer),
  }));
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#38': '&', '#39': "'", '#34': '"' };

/** The words of a piece of markup. Quotation elements get their marks, which the style sheet sets otherwise. */
function plain(html: string): string {
  return html
    .replace(/<q\b[^>]*>/g, '“')
    .replace(/<\/q>/g, '”')
    .replace(/<[^>]*>/g, '')
    .replace(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim();
}
