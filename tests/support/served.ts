/**
 * The built site at the places where hosts put it. Without a browser, so that tests which bring their own can use it.
 * What is built is not their concern: tests/run.mjs does that once, before all tests.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test as base } from '@playwright/test';
import { ROOT } from '../../src/commands/node-runtime.mjs';
import { serve, type Served, type ServeOptions } from '../../src/commands/serve.mjs';

/** A place of the site; its address ends with a slash. */
interface Place {
  readonly url: string;
}

interface WorkerFixtures {
  /** The folder of the built site. */
  dist: string;
  /** At the root of a host. */
  site: Place;
  /** The same files under `/a/b/c/`. */
  subpath: Place;
  /** The same files opened from disk, by a `file:` address. */
  disk: Place;
}

interface TestFixtures {
  /** Serves the site, or another folder, once more, for a test that needs a slow or broken host. */
  host: (options?: Partial<ServeOptions>) => Promise<Place>;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  dist: [
    async ({}, use) => {
      const dist = resolve(ROOT, process.env.SHOCK_DIST ?? 'dist');
      if (!existsSync(join(dist, 'index.html'))) throw new Error(`There is no site in ${dist}; run \`npm run build\`.`);
      await use(dist);
    },
    { scope: 'worker' },
  ],
  site: [({ dist }, use) => whileServed({ directory: dist }, use), { scope: 'worker' }],
  subpath: [({ dist }, use) => whileServed({ directory: dist, mount: '/a/b/c/' }, use), { scope: 'worker' }],
  disk: [async ({ dist }, use) => use({ url: `${pathToFileURL(dist).href}/` }), { scope: 'worker' }],

  host: async ({ dist }, use) => {
    const open: Served[] = [];
    await use(async (options) => {
      const served = await serve({ directory: dist, ...options });
      open.push(served);
      return served;
    });
    await Promise.all(open.map((served) => served.close()));
  },
});

export { expect } from '@playwright/test';

async function whileServed(options: ServeOptions, use: (place: Place) => Promise<void>): Promise<void> {
  const served = await serve(options);
  await use(served);
  await served.close();
}
