/** Where an address names a step: at the end of its hash, or before the format of a file. */
const IN_HASH = /[^.#]+$/;
const IN_FILE = /\.[a-z0-9-]+(?=\.[a-z]+$)/;

/** Points the links at the foot of a figure at one of its steps, by the step's name. Links that are right stay untouched. */
export function pointDownloads(figure: Element, step: string): void {
  for (const link of figure.querySelectorAll('.downloads a')) {
    const address = link.getAttribute('href') ?? '';
    const pointed = address.includes('#') ? address.replace(IN_HASH, step) : address.replace(IN_FILE, `.${step}`);
    if (pointed !== address) link.setAttribute('href', pointed);
  }
}
