import type { Layer } from '../../marks/layer.ts';
import { round, stage, type LabelMark } from '../../marks/marks.ts';
import { wrap } from '../../marks/textWidth.ts';
import { dateOf, raise, type Frame } from './frame.ts';
import type { Scene } from './scenes.ts';
import type { Series, Voice } from './series.ts';

/** A voice fades in over this part of its turn; its words wait until those before are gone. */
const TURN = 0.35;

/**
 * The voices: each rises as a name at its day, a stair to the right, and its words stand below the line until the next one
 * speaks.
 */
export function placeVoices(series: Series, scene: Scene, frame: Frame): Layer {
  const raised = series.voices.map((voice, index) => ({
    ...raise({
      key: voice.id,
      day: voice.day,
      level: index,
      words: voice.id === 'fall' || voice.words !== '' ? shortName(voice, frame) : voice.name,
      side: 'left',
      tone: voice.id === 'fall' ? 'lost' : 'ink',
      opacity: stage(scene.heard, index, index + TURN),
      bold: voice.id === 'fall',
    }, frame),
    tone: voice.id === 'fall' ? 'lost' : 'soft',
    id: voice.id,
  }));
  return {
    key: 'voices',
    opacity: round(stage(scene.voices, 0.6, 1)),
    shapes: raised.map(({ id, pole, opacity, tone }) => ({ key: id, look: `${tone === 'lost' ? 'line' : 'leader'} tone-${tone}`, d: pole, opacity: round(opacity) })),
    labels: [
      ...raised.map(({ label, opacity }) => ({ ...label, opacity: round(opacity) })),
      ...series.voices.flatMap((voice, index) => spoken(series, voice, index, scene, frame)),
    ],
  };
}

/** The last word of a name where there is little room. */
function shortName({ name }: Voice, { compact }: Frame): string {
  return compact && name.split(' ').length === 2 && !name.startsWith('Nvidia') ? (name.split(' ')[1] ?? name) : name;
}

/** The words of a voice, large, and who speaks. */
function spoken(series: Series, { id, day, name, words }: Voice, index: number, { heard }: Scene, { large, text, width, below, line }: Frame): LabelMark[] {
  const last = index === series.voices.length - 1;
  const opacity = round(stage(heard, index + TURN / 2, index + TURN) * (last ? 1 : 1 - stage(heard, index + 1, index + 1 + TURN / 2)));
  if (opacity < 0.02) return [];
  const rows = wrap(words === '' ? name : `“${words}”`, width, large * 1.02);
  return [
    ...rows.map((row, at): LabelMark => ({ key: `${id}-q${at}`, text: row, x: 0, y: round(below + at * large * 1.2), size: large, serif: true, tone: id === 'fall' ? 'lost' : 'ink', opacity })),
    { key: `${id}-who`, text: words === '' ? dateOf(series, day) : `${name}, ${dateOf(series, day)}`, x: 0, y: round(below + (rows.length - 1) * large * 1.2 + line + 4), size: text, tone: 'soft', opacity },
  ];
}
