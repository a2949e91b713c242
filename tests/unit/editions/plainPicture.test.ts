import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { plainPicture } from '../../../src/editions/plainPicture.ts';
import { plainStyles } from '../../../src/editions/plainStyle.ts';

const STYLE = ['src/styles/tokens.css', 'src/marks/marks.css']
  .map((file) => readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, ''))
  .join('\n');
const styleOf = plainStyles(`<svg><style>${STYLE}</style></svg>`);

test('looks become plain values, in light colours', () => {
  expect(styleOf('solid tone-lost')).toMatchObject({ fill: '#c43611', stroke: 'none' });
  expect(styleOf('hollow tone-us-action')).toMatchObject({ fill: '#faf7f0', stroke: '#6d4f9c', 'stroke-width': '1.25' });
  expect(styleOf('label tone-soft label-halo')).toMatchObject({ fill: '#5e564b', stroke: '#faf7f0', 'paint-order': 'stroke' });
  // A look without a tone is ink.
  expect(styleOf('line')).toMatchObject({ stroke: '#1f1b16' });
});

test('a wash is mixed as browsers mix it', () => {
  // color-mix(in oklab, #4c6455 12%, #faf7f0), as Chromium computes it.
  expect(styleOf('wash tone-nvidia').fill).toBe('#e4e4dc');
});

test('a picture needs nothing but itself: no classes, no styles, no text', () => {
  const svg = `<svg class="drawing"><style>${STYLE}</style><path class="solid tone-lost" d="M0 0h1"></path><text class="label label-serif" x="10" y="20" font-size="12" text-anchor="end">A&amp;B</text></svg>`;
  const asked: unknown[] = [];
  const plain = plainPicture(svg, (...setting) => {
    asked.push(setting);
    return { d: 'M0 0z', width: 6 };
  });
  expect(asked).toEqual([['A&B', true, { size: 12, weight: 400 }]]);
  expect(plain).not.toMatch(/<style|<text|var\(|light-dark|class="(?!drawing)/);
  // A label that ends at 10 and is 6 wide begins at 4.
  expect(plain).toContain('translate(4 20)');
});
