/**
 * Loads the editor's view of the scroll (`src/debug/`) when the address asks for it with `?debug`. Nobody else fetches it.
 * In the single file, where the numbers stand inside the page, there is nothing beside the page to load.
 */
export function debugWhenAsked(): void {
  const { numbers, root } = document.documentElement.dataset;
  if (!numbers || !new URLSearchParams(location.search).has('debug')) return;
  document.head.append(Object.assign(document.createElement('script'), { src: `${root}debug.js` }));
}
