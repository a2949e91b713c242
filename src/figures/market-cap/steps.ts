import type { Scene } from './scenes.ts';

/** The steps of the chapter. */
export type Step = 'friday' | 'monday' | 'which-number' | 'how-much' | 'who-else' | 'record' | 'since';

/** The step that a scene belongs to: the one with the most weight. */
export function stepOf(scene: Scene): Step {
  const weights: readonly (readonly [Step, number])[] = [
    ['friday', scene.heap * scene.callout],
    ['monday', scene.heap * (1 - scene.callout)],
    ['which-number', scene.count],
    ['how-much', scene.square],
    ['who-else', scene.bar],
    ['record', scene.record],
    ['since', scene.notch],
  ];
  return weights.reduce((most, entry) => (entry[1] > most[1] ? entry : most))[0];
}
