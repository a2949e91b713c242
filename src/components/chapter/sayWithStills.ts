import { required } from '../required.ts';

/**
 * The pinned figure stands for the stills of its chapter's steps, and says what they say: their captions and source lines in
 * the places that the page keeps for them, and, for those who do not see the picture, its words with each step. Without
 * script it all stands with the stills alone, so that nobody reads it twice.
 */
export function sayWithStills(section: HTMLElement, figure: HTMLElement): void {
  const places = [...figure.querySelectorAll<HTMLElement>('.caption[data-for]')];
  for (const [index, step] of [...section.querySelectorAll<HTMLElement>('[data-step]')].entries()) {
    const still = required(step, '.still');
    for (const place of places) {
      if (place.dataset.for !== step.dataset.step) continue;
      const words = place.matches('[data-credits]') ? '.figure-source' : '.figure-title, .figure-subtitle';
      place.replaceChildren(...[...still.querySelectorAll(words)].map((part) => part.cloneNode(true)));
    }
    required(step, '.step-data').before(pictureWords(still, index === 0));
  }
}

function pictureWords(still: HTMLElement, isFirst: boolean): HTMLElement {
  // In the story as one file the image is a drawing in the page.
  const picture = required<Element>(still, '.still-picture > *');
  const finding = required(still, '.figure-title').textContent;
  // Read aloud, a finding without a full stop runs into what follows. The first step's stands right before, above the figure.
  const said = isFirst ? '' : ` ${finding}${/[.?!…]$/.test(finding) ? '' : '.'}`;
  const words = document.createElement('p');
  words.className = 'picture-words';
  words.textContent = `The picture:${said} ${picture.getAttribute('alt') ?? picture.getAttribute('aria-label') ?? ''}`;
  return words;
}
