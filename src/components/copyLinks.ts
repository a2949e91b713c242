import { copyText } from './copyText.ts';
import { notice } from './notice.ts';
import { isPlainPress } from './plainPress.ts';

/**
 * Makes the links marked `data-copy` copy their address when they are activated, settings included, and say so. A press
 * with a key that asks for something else (a new tab) does that; without the clipboard the link leads where it points.
 */
export function copyLinks(): void {
  document.addEventListener('click', (event) => {
    if (!isPlainPress(event)) return;
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-copy]') : null;
    if (!link) return;
    event.preventDefault();
    void copyText(link.href).then((copied) => {
      if (copied) notice('Link copied');
      else location.assign(link.href);
    });
  });
}
