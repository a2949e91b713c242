import { formatQuantity } from '../../data/format.ts';
import type { Caption, Settings, Table } from '../figure.ts';
import { amount, money, runsIn } from './labels.ts';
import type { Scene } from './scenes.ts';
import { sumOf, type Series, type Sum } from './series.ts';
import { naming, shareOf } from './squares.ts';

/** From this far on a sum counts as named. */
const NAMED = 0.5;
const STEPS = 6;

const SCALE = 'All sums as squares, to one scale at every moment';

const stepOf = ({ step }: Scene): number => Math.min(STEPS - 1, Math.round(step));
/** The sums that the picture names, and the run. */
const shown = (series: Series, scene: Scene): Sum[] => series.sums.filter((sum) => naming(sum, scene, sumOf(series, 'run').usd) > NAMED);
const runs = (series: Series, id: string): string => runsIn(sumOf(series, id), sumOf(series, 'run').usd);
const part = (series: Series, id: string, whole: string): string =>
  formatQuantity(sumOf(series, id).usd / sumOf(series, whole).usd, 'percent', { digits: 0 });

/** Title, subtitle and sources of a scene. */
export function caption(series: Series, scene: Scene, _settings: Settings): Caption {
  const sources = [...new Set(shown(series, scene).flatMap((sum) => sum.sources))];
  switch (stepOf(scene)) {
    case 0:
      return {
        title: `R1’s own training adds ${part(series, 'r1', 'run')} to one run`,
        subtitle: `${SCALE}; DeepSeek’s own figures, at an assumed rent`,
        sources,
      };
    case 1:
      return {
        title: `GPT-4’s run: ${runs(series, 'wear')} to ${runs(series, 'rent').replace('about ', '')} of V3’s, by the method`,
        subtitle: `${SCALE}. Hatched: estimates. Dashed: a remark`,
        sources,
      };
    case 2:
      return {
        title: `The servers, if the estimate holds: ${runs(series, 'servers')} runs`,
        subtitle: `${SCALE}. Hatched: an estimate, and disputed`,
        sources,
      };
    case 3:
      return {
        title: `${sumOf(series, 'firms-next').name}: ${runs(series, 'firms-next')} runs`,
        subtitle: 'Four US firms’ capital spending, and Stargate, as areas. Solid: spent. Hatched: planned. Dashed: intended',
        sources,
      };
    case 4:
      return {
        title: `${runs(series, 'fall')} runs would go into what Nvidia lost`,
        subtitle: 'To one scale; a fine cell is a hundred runs, a thick one ten thousand. Lost market value is not money spent',
        sources,
      };
    default:
      return {
        title: `The fall was ${part(series, 'fall', 'value')} of what Nvidia was worth on Friday`,
        subtitle: `${SCALE}. A market value is a price, not a bill`,
        sources,
      };
  }
}

/** Below this share of the frame’s side the run is a dot at every size of drawing. */
const DOT = 0.003;

/** The text alternative of a scene. */
export function describe(series: Series, scene: Scene, _settings: Settings): string {
  const run = sumOf(series, 'run');
  const sums = shown(series, scene)
    .map((sum) => `${sum.name}, ${amount({ sum })}`)
    .join('; ');
  const fall = stepOf(scene) === 4 ? ` A grid lies on the square of the fall: ${runs(series, 'fall')} runs would fill it.` : '';
  const dot = shareOf(run, scene) < DOT ? `, too small to be seen, and marked by a dot that is larger than it is` : '';
  return `Squares with one corner in common, their areas in proportion to money: ${sums}.${fall} The square of one run, ${money(run.usd)}, is in the lower left corner${dot}.`;
}

/** What a scene draws, as a table. */
export function rows(series: Series, scene: Scene, _settings: Settings): Table {
  const run = sumOf(series, 'run');
  return {
    columns: ['Sum', 'US dollars', 'Runs of V3'],
    rows: shown(series, scene).map((sum) => [
      sum.name,
      amount({ sum }),
      sum.usd < run.usd ? formatQuantity(sum.usd / run.usd, 'count', { digits: 3 }) : runsIn(sum, run.usd),
    ]),
  };
}
