import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';
import svelte from '@astrojs/svelte';
import { aliases } from './src/editions/aliases.ts';
import { anyPlace } from './src/editions/anyPlace.ts';
import { checkContent } from './src/contentCheck/checkContent.ts';
import { hostFiles } from './src/editions/hostFiles.ts';
import { pictureFonts } from './src/editions/pictureFonts.ts';
import { picturePngs } from './src/editions/picturePngs.ts';
import { precompress } from './src/editions/precompress.ts';
import { security } from './src/editions/security.ts';
import { serviceWorker } from './src/editions/serviceWorker.ts';
import { singleFile } from './src/editions/singleFile.ts';
import { siteMap } from './src/editions/siteMap.ts';
import { sweepCache } from './src/editions/sweepCache.ts';
import { writeDebugScript } from './src/editions/writeDebugScript.ts';
import { writeSlipScript } from './src/editions/writeSlipScript.ts';
import { zip } from './src/editions/zip.ts';
import { workbench } from './src/workbench/workbench.ts';

/** Where the site will be published, as a folder: `https://example.org/shock/`. Optional: see src/components/absoluteLinks.ts. */
const SITE = process.env.SHOCK_SITE?.replace(/\/?$/, '/');

export default defineConfig({
  ...(SITE && { site: SITE }),
  // Whitespace between words and inline elements is text: the strict setting of Astro 7 eats it (withastro/astro#17310).
  compressHTML: true,
  devToolbar: { enabled: false },
  build: { format: 'directory', inlineStylesheets: 'never' },
  // In this order: what changes pages, what is made out of pages, the worker that knows every file, the copies, the archive.
  integrations: [
    checkContent(),
    mdx(),
    svelte(),
    workbench(),
    picturePngs(),
    pictureFonts(),
    aliases(),
    anyPlace(SITE),
    writeSlipScript(),
    writeDebugScript(),
    siteMap(SITE),
    singleFile(),
    security(),
    hostFiles(),
    serviceWorker(),
    precompress(),
    zip(),
    sweepCache(),
  ],
  vite: {
    // Named, or the editor's server finds them one by one while pages are open, and loads those pages again each time.
    optimizeDeps: { include: ['d3', 'leven', 'scrollama'] },
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
