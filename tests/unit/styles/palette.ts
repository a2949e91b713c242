import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../../src/commands/node-runtime.mjs';

/** Colours by the names of their tokens, `paper` for `--paper`, as `#rrggbb`. */
export type Palette = Readonly<Record<string, string>>;

/** The colours of tokens.css, light and dark, and the same for readers who ask for more contrast. Throws when it finds none. */
export function palettes(): Readonly<Record<'light' | 'dark' | 'light, more contrast' | 'dark, more contrast', Palette>> {
  const css = readFileSync(join(ROOT, 'src/styles/tokens.css'), 'utf8');
  const [usual = '', more = ''] = css.split('@media (prefers-contrast: more)');
  const [light, dark] = coloursIn(usual);
  const [lightMore, darkMore] = coloursIn(more);
  return {
    light,
    dark,
    'light, more contrast': { ...light, ...lightMore },
    'dark, more contrast': { ...dark, ...darkMore },
  };
}

function coloursIn(css: string): [Palette, Palette] {
  const pairs = [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)];
  if (pairs.length === 0) throw new Error('Expected colours in src/styles/tokens.css, found none.');
  return [
    Object.fromEntries(pairs.map(([, name = '', light = '']) => [name, light])),
    Object.fromEntries(pairs.map(([, name = '', , dark = '']) => [name, dark])),
  ];
}
