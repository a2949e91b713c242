/**
 * Has every picture ready for paper. Images wait until the reader comes near, and where the figure is pinned nobody comes
 * near the stills, which are what is printed: they are fetched as soon as the page is about to be printed.
 */
export function printWhole(): void {
  const load = () => {
    for (const image of document.querySelectorAll<HTMLImageElement>('img[loading="lazy"]')) image.loading = 'eager';
  };
  addEventListener('beforeprint', load);
  // A print made by a program, or a preview with print styles, tells only those who ask about the medium.
  matchMedia('print').addEventListener('change', ({ matches }) => {
    if (matches) load();
  });
}
