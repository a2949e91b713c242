const calm = matchMedia('(prefers-reduced-motion: reduce)');

/** Whether pictures may move between two steps: unless the reader's system or the page's own switch says otherwise. */
export function moves(): boolean {
  return !calm.matches && document.documentElement.dataset.motion !== 'reduced';
}

/** Calls `listener` when the answer of `moves` may have changed. */
export function onMotionChange(listener: () => void): void {
  calm.addEventListener('change', listener);
  new MutationObserver(listener).observe(document.documentElement, { attributeFilter: ['data-motion'] });
}
