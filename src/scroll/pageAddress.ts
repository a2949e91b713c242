/**
 * Changing the page's own address. Some browsers allow only about a hundred changes in half a minute, or none for a page from
 * disk, and throw. The address is a courtesy: whoever changes it goes on without.
 */

/** Puts a query string or a hash in the place of the page's own; the history grows by nothing. */
export function replaceAddress({ search = location.search, hash = location.hash }: { search?: string; hash?: string }): void {
  unlessRefused(() => history.replaceState(history.state, '', `${location.pathname}${search}${hash}`));
}

/** Goes to another query string, from which Back leads here. */
export function pushAddress({ search }: { search: string }): void {
  unlessRefused(() => history.pushState(null, '', `${location.pathname}${search}${location.hash}`));
}

function unlessRefused(change: () => void): void {
  try {
    change();
  } catch {
    // The page keeps the address that it has.
  }
}
