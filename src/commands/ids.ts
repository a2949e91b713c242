/**
 * `npm run ids`, after a build: adds the public addresses that are new to the committed list. It takes none away: a published
 * address stays (`content/aliases.csv` keeps those that change).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './node-runtime.mjs';
import { siteFiles } from '../editions/siteFiles.ts';
import { publicAddresses } from '../story/publicAddresses.ts';
import { readPublished } from '../story/published.ts';

const LIST = join(ROOT, 'content/published-ids.txt');
const dist = join(ROOT, 'dist');

const files = await siteFiles(dist);
const published = readPublished(ROOT);
const added = publicAddresses(files, (file) => readFileSync(join(dist, file), 'utf8')).filter((address) => !published.includes(address));
writeFileSync(LIST, `${[...published, ...added].sort().join('\n')}\n`);
console.log(`${added.length} addresses added to content/published-ids.txt, ${published.length + added.length} in all.`);
