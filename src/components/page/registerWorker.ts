/** Where this script itself is from; it lies one folder below the site's root. Unknown inside a page, and in the editor's server. */
const own = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : '';

/**
 * Asks the browser to keep the site for reading without network. Not from disk, not in another site's frame, and not for
 * a reader who asked to save data. If it cannot be, the reader has lost nothing and is told nothing.
 */
export function registerWorker(): void {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (!own.startsWith('http') || !('serviceWorker' in navigator) || window !== window.top || connection?.saveData) return;
  const quietly = () => undefined;
  const address = new URL('../sw.js', own);
  takeNewRelease(new URL('./', address)).catch(quietly);
  // After everything that the reader is waiting for.
  addEventListener('load', () => navigator.serviceWorker.register(address).catch(quietly));
}

/**
 * A page that opens from an old release while a newer one is ready asks that one to begin. If no other page of the site is
 * open, it does, and the page starts anew from it: tabs of phones stay open for weeks, and corrections must arrive.
 */
async function takeNewRelease(place: URL): Promise<void> {
  if (!navigator.serviceWorker.controller) return;
  const registration = await navigator.serviceWorker.getRegistration(place);
  if (!registration?.waiting) return;
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  registration.waiting.postMessage('begin');
}
