import { parseHTML } from 'linkedom';

/** A step of a built page: its title, its paragraphs, and its picture's caption and words. */
export interface StepText {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly finding: string;
  readonly alternative: string;
  /** The picture's address. */
  readonly picture: string;
}

/** Parses a built page. */
export function parsePage(html: string): Document {
  return parseHTML(html).document;
}

/** The steps of a built page, in its order. */
export function stepsOf(page: Document): StepText[] {
  return [...page.querySelectorAll('[data-step]')].map((step) => {
    const text = (selector: string) => step.querySelector(selector)?.textContent ?? '';
    const image = step.querySelector('.still img');
    return {
      id: step.id,
      title: text('.step-title'),
      paragraphs: [...step.querySelectorAll('.step-text p:not(.downloads, .listen *)')].map(({ textContent }) => textContent ?? ''),
      finding: text('.figure-title'),
      alternative: image?.getAttribute('alt') ?? '',
      picture: image?.getAttribute('src') ?? '',
    };
  });
}

/** A text as far as all who set it agree: without spaces and quotation marks, which lines break at and style adds, and without ligatures. */
export function bare(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u2060\u00ad"'“”‘’]+/g, '');
}

/** The parts of a text that are not found in another one, in their order, each after the one before. */
export function missingFrom(whole: string, parts: readonly string[]): string[] {
  const text = bare(whole);
  let at = 0;
  return parts.filter((part) => {
    const found = text.indexOf(bare(part), at);
    if (found >= 0) at = found + bare(part).length;
    return found < 0;
  });
}
