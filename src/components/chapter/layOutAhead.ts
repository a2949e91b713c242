/** Where the page is not yet laid out ahead (`beforePaint.js`, `scrolly.css`), and the parts of it that are. */
const NEAR_ONLY = 'data-lays-out-near';
const DONE = 'data-laid-out';
/** What leads to another place of the page: not numbers, which open a slip, nor links to other pages. */
const WAYS = 'a[href^="#"], a[data-guide], .figure-steps button';
/** Parts that are laid out at once: each time the window is painted anew. */
const AT_ONCE = 3;
/** How long a page that nobody has scrolled yet is left at rest, in milliseconds. */
const REST = 5000;

/**
 * A reader who opens the story at its top gets its steps laid out as they near. The others follow a few at a time whenever the
 * browser has nothing else to do, so that soon the page has its true height and no part has to be watched any more. Whoever
 * leaves for a place further on before that gets all of it laid out first, so that places are where they will be when the
 * reader arrives.
 */
export function layOutAhead(): void {
  const root = document.documentElement;
  if (!root.hasAttribute(NEAR_ONLY)) return;
  const parts = [...document.querySelectorAll('[data-chapter] > .scrolly > .pinned, [data-step]')];
  const owner = new AbortController();
  const end = () => {
    owner.abort();
    root.removeAttribute(NEAR_ONLY);
  };
  const layOutAll = () => {
    end();
    // The browser computes where to scroll from the layout as it is: asking for a height makes it lay out now.
    root.getBoundingClientRect();
  };
  const layOutNext = () => {
    if (owner.signal.aborted) return;
    const next = parts.splice(0, AT_ONCE);
    if (next.length === 0) return end();
    for (const part of next) part.setAttribute(DONE, '');
    whenIdle(layOutNext);
  };
  const options = { capture: true, signal: owner.signal };
  addEventListener('click', ({ target }) => target instanceof Element && target.closest(WAYS) && layOutAll(), options);
  addEventListener('keydown', ({ key, metaKey }) => (key === 'End' || (metaKey && key === 'ArrowDown')) && layOutAll(), options);
  addEventListener('beforeprint', layOutAll, options);
  // An address that the reader has written into the bar: the browser has gone there already, by heights that were a guess.
  addEventListener('hashchange', () => (layOutAll(), document.querySelector(':target')?.scrollIntoView()), options);

  // Whoever begins to read wants the rest soon; until then the browser is left to whatever else it opens.
  const begin = () => {
    removeEventListener('scroll', begin);
    clearTimeout(rest);
    whenIdle(layOutNext);
  };
  const rest = setTimeout(begin, REST);
  addEventListener('scroll', begin, { passive: true, signal: owner.signal });
}

/** Does a small piece of work when there is nothing else to do; where browsers do not tell, a little later. */
function whenIdle(work: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(work);
  else setTimeout(work, 50);
}
