import { parseHTML } from 'linkedom';
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

/** Reads the questions out of the page's own HTML, so that what machines read is what readers see. */
export function questionsIn(html: string): AnsweredQuestion[] {
  const { document } = parseHTML(`<body>${html}</body>`);
  // Style sheets set the marks of quotations; words alone need them.
  for (const quotation of document.querySelectorAll('q')) {
    quotation.prepend('“');
    quotation.append('”');
  }
  return [...document.querySelectorAll('section.question')].map((section) => {
    const heading = section.querySelector('h2');
    const question = plain(heading);
    heading?.remove();
    return { id: section.id, question, answer: plain(section) };
  });
}

function plain(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
