import { formatQuantity } from '../../data/format.ts';
import { hatchPath } from '../../marks/hatch.ts';
import type { Layer } from '../../marks/layer.ts';
import { rectPath, round, type LabelMark } from '../../marks/marks.ts';
import { label, statement, type Frame } from './frame.ts';
import type { Series } from './series.ts';

/** The cache as an area: all of it before, what is left of it after. */
export function memory({ cut }: Series, at: Frame): Layer {
  const side = Math.min(at.height - 6, at.width * (at.compact ? 0.5 : 0.62));
  const top = (at.height - side) / 2;
  const small = side * Math.sqrt(1 - cut);
  const x = side + (at.compact ? 14 : 28);
  return {
    key: 'memory',
    opacity: 1,
    shapes: [
      { key: 'before', look: 'outline tone-neutral', d: rectPath({ x: 0.6, y: top, width: side - 1.2, height: side }) },
      { key: 'after', look: 'solid tone-deepseek', d: rectPath({ x: 0, y: top + side - small, width: small, height: small }) },
      { key: 'to', look: 'leader', d: `M${round(small + 3)} ${round(top + side - small / 2)}H${round(x - 5)}` },
    ],
    labels: [
      label('old', x, top + at.text, at.compact ? 'before: 67B model' : 'before: DeepSeek’s 67B model', at, { tone: 'soft' }),
      ...statement('cut', x, top + side * 0.42, formatQuantity(-cut, 'percent'), [at.compact ? 'of the cache' : 'of the key-value cache'], 'ink', at),
      label('new', x, top + side - small / 2 + at.text * 0.36, `V2: ${formatQuantity(1 - cut, 'percent')} is left`, at, { weight: 600, tone: 'deepseek' }),
    ],
  };
}

/** The digits of one number, before and after, as cells. */
export function precision({ bits: [before, after], error }: Series, at: Frame): Layer {
  const pitch = at.width / before;
  const side = Math.min(pitch - (at.compact ? 3 : 5), at.height * 0.24);
  const tops = [at.height * 0.16, at.height * 0.55];
  const cells = (count: number, y: number) => Array.from({ length: count }, (_, cell) => rectPath({ x: cell * pitch + 0.6, y, width: pitch - (at.compact ? 3 : 5), height: side })).join('');
  const [first = 0, second = 0] = tops;
  return {
    key: 'precision',
    opacity: 1,
    shapes: [
      { key: 'before', look: 'outline tone-neutral', d: cells(before, first) },
      { key: 'after', look: 'solid tone-deepseek', d: cells(after, second) },
    ],
    labels: [
      label('before', 0, first - 8, `${formatQuantity(before, 'bits')}: a number in usual training`, at, { tone: 'soft' }),
      label('after', 0, second - 8, `${formatQuantity(after, 'bits')}: in most of V3’s arithmetic`, at, { weight: 600, tone: 'deepseek' }),
      ...statement('error', after * pitch + 8, second + Math.min(side, at.large), `< ${formatQuantity(error, 'percent', { digits: 2 })}`, at.compact ? ['off, in DeepSeek’s', 'own tests'] : ['off the longer numbers, in DeepSeek’s own tests'], 'ink', at),
    ],
  };
}

/** Two chips, two quantities: bars of one length where they are equal, of two where they are not. */
export function links({ chips }: Series, at: Frame): Layer {
  const left = at.compact ? 52 : 70;
  const right = at.width - (at.compact ? 92 : 120);
  const groups = [
    { key: 'arithmetic', title: 'Arithmetic, dense BF16', unit: 'tflops', of: (chip: Series['chips'][number]) => chip.arithmetic },
    { key: 'link', title: 'Links between chips', unit: 'gbps', of: (chip: Series['chips'][number]) => chip.link },
  ] as const;
  const pitch = at.height / groups.length;
  const bar = Math.min(34, (pitch - at.line * 1.6) / 2 - 6);
  const shapes: Layer['shapes'][number][] = [];
  const labels: LabelMark[] = [];
  groups.forEach(({ key, title, unit, of }, group) => {
    const most = Math.max(...chips.map(of));
    const top = group * pitch + at.line * 1.5;
    labels.push(label(key, 0, top - at.line * 0.55, title, at, { weight: 600 }));
    chips.forEach((chip, row) => {
      const own = row === chips.length - 1;
      const y = top + row * (bar + 6);
      const length = ((right - left) * of(chip)) / most;
      shapes.push({ key: `${key}-${chip.name}`, look: own ? 'solid tone-deepseek' : 'solid tone-neutral', d: rectPath({ x: left, y, width: length, height: bar }) });
      labels.push(
        label(`${key}-n${row}`, 0, y + bar / 2 + at.text * 0.36, chip.name, at, { tone: own ? 'deepseek' : 'ink', weight: own ? 600 : 400 }),
        label(`${key}-v${row}`, left + length + 6, y + bar / 2 + at.text * 0.36, formatQuantity(of(chip), unit), at, { tone: own ? 'deepseek' : 'ink' }),
      );
    });
  });
  return { key: 'links', opacity: 1, shapes, labels };
}

/** R1-Zero on one axis of problems solved: before the rewards, after them, and by majority of many answers. */
export function rewards({ rewards: [before, after, majority] }: Series, at: Frame): Layer {
  const left = 14;
  const right = at.width - 18;
  const axis = at.height * 0.56;
  const x = (share: number) => left + (right - left) * share;
  const radius = at.compact ? 6 : 8;
  const bar = radius * 1.1;
  const percent = (share: number) => formatQuantity(share, 'percent', { digits: 1 });
  const ticks = [0, 0.25, 0.5, 0.75, 1];
  return {
    key: 'rewards',
    opacity: 1,
    shapes: [
      { key: 'grid', look: 'grid-line', d: ticks.map((share) => `M${round(x(share))} ${round(axis - at.height * 0.36)}V${round(axis + 22)}`).join('') },
      { key: 'axis', look: 'axis-line', d: `M${left} ${round(axis + 22)}H${round(right)}` },
      { key: 'way', look: 'solid tone-deepseek', d: rectPath({ x: x(before), y: axis - bar / 2, width: x(after) - x(before), height: bar }) },
      { key: 'more', look: 'hatched tone-deepseek', d: hatchPath({ x: x(after), y: axis - bar / 2, width: x(majority) - x(after), height: bar }, 4) },
      { key: 'before', look: 'hollow tone-deepseek', d: dot(x(before), axis, radius) },
      { key: 'after', look: 'solid tone-deepseek', d: dot(x(after), axis, radius) },
      { key: 'majority', look: 'hollow tone-deepseek', d: dot(x(majority), axis, radius) },
    ],
    labels: [
      ...statement('before', x(before) - 8, axis - at.large - at.line * 1.4, percent(before), ['before'], 'ink', at),
      ...statement('after', x(after) - (at.compact ? 44 : 60), axis - at.large - at.line * 1.4, percent(after), [at.compact ? 'rewards only' : 'after rewards alone'], 'deepseek', at),
      label('majority', x(majority) + (at.compact ? 30 : 40), axis + (at.compact ? 60 : 70), `${percent(majority)} by majority of many answers`, at, { anchor: 'end', tone: 'soft' }),
      ...ticks.map((share) => label(`t${share}`, x(share), axis + 22 + at.line, formatQuantity(share, 'percent'), at, { anchor: 'middle', tone: 'soft' })),
      label('what', 0, at.height - 4, 'AIME 2024, problems solved at the first attempt', at, { tone: 'soft' }),
    ],
  };
}

/** A dot as a path. */
export function dot(x: number, y: number, radius: number): string {
  return `M${round(x - radius)} ${round(y)}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;
}
