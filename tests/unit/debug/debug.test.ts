import { expect, test } from '@playwright/test';
import { FRAMES, FrameCosts } from '../../../src/debug/FrameCosts.ts';
import { readingAt } from '../../../src/debug/readingAt.ts';

test('the median and the longest are those of the last frames', () => {
  const costs = new FrameCosts();
  expect(costs.summary()).toEqual({ median: 0, longest: 0, frames: 0 });
  for (const cost of [900, 3, 1]) costs.note(cost);
  expect(costs.summary()).toEqual({ median: 3, longest: 900, frames: 3 });
  for (let frame = 0; frame < FRAMES; frame += 1) costs.note(frame % 2 === 0 ? 2 : 4);
  expect(costs.summary()).toEqual({ median: 3, longest: 4, frames: FRAMES });
});

test('the chapter that is read is the last one that has reached the line, else the first', () => {
  const chapter = (id: string, top: number) => ({
    id,
    steps: [
      { top, bottom: top + 100 },
      { top: top + 100, bottom: top + 200 },
    ],
  });
  const found = (first: number) => {
    const {
      chapter: { id },
      position,
    } = readingAt([chapter('a', first), chapter('b', first + 300)], 50);
    return [id, position.index, position.t];
  };
  expect(found(400)).toEqual(['a', 0, 0]);
  expect(found(0)).toEqual(['a', 0, 0.5]);
  expect(found(-125)).toEqual(['a', 1, 1.75]);
  expect(found(-275)).toEqual(['b', 0, 0.25]);
});
