/** How long a notice stays, in milliseconds. */
const SHOWN = 3000;

let box: HTMLElement | undefined;
let timer = 0;

/**
 * Says something in passing at the foot of the window, to eyes and to screen readers, and takes it away again. It never
 * takes the focus.
 */
export function notice(text: string): void {
  if (!box) {
    box = document.createElement('p');
    box.className = 'notice';
    box.setAttribute('role', 'status');
    document.body.append(box);
  }
  const shown = box;
  // Said anew even if it is the same: the region is emptied first.
  shown.textContent = '';
  requestAnimationFrame(() => (shown.textContent = text));
  clearTimeout(timer);
  timer = window.setTimeout(() => (shown.textContent = ''), SHOWN);
}
