import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../../src/commands/node-runtime.mjs';

/** Colours by the names of their tokens, `paper` for `--paper`, as `#rrggbb`. */
export type Palette = Readonly<Record<string, string>>;

/** The colours of tokens.css, light and dark. Throws when it finds none. */
export function palettes(): { readonly light: Palette; readonly dark: Palette } {
  const css = readFileSync(join(ROOT, 'src/styles/tokens.css'), 'utf8');
  const pairs = [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)];
  if (pairs.length === 0) throw new Error('Expected colours in src/styles/tokens.css, found none.');
  return {
    light: Object.fromEntries(pairs.map(([, name = '', light = '']) => [name, light])),
    dark: Object.fromEntries(pairs.map(([, name = '', , dark = '']) => [name, dark])),
  };
}
