import { attributeOf, tagOf } from './inside.ts';

/**
 * Marks every link that leads out of a page that is a file by itself, to be seen and to be heard, and says once what the
 * mark means. Links to pages of the site lead to where it is published; when nobody has said where that is, they stay
 * relative, for a file that lies where it was made, beside the others.
 */
export function leavingLinks(html: string, published: string | undefined): string {
  return (
    html
      .replace(tagOf('a'), (tag) => {
        const address = attributeOf(tag, 'href');
        if (address === undefined || address.startsWith('#')) return tag;
        const full = published && !/^[a-z]+:/.test(address) ? new URL(address, published).href : address;
        const led = tag.replace(`href="${address}"`, () => `href="${full}"`);
        // A number opens its receipt, which is in the file; what leads out of that is marked there.
        return attributeOf(tag, 'class')?.split(' ').includes('num') ? led : marked(led);
      })
      // Where links begin that the script makes.
      .replace(/ data-root="[^"]*"/, (root) => (published ? ` data-root="${published}"` : root))
      .replace('</head>', () => `<style>${STYLE}</style></head>`)
      .replace(tagOf('footer'), (footer) => footer + note(published))
  );
}

const STYLE = [
  // The joiner before the arrow keeps it from beginning a line of its own.
  '.leaves-file::after,.slip a::after{content:"\u2060\u2197";content:"\u2060\u2197" / "";font:400 0.6em/1 var(--sans);vertical-align:0.55em;color:var(--ink-soft)}',
  // Drawings that were images on the page.
  '.still svg{display:block;inline-size:100%;block-size:100%}',
].join('');

function marked(tag: string): string {
  const own = attributeOf(tag, 'class');
  const name = own === undefined ? ' class="leaves-file"' : ` class="${own} leaves-file"`;
  return tag.replace(/ class="[^"]*"/, '').replace(/^<a/, `<a${name} aria-describedby="leaves-file"`);
}

function note(published: string | undefined): string {
  const where = published
    ? `to its numbers, its sources and its other pages, at <a href="${published}">${published.replace(/^https?:\/\/|\/$/g, '')}</a>, and to other sites`
    : 'to its numbers, its sources and its other pages, which work where this file lies beside them, and to other sites';
  return `<p>This is the whole story as one file. Links with the mark <span aria-hidden="true">\u2197</span><span class="visually-hidden">of an arrow</span> lead out of it: ${where}.<span id="leaves-file" hidden>leads out of this file</span></p>`;
}
