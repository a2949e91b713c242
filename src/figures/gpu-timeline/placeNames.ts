import { clamp, lerp, round, stage, type LabelMark } from '../../marks/marks.ts';
import { textWidth } from '../../marks/textWidth.ts';
import { levelOf, type Amounts } from './amounts.ts';
import type { Frame, Layer } from './frame.ts';
import { UNDATED } from './placeAxes.ts';
import { thickness } from './placeFloor.ts';
import type { Scene } from './scenes.ts';
import type { Series } from './series.ts';
import { count } from './time.ts';

/** The first cards, and the quantities that count them. */
const FIRST_CARDS = [
  ['first-card', 'gpu.first'],
  ['cards-2015', 'gpu.2015'],
  ['cards-2019', 'gpu.2019'],
] as const;

/** The numbers and names along the floor: large for the first cards, small once the line goes on. */
export function placeNames(series: Series, scene: Scene, frame: Frame, amounts: Amounts): Layer {
  const { x, y, left, right, top, text } = frame;
  const building = levelOf(series, 'fire-flyer-2');
  const paper = levelOf(series, 'fire-flyer-paper');
  const first = levelOf(series, 'fire-flyer-1');
  const thick = thickness(scene, frame);
  const bandFrom = clamp(x(building.from ?? 0), left, right);
  const bandTo = clamp(x(building.to ?? 0), left, right);
  const bandTop = y(building.high * amounts.a100);
  const bandLow = y(building.low * amounts.a100);
  const labels: LabelMark[] = [];
  const early = stage(scene.early, 0, 1);
  const big = round(lerp(text, frame.low ? 22 : 30, early));
  for (const [id, number] of FIRST_CARDS) {
    const level = levelOf(series, id);
    const from = x(level.from ?? UNDATED.from);
    const to = x(level.to ?? UNDATED.to);
    const seen = frame.inside(from, to);
    // The thousand of 2019 has the 1,100 of 2020 beside it: it keeps to its own side.
    const centre = (from + to) / 2;
    const own = textWidth(count(level.high), big) / 2;
    labels.push({
      key: id,
      x: round(Math.min(id === 'cards-2019' ? Math.min(centre, to - own) : centre, right - own)),
      y: round(y(level.high) - thick - 4),
      text: count(level.high),
      number,
      spoken: `${count(level.high)} ${level.from ? `cards in ${Math.floor(level.from)}` : 'card, undated'}`,
      size: big,
      anchor: 'middle',
      tone: 'deepseek',
      weight: 600,
      serif: true,
      opacity: round(seen * stage(centre - left, 6, 22)),
    });
  }
  const large = round(stage(scene.early, 0.6, 1));
  const soft = { size: text, tone: 'soft', opacity: large } as const;
  const below = (level: number) => round(y(level) + text + 7);
  // The last label so far is the thousand’s: its words stand to the left of it.
  const thousand = levelOf(series, 'cards-2019').high;
  labels.push(
    {
      ...soft,
      key: 'note-1',
      x: round(x((UNDATED.from + UNDATED.to) / 2)),
      y: below(levelOf(series, 'first-card').high),
      text: 'one card',
      anchor: 'middle',
    },
    {
      ...soft,
      key: 'note-2',
      x: round(x(levelOf(series, 'cards-2015').from ?? 0) + 4),
      y: below(levelOf(series, 'cards-2015').high),
      text: 'in rented racks',
    },
    {
      ...soft,
      key: 'note-3',
      x: round((labels.at(-1)?.x ?? right) - textWidth(count(thousand), big, 600) / 2 - 8),
      y: round(y(thousand) - thick - 6),
      text: frame.compact ? 'Fire-Flyer 1' : 'Fire-Flyer 1, being built:',
      anchor: 'end',
    },
  );

  const named = stage(scene.names, 0.5, 1);
  const firstFrom = x(first.from ?? 0);
  labels.push({
    key: 'fire-flyer-1',
    x: round(Math.max(firstFrom, left) + 3),
    y: round(y(first.high) - thick - 4),
    text: count(first.high),
    number: 'gpu.fire-flyer-1',
    size: text,
    tone: 'deepseek',
    weight: 600,
    serif: true,
    opacity: round(named * frame.inside(firstFrom, x(first.to ?? 0))),
  });
  const end = Math.floor(first.to ?? 0);
  const firstNames = frame.compact ? ['Fire-Flyer 1,', `off in ${end}`] : ['Fire-Flyer 1:', `switched off in ${end}`];
  firstNames.forEach((words, index) =>
    labels.push({
      key: `first${index}`,
      x: round(Math.max(firstFrom, left) + 3),
      y: round(y(first.high) + text + 6 + index * (text + 3)),
      text: words,
      size: text,
      tone: 'soft',
      opacity: round(named * frame.inside(firstFrom, x(first.to ?? 0))),
    }),
  );
  // While the first Fire-Flyer stands under the band its words go to the left, where there is room; later below it.
  const range = [`${count(building.low)} to ${count(building.high)}:`, 'sources differ'];
  const alone = frame.low ? 0.5 : 0;
  range.forEach((line, index) => {
    const beside = {
      size: text,
      tone: 'soft',
      text: frame.low && index === 0 ? line.replace(':', '') : line,
      number: index === 0 ? 'gpu.fire-flyer-2.low' : undefined,
    } as const;
    const seen = named * frame.inside(bandFrom, bandTo, 40);
    const middle = (bandTop + bandLow) / 2 + text * 0.3 + (index - 0.5 + alone) * (text + 3);
    labels.push(
      {
        ...beside,
        key: `range${index}`,
        x: round(bandFrom - 7),
        y: round(middle),
        anchor: 'end',
        opacity: round(frame.low && index > 0 ? 0 : seen * (1 - stage(scene.windows, 0, 0.4))),
      },
      {
        ...beside,
        key: `band${index}`,
        x: round(bandFrom + 4),
        y: round(bandLow + text + 5 + index * (text + 3)),
        opacity: round(seen * stage(scene.windows, 0.6, 1)),
      },
    );
  });
  const words = `${count(paper.high)} A100s`;
  const size = frame.low ? 13 : 16;
  const wide = textWidth(words, size, 600);
  const paperFrom = Math.max(x(paper.from ?? 0), left) + 4;
  labels.push({
    key: 'a100s',
    x: round(Math.min(paperFrom, right - wide)),
    y: round(Math.max(top + size, y(amounts.record) - 7)),
    text: words,
    number: 'gpu.fire-flyer-2',
    size,
    weight: 600,
    serif: true,
    tone: 'deepseek',
    halo: true,
    opacity: round((1 - stage(scene.estimate, 0, 0.4)) * frame.inside(paperFrom, x(paper.to ?? 0), 30)),
  });
  return { key: 'names', opacity: 1, shapes: [], labels };
}
