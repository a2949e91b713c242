/** Headers that every file may have. */
const EVERYWHERE = ['Referrer-Policy: same-origin', 'X-Content-Type-Options: nosniff'];
const FOREVER = 'Cache-Control: public, max-age=31536000, immutable';
const NO_FRAMES = "Content-Security-Policy: frame-ancestors 'none'";

/**
 * The `_headers` file that Netlify and Cloudflare Pages read. Where two of its rules meet, these hosts send both values, and a
 * page that one of them forbids to frame is forbidden: so the rules that differ are written for each room of the site, and
 * none of them covers the pages that are made to be framed. `files` are all files of the site.
 */
export function hostHeaders(files: readonly string[]): string {
  const rooms = [...new Set(files.filter((file) => file.endsWith('.html')).map(roomOf))].filter((room) => room !== '/embed/*').sort();
  const rules: readonly (readonly [path: string, headers: readonly string[]])[] = [
    ['/*', EVERYWHERE],
    ['/_astro/*', [FOREVER]],
    ['/sw.js', ['Cache-Control: no-cache']],
    ...rooms.map((room) => [room, [NO_FRAMES]] as const),
  ];
  return rules.map(([path, headers]) => [path, ...headers.map((header) => `  ${header}`), ''].join('\n')).join('\n');
}

/** The first folder of a page's address and all in it; the story's own address, or a file at the root, for itself. */
function roomOf(file: string): string {
  if (file === 'index.html') return '/';
  return file.includes('/') ? `/${file.slice(0, file.indexOf('/'))}/*` : `/${file}`;
}
