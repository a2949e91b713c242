/* Words and marks stand out from the paper, in light and in dark, more so for readers who ask: contrast by the definition of WCAG 2.2. */
import { expect, test } from '@playwright/test';
import { interpolate, wcagContrast } from 'culori';
import { palettes } from './palette.ts';

/** What is asked of colours against what they stand on: by WCAG 1.4.3 and 1.4.11, and by 1.4.6 where a reader asks for more. */
const LEAST = {
  usual: { text: 4.5, marks: 3, hairline: 1, grid: 1 },
  more: { text: 7, marks: 4.5, hairline: 4.5, grid: 2 },
};
/** Text. The tones are here because labels are written in them. */
const TEXT = ['ink', 'ink-soft', 'lost', 'gained', 'deepseek', 'us-labs', 'nvidia', 'us-action', 'cn-action'];
/** Marks. */
const MARKS = [...TEXT, 'neutral'];
/** Below that, because nothing is read from them alone. */
const QUIET: Readonly<Record<string, string>> = {
  hairline: 'Rules between parts of the page, and axes whose ticks are labelled in words.',
  grid: 'Lines behind a picture that lead the eye to labels of the axis.',
  'paper-raised': 'A ground, like paper.',
};

for (const [scheme, palette] of Object.entries(palettes())) {
  const { paper = '', 'paper-raised': raised = '', ink = '' } = palette;
  const least = LEAST[scheme.includes('more') ? 'more' : 'usual'];

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
    expect([...found, ...onRaised].filter(([, contrast]) => contrast < least.text)).toEqual([]);
  });

  test(`${scheme}: marks stand out from paper; what does not is named, with its reason`, () => {
    expect(MARKS.filter((tone) => wcagContrast(palette[tone] ?? '', paper) < least.marks)).toEqual([]);
    for (const line of ['hairline', 'grid'] as const) expect(wcagContrast(palette[line] ?? '', paper), line).toBeGreaterThan(least[line]);
    expect(Object.keys(palette).filter((name) => name !== 'paper' && !MARKS.includes(name))).toEqual(
      Object.keys(palette).filter((name) => name in QUIET),
    );
  });
}
