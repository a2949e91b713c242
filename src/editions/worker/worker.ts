/*
 * Makes a visited site readable with no network. Each release has a cache of its own, filled with exactly the files that were
 * built together and only when all of them have come. A page is answered from one release from its first byte on: a new
 * release waits until the last page of the old one has been closed, or is about to start anew.
 */
import { answerTo } from './answer.ts';
import { CACHES, scope as worker } from './scope.ts';

/** Both are written above this script by `editions/serviceWorker.ts`: the release, and each file’s address and hash. */
declare const RELEASE: string;
declare const FILES: Readonly<Record<string, string>>;

const NAME = CACHES + RELEASE;
const place = worker.registration.scope;

worker.addEventListener('install', (event) => event.waitUntil(fill()));
worker.addEventListener('activate', (event) => event.waitUntil(clearOlder()));
worker.addEventListener('message', (event) => event.waitUntil(beginIfAlone()));
worker.addEventListener('fetch', (event) => {
  if (event.request.method !== 'GET') return;
  const answer = answerTo(event.request.url, place, (address) => Object.hasOwn(FILES, address));
  if (answer) event.respondWith('redirect' in answer ? Response.redirect(answer.redirect) : handOut(answer.file, event.request));
});

async function fill(): Promise<void> {
  const cache = await worker.caches.open(NAME);
  try {
    await Promise.all(Object.keys(FILES).map((address) => take(address, cache)));
  } catch (problem) {
    await worker.caches.delete(NAME);
    throw problem;
  }
}

/** Fetches one file. While a host is being updated old and new files lie side by side; the hash keeps them apart. */
async function take(address: string, cache: Cache): Promise<void> {
  const url = place + address;
  const response = await fetch(url, { cache: 'no-cache', integrity: FILES[address] ?? '' });
  if (!response.ok || response.redirected) throw new Error(`${url}: ${response.status}`);
  await cache.put(url, response);
}

/** The browser may have thrown the cache away to make room; then the file comes from the network. */
async function handOut(file: string, request: Request): Promise<Response> {
  return (await (await worker.caches.open(NAME)).match(file)) ?? fetch(request);
}

/**
 * A page asks to have this release at once. If a second one is open, that would be left with files of two releases. The page
 * that this one has just taken the place of can still be counted for a moment.
 */
async function beginIfAlone(): Promise<void> {
  for (let look = 0; look < 10; look += 1) {
    const open = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
    if (open.length <= 1) return worker.skipWaiting();
    await new Promise((done) => setTimeout(done, 50));
  }
}

async function clearOlder(): Promise<void> {
  // One that is being filled is not older.
  if (worker.registration.installing) return;
  const names = await worker.caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(CACHES) && name !== NAME).map((name) => worker.caches.delete(name)));
}
