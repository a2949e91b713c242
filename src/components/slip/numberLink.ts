/** The link of a number, in the text or in a figure. */
export type NumberLink = HTMLAnchorElement | SVGAElement;

/** The link that an event came to, if it came to one. */
export function numberLinkAt(target: EventTarget | null): NumberLink | undefined {
  return (target instanceof Element && target.closest<NumberLink>('a.num, a[data-number]')) || undefined;
}

/** Id of the quantity that a link is of; nothing where it says none. */
export function numberOf(link: NumberLink): string {
  return link.dataset.number ?? link.querySelector<HTMLElement>('[data-number]')?.dataset.number ?? '';
}

/** Whether a number is in the window and not behind what is pinned there. */
export function isSeen(link: NumberLink): boolean {
  const { left, right, top, bottom } = link.getBoundingClientRect();
  if (!link.isConnected || bottom <= 0 || top >= innerHeight || right <= 0 || left >= innerWidth) return false;
  const lying = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)?.closest('.pinned, .masthead');
  return !lying || lying.contains(link);
}
