/**
 * Keeps what has the focus in sight where the text of a step is held beside its picture and is higher than the room: no
 * browser can scroll to its lower end by scrolling a little, because the text is held. It is let go at the step's end.
 */
export function focusInSight(): void {
  document.addEventListener('focusin', ({ target }) => {
    const step = target instanceof Element ? target.closest('.step[data-length]') : null;
    const text = step?.querySelector('.step-text');
    if (!step || !text || !(target instanceof Element) || !text.contains(target)) return;
    const { position, top } = getComputedStyle(text);
    const { bottom } = target.getBoundingClientRect();
    const lowest = Number.parseFloat(top) + bottom - text.getBoundingClientRect().top;
    if (position !== 'sticky' || bottom <= innerHeight || lowest <= innerHeight) return;
    scrollBy({ top: step.getBoundingClientRect().bottom - innerHeight, behavior: 'instant' });
  });
}
