import { notice } from '../notice.ts';
import { isPlainPress } from '../plainPress.ts';
import type { ReaderSettings } from '../figure/readerSettings.ts';

/**
 * Lets the phrases marked `data-guide` turn the picture in place: their settings are set, the page goes to their step if it is
 * not there, and what the picture shows is said. On a press that asks for a new tab, and for a step that stands on another
 * page, they are links.
 */
export function guides(settings: ReaderSettings): void {
  document.addEventListener('click', (event) => {
    if (!isPlainPress(event)) return;
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-guide]') : null;
    const step = link && document.getElementById(link.hash.slice(1));
    if (!link || !step) return;
    event.preventDefault();
    const changes = [...new URLSearchParams(link.dataset.guide)].map(([name, value]) => [name, value || null]);
    if (changes.length > 0) settings.change(Object.fromEntries(changes));
    if (!step.contains(link)) step.scrollIntoView();
    notice(`In the picture now: ${link.textContent}`);
  });
}
