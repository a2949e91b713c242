/* The part of a service worker's world that ours uses. TypeScript has types for pages or for workers, not for both at once. */

interface WorkerEvent extends Event {
  waitUntil(done: Promise<unknown>): void;
}

interface RequestEvent extends WorkerEvent {
  readonly request: Request;
  respondWith(response: Promise<Response> | Response): void;
}

export interface WorkerScope {
  readonly caches: CacheStorage;
  readonly registration: { readonly scope: string; readonly installing: unknown; unregister(): Promise<boolean> };
  readonly clients: { matchAll(options: { type: 'window'; includeUncontrolled: boolean }): Promise<readonly unknown[]> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate' | 'message', listener: (event: WorkerEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: RequestEvent) => void): void;
}

/** The world of the worker that runs. */
export const scope = globalThis as unknown as WorkerScope;

/** Begins the names of all caches of this site at this place: other sites can share the host. */
export const CACHES = `the-5-6-million-shock ${scope.registration.scope} `;
