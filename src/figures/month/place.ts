import { formatQuantity } from '../../data/format.ts';
import { seen, type Layer } from '../../marks/layer.ts';
import { clamp, stage } from '../../marks/marks.ts';
import type { Settings, Size } from '../figure.ts';
import { frame as frameOf, type Frame } from './frame.ts';
import { placeBelow } from './placeBelow.ts';
import { placeDays, type Accent } from './placeDays.ts';
import { placeFlags, type Flag } from './placeFlags.ts';
import { placeVoices } from './placeVoices.ts';
import type { Scene } from './scenes.ts';
import type { Series } from './series.ts';

/** What is drawn: layers from back to front. */
export type Marks = readonly Layer[];

/** One line of days through all steps; what happened stands above it, what follows from it below. */
export function place(series: Series, scene: Scene, size: Size, _settings: Settings): Marks {
  const frame = frameOf(scene, size);
  return seen([
    placeDays(series, accentsOf(series, scene), frame),
    placeFlags(flagsOf(series, scene, frame), frame),
    placeVoices(series, scene, frame),
    ...placeBelow(series, scene, frame),
  ]);
}

/** Days that take the colour of what happened on them. Presences of neighbouring steps add up to 1: nothing dips between them. */
function accentsOf({ v3, r1, fall, voices }: Series, { second, stargate, lags, voices: spoken, heard }: Scene): Accent[] {
  const turn = voices.findIndex(({ id }) => id === 'fall');
  return [
    { day: v3.day, tone: 'deepseek', opacity: 1 },
    { day: r1.day, tone: 'deepseek', opacity: clamp(second + stargate + spoken + lags) },
    { day: fall.day, tone: 'lost', opacity: clamp(lags + stage(heard, turn, turn + 0.4) * spoken) },
  ];
}

/** The flags of a scene. They make way for the voices, which need their room. */
function flagsOf({ weights, v3, r1, stargate, fall, lost }: Series, scene: Scene, { compact }: Frame): Flag[] {
  const others = 1 - stage(scene.voices, 0, 0.5);
  return [
    {
      key: 'weights',
      day: weights.day,
      level: 2,
      words: weights.label,
      side: 'right',
      tone: 'deepseek',
      texture: 'none',
      opacity: scene.run,
    },
    { key: 'v3', day: v3.day, level: 1, words: v3.label, side: 'right', tone: 'deepseek', texture: 'solid', opacity: others },
    {
      key: 'r1',
      day: r1.day,
      level: 1,
      words: compact ? 'R1, MIT licence' : r1.label,
      side: 'left',
      tone: 'deepseek',
      texture: 'solid',
      opacity: others * clamp(scene.second + scene.stargate + scene.lags),
    },
    {
      key: 'stargate',
      day: stargate.day,
      level: 2,
      words: stargate.label,
      side: 'left',
      tone: 'us-labs',
      texture: 'outline',
      opacity: others * (scene.stargate + scene.lags),
    },
    {
      key: 'fall',
      day: fall.day,
      level: 3,
      words: `Nvidia: \u2212${formatQuantity(lost, 'usd-billion', { digits: 0 })}`,
      side: 'left',
      tone: 'lost',
      texture: 'solid',
      number: 'nvidia.loss.close',
      opacity: others * scene.lags,
    },
  ];
}
