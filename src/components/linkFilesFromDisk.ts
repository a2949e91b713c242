/** From disk no server adds "index.html" to the address of a folder: links to folders name the file themselves. */
export function linkFilesFromDisk(): void {
  if (location.protocol !== 'file:') return;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const [path = '', ...rest] = (link.getAttribute('href') ?? '').split('#');
    if (path.endsWith('/') && !path.includes(':')) link.setAttribute('href', [`${path}index.html`, ...rest].join('#'));
  }
}
