/** Before the names of choices in the browser's store, which pages of one host share. `beforePaint.js` reads them there. */
const KEPT = 'shock.';

/**
 * Runs the page's switches of colours and motion. A choice stands as `data-colours` and `data-motion` on the root, where
 * styles and figures read it; without one the page follows the system. It is remembered where the browser keeps anything,
 * holds in all open pages of the site, and else as long as the page lives.
 */
export function startAppearance(): void {
  for (const part of document.querySelectorAll<HTMLElement>('[data-appearance]')) part.hidden = false;
  check();
  document.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !target.closest('.appearance')) return;
    put(target.name, target.value);
    keep(target.name, target.value);
  });
  addEventListener('storage', ({ key, newValue }) => {
    const name = key?.startsWith(KEPT) ? key.slice(KEPT.length) : '';
    if (!switches(name).some(({ value }) => value === (newValue ?? ''))) return;
    put(name, newValue ?? '');
    check();
  });
}

/** The buttons of one switch. */
function switches(name: string): HTMLInputElement[] {
  return [...document.querySelectorAll<HTMLInputElement>('.appearance input')].filter((button) => button.name === name);
}

/** Shows on the switches what holds. */
function check(): void {
  for (const button of document.querySelectorAll<HTMLInputElement>('.appearance input')) {
    button.checked = button.value === (document.documentElement.getAttribute(`data-${button.name}`) ?? '');
  }
}

/** Lets a choice hold; an empty one leaves it to the system. */
function put(name: string, choice: string): void {
  if (choice) document.documentElement.setAttribute(`data-${name}`, choice);
  else document.documentElement.removeAttribute(`data-${name}`);
}

function keep(name: string, choice: string): void {
  try {
    if (choice) localStorage.setItem(KEPT + name, choice);
    else localStorage.removeItem(KEPT + name);
  } catch {
    // Some browsers keep nothing, by choice or from disk. It holds for this page all the same.
  }
}
