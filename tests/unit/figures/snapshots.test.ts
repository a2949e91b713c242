/* The marks of every step as text, so that a change of a picture shows in review. */
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { ROOT } from '../../../src/commands/node-runtime.mjs';
import { loadTables } from '../../../src/data/tables.ts';
import type { BuiltFigure } from '../../../src/figures/build.ts';
import { catalogue } from '../../../src/figures/catalogue.ts';
import type { Settings } from '../../../src/figures/figure.ts';
import { committedText, renewHint } from '../../support/renew.ts';
import { pathSummary } from '../../support/pathSummary.ts';
import { SIZES } from './labels.ts';
import { marksAsText } from './marksAsText.ts';

const [PHONE, , DESKTOP] = SIZES;
/** The step that readers can have counted in another unit is told in both. */
const COUNTED: Settings = { count: 'h100' };

function snapshot(figure: BuiltFigure): string {
  const cases = figure.steps.flatMap((step) =>
    step === 'how-many'
      ? [
          { step, settings: {} },
          { step, settings: COUNTED },
        ]
      : [{ step, settings: {} }],
  );
  return cases
    .flatMap(({ step, settings }) =>
      [PHONE, DESKTOP].map((size) =>
        [
          `# ${step}${new URLSearchParams(settings).size > 0 ? `?${new URLSearchParams(settings)}` : ''}, ${size.width}×${size.height}`,
          ...marksAsText(figure, step, size, settings),
          '',
        ].join('\n'),
      ),
    )
    .join('\n');
}

for (const figure of catalogue(loadTables()).values()) {
  test(`the marks of figure ${figure.id} are those of its snapshot`, () => {
    const text = snapshot(figure);
    expect(text, renewHint('snapshot')).toBe(committedText(join(ROOT, `tests/unit/figures/snapshots/${figure.id}.txt`), text));
  });
}

test('a path is told so that noise does not show and changes do', () => {
  expect(pathSummary('M10.02 20h30.2v-5z')).toBe('M10 20h30v-5z');
  const long = (x: number) => `M${x} 0${'h10v10h-10z'.repeat(20)}l5 30a4 4 0 1 0 8 0C100 1 2 3 4 5`;
  expect(pathSummary(long(2))).toMatch(/^box 2,0 98×30 of 1M 40h 20v 20z 1l 1a 1C #[0-9a-f]{6}$/);
  expect(pathSummary(long(2.1))).toBe(pathSummary(long(2)));
  expect(pathSummary(long(3))).not.toBe(pathSummary(long(2)));
  expect(() => pathSummary('M1 NaN')).toThrow('expected a path');
});
