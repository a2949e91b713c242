import { formatQuantity } from '../../data/format.ts';
import type { Layer } from '../../marks/layer.ts';
import { lerp, round, stage, type LabelMark, type Tone } from '../../marks/marks.ts';
import { remember } from '../../marks/remember.ts';
import { textWidth, wrap } from '../../marks/textWidth.ts';
import { dateOf, middleOf, type Frame } from './frame.ts';
import type { Scene } from './scenes.ts';
import type { Series, Voice } from './series.ts';

/** Share of a voice’s turn in which the ones before make room and it fades in. */
const TURN = 0.4;

/** The serif is narrower than the label face, for which widths are estimated. */
const SERIF = 0.95;

/** DeepSeek’s app and the fall have a colour, people speak in ink. */
const TONES: Readonly<Record<string, Tone>> = { 'app-store': 'deepseek', fall: 'lost' };

/**
 * The voices: each rises as a name above its day, in a stair to the right. Its words stand below the line; when the next
 * one speaks they shrink and move down, and then give way.
 */
export function placeVoices(series: Series, scene: Scene, frame: Frame): Layer {
  const { top, text, line, compact } = frame;
  const names = series.voices.map((voice, index) => {
    const at = middleOf(voice.day, frame);
    const y = top - 8 - index * line;
    const tone = TONES[voice.id] ?? 'ink';
    const opacity = round(stage(scene.heard, index, index + TURN) * frame.inView(voice.day));
    const latest = Math.ceil(scene.heard) - 1 === index;
    return {
      shape: {
        key: voice.id,
        look: `${tone === 'ink' ? 'leader' : 'line'} tone-${tone}`,
        d: `M${at} ${round(top - 2)}V${round(y - text * 0.7)}`,
        opacity,
      },
      label: {
        key: voice.id,
        text: compact ? surname(voice) : voice.name,
        x: round(at - 5),
        y: round(y),
        size: text,
        anchor: 'end',
        tone: tone === 'ink' && !latest ? 'soft' : tone,
        weight: latest ? 600 : 400,
        opacity,
      } satisfies LabelMark,
    };
  });
  return {
    key: 'voices',
    opacity: round(stage(scene.voices, 0.6, 1)),
    shapes: names.map(({ shape }) => shape),
    labels: [...names.map(({ label }) => label), ...spoken(series, scene.heard, frame)],
  };
}

/** The last word of a person’s name, where there is little room. What has no words is no person. */
function surname({ name, words }: Voice): string {
  return words === '' ? name : (name.split(' ').at(-1) ?? name);
}

/** The lines of each voice’s words at their full size. */
const linesOf = remember((series: Series, width: number, size: number) =>
  series.voices.map(({ name, words }) => wrap(words === '' ? name : `“${words}”`, width, size * SERIF)),
);

/** The words of the latest voice, large, and those of the one before, small, where there is room. */
function spoken(series: Series, heard: number, { quote, text, line, width, height, below }: Frame): LabelMark[] {
  const lines = linesOf(series, width, quote);
  const small = text + 2;
  const foot = (index: number, size: number) => ((lines[index]?.length ?? 0) - 1) * size * 1.2 + line * 1.15;
  return series.voices.flatMap((voice, index) => {
    const next = stage(heard, index + 1 + TURN * 0.15, index + 1 + TURN * 0.5);
    // Where the words stand once the next one speaks: under that one’s, if the drawing reaches so far down.
    const under = below + foot(index + 1, quote) + small * 2.2;
    const stays = under + foot(index, small) < height;
    const gone = stays ? stage(heard, index + 2, index + 2 + TURN * 0.2) : stage(heard, index + 1, index + 1 + TURN * 0.5);
    const opacity = round(stage(heard, index + TURN * 0.45, index + TURN) * (index < series.voices.length - 1 ? 1 - gone : 1));
    if (opacity < 0.02) return [];
    const k = stays && index < series.voices.length - 1 ? next : 0;
    const size = lerp(quote, small, k);
    const top = lerp(below, under, k);
    const tone = k > 0.5 ? 'soft' : (TONES[voice.id] ?? 'ink');
    return [
      ...(lines[index] ?? []).map((words, at): LabelMark => ({
        key: `${voice.id}-q${at}`,
        text: words,
        x: 0,
        y: round(top + at * size * 1.2),
        size: round(size),
        serif: true,
        tone,
        opacity,
      })),
      {
        key: `${voice.id}-who`,
        ...whoOf(series, voice, width, text),
        x: 0,
        y: round(top + foot(index, size)),
        size: text,
        tone: 'soft',
        opacity,
      },
    ];
  });
}

/** Who speaks, when; of the fall, how large it was. */
function whoOf(series: Series, { id, name, day, words }: Voice, width: number, size: number): Pick<LabelMark, 'text' | 'number'> {
  const date = dateOf(series, day);
  if (words !== '') return { text: `${name}, ${date}` };
  const sum = `${date}: \u2212${formatQuantity(series.lost, 'usd-billion', { digits: 0 })} of market value`;
  return id === 'fall' && textWidth(sum, size) < width ? { text: sum, number: 'nvidia.loss.close' } : { text: date };
}
