/** A link to a folder, as the place needs it: from disk no server adds "index.html", so that the link names the file itself. */
export function namingFile(href: string): string {
  const [path = '', ...rest] = href.split('#');
  return path.endsWith('/') && !path.includes(':') ? [`${path}index.html`, ...rest].join('#') : href;
}

/**
 * An address from the site's root (`/numbers/#number.x`) for a link that is made while the page runs: relative to wherever
 * the site is, which the page says in `data-root` on its root element. The server's drawing is given the address as it is;
 * `editions/relativeLinks.ts` makes it relative.
 */
export function fromRoot(address: string): string {
  if (typeof document === 'undefined') return address;
  const href = `${document.documentElement.dataset.root ?? './'}${address.replace(/^\//, '')}`;
  return location.protocol === 'file:' ? namingFile(href) : href;
}

/** The id that a hash (`#claim.x`) names. One that cannot be decoded stays as it is, and is nobody's id. */
export function idOfHash(hash: string): string {
  const id = hash.replace(/^#/, '');
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
