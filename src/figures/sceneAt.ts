import { easeCubicInOut } from 'd3';
import type { Keyframe, Scenes } from './figure.ts';
import { clamp } from '../marks/marks.ts';
import { mix } from './mix.ts';

/**
 * Share of a step during which its picture stands still before it begins to turn into the next one. A link to a step
 * puts the trigger line at about a third of the step, well inside.
 */
export const HOLD = 0.62;

/**
 * How long a scrubbed step rests before it is scrubbed, in steps of ordinary length: a link to it lands within that, and
 * shows its beginning.
 */
const LEAD = 0.45;

/**
 * The scene at a place of the story: `t` is step index + fraction, as the scroll engine computes it. A pure function of
 * `t`, so that every way of arriving there gives the same picture. Values outside the story give the first or last scene.
 */
export function sceneAt<Scene>(scenes: Scenes<Scene>, t: number): Scene {
  const keyframes = Object.values(scenes);
  const index = Math.max(0, Math.min(keyframes.length - 1, Math.floor(t)));
  const frame = keyframes[index];
  if (!frame) throw new Error('A figure has no scenes.');
  const fraction = Math.max(0, Math.min(1, t - index));
  const next = keyframes[index + 1];
  // The last step has nothing to turn into; what it scrubs, it scrubs over the same share and then rests.
  const hold = frame.hold ?? HOLD;
  if (fraction <= hold || !next) {
    const lead = frame.length ? LEAD / frame.length : 0;
    return frame.end === undefined ? frame.scene : mix(frame.scene, frame.end, clamp((fraction - lead) / (hold - lead)));
  }
  return mix(frame.end ?? frame.scene, next.scene, easeCubicInOut((fraction - hold) / (1 - hold)));
}

/** The share of the way to the next picture at which the words turn: what comes is seen before it is named. */
const TURN = 0.6;

/** Index of the step that the words at the picture are of, at a place of the story: they turn with the picture, not with the text. */
export function wordsAt<Scene>(scenes: Scenes<Scene>, t: number): number {
  const keyframes = Object.values(scenes);
  const index = clamp(Math.floor(t), 0, keyframes.length - 1);
  const hold = keyframes[index]?.hold ?? HOLD;
  return t - index > hold + (1 - hold) * TURN && index + 1 < keyframes.length ? index + 1 : index;
}

/** The share of a step, 0 to 1, at which its picture is at rest, and that up to which it stays so. */
export function restOf<Scene>(frame: Keyframe<Scene>): { readonly from: number; readonly to: number } {
  const to = frame.hold ?? HOLD;
  return { from: frame.end === undefined ? 0 : to, to };
}

/** The scene of a step at rest: its still picture, and all that a reader who prefers less motion sees of it. */
export function restingScene<Scene>(frame: Keyframe<Scene>): Scene {
  return frame.end ?? frame.scene;
}
