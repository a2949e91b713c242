/** Room kept between what has the focus and what lies over the page, in pixels. */
const CLEAR = 8;

/**
 * Keeps what has the keyboard's focus in sight, where browsers do not: behind the bar or the pinned figure, which some take
 * for empty room; in pictures, into which some do not scroll; and in the text of a step that is held beside its picture.
 */
export function focusInSight(): void {
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof Element) || target.closest('.masthead') || !target.matches(':focus-visible')) return;
    letGo(target);
    const distance = hiddenBy(target);
    if (distance !== 0) scrollBy({ top: distance, behavior: 'instant' });
  });
}

/** Text that is held and higher than the room cannot be scrolled by a little: it is let go at the step's end. */
function letGo(target: Element): void {
  const step = target.closest('.step[data-length]');
  const text = step?.querySelector('.step-text');
  if (!step || !text?.contains(target)) return;
  const { position, top } = getComputedStyle(text);
  const { bottom } = target.getBoundingClientRect();
  const lowest = Number.parseFloat(top) + bottom - text.getBoundingClientRect().top;
  if (position !== 'sticky' || bottom <= innerHeight || lowest <= innerHeight) return;
  scrollBy({ top: step.getBoundingClientRect().bottom - innerHeight, behavior: 'instant' });
}

/** How far the page has to be scrolled, in pixels, until the beginning of an element is in sight; 0 where it is. */
function hiddenBy(target: Element): number {
  const box = target.getClientRects()[0] ?? target.getBoundingClientRect();
  const lowestCover = Math.max(
    0,
    ...covers(target)
      .map((cover) => cover.getBoundingClientRect())
      .filter(({ left, right }) => left < box.right && right > box.left)
      .map(({ bottom }) => bottom),
  );
  if (box.top < lowestCover) return box.top - lowestCover - CLEAR;
  return Math.max(0, box.bottom - innerHeight);
}

/** What lies over the page at its top and may lie on an element: the bar, and the figure of its chapter while it is pinned. */
function covers(target: Element): Element[] {
  const figure = target.closest('.scrolly')?.querySelector(':scope > .pinned');
  const all = [document.querySelector('.masthead'), figure?.contains(target) ? null : figure];
  return all.filter((cover): cover is Element => !!cover && /sticky|fixed/.test(getComputedStyle(cover).position));
}
