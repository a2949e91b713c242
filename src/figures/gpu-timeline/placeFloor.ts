import { clamp, lerp, rectPath, round, stage, type LabelMark } from '../../marks/marks.ts';
import { textWidth } from '../../marks/textWidth.ts';
import { levelOf, useOf, type Amounts } from './amounts.ts';
import type { Frame, Layer, Shape } from './frame.ts';
import { UNDATED } from './placeAxes.ts';
import type { Scene } from './scenes.ts';
import type { Series } from './series.ts';
import { count, yearOf } from './time.ts';

/** A straight line between two points, cut to the visible span of time. */
function segment(frame: Frame, fromX: number, fromY: number, toX: number, toY: number): string {
  const { left, right } = frame;
  if (toX <= left || fromX >= right) return '';
  const at = (x: number) => (toX === fromX ? toY : fromY + ((x - fromX) / (toX - fromX)) * (toY - fromY));
  const a = Math.max(fromX, left);
  const b = Math.min(toX, right);
  return `M${round(a)} ${round(fromX < left ? at(a) : fromY)}L${round(b)} ${round(toX > right ? at(b) : toY)}`;
}

/** The post at the end of the floor: February 2025, A100s and H800s. In the comparison of fleets it becomes a square. */
export function floorPost(series: Series, frame: Frame, amounts: Amounts): { x: number; y: number; width: number; height: number } {
  const end = frame.x(yearOf(useOf(series, 'h800-serving').date));
  const start = frame.x(yearOf(useOf(series, 'v3-run').date));
  const width = Math.max(7, (end - start) * 0.5);
  const y = frame.y(amounts.floor);
  return { x: end - width, y, width, height: frame.bottom - y };
}

/** What High-Flyer and DeepSeek have put on record: the one solid line of the picture. */
export function placeFloor(series: Series, scene: Scene, frame: Frame, amounts: Amounts): Layer {
  const { x, y, left, right, bottom, top, text } = frame;
  const building = levelOf(series, 'fire-flyer-2');
  const paper = levelOf(series, 'fire-flyer-paper');
  const first = levelOf(series, 'fire-flyer-1');
  const thick = lerp(frame.low ? 4 : 5, 3, scene.linear);
  let spans = '';
  let area = '';
  let joins = '';
  let last: { x: number; y: number } | null = null;
  for (const level of series.levels) {
    const from = x(level.from ?? UNDATED.from);
    const to = x(level.to ?? UNDATED.to);
    const value = level === paper ? amounts.record : level.high * (level === building ? amounts.a100 : 1);
    const at = y(value);
    if (last) joins += segment(frame, last.x, last.y, from, at);
    // The second Fire-Flyer is another machine, not the first one grown: nothing joins the two.
    last = level === first || level === building ? null : { x: to, y: at };
    const a = Math.max(from, left);
    const b = Math.min(to, right);
    if (b <= a || level === building) continue;
    spans += rectPath({ x: a, y: at - thick / 2, width: b - a, height: thick });
    area += rectPath({ x: a, y: at, width: b - a, height: bottom - at });
  }
  const bandFrom = clamp(x(building.from ?? 0), left, right);
  const bandTo = clamp(x(building.to ?? 0), left, right);
  const bandTop = y(building.high * amounts.a100);
  const bandLow = y(building.low * amounts.a100);
  const band = { x: bandFrom, y: bandTop, width: bandTo - bandFrom, height: bandLow - bandTop };
  const edges = band.width > 0 ? `M${round(bandFrom)} ${round(bandTop)}H${round(bandTo)}M${round(bandFrom)} ${round(bandLow)}H${round(bandTo)}` : '';

  const v3 = useOf(series, 'v3-run');
  const post = floorPost(series, frame, amounts);
  const v3From = x(yearOf(v3.date));
  if (v3From < right) {
    const v3Top = y(amounts.record + v3.quantity);
    area += rectPath({ x: v3From, y: v3Top, width: Math.max(0, Math.min(post.x, right) - v3From), height: y(amounts.record) - v3Top });
    if (post.x < right) area += rectPath({ x: post.x, y: post.y, width: Math.min(post.width, right - post.x), height: y(amounts.record) - post.y });
  }
  const seam =
    scene.linear > 0 && v3From < right ? `M${round(v3From)} ${round(y(amounts.record))}H${round(Math.min(right, post.x + post.width))}` : '';
  const shapes: Shape[] = [
    { key: 'band', kind: 'wash', tone: 'deepseek', d: band.width > 0 ? rectPath(band) : '' },
    { key: 'edges', kind: 'outline', tone: 'deepseek', d: edges },
    { key: 'area', kind: 'solid', tone: 'deepseek', d: area, opacity: round(stage(scene.linear, 0.15, 0.9)) },
    { key: 'joins', kind: 'leader', tone: 'deepseek', d: joins, opacity: round(1 - scene.linear) },
    { key: 'spans', kind: 'solid', tone: 'deepseek', d: spans },
    { key: 'seam', kind: 'gap', tone: 'ink', d: seam },
  ];

  const labels: LabelMark[] = [];
  const early = stage(scene.early, 0, 1);
  const big = round(lerp(text, frame.low ? 22 : 30, early));
  for (const id of ['first-card', 'cards-2015', 'cards-2019'] as const) {
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
    size: text,
    tone: 'deepseek',
    weight: 600,
    serif: true,
    opacity: round(named * frame.inside(firstFrom, x(first.to ?? 0))),
  });
  const firstNames = frame.compact ? ['Fire-Flyer 1,', 'off in 2021'] : ['Fire-Flyer 1:', 'switched off in 2021'];
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
    const beside = { size: text, tone: 'soft', text: frame.low && index === 0 ? line.replace(':', '') : line } as const;
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
    size,
    weight: 600,
    serif: true,
    tone: 'deepseek',
    halo: true,
    opacity: round((1 - stage(scene.estimate, 0, 0.4)) * frame.inside(paperFrom, x(paper.to ?? 0), 30)),
  });
  return { key: 'floor', opacity: 1, shapes, labels };
}
