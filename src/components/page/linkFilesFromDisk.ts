import { namingFile } from '../../story/liveLinks.ts';

/** From disk no server adds "index.html" to the address of a folder: links to folders name the file themselves. */
export function linkFilesFromDisk(): void {
  if (location.protocol !== 'file:') return;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    link.setAttribute('href', namingFile(link.getAttribute('href') ?? ''));
  }
}
