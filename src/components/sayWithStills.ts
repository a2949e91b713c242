import { required } from './required.ts';

/**
 * The pinned figure stands for the stills of its chapter's steps, and says what they say: their captions and source lines in
 * the places that the page keeps for them, and, for those who do not see the picture, its words with each step. Without
 * script it all stands with the stills alone, so that nobody reads it twice.
 */
export function sayWithStills(section: HTMLElement, figure: HTMLElement): void {
  for (const step of section.querySelectorAll<HTMLElement>('[data-step]')) {
    const still = required(step, '.still');
    for (const place of figure.querySelectorAll(`.caption[data-for="${step.dataset.step}"]`)) {
      const words = place.matches('[data-credits]') ? '.figure-source' : '.figure-title, .figure-subtitle';
      place.replaceChildren(...[...still.querySelectorAll(words)].map((part) => part.cloneNode(true)));
    }
    required(step, '.step-data').before(pictureWords(still));
  }
}

function pictureWords(still: HTMLElement): HTMLElement {
  // In the story as one file the image is a drawing in the page.
  const picture = required<Element>(still, '.still-picture > *');
  const words = document.createElement('p');
  words.className = 'picture-words';
  words.textContent = `The picture: ${required(still, '.figure-title').textContent} ${picture.getAttribute('alt') ?? picture.getAttribute('aria-label') ?? ''}`;
  return words;
}
