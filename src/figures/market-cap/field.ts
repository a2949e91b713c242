import type { Size } from '../figure.ts';
import { lerp, rectPath, round, stage, type LabelMark } from '../../marks/marks.ts';
import { remember } from '../../marks/remember.ts';
import { wrap } from '../../marks/textWidth.ts';
import { fieldPath, flightPath, gapPath, ground, HEAP_COLUMNS } from './blocks.ts';
import { gapWidth, type Station } from './fallen.ts';
import type { Layer } from '../../marks/layer.ts';
import { typeFor } from './type.ts';
import { billions, millions, percent } from './numbers.ts';
import type { Scene } from './scenes.ts';
import type { Series } from './series.ts';
import { fall } from './tape.ts';

/** The heap under the field: whole rows from the floor, the blocks that have landed. */
export function heapStation(series: Series, scene: Scene, size: Size): Station {
  const { cell, heapLeft, floor } = ground(series.value, size);
  const { gone, flying } = fall(series, scene);
  const height = Math.max(0.01, (gone - flying) / HEAP_COLUMNS) * cell;
  return { rect: { x: heapLeft, y: floor - height, width: HEAP_COLUMNS * cell, height }, stacked: 1, grid: 1 };
}

/** Nvidia's value as a field of blocks, with the outline of what it was on Friday, and the blocks in the air. */
export function fieldLayer(series: Series, scene: Scene, size: Size): Layer {
  const plan = ground(series.value, size);
  const { cell } = plan;
  const fixed = fixedPaths(series.value, size);
  const { gone, flying } = fall(series, scene);
  const gap = gapWidth(cell);
  return {
    key: 'field',
    opacity: round(stage(scene.heap, 0.7, 0.95)),
    shapes: [
      { key: 'friday', look: 'axis-line', d: fixed.outline },
      { key: 'field', look: 'solid tone-nvidia', d: fieldPath(series.value - gone, plan) },
      { key: 'gaps', look: 'gap', width: gap, d: fixed.gaps },
      // A wider line at every tenth block: something to count by.
      { key: 'tens', look: 'gap', width: round(gap * 1.5), d: fixed.tens },
      { key: 'flight', look: 'solid tone-lost', d: flightPath(gone, flying, series.value, plan) },
    ],
    labels: [],
  };
}

/** The long paths that depend on the size alone. */
const fixedPaths = remember((value: number, size: Size) => {
  const plan = ground(value, size);
  const { cell, width, height } = plan;
  return {
    outline: fieldPath(value, plan),
    gaps: gapPath(0, 0, width, height, cell),
    tens: gapPath(0, 0, width, height, cell, 10),
  };
});

/** Friday: what the field is, and one of its blocks enlarged, with the square of one training run on it, to scale. */
export function fridayLayer(series: Series, scene: Scene, size: Size): Layer {
  const plan = ground(series.value, size);
  const { cell, rows } = plan;
  const type = typeFor(size.width, size.height);
  const top = plan.height;
  const room = size.height - top;
  const side = Math.min(room - (type.compact ? 16 : 30), size.width * 0.36);
  // The block is the lowest of the last full column, so that the lines to it cross nothing.
  const small = { x: (Math.floor(series.value / rows) - 1) * cell, y: (rows - 1) * cell };
  const grown = stage(scene.callout, 0.5, 1);
  const block = {
    x: lerp(small.x, size.width - side, grown),
    y: lerp(small.y, size.height - side, grown),
    width: lerp(cell, side, grown),
    height: lerp(cell, side, grown),
  };
  const run = Math.sqrt(series.run) * block.width;
  const inset = block.width * (type.compact ? 0.11 : 0.06);
  const spot = { x: block.x + inset, y: block.y + block.height - inset - run, width: run, height: run };
  const edge = size.width - side;
  const words = round(stage(grown, 0.6, 1));
  const textRight = edge - (type.compact ? 12 : 18);
  const leader = spot.y + run / 2;
  return {
    key: 'friday',
    opacity: round(stage(grown, 0, 0.12)),
    shapes: [
      {
        key: 'zoom',
        look: 'leader',
        opacity: words,
        d: `M${round(small.x)} ${round(small.y + cell)}L${round(block.x)} ${round(block.y)}M${round(small.x + cell)} ${round(small.y + cell)}L${round(block.x + block.width)} ${round(block.y)}`,
      },
      { key: 'block', look: 'solid tone-nvidia', d: rectPath(block) },
      { key: 'run-rim', look: 'gap', width: 2, opacity: words, d: rectPath(spot) },
      { key: 'run', look: 'solid tone-deepseek', opacity: words, d: rectPath(spot) },
      { key: 'run-leader', look: 'leader', opacity: words, d: `M${round(textRight + 4)} ${round(leader)}H${round(spot.x - 2)}` },
    ],
    labels: [
      ...headline(series, size, words, top),
      {
        key: 'one-run',
        text: `One run, ${millions(series.run)}`,
        x: textRight,
        y: round(leader - (type.compact ? 2 : 3)),
        size: type.label,
        weight: 600,
        anchor: 'end',
        tone: 'deepseek',
        opacity: words,
        number: 'v3.final-run.cost',
      },
      {
        key: 'one-run-share',
        text: `${percent(series.run * 100)} of a block`,
        x: textRight,
        y: round(leader + type.label),
        size: type.label,
        anchor: 'end',
        tone: 'soft',
        opacity: words,
      },
      {
        key: 'one-block',
        text: 'One block, $1\u00a0billion',
        x: textRight,
        y: round(block.y + (size.height < 300 ? side * 0.55 : type.label)),
        size: type.label,
        weight: 600,
        anchor: 'end',
        tone: 'nvidia',
        opacity: words,
      },
    ],
  };
}

function headline(series: Series, size: Size, opacity: number, top: number): LabelMark[] {
  const type = typeFor(size.width, size.height);
  const y = top + type.key + (type.compact ? 6 : 14);
  const width = size.width * (type.compact ? 0.64 : 0.48);
  const lines = wrap('Nvidia’s market value on Friday evening', width, type.label);
  return [
    {
      key: 'value',
      text: billions(series.value),
      x: 0,
      y: round(y),
      size: type.key,
      serif: true,
      weight: 600,
      tone: 'nvidia',
      opacity,
      number: 'nvidia.cap.friday',
    },
    ...lines.map((text, index): LabelMark => ({
      key: `value-${index}`,
      text,
      x: 0,
      y: round(y + type.line * (index + 1.1)),
      size: type.label,
      tone: 'soft',
      opacity,
    })),
  ];
}
