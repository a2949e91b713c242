/** Where the page is not yet laid out ahead (`beforePaint.js`, `scrolly.css`). */
const AHEAD = 'data-lays-out-near';
/** What leads to another place of the page: not numbers, which open a slip, nor links to other pages. */
const WAYS = 'a[href^="#"], a[data-guide], .figure-steps button';

/**
 * A reader who opens the story at its top gets its steps laid out as they near. Whoever leaves for a place further on gets
 * the whole page laid out first, so that places are where they will be when the reader arrives.
 */
export function layOutBeforeJumps(): void {
  const root = document.documentElement;
  if (!root.hasAttribute(AHEAD)) return;
  const owner = new AbortController();
  const layOut = () => {
    owner.abort();
    root.removeAttribute(AHEAD);
    // The browser computes where to scroll from the layout as it is: asking for a height makes it lay out now.
    root.getBoundingClientRect();
  };
  const options = { capture: true, signal: owner.signal };
  addEventListener('click', ({ target }) => target instanceof Element && target.closest(WAYS) && layOut(), options);
  addEventListener('keydown', ({ key, metaKey }) => (key === 'End' || (metaKey && key === 'ArrowDown')) && layOut(), options);
  addEventListener('beforeprint', layOut, options);
  // An address that the reader has written into the bar: the browser has gone there already, by heights that were a guess.
  addEventListener('hashchange', () => (layOut(), document.querySelector(':target')?.scrollIntoView()), options);
}
