/**
 * Lets a folded list that lies over the page fold itself away: when a link in it is followed, on Escape, and when the
 * reader goes elsewhere with pointer or keyboard, because it would cover what they went to.
 */
export function foldAway(details: HTMLDetailsElement): void {
  const close = () => (details.open = false);
  details.addEventListener('click', ({ target }) => target instanceof Element && target.closest('a') && close());
  details.addEventListener('focusout', ({ relatedTarget }) => relatedTarget instanceof Node && !details.contains(relatedTarget) && close());
  addEventListener('pointerdown', ({ target }) => target instanceof Node && !details.contains(target) && close());
  addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !details.open) return;
    close();
    details.querySelector('summary')?.focus();
  });
}
