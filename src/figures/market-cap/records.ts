import type { Size } from '../figure.ts';
import { rectPath, round, stage, type LabelMark, type Rect } from '../../marks/marks.ts';
import { FINEST, gapWidth, type Station } from './fallen.ts';
import type { Layer } from '../../marks/layer.ts';
import { typeFor } from './type.ts';
import { bn, day } from './numbers.ts';
import type { Scene } from './scenes.ts';
import type { Series } from './series.ts';

interface Plan {
  /** Side of a block, and blocks across a bar: bars are areas, to the scale of blocks. */
  readonly cell: number;
  readonly across: number;
  readonly bar: (row: number, lost: number) => Rect;
  readonly dates: number;
  readonly left: number;
}

function plan(series: Series, { width, height }: Size): Plan {
  const { compact } = typeFor(width, height);
  const pitch = height / series.records.length;
  const [dates, left, figure] = compact ? [66, 144, 68] : [92, 196, 80];
  const longest = series.records[0]?.lost ?? 1;
  const length = width - left - figure;
  // As thick as rows allow with whole blocks across: blocks across, squared, times length over value.
  const across = Math.max(1, Math.floor(Math.sqrt((pitch * 0.62 * longest) / length)));
  const cell = (length * across) / longest;
  return {
    cell,
    across,
    dates,
    left,
    bar: (row, lost) => ({ x: left, y: (row + 0.5) * pitch - (across * cell) / 2, width: (lost / across) * cell, height: across * cell }),
  };
}

/** The longest bar of the records. */
export function recordStation(series: Series, size: Size): Station {
  return { rect: plan(series, size).bar(0, series.lost), stacked: 0, grid: 1 };
}

/** The ten largest losses of one day. */
export function recordsLayer(series: Series, scene: Scene, size: Size): Layer {
  const { cell, across, bar, dates, left } = plan(series, size);
  const type = typeFor(size.width, size.height);
  const count = series.records.length;
  let bars = '';
  let gaps = '';
  const labels: LabelMark[] = [];
  // The number of the fall waits for its bar.
  const arrived = round(stage(scene.record, 0.8, 0.95));
  series.records.forEach(({ id, company, date, lost }, row) => {
    const grown = stage(scene.record, 0.55 + (0.35 * row) / count, 0.65 + (0.35 * row) / count);
    const rect = bar(row, lost * grown);
    const own = row === 0;
    if (!own) {
      bars += rectPath(rect);
      // Lengthwise lines between the blocks of a bar; the lines across are one path for all bars.
      for (let line = 1; line < across && cell >= FINEST; line += 1) gaps += `M${left} ${round(rect.y + line * cell)}h${round(rect.width)}`;
    }
    const y = round(rect.y + rect.height / 2 + type.label * 0.36);
    const opacity = round(grown);
    labels.push(
      { key: `company-${row}`, text: company, x: 0, y, size: type.label, weight: own ? 600 : 400, tone: own ? 'lost' : 'ink' },
      { key: `date-${row}`, text: day(date), x: dates, y, size: type.compact ? 11 : 12, tone: 'soft' },
      {
        key: `lost-${row}`,
        text: bn(lost),
        x: round(left + rect.width + 7),
        y,
        size: type.label,
        weight: own ? 600 : 400,
        tone: own ? 'lost' : 'ink',
        opacity: own ? arrived : opacity,
        number: `record.${id}.loss`,
        spoken: `${company}, ${day(date)}, ${bn(lost)}`,
      },
    );
  });
  const second = bar(1, series.records[1]?.lost ?? 0);
  const last = bar(count - 1, 0);
  const foot = last.y + last.height;
  for (let x = cell; x < second.width && cell >= FINEST; x += cell) gaps += `M${round(left + x)} ${round(second.y)}V${round(foot)}`;
  return {
    key: 'records',
    opacity: round(stage(scene.record, 0.55, 0.7)),
    shapes: [
      { key: 'bars', look: 'solid tone-neutral', d: bars },
      { key: 'gaps', look: 'gap', width: gapWidth(cell), d: gaps },
    ],
    labels,
  };
}
