/* Marks that differ by colour only are told apart by readers who see fewer colours, in light and in dark. */
import { expect, test } from '@playwright/test';
import { differenceEuclidean, filterDeficiencyDeuter, filterDeficiencyProt, filterDeficiencyTrit, parse, type Color } from 'culori';
import { loadTables } from '../../../src/data/tables.ts';
import { catalogue } from '../../../src/figures/catalogue.ts';
import { palettes, type Palette } from './palette.ts';

/** Distance in Oklab that two marks must keep: black and white are 1 apart, and 0.02 can just be told apart side by side. */
const LEAST = 0.08;
const EYES: Readonly<Record<string, (colour: Color) => Color>> = {
  usual: (colour) => colour,
  protanopia: filterDeficiencyProt(1),
  deuteranopia: filterDeficiencyDeuter(1),
  tritanopia: filterDeficiencyTrit(1),
};

/** Pairs that come closer for some eyes, and what tells them apart besides colour. */
const OTHERWISE: Readonly<Record<string, string>> = {
  'deepseek and nvidia':
    'The one run is a speck beside Nvidia’s field and is labelled; among the chips, windows and cards bear the names of their chips and stand apart.',
  'lost and us-labs':
    'The fall is an upright line across the whole picture with its name or date on it; the lines of prices, spending and lags lie across.',
  'lost and neutral': 'Companies and verdicts stand in rows with their names, the one that fell in bold; days have their date and a flag.',
  'cn-action and us-action': 'Each rule is a line at its date that says whose it is.',
};

/** Tones that stand in one picture in one texture, as `texture: tone and tone`, with the steps where they do. */
function pairs(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const figure of catalogue(loadTables()).values()) {
    for (const step of figure.steps) {
      const looks = new Set<string>();
      collectLooks(figure.marks(step, { width: 640, height: 420 }), looks);
      const tones = [...looks].map((look) => look.split(' tone-')).sort();
      for (const [a, first = ''] of tones) {
        for (const [b, second = ''] of tones) {
          if (a !== b || first >= second || first === 'paper' || second === 'paper') continue;
          const pair = `${a}: ${first} and ${second}`;
          found.set(pair, [...(found.get(pair) ?? []), `${figure.id}.${step}`]);
        }
      }
    }
  }
  return found;
}

/** Finds the looks of marks, `solid tone-lost`, wherever they are among the marks of a figure. */
function collectLooks(marks: unknown, looks: Set<string>): void {
  if (typeof marks === 'string') {
    if (/^(solid|hatched|outline|hollow|dots|line) tone-[a-z-]+$/.test(marks)) looks.add(marks);
  } else if (marks && typeof marks === 'object') {
    for (const part of Object.values(marks)) collectLooks(part, looks);
  }
}

/** The eyes for which a pair comes closer than it may, with the distance. */
function closeFor(pair: string, palette: Palette): string[] {
  const [first, second] = pair
    .replace(/^[a-z]+: /, '')
    .split(' and ')
    .map((tone) => parse(palette[tone === 'soft' ? 'ink-soft' : tone] ?? ''));
  if (!first || !second) throw new Error(`Expected two tones of the palette, found "${pair}".`);
  return Object.entries(EYES).flatMap(([eyes, see]) => {
    const distance = differenceEuclidean('oklab')(see(first), see(second));
    return distance < LEAST ? [`${eyes} ${distance.toFixed(3)}`] : [];
  });
}

test('tones of one texture in one picture stay apart for all eyes, or differ otherwise', () => {
  const found = pairs();
  expect(found.size).toBeGreaterThan(10);
  const close = Object.entries(palettes()).flatMap(([scheme, palette]) =>
    [...found].flatMap(([pair, steps]) =>
      closeFor(pair, palette).map((eyes) => ({
        pair: pair.replace(/^[a-z]+: /, ''),
        what: `${pair} (${scheme}, ${eyes}) in ${steps.join(', ')}`,
      })),
    ),
  );
  expect(close.filter(({ pair }) => !(pair in OTHERWISE)).map(({ what }) => what)).toEqual([]);
  expect(
    Object.keys(OTHERWISE).filter((pair) => !close.some((one) => one.pair === pair)),
    'reasons that nothing needs',
  ).toEqual([]);
});
