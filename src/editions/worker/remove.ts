/*
 * Takes the offline reading back. Put in the place of `sw.js`, it replaces the worker of every reader who comes by, deletes
 * what that one had kept, and removes itself; from then on pages come from the network alone.
 */
import { CACHES, scope as worker } from './scope.ts';

worker.addEventListener('install', () => void worker.skipWaiting());
worker.addEventListener('activate', (event) => event.waitUntil(remove()));

async function remove(): Promise<void> {
  const names = await worker.caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(CACHES)).map((name) => worker.caches.delete(name)));
  await worker.registration.unregister();
}
