import { formatQuantity } from '../../data/format.ts';
import type { Shape } from '../../marks/layer.ts';
import { round, type LabelMark, label, dotPath } from '../../marks/marks.ts';
import { textWidth } from '../../marks/textWidth.ts';
import type { Frame, Picture } from './frame.ts';
import type { Series } from './series.ts';

/** The rating’s own scale runs from 0 to the next whole number of these. */
const RATING_STEP = 500;

/** Estimated widths are rounded up; names are a little narrower. */
const TIGHT = 0.95;

/** Ten tests, R1 against o1, as pairs of dots: nine on one axis of percent, the rating on a scale of its own. */
export function level({ tests }: Series, at: Frame): Picture {
  const left = at.compact ? 138 : 284;
  const right = at.width - (at.compact ? 46 : 66);
  const top = at.line + 4;
  // The ticks of percent stand under the nine rows that they are for, the rating below them.
  const axis = at.line + 4;
  const pitch = (at.height - top - axis) / tests.length;
  const radius = Math.min(6, pitch * 0.26);
  const ahead = tests.filter(({ r1, o1 }) => r1 > o1).length;
  const foot = top + pitch * tests.filter(({ rating }) => !rating).length;
  const ticks = at.compact ? [0, 0.5, 1] : [0, 0.25, 0.5, 0.75, 1];
  const across = (share: number) => left + (right - left) * share;
  const pairs = tests.map((test, row) => {
    const most = test.rating ? Math.ceil(Math.max(test.r1, test.o1) / RATING_STEP) * RATING_STEP : 1;
    return {
      ...test,
      most,
      y: top + (row + 0.5) * pitch + (test.rating ? axis : 0),
      x: [across(test.r1 / most), across(test.o1 / most)] as const,
    };
  });
  // Many pairs are almost equal: R1 stands a little above the line of its row and o1 below, so that neither hides the other.
  const off = radius * 0.6;
  const shapes: Shape[] = [
    { key: 'grid', look: 'grid-line', d: ticks.map((share) => `M${round(across(share))} ${round(top)}V${round(foot)}`).join('') },
    { key: 'border', look: 'leader', d: `M0 ${round(top + ahead * pitch)}H${at.width}` },
    { key: 'own', look: 'axis-line', d: `M0 ${round(foot + axis)}H${at.width}` },
    {
      key: 'ways',
      look: 'leader',
      d: pairs.map(({ x, y }) => `M${round(x[0])} ${round(y - off)}L${round(x[1])} ${round(y + off)}`).join(''),
    },
    { key: 'o1', look: 'solid tone-us-labs', d: pairs.map(({ x, y }) => dotPath(x[1], y + off, radius)).join('') },
    { key: 'r1', look: 'solid tone-deepseek', d: pairs.map(({ x, y }) => dotPath(x[0], y - off, radius)).join('') },
  ];
  const labels: LabelMark[] = pairs.flatMap(({ name, tests: what, rating, r1, o1, most, y, x }, row) => {
    const base = y + at.text * 0.36;
    const weight = r1 > o1 ? 600 : 400;
    const full = `${name} (${what})`;
    const fits = !at.compact && textWidth(full, at.text, weight) * TIGHT < left - 10;
    const tone = r1 > o1 ? 'deepseek' : 'us-labs';
    const count = (value: number) => formatQuantity(value, 'count', { digits: 0 });
    const values = at.compact ? `${count(r1)} v ${count(o1)}, own scale` : `R1 ${count(r1)}, o1 ${count(o1)}, own scale 0–${count(most)}`;
    return [
      label(`n${row}`, 0, base, fits ? full : name, at, { weight }),
      rating
        ? label('rating', Math.min(...x) - radius - 7, base, values, at, {
            anchor: 'end',
            tone: 'soft',
            size: Math.max(11, at.text - 1),
            number: 'test.codeforces-rating.r1',
          })
        : label(`d${row}`, at.width, base, formatQuantity(Math.abs(r1 - o1) * 100, 'count', { digits: 1, sign: true }), at, {
            anchor: 'end',
            tone,
            weight: 600,
          }),
    ];
  });
  labels.push(
    label('r1', 0, at.text, `R1 ahead in ${ahead}`, at, { weight: 600, tone: 'deepseek', number: 'tests.r1-ahead' }),
    label('o1', left, at.text, `o1 ahead in ${tests.length - ahead}`, at, { weight: 600, tone: 'us-labs', number: 'tests.o1-ahead' }),
    label('lead', at.width, at.text, at.compact ? 'lead, points' : 'lead in points', at, { anchor: 'end', tone: 'soft' }),
    ...ticks.map((share) =>
      label(`t${share}`, across(share), foot + at.text + 3, formatQuantity(share, 'percent'), at, {
        anchor: 'middle',
        tone: 'soft',
        size: at.text - 0.5,
      }),
    ),
  );
  return { shapes, labels };
}
