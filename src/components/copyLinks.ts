import { copyText } from './copyText.ts';
import { notice } from './notice.ts';

/**
 * Makes the links marked `data-copy` copy their address when they are activated, settings included, and say so. A press
 * with a key that asks for something else (a new tab) does that; without the clipboard the link leads where it points.
 */
export function copyLinks(): void {
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-copy]') : null;
    if (!link) return;
    event.preventDefault();
    void copyText(link.href).then((copied) => {
      if (copied) notice('Link copied');
      else location.assign(link.href);
    });
  });
}
