import { posix } from 'node:path';

/** An address from the site's root, as seen from a file: `/numbers/#x` from `sources/index.html` is `../numbers/#x`. */
export function relativeTo(file: string, address: string): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(address) ?? [];
  const folder = path.endsWith('/');
  const way = posix.relative(posix.join('/', posix.dirname(file)), path);
  if (way === '') return `./${rest}`;
  return `${way}${folder ? '/' : ''}${rest}`;
}
