import { downloads, type Downloads } from '../../downloads/dataPackage.ts';
import { published, PUBLISHED } from '../absoluteLinks.ts';
import { site } from '../site.ts';

/** All data that readers can take away. In a build it is made once, for the pages and the files alike. */
export function siteDownloads(): Downloads {
  if (made && import.meta.env.PROD) return made;
  const { tables, figures } = site();
  made = downloads(tables, figures, PUBLISHED && published('/'));
  return made;
}

let made: Downloads | undefined;
