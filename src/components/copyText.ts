/** Copies the words of an element. Without permission to copy they are selected instead; returns whether they were copied. */
export async function copyText(element: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText((element.textContent ?? '').trim());
    return true;
  } catch {
    getSelection()?.selectAllChildren(element);
    return false;
  }
}
