import { createHash } from 'node:crypto';

/** Where a page's files are: beside it on its host, or all inside of it. */
export type Whereabouts = 'beside' | 'inside';

/**
 * The Content-Security-Policy of a page: it loads what is its own and nothing else. A script or a style that stands in the
 * page is allowed by the hash of its text; nothing is `unsafe-inline`, and attributes can hold neither.
 */
export function policyOf(html: string, files: Whereabouts): string {
  const own = files === 'beside' ? ["'self'"] : [];
  const list = (sources: readonly string[]) => (sources.length > 0 ? sources.join(' ') : "'none'");
  return [
    `default-src ${list(own)}`,
    `script-src ${list([...own, ...hashesOf(html, 'script')])}`,
    `style-src ${list([...own, ...hashesOf(html, 'style')])}`,
    `img-src ${list([...own, 'data:'])}`,
    ...(files === 'inside' ? ['font-src data:'] : []),
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/**
 * The page with its policy right after the declaration of its letters, before anything that it could hold for. Other
 * sites are not told which page a reader comes from. Throws when the page has no such declaration.
 */
export function withPolicy(html: string, files: Whereabouts): string {
  if (!CHARSET.test(html)) throw new Error('Expected <meta charset> in the page, found none.');
  const policy = `<meta http-equiv="Content-Security-Policy" content="${policyOf(html, files)}">`;
  return html.replace(CHARSET, (charset) => `${charset}${policy}<meta name="referrer" content="same-origin">`);
}

/** Whether a page has been given its policy already. */
export function hasPolicy(html: string): boolean {
  return html.includes('<meta http-equiv="Content-Security-Policy"');
}

const CHARSET = /<meta charset="[^"]+"\s*\/?>/;
/** Types of scripts that run; any other type is a block of data. */
const RUNS = /^(|module|text\/javascript)$/;

function hashesOf(html: string, element: 'script' | 'style'): string[] {
  const blocks = [...html.matchAll(new RegExp(`<${element}([^>]*)>([\\s\\S]*?)</${element}>`, 'g'))];
  const inline = blocks.filter(([, attributes = '']) => {
    const type = / type="([^"]*)"/.exec(attributes)?.[1] ?? '';
    return !/ src=/.test(attributes) && (element === 'style' || RUNS.test(type));
  });
  return [...new Set(inline.map(([, , text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`))];
}
