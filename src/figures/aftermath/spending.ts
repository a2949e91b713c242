import { formatQuantity } from '../../data/format.ts';
import { hatchPath } from '../../marks/hatch.ts';
import type { Layer, Shape } from '../../marks/layer.ts';
import { rectPath, round, type LabelMark, type Rect } from '../../marks/marks.ts';
import { label, monthOf, type Frame } from './frame.ts';
import type { Series } from './series.ts';

/** Columns closer than this, in pixels, have shorter labels. */
const NARROW = 56;

/** A sum in billions, or a range of them. */
export function range(low: number, high: number): string {
  const short = (value: number) => formatQuantity(value, 'usd-billion', { digits: 0, length: 'short' });
  return high > low ? `${short(low).replace('bn', '')}–${short(high).slice(1)}` : short(high);
}

/** What the firms spent and planned, as columns from zero. `box` is the room for them; `title` stands above. */
export function columns({ spending }: Series, box: Rect, at: Frame, title?: string): { shapes: Shape[]; labels: LabelMark[]; edge: number } {
  const foot = box.y + box.height - 2 * at.line - 4;
  const head = box.y + at.line * (title ? 2.6 : 1.4);
  const pitch = box.width / spending.length;
  // Where columns are close, their labels leave out what the title says.
  const narrow = pitch < NARROW;
  const width = Math.min(90, pitch * 0.62);
  const most = Math.max(...spending.map(({ high }) => high));
  const y = (value: number) => foot - ((foot - head) * value) / most;
  const x = (index: number) => box.x + (index + 0.5) * pitch - width / 2;
  const shapes: Shape[] = [{ key: 'base', look: 'axis-line', d: `M${round(box.x)} ${round(foot)}h${round(box.width)}` }];
  const labels: LabelMark[] = title ? [label('title', box.x, box.y + at.text, title, at, { weight: 600 })] : [];
  spending.forEach(({ year, said, low, high, spent }, index) => {
    const rect = { x: x(index), y: y(low), width, height: foot - y(low) };
    const middle = x(index) + width / 2;
    if (spent) shapes.push({ key: `c${index}`, look: 'solid tone-us-labs', d: rectPath(rect) });
    else {
      shapes.push({ key: `c${index}`, look: 'hatched tone-us-labs', d: hatchPath(rect, 6) });
      shapes.push({ key: `e${index}`, look: 'outline tone-us-labs', d: rectPath(rect) + (high > low ? rectPath({ ...rect, y: y(high), height: y(low) - y(high) }) : '') });
    }
    labels.push(
      label(`v${index}`, middle, y(high) - 6, narrow ? range(low, high).replace(/[$]|bn/g, '') : range(low, high), at, { anchor: 'middle', weight: 600 }),
      label(`y${index}`, middle, foot + at.line, narrow ? String(year) : spent ? `spent ${year}` : `for ${year}`, at, { anchor: 'middle' }),
      label(`s${index}`, middle, foot + 2 * at.line, spent ? '' : narrow ? (monthOf(said, { ...at, compact: true }).split(' ')[0] ?? '') : monthOf(said, { ...at, compact: true }), at, { anchor: 'middle', tone: 'soft', size: at.text - 1 }),
    );
  });
  return { shapes, labels: labels.filter(({ text }) => text !== ''), edge: box.x + pitch };
}

/** Spending alone, with the shock between what was spent before and what was planned after. */
export function spending(series: Series, at: Frame): Layer {
  const { shapes, labels, edge } = columns(series, { x: 0, y: 0, width: at.width, height: at.height }, at);
  return {
    key: 'spending',
    opacity: 1,
    shapes: [...shapes, { key: 'shock', look: 'line tone-lost', d: `M${round(edge)} ${round(at.line * 3)}V${round(at.height - 2 * at.line - 4)}` }],
    labels: [...labels, label('shock', edge, at.line * 3 - 6, at.compact ? 'the fall' : 'the fall, January 2025', at, { anchor: 'middle', tone: 'lost', weight: 600 })],
  };
}

/** A price that falls beside plans that grow. */
export function jevons(series: Series, at: Frame): Layer {
  const gap = at.compact ? 16 : 48;
  const left = (at.width - gap) * 0.38;
  const price = (id: string) => series.prices.find((candidate) => candidate.id === id)?.usd ?? 0;
  const steps = ['o1', 'o3-launch', 'o3-cut'].map((id) => ({ id, usd: price(id), name: id === 'o1' ? 'o1' : id === 'o3-cut' ? 'o3, cut' : 'o3' }));
  const foot = at.height - 2 * at.line - 4;
  const head = at.line * 2.6;
  const pitch = left / steps.length;
  const y = (usd: number) => foot - ((foot - head) * usd) / (steps[0]?.usd ?? 1);
  const plans = columns(series, { x: left + gap, y: 0, width: at.width - left - gap, height: at.height }, at.compact ? { ...at, text: 11 } : at, at.compact ? 'Spending, plans, $bn' : 'Spending and plans of four firms');
  const small = at.compact ? { ...at, text: 11 } : at;
  return {
    key: 'jevons',
    opacity: 1,
    shapes: [
      ...plans.shapes,
      { key: 'price-base', look: 'axis-line', d: `M0 ${round(foot)}H${round(left)}` },
      { key: 'price', look: 'solid tone-us-labs', d: steps.map(({ usd }, index) => rectPath({ x: (index + 0.2) * pitch, y: y(usd), width: pitch * 0.6, height: foot - y(usd) })).join('') },
    ],
    labels: [
      ...plans.labels,
      label('price-title', 0, at.text, at.compact ? 'Price of tokens' : 'Price of a million tokens', small, { weight: 600 }),
      ...steps.flatMap(({ id, usd, name }, index) => [
        label(`p-${id}`, (index + 0.5) * pitch, y(usd) - 6, `$${usd}`, small, { anchor: 'middle', weight: 600 }),
        label(`n-${id}`, (index + 0.5) * pitch, foot + at.line, name, small, { anchor: 'middle' }),
      ]),
      ...(at.compact ? [] : [label('when', 0, foot + 2 * at.line, 'OpenAI’s list price of output', at, { tone: 'soft', size: at.text - 1 })]),
    ],
  };
}
