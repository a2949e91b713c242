/** Reads a file of the site by its address in the page (`_astro/x.css`), as bytes. Throws when there is none. */
export type ReadAsset = (address: string) => Buffer;

/**
 * The page with all that it loads inside of it: styles, letters, scripts, pictures. What is an address of its own, such as
 * a page of the site, stays one. Scripts that the page or a script of it fetches later stand in it too. Throws
 * when something is neither script, style, picture nor font.
 */
export function inside(html: string, read: ReadAsset): string {
  const last: string[] = [];
  const page = html
    .replace(tagOf('link'), (tag) => {
      // Before the script that fetches them later: it finds them here.
      if (attributeOf(tag, 'as') === 'script') last.push(scriptInside(read(attributeOf(tag, 'href') ?? '')));
      return linkInside(tag, read);
    })
    .replace(/<script src="([^"]+)"><\/script>/g, (_, address: string) => scriptInside(read(address)))
    .replace(/ (data-[\w-]+)="([^"]+\.js)"/g, (_, name: string, address: string) => {
      last.push(scriptInside(read(address)));
      return ` ${name}=""`;
    })
    .replace(/<script defer src="([^"]+)"><\/script>/g, (_, address: string) => {
      last.push(scriptInside(read(address)));
      return '';
    })
    .replace(tagOf('img'), (tag) => imageInside(tag, read));
  // A script in the page cannot be told to wait for the page, so those that wait stand at its end.
  return page.replace('</body>', () => `${last.join('')}</body>`);
}

/** Finds the start tags of an element, also those with a “>” in an attribute. */
export function tagOf(element: string): RegExp {
  return new RegExp(`<${element}(?=[\\s>])(?:"[^"]*"|[^">])*>`, 'g');
}

/** The value of a tag's attribute, undefined when it has none. */
export function attributeOf(tag: string, name: string): string | undefined {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
}

const TYPES: Readonly<Record<string, string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  woff2: 'font/woff2',
};

function linkInside(tag: string, read: ReadAsset): string {
  const address = attributeOf(tag, 'href') ?? '';
  if (/^[a-z]+:/.test(address)) return tag;
  const rel = attributeOf(tag, 'rel');
  if (rel === 'stylesheet') return `<style>${styleInside(read(address).toString(), address, read)}</style>`;
  if (rel === 'icon') return tag.replace(address, () => dataUrl(read(address), address));
  // What is fetched early is here already, and what describes the page beside it is not beside this one.
  return '';
}

function styleInside(css: string, file: string, read: ReadAsset): string {
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  // A face that is here need not be waited for, and is never late: without this it would be left for the next page.
  return css
    .replace(/font-display:\s*optional/g, 'font-display:block')
    .replace(/url\(\s*['"]?(?!data:)([^'")]+)['"]?\s*\)/g, (_, address: string) => `url(${dataUrl(read(folder + address), address)})`);
}

/**
 * A drawing becomes part of the page, whose styles and letters are those of the drawings: it needs none of its own. Any other
 * picture is kept as it is.
 */
function imageInside(tag: string, read: ReadAsset): string {
  const address = attributeOf(tag, 'src') ?? '';
  if (/^[a-z]+:/.test(address)) return tag;
  if (!address.endsWith('.svg')) return tag.replace(address, () => dataUrl(read(address), address));
  return read(address)
    .toString()
    .replace(/<(style|title|desc)>[\s\S]*?<\/\1>/g, '')
    .replace(' xmlns="http://www.w3.org/2000/svg"', '')
    .replace('<svg', () => `<svg aria-label="${attributeOf(tag, 'alt') ?? ''}"`)
    .trim();
}

/** The end of a script and the start of a comment can stand in its strings only, and there the backslash changes nothing. */
function scriptInside(code: Buffer): string {
  return `<script>${code.toString().replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--')}</script>`;
}

function dataUrl(data: Buffer, file: string): string {
  const type = TYPES[file.slice(file.lastIndexOf('.') + 1)];
  if (!type) throw new Error(`Expected a picture or a font, found ${file}.`);
  return `data:${type};base64,${data.toString('base64')}`;
}
