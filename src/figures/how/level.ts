import { formatQuantity } from '../../data/format.ts';
import type { Layer, Shape } from '../../marks/layer.ts';
import { round, type LabelMark } from '../../marks/marks.ts';
import { label, type Frame } from './frame.ts';
import { dot } from './quantities.ts';
import type { Series } from './series.ts';

/** Ten tests, R1 against o1, as pairs of dots on one axis of percent; the rating is no percentage and stands as words. */
export function level({ tests }: Series, at: Frame): Layer {
  const names = at.compact ? 118 : 260;
  const left = names + 8;
  const right = at.width - 12;
  const top = at.line + 4;
  const pitch = (at.height - top - at.line - 2) / tests.length;
  const foot = top + pitch * tests.length;
  const x = (share: number) => left + (right - left) * share;
  const radius = Math.min(6, pitch * 0.3);
  const ahead = tests.filter(({ r1, o1 }) => r1 > o1).length;
  const ticks = at.compact ? [0, 0.5, 1] : [0, 0.25, 0.5, 0.75, 1];
  const pairs = tests.flatMap((test, row) => (test.rating ? [] : [{ ...test, y: top + (row + 0.5) * pitch }]));
  const shapes: Shape[] = [
    { key: 'grid', look: 'grid-line', d: ticks.map((share) => `M${round(x(share))} ${round(top)}V${round(foot)}`).join('') },
    { key: 'border', look: 'leader', d: `M0 ${round(top + ahead * pitch)}H${at.width}` },
    { key: 'ways', look: 'leader', d: pairs.map(({ r1, o1, y }) => `M${round(x(r1))} ${round(y)}H${round(x(o1))}`).join('') },
    { key: 'o1', look: 'solid tone-us-labs', d: pairs.map(({ o1, y }) => dot(x(o1), y, radius)).join('') },
    { key: 'r1', look: 'solid tone-deepseek', d: pairs.map(({ r1, y }) => dot(x(r1), y, radius)).join('') },
  ];
  const labels: LabelMark[] = tests.map(({ name, tests: what, rating, r1, o1 }, row) => {
    const words = rating ? `${name}, rating` : at.compact || what === '' ? name : `${name} (${what})`;
    return label(`n${row}`, 0, top + (row + 0.5) * pitch + at.text * 0.36, words, at, { weight: r1 > o1 ? 600 : 400 });
  });
  tests.forEach(({ rating, r1, o1 }, row) => {
    if (!rating) return;
    const count = (value: number) => formatQuantity(value, 'count', { digits: 0 });
    labels.push(label('rating', right, top + (row + 0.5) * pitch + at.text * 0.36, at.compact ? `${count(r1)} v ${count(o1)}` : `R1 ${count(r1)}, o1 ${count(o1)}: no percentage`, at, { anchor: 'end', tone: 'soft' }));
  });
  labels.push(
    label('r1', left, at.text, at.compact ? `R1 ahead in ${ahead}` : `R1 ahead in ${ahead} of ${tests.length}`, at, { weight: 600, tone: 'deepseek' }),
    label('o1', right, at.text, at.compact ? `o1 in ${tests.length - ahead}` : `o1 ahead in ${tests.length - ahead}`, at, { weight: 600, tone: 'us-labs', anchor: 'end' }),
    ...ticks.map((share) => label(`t${share}`, x(share), foot + at.line - 2, formatQuantity(share, 'percent'), at, { anchor: share === 1 ? 'end' : 'middle', tone: 'soft', size: at.text - 0.5 })),
  );
  return { key: 'level', opacity: 1, shapes, labels };
}
