import { formatDate, formatQuantity } from '../../data/format.ts';
import { hatchPath } from '../../marks/hatch.ts';
import type { Layer, Shape } from '../../marks/layer.ts';
import { lerp, rectPath, round, stage, type LabelMark, label } from '../../marks/marks.ts';
import { BESIDE, dayOf, monthOf, type Frame } from './frame.ts';
import type { Scene } from './scenes.ts';
import type { Series } from './series.ts';

/** Columns closer than this, in pixels, have shorter labels. */
const NARROW = 64;
/** Columns further apart have longer ones. */
const WIDE = 110;
/** Billions of dollars from tick to tick. */
const TICK = 200;

/** A sum in billions, or a range of them. */
export function range(low: number, high: number, length: 'short' | 'long' = 'short'): string {
  const said = (value: number) => formatQuantity(value, 'usd-billion', { digits: 0, length });
  return high > low ? `${said(low).replace(/\D+$/, '')}–${said(high).slice(1)}` : said(high);
}

/**
 * What the firms spent and planned, as columns from zero: solid is spent, hatched is planned, and open is the range of a
 * plan. `aside` moves them to the right and names the two parts of the picture.
 */
export function spending(series: Series, { aside }: Scene, at: Frame): readonly Layer[] {
  const { shapes, labels, edge, top, foot } = columns(series, aside, at);
  const alone = round(1 - stage(aside, 0, 0.3));
  const paired = round(stage(aside, 0.7, 1));
  const heading = { ...at, text: at.compact ? 11 : at.text };
  return [
    { key: 'columns', opacity: 1, shapes, labels },
    {
      key: 'shock',
      opacity: alone,
      shapes: [{ key: 'line', look: 'line tone-lost', d: `M${round(edge)} ${round(top)}V${round(foot)}` }],
      labels: [
        label(
          'words',
          edge + (at.compact ? 0 : 6),
          top - (at.compact ? 5 : -at.text),
          at.compact ? 'the fall' : `the fall, ${formatDate(dayOf(series, series.shock))}`,
          at,
          { anchor: at.compact ? 'middle' : 'start', tone: 'lost', weight: 600 },
        ),
      ],
    },
    {
      key: 'headings',
      opacity: paired,
      shapes: [],
      labels: [
        label('price', 0, at.text, at.compact ? 'Million tokens, $' : 'A million tokens from OpenAI', heading, { weight: 600 }),
        label(
          'plans',
          at.width * BESIDE + (at.compact ? 6 : 24),
          at.text,
          at.compact ? 'Spending, plans, $bn' : 'Spending and plans of four firms',
          heading,
          { weight: 600 },
        ),
      ],
    },
  ];
}

function columns(
  { spending: sums }: Series,
  aside: number,
  at: Frame,
): { shapes: Shape[]; labels: LabelMark[]; edge: number; top: number; foot: number } {
  const moved = stage(aside, 0, 0.7);
  const foot = at.height - 2 * at.line - 4;
  const top = at.line * lerp(1.4, 2.7, moved);
  const left = lerp(at.compact ? 36 : 58, at.width * BESIDE + (at.compact ? 6 : 24), moved);
  const pitch = (at.width - left) / sums.length;
  // Where columns are close, their labels leave out what the title says.
  const narrow = pitch < NARROW;
  const width = Math.min(96, pitch * 0.64);
  const most = Math.max(...sums.map(({ high }) => high));
  const y = (value: number) => foot - ((foot - top) * value) / most;
  const text = narrow ? { ...at, text: at.compact ? 11 : at.text } : at;
  const ticks = Array.from({ length: Math.floor(most / TICK) + 1 }, (_, index) => index * TICK);
  const scaled = round(1 - stage(aside, 0, 0.25));
  let [solid, hatch, rim, open] = ['', '', '', ''];
  const labels: LabelMark[] = ticks.map((value) =>
    label(`t${value}`, left - 8, y(value) + at.text * 0.36, value === 0 ? '$0' : `$${value}${at.compact ? '' : 'bn'}`, at, {
      anchor: 'end',
      tone: 'soft',
      size: at.text - 1,
      opacity: scaled,
    }),
  );
  sums.forEach(({ year, said, low, high, spent, about, number }, index) => {
    const middle = left + (index + 0.5) * pitch;
    const rect = { x: middle - width / 2, y: y(low), width, height: foot - y(low) };
    if (spent) solid += rectPath(rect);
    else {
      hatch += hatchPath(rect, 6);
      rim += rectPath(rect);
      if (high > low) open += rectPath({ ...rect, y: y(high), height: y(low) - y(high) });
    }
    const sum = range(low, high);
    const when = monthOf(said, { ...at, compact: true });
    labels.push(
      label(
        `v${index}`,
        middle,
        y(high) - 6,
        narrow ? sum.replace(/[$]|bn/g, '') : at.compact ? sum.replace('bn', '') : about ? `about ${sum}` : sum,
        text,
        { anchor: 'middle', weight: 600, number, spoken: `${range(low, high, 'long')}, ${spent ? 'spent in' : 'planned for'} ${year}` },
      ),
      label(`y${index}`, middle, foot + at.line, narrow ? String(year) : spent ? `spent ${year}` : `for ${year}`, text, {
        anchor: 'middle',
      }),
    );
    const note = spent ? (narrow ? 'spent' : '') : narrow ? (when.split(' ')[0] ?? '') : pitch < WIDE ? when : `as of ${when}`;
    if (note !== '')
      labels.push(label(`s${index}`, middle, foot + 2 * at.line, note, at, { anchor: 'middle', tone: 'soft', size: at.text - 1 }));
  });
  return {
    edge: left + pitch,
    top: top + (at.compact ? at.line : 0),
    foot,
    labels,
    shapes: [
      {
        key: 'grid',
        look: 'grid-line',
        d: ticks
          .slice(1)
          .map((value) => `M${round(left)} ${round(y(value))}H${at.width}`)
          .join(''),
        opacity: scaled,
      },
      { key: 'spent', look: 'solid tone-us-labs', d: solid },
      { key: 'planned', look: 'hatched tone-us-labs', d: hatch },
      { key: 'rims', look: 'outline tone-us-labs', d: rim },
      { key: 'ranges', look: 'hollow tone-us-labs', d: open, dash: '3 2' },
      { key: 'base', look: 'axis-line', d: `M${round(left)} ${round(foot)}H${at.width}` },
    ],
  };
}
