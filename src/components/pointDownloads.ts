/** The end of a download's address: the step that it is of, and the format. */
const STEP = /\.[a-z0-9-]+(?=\.[a-z]+$)/;

/** Points the downloads inside a figure at one of its steps, by the step's name. Links that are right stay untouched. */
export function pointDownloads(figure: Element, step: string): void {
  for (const link of figure.querySelectorAll('.downloads a')) {
    const address = link.getAttribute('href') ?? '';
    const pointed = address.replace(STEP, `.${step}`);
    if (pointed !== address) link.setAttribute('href', pointed);
  }
}
