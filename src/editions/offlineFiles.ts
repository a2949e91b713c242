import { posix } from 'node:path';
import { attributeOf, tagOf } from './inside.ts';

/** Pages that other sites show in frames; a visit to the story does not ask for them. */
const FOR_OTHERS = /^embed\//;
/** Everything here has its content's hash in its name and belongs to some page. */
const HASHED = /^_astro\//;

/**
 * The files that a reader without network needs, out of all files of the site: the story, every page that links lead to from
 * there, what these pages load, and all hashed files. Downloads are none of them. Found by reading the pages, so that a new
 * page needs no entry anywhere. Sorted.
 */
export function offlineFiles(files: readonly string[], read: (file: string) => string): string[] {
  const there = new Set(files);
  const found = new Set(files.filter((file) => HASHED.test(file)));
  const waiting = ['index.html'];
  for (let page = waiting.pop(); page !== undefined; page = waiting.pop()) {
    if (found.has(page) || !there.has(page)) continue;
    found.add(page);
    const html = read(page);
    const from = page;
    for (const address of loadsOf(html).map((one) => resolve(from, one))) if (there.has(address)) found.add(address);
    waiting.push(
      ...linksOf(html)
        .map((one) => resolve(from, one))
        .filter(isPage),
    );
  }
  return [...found].sort();
}

/** The address of a file on a host, below the site's root: a page is named by its folder. */
export function addressOf(file: string): string {
  return encodeURI(file.replace(/(^|\/)index\.html$/, '$1'));
}

/** Pages of the site are folders; an HTML file with a name of its own is a download. */
function isPage(file: string): boolean {
  return /(^|\/)index\.html$/.test(file) && !FOR_OTHERS.test(file);
}

function loadsOf(html: string): string[] {
  const sources = ['img', 'script', 'source'].flatMap((element) => attributes(html, element, 'src'));
  const links = [...html.matchAll(tagOf('link'))].filter(([tag]) =>
    /^(stylesheet|icon|preload|manifest)$/.test(attributeOf(tag, 'rel') ?? ''),
  );
  return [...sources, ...links.flatMap(([tag]) => attributeOf(tag, 'href') ?? [])];
}

function linksOf(html: string): string[] {
  return attributes(html, 'a', 'href');
}

function attributes(html: string, element: string, name: string): string[] {
  return [...html.matchAll(tagOf(element))].flatMap(([tag]) => attributeOf(tag, name) ?? []);
}

/** The file that an address means, as seen from a page; other sites come out as nothing that is there. */
function resolve(page: string, address: string): string {
  const [path = ''] = address.split(/[?#]/);
  if (path === '') return page;
  if (/^([a-z]+:|\/)/.test(path)) return path;
  const file = posix.join(posix.dirname(page), path);
  return file === './' ? 'index.html' : file.endsWith('/') ? `${file}index.html` : file;
}
