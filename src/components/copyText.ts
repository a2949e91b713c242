/**
 * Puts a text on the clipboard. Tells whether it is there: browsers may refuse, and pages that are opened in the old way or
 * in a frame have no clipboard, in which case the older command is tried. The field for it stands inside `beside`, where focus is held there.
 */
export async function copyText(text: string, beside: HTMLElement = document.body): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text, beside);
  }
}

function copyByCommand(text: string, beside: HTMLElement): boolean {
  const focused = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'visually-hidden';
  beside.append(field);
  field.select();
  // Deprecated, and still the only way without a permission.
  const copied = document.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return copied;
}
