import { clamp, lerp, rectPath, round, stage } from '../../marks/marks.ts';
import { levelOf, useOf, type Amounts } from './amounts.ts';
import type { Frame, Layer, Shape } from './frame.ts';
import { UNDATED } from './placeAxes.ts';
import type { Scene } from './scenes.ts';
import type { Series } from './series.ts';
import { yearOf } from './time.ts';

/** A straight line between two points, cut to the visible span of time. */
function segment(frame: Frame, fromX: number, fromY: number, toX: number, toY: number): string {
  const { left, right } = frame;
  if (toX <= left || fromX >= right) return '';
  const at = (x: number) => (toX === fromX ? toY : fromY + ((x - fromX) / (toX - fromX)) * (toY - fromY));
  const a = Math.max(fromX, left);
  const b = Math.min(toX, right);
  return `M${round(a)} ${round(fromX < left ? at(a) : fromY)}L${round(b)} ${round(toX > right ? at(b) : toY)}`;
}

/** How thick the line of the floor is: a line on the logarithmic axis, the edge of an area on the linear one. */
export function thickness(scene: Scene, frame: Frame): number {
  return lerp(frame.low ? 4 : 5, 3, scene.linear);
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
  const { x, y, left, right, bottom } = frame;
  const building = levelOf(series, 'fire-flyer-2');
  const paper = levelOf(series, 'fire-flyer-paper');
  const first = levelOf(series, 'fire-flyer-1');
  const thick = thickness(scene, frame);
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
  const edges =
    band.width > 0 ? `M${round(bandFrom)} ${round(bandTop)}H${round(bandTo)}M${round(bandFrom)} ${round(bandLow)}H${round(bandTo)}` : '';

  const v3 = useOf(series, 'v3-run');
  const post = floorPost(series, frame, amounts);
  const v3From = x(yearOf(v3.date));
  if (v3From < right) {
    const v3Top = y(amounts.record + v3.quantity);
    area += rectPath({ x: v3From, y: v3Top, width: Math.max(0, Math.min(post.x, right) - v3From), height: y(amounts.record) - v3Top });
    if (post.x < right)
      area += rectPath({ x: post.x, y: post.y, width: Math.min(post.width, right - post.x), height: y(amounts.record) - post.y });
  }
  const seam =
    scene.linear > 0 && v3From < right
      ? `M${round(v3From)} ${round(y(amounts.record))}H${round(Math.min(right, post.x + post.width))}`
      : '';
  const shapes: Shape[] = [
    { key: 'band', kind: 'wash', tone: 'deepseek', d: band.width > 0 ? rectPath(band) : '' },
    { key: 'edges', kind: 'outline', tone: 'deepseek', d: edges },
    { key: 'area', kind: 'solid', tone: 'deepseek', d: area, opacity: round(stage(scene.linear, 0.15, 0.9)) },
    { key: 'joins', kind: 'leader', tone: 'deepseek', d: joins, opacity: round(1 - scene.linear) },
    { key: 'spans', kind: 'solid', tone: 'deepseek', d: spans },
    { key: 'seam', kind: 'gap', tone: 'ink', d: seam },
  ];
  return { key: 'floor', opacity: 1, shapes, labels: [] };
}
