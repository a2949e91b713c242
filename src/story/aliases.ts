import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { didYouMean } from '../data/nearest.ts';
import { parseCsv } from '../data/parse.ts';

/** An address that was published and is another one now. Both from the site's root: `/#cost-gap.sum`, `/numbers/#number.x`, `/old-page/`. */
export interface Alias {
  readonly was: string;
  readonly now: string;
}

const FILE = 'content/aliases.csv';
const ADDRESS = /^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+(?:\.[a-z0-9-]+)*)?$/;

/**
 * Reads the aliases of a project. Throws one error with every line that is no alias. A project without the file has none.
 * Where the addresses of the site are given, aliases have to lead to one of them, and be none of them.
 */
export function readAliases(root = process.cwd(), addresses?: ReadonlySet<string>): Alias[] {
  const path = join(root, FILE);
  return existsSync(path) ? parseAliases(readFileSync(path, 'utf8'), addresses) : [];
}

/** Reads aliases out of CSV text with the columns `was` and `now`. Throws as `readAliases` does. */
export function parseAliases(text: string, addresses?: ReadonlySet<string>): Alias[] {
  const { header, records, problems } = parseCsv(text);
  const aliases = records.map(({ line, cells: [was = '', now = ''] }) => ({ line, was, now }));
  const faults = [
    ...(header.join() === 'was,now' ? [] : [`${FILE}:1: expected the columns "was,now", found "${header.join()}"`]),
    ...problems.map(({ line, message }) => `${FILE}:${line}: ${message}`),
    ...aliases.flatMap(({ line, ...alias }) => faultsOf(alias, aliases, addresses).map((fault) => `${FILE}:${line}: ${fault}`)),
  ];
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return aliases.map(({ was, now }) => ({ was, now }));
}

function faultsOf({ was, now }: Alias, all: readonly Alias[], addresses?: ReadonlySet<string>): string[] {
  const faults = (['was', 'now'] as const)
    .filter((field) => !ADDRESS.test({ was, now }[field]))
    .map((field) => `field "${field}": expected an address like "/#chapter.step", found "${{ was, now }[field]}"`);
  if (all.filter((alias) => alias.was === was).length > 1) faults.push(`field "was": expected "${was}" once, found it again`);
  if (all.some((alias) => alias.was === now))
    faults.push(`field "now": expected an address that is still there, found "${now}", an alias itself`);
  if (was.includes('#') !== now.includes('#') && was.includes('#'))
    faults.push(`field "now": expected a place ("#…"), as "was" is one, found "${now}"`);
  if (faults.length > 0 || !addresses) return faults;
  if (!addresses.has(now)) faults.push(`field "now": expected an address of the site, found "${now}"${didYouMean(now, addresses)}`);
  // Pages and files are known from the list of what was published; that a page is still there shows in the built site only.
  if (was.includes('#') && addresses.has(was))
    faults.push(`field "was": expected an address that is no more, found "${was}", which is still there`);
  return faults;
}
