/** What the worker does with a request: hands out a file of its release, or sends the reader on to a page's own address. */
export type Answer = { readonly file: string } | { readonly redirect: string };

/**
 * Looks up a request in a release. `has` tells whether a file belongs to it, by its address below `scope`; a folder stands
 * for its page. Query and fragment choose nothing: the page reads them itself. Undefined: none of the worker's business.
 */
export function answerTo(request: string, scope: string, has: (address: string) => boolean): Answer | undefined {
  const { href, search } = new URL(request);
  const whole = href.replace(/[?#].*$/s, '');
  if (!whole.startsWith(scope)) return undefined;
  const address = whole.slice(scope.length).replace(/(^|\/)index\.html$/, '$1');
  if (has(address)) return { file: scope + address };
  // Without its last stroke the address of a page would put the page's relative links one folder too high.
  if (has(`${address}/`)) return { redirect: `${scope}${address}/${search}` };
  return undefined;
}
