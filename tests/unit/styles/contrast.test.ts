/* Words and marks stand out from the paper, in light and in dark: contrast by the definition of WCAG 2.2. */
import { expect, test } from '@playwright/test';
import { interpolate, wcagContrast } from 'culori';
import { palettes } from './palette.ts';

/** Text: at least 4.5 against what it stands on (WCAG 1.4.3). The tones are here because labels are written in them. */
const TEXT = ['ink', 'ink-soft', 'lost', 'gained', 'deepseek', 'us-labs', 'nvidia', 'us-action', 'cn-action'];
/** Marks: at least 3 (WCAG 1.4.11). */
const MARKS = [...TEXT, 'neutral'];
/** Below 3, because nothing is read from them alone. */
const QUIET: Readonly<Record<string, string>> = {
  hairline: 'Rules between parts of the page, and axes whose ticks are labelled in words.',
  grid: 'Lines behind a picture that lead the eye to labels of the axis.',
  'paper-raised': 'A ground, like paper.',
};

for (const [scheme, palette] of Object.entries(palettes())) {
  const { paper = '', 'paper-raised': raised = '', ink = '' } = palette;

  test(`${scheme}: text stands out from every ground that it is written on`, () => {
    // As marks.css mixes it. Labels of another tone than ink have a rim of paper where they lie on one.
    const wash = (tone: string) => interpolate([paper, palette[tone] ?? ''], 'oklab')(0.12);
    const found = TEXT.flatMap((tone) => [
      // The other way round it is a label in a solid mark, which is paper.
      [`${tone} on paper`, wcagContrast(palette[tone] ?? '', paper)] as const,
      [`ink on a wash of ${tone}`, wcagContrast(ink, wash(tone))] as const,
    ]);
    const onRaised = ['ink', 'ink-soft', 'lost'].map(
      (tone) => [`${tone} on raised paper`, wcagContrast(palette[tone] ?? '', raised)] as const,
    );
    expect([...found, ...onRaised].filter(([, contrast]) => contrast < 4.5)).toEqual([]);
  });

  test(`${scheme}: marks stand out from paper; what does not is named, with its reason`, () => {
    expect(MARKS.filter((tone) => wcagContrast(palette[tone] ?? '', paper) < 3)).toEqual([]);
    expect(Object.keys(palette).filter((name) => name !== 'paper' && !MARKS.includes(name))).toEqual(
      Object.keys(palette).filter((name) => name in QUIET),
    );
  });
}
