import { copyText } from '../copyText.ts';

/** Gives the citation of a page its address and its buttons, where the page has one. */
export function startCiting(): void {
  const section = document.querySelector<HTMLElement>('.cite-this');
  const link = section?.querySelector<HTMLAnchorElement>('[data-cite-link]');
  // From disk an address is of use to nobody else: the words stay.
  if (section && link && section.hasAttribute('data-cite-address') && location.protocol !== 'file:') {
    for (const place of section.querySelectorAll('[data-cite-place]')) place.textContent = link.href;
  }
  // Buttons do nothing without script, and so it is the script that makes them.
  for (const what of section?.querySelectorAll<HTMLElement>('[data-copied]') ?? []) {
    what.previousElementSibling?.append(' ', copyButton(what, section?.querySelector('[data-copy-status]') ?? null));
  }
}

/** A button that copies some words, and says in `status` what came of it. */
function copyButton(what: HTMLElement, status: Element | null): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = 'Copy';
  button.setAttribute('aria-label', `Copy ${what.dataset.copied}`);
  button.addEventListener('click', () => {
    void copyText(what.textContent.trim()).then((copied) => {
      // What could not be copied is selected, one key away from it.
      if (!copied) getSelection()?.selectAllChildren(what);
      button.textContent = copied ? 'Copied' : 'Selected';
      if (status) status.textContent = copied ? 'Copied.' : 'Selected: copy it with your keyboard or menu.';
    });
  });
  return button;
}
