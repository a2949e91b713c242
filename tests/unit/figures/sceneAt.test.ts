import { expect, test } from '@playwright/test';
import { mix } from '../../../src/figures/mix.ts';
import { HOLD, restingScene, sceneAt, wordsAt } from '../../../src/figures/sceneAt.ts';

const scenes = {
  rest: { scene: { x: 0, on: false } },
  scrub: { scene: { x: 10, on: true }, end: { x: 20, on: true }, hold: 0.5 },
  last: { scene: { x: 30, on: true } },
};

test('a step shows its scene while it is read, then turns into the next', () => {
  expect(sceneAt(scenes, 0).x).toBe(0);
  expect(sceneAt(scenes, HOLD).x).toBe(0);
  expect(sceneAt(scenes, (1 + HOLD) / 2).x).toBeCloseTo(5);
  expect(sceneAt(scenes, 0.9999).x).toBeCloseTo(10, 1);
  expect(sceneAt(scenes, 1).x).toBe(10);
});

test('the words at a picture turn when the next one is the more seen, and are those of the last to the end', () => {
  expect([0, HOLD, (1 + HOLD) / 2, 0.9, 0.999, 1].map((t) => wordsAt(scenes, t))).toEqual([0, 0, 0, 1, 1, 1]);
  expect([1.75, 1.85, 2.9, 3, 99, -1].map((t) => wordsAt(scenes, t))).toEqual([1, 2, 2, 2, 2, 0]);
});

test('a scrubbed step moves evenly from its scene to its end', () => {
  expect(sceneAt(scenes, 1.25).x).toBeCloseTo(15);
  expect(sceneAt(scenes, 1.5).x).toBeCloseTo(20);
  expect(sceneAt(scenes, 1.75).x).toBeCloseTo(25);
});

test('before the first and after the last step nothing moves', () => {
  expect(sceneAt(scenes, -1)).toEqual(scenes.rest.scene);
  expect(sceneAt(scenes, 2.9)).toEqual(scenes.last.scene);
  expect(sceneAt(scenes, 99)).toEqual(scenes.last.scene);
});

test('the picture is continuous: no jump anywhere in the story', () => {
  let before = sceneAt(scenes, 0).x;
  for (let t = 0; t < 3; t += 0.001) {
    const { x } = sceneAt(scenes, t);
    expect(Math.abs(x - before)).toBeLessThan(0.12);
    before = x;
  }
});

test('a still picture of a scrubbed step shows its end', () => {
  expect(restingScene(scenes.scrub).x).toBe(20);
  expect(restingScene(scenes.last).x).toBe(30);
});

test('mix goes into lists and objects, and switches words half way', () => {
  expect(mix({ a: [0, 10], b: { c: 1 }, w: 'x' }, { a: [10, 20], b: { c: 3 }, w: 'y' }, 0.5)).toEqual({ a: [5, 15], b: { c: 2 }, w: 'y' });
  expect(mix(3, 7, 0)).toBe(3);
  expect(mix(3, 7, 1)).toBe(7);
});
