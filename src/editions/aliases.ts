import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readAliases, type Alias } from '../story/aliases.ts';
import { siteFiles } from './siteFiles.ts';

/**
 * Keeps addresses that were published and have changed since (`content/aliases.csv`), without any script: a place has its
 * old names beside its new one; a place that went to another page leaves a line that says where; a page that moved leaves
 * a page that leads on. Throws when an alias leads to a place that is not there.
 */
export function aliases(): AstroIntegration {
  return {
    name: 'aliases',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const all = readAliases();
        const root = fileURLToPath(dir);
        const files = (await siteFiles(root)).filter((file) => file.endsWith('.html'));
        const pages = new Map(await Promise.all(files.map(async (file) => [file, await readFile(join(root, file), 'utf8')] as const)));
        for (const [file, html] of keptAddresses(pages, all)) {
          await mkdir(dirname(join(root, file)), { recursive: true });
          await writeFile(join(root, file), html);
        }
        logger.info(`${all.length} aliases kept`);
      },
    },
  };
}

/**
 * The pages that change for the aliases, by file name, out of all pages. Pure. Throws when an alias leads to a place that
 * is not there, or takes one that is.
 */
export function keptAddresses(pages: ReadonlyMap<string, string>, all: readonly Alias[]): Map<string, string> {
  const changed = new Map<string, string>();
  const read = (file: string) => changed.get(file) ?? pages.get(file);
  for (const { was, now } of all) {
    const [from, to] = [placeOf(was), placeOf(now)];
    const target = read(to.file);
    if (target === undefined || (to.id && !hasId(target, to.id)))
      throw new Error(`content/aliases.csv: "${was}" leads to "${now}", which is not there.`);
    if (from.id ? hasId(read(from.file) ?? '', from.id) : pages.has(from.file))
      throw new Error(`content/aliases.csv: "${was}" is still there and can be no alias.`);
    if (!from.id) changed.set(from.file, movedPage(now));
    else if (from.file === to.file) {
      // A place of the story is one of its chapter's own page too.
      for (const [file] of pages) {
        const html = read(file) ?? '';
        if (hasId(html, to.id) && !hasId(html, from.id)) changed.set(file, withOldName(html, to.id, from.id));
      }
    } else changed.set(from.file, withMovedPlace(read(from.file) ?? '', from.id, now));
  }
  return changed;
}

/** An address from the site's root as a file and an id: `/numbers/#number.x` is in `numbers/index.html`. */
function placeOf(address: string): { file: string; id: string } {
  const [path = '', id = ''] = address.split('#');
  return { file: `${path.slice(1)}index.html`, id };
}

function hasId(html: string, id: string): boolean {
  return html.includes(` id="${id}"`);
}

/** A second name at the head of an element. It takes no room, and links to it land as links to the element do. */
function withOldName(html: string, id: string, old: string): string {
  const at = html.indexOf('>', html.indexOf(` id="${id}"`)) + 1;
  return `${html.slice(0, at)}<span class="alias" id="${old}"></span>${html.slice(at)}`;
}

function withMovedPlace(html: string, id: string, now: string): string {
  return html.replace('</main>', `<p class="moved" id="${id}">What stood here has moved: <a href="${now}">here it is</a>.</p></main>`);
}

function movedPage(now: string): string {
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8" /><title>Moved</title>',
    // The meta element is no attribute that links are made relative in; the link below it is, for readers whose browser stays.
    `<link rel="canonical" href="${now}" /><meta http-equiv="refresh" content="0; url=${now}" /></head>`,
    `<body><p>This page has moved: <a href="${now}">here it is</a>.</p></body></html>`,
  ].join('\n');
}
