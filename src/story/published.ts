import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { didYouMean } from '../data/nearest.ts';

const FILE = 'content/published-ids.txt';

/** The addresses that were published, from the site's root, in the order of the list. `root` is the project's folder. */
export function readPublished(root = process.cwd()): string[] {
  return readFileSync(join(root, FILE), 'utf8').split('\n').filter(Boolean);
}

/** Published addresses that are gone, one line each with line, and the nearest address that is new and may be the same thing. */
export function goneFaults(published: readonly string[], found: ReadonlySet<string>): string[] {
  const fresh = [...found].filter((address) => !published.includes(address));
  return published.flatMap((address, index) =>
    found.has(address)
      ? []
      : [
          `${FILE}:${index + 1}: "${address}" was published: expected it on the site, or its new address in content/aliases.csv, found neither${didYouMean(address, fresh)}`,
        ],
  );
}
