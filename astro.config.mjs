import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';
import svelte from '@astrojs/svelte';
import { anyPlace } from './src/editions/anyPlace.ts';
import { checkContent } from './src/editions/checkContent.ts';
import { hostFiles } from './src/editions/hostFiles.ts';
import { pictureFonts } from './src/editions/pictureFonts.ts';
import { precompress } from './src/editions/precompress.ts';
import { security } from './src/editions/security.ts';
import { serviceWorker } from './src/editions/serviceWorker.ts';
import { singleFile } from './src/editions/singleFile.ts';
import { zip } from './src/editions/zip.ts';

/** Where the site will be published, as a folder: `https://example.org/shock/`. Optional: see src/components/address.ts. */
const { SHOCK_SITE } = process.env;

export default defineConfig({
  ...(SHOCK_SITE && { site: SHOCK_SITE.replace(/\/?$/, '/') }),
  // Whitespace between words and inline elements is text: the strict setting of Astro 7 eats it (withastro/astro#17310).
  compressHTML: true,
  devToolbar: { enabled: false },
  build: { format: 'directory', inlineStylesheets: 'never' },
  // In this order: what changes pages, what is made out of pages, the worker that knows every file, the copies, the archive.
  integrations: [
    checkContent(),
    mdx(),
    svelte(),
    pictureFonts(),
    anyPlace(),
    singleFile(),
    security(),
    hostFiles(),
    serviceWorker(),
    precompress(),
    zip(),
  ],
  vite: {
    build: {
      // Nothing is inlined as data: the strict content policy of the hosts allows no inline scripts or styles.
      assetsInlineLimit: 0,
      rolldownOptions: {
        onLog(level, log, handler) {
          // MDX modules start with a directive that the bundler does not know; it is harmless and would fill the log.
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log);
        },
      },
    },
  },
});
