/** Whether a click asks a link for what it does here: nobody has answered it, and no key asks for a new tab or a download. */
export function isPlainPress(event: MouseEvent): boolean {
  return !event.defaultPrevented && event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
}
