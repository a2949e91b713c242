import { formatQuantity } from '../../data/format.ts';
import type { Shape } from '../../marks/layer.ts';
import { rectPath, round, type LabelMark, label } from '../../marks/marks.ts';
import { statement, type Frame, type Picture } from './frame.ts';
import { linksFrame, standsFor } from './pair.ts';
import type { Series } from './series.ts';

/** How far below its middle a line of text has its base, in sizes of the type. */
const BASE = 0.36;

/** Words of the cache as an area: all of it before, what is left of it after. */
export function memory(series: Series, at: Frame): Picture {
  const { before, after } = standsFor(series, at).memory;
  const x = before.x + before.width + (at.compact ? 12 : 24);
  const middle = after.y + after.height / 2;
  return {
    shapes: [],
    leaders: [{ key: 'to', look: 'leader', d: `M${round(after.x + after.width + 4)} ${round(middle)}H${round(x - 5)}` }],
    labels: [
      label('old', x, before.y + at.text, 'DeepSeek’s 67B', at, { tone: 'soft' }),
      label('old2', x, before.y + at.text + at.line, 'model: all of this', at, { tone: 'soft' }),
      ...statement(
        'cut',
        x,
        before.y + before.height * 0.48,
        formatQuantity(-series.cut, 'percent'),
        'v2.cache.cut.percent',
        [at.compact ? 'of the cache' : 'of the key-value cache'],
        'ink',
        at,
      ),
      label('new', x, middle + at.text * BASE, `V2: ${formatQuantity(1 - series.cut, 'percent')} is left`, at, {
        weight: 600,
        tone: 'deepseek',
      }),
    ],
  };
}

/** Words of the digits of one number, before and after. */
export function precision(series: Series, at: Frame): Picture {
  const { before, after } = standsFor(series, at).precision;
  const [most, fewer] = series.bits;
  const below = after.y + after.height + at.line + 2;
  const words = at.compact ? ['off 16-bit training,', 'in DeepSeek’s tests'] : ['off 16-bit training, in DeepSeek’s own tests'];
  return {
    shapes: [],
    labels: [
      label('before', 0, before.y - 10, `${formatQuantity(most, 'bits')}: a number in usual training`, at, {
        number: 'precision.usual.bits',
      }),
      label('after', 0, after.y - 10, `${formatQuantity(fewer, 'bits')}: in most of V3’s arithmetic`, at, {
        number: 'v3.precision.bits',
        weight: 600,
        tone: 'deepseek',
      }),
      label('half', 0, below, `${formatQuantity(fewer / most, 'percent')} of the memory, and of the traffic, for a number`, at, {
        tone: 'soft',
      }),
      ...statement(
        'error',
        after.width + (at.compact ? 12 : 24),
        after.y + at.large * 0.75,
        `< ${formatQuantity(series.error, 'percent', { digits: 2 })}`,
        'v3.precision.error.percent',
        words.map((line) => line.replace('16', String(most))),
        'ink',
        at,
      ),
    ],
  };
}

/** Two chips, two quantities: equal bars of arithmetic, and words for these and for the bars of the links. */
export function links(series: Series, at: Frame): Picture {
  const { chips } = series;
  const { left, right, bar, tops } = linksFrame(at);
  const groups = [
    { key: 'arithmetic', title: 'Arithmetic, dense BF16', unit: 'tflops', column: 'bf16', of: chips.map(({ arithmetic }) => arithmetic) },
    { key: 'link', title: 'Links to other chips', unit: 'gbps', column: 'link', of: chips.map(({ link }) => link) },
  ] as const;
  const shapes: Shape[] = [];
  const labels: LabelMark[] = [];
  groups.forEach(({ key, title, unit, column, of }, group) => {
    const top = tops[group] ?? 0;
    labels.push(label(key, 0, top - at.line * 0.55, title, at, { weight: 600 }));
    chips.forEach(({ name }, row) => {
      const own = row === chips.length - 1;
      const value = of[row] ?? 0;
      const y = top + row * (bar + 6);
      const length = ((right - left) * value) / Math.max(...of);
      const base = y + bar / 2 + at.text * BASE;
      // The bars of the links are the pair of marks that comes from the steps before.
      if (key === 'arithmetic')
        shapes.push({
          key: name,
          look: own ? 'solid tone-deepseek' : 'solid tone-neutral',
          d: rectPath({ x: left, y, width: length, height: bar }),
        });
      labels.push(
        label(`${key}-n${row}`, 0, base, name, at, { tone: own ? 'deepseek' : 'ink', weight: own ? 600 : 400 }),
        label(`${key}-v${row}`, left + length + 6, base, formatQuantity(value, unit), at, {
          number: `chip.${name.toLowerCase()}.${column}`,
          tone: own ? 'deepseek' : 'ink',
          weight: own ? 600 : 400,
        }),
      );
    });
  });
  return { shapes, labels };
}
