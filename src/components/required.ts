/** The first element inside `parent` that fits a selector. Throws, naming both, when there is none: the page is not the one that its script was written for. */
export function required<Found extends Element = HTMLElement>(parent: ParentNode, selector: string): Found {
  const found = parent.querySelector<Found>(selector);
  if (!found)
    throw new Error(`Expected "${selector}" inside ${parent instanceof Element ? parent.id || parent.tagName : 'the page'}, found none.`);
  return found;
}
