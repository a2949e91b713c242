import { formatQuantity } from '../../data/format.ts';
import type { Caption, Settings, Table } from '../figure.ts';
import { amount, money } from './labels.ts';
import type { Scene } from './scenes.ts';
import { sumOf, type Series, type Sum } from './series.ts';

/** The sums that a step is about. */
const SHOWN: readonly (readonly string[])[] = [
  ['day', 'r1', 'run'],
  ['run', 'wear', 'rent', 'remark'],
  ['run', 'remark', 'servers'],
  ['stargate-first', 'firms-spent', 'firms-planned', 'stargate', 'firms-next'],
  ['run', 'stargate', 'fall'],
  ['run', 'fall', 'value'],
];

const SCALE = 'All sums as squares, to one scale at every moment';

const stepOf = ({ step }: Scene): number => Math.min(SHOWN.length - 1, Math.round(step));
const shown = (series: Series, scene: Scene): Sum[] => (SHOWN[stepOf(scene)] ?? []).map((id) => sumOf(series, id));
const runsIn = (series: Series, id: string): number => sumOf(series, id).usd / sumOf(series, 'run').usd;
const count = (runs: number): string => formatQuantity(Math.round(runs), 'count', { digits: 0 });

/** Title, subtitle and sources of a scene. */
export function caption(series: Series, scene: Scene, _settings: Settings): Caption {
  const sources = [...new Set(shown(series, scene).flatMap((sum) => sum.sources))];
  switch (stepOf(scene)) {
    case 0:
      return { title: `R1’s own training adds ${formatQuantity(runsIn(series, 'r1'), 'percent', { digits: 0 })} to one run`, subtitle: `${SCALE}; DeepSeek’s own figures, at an assumed rent`, sources };
    case 1:
      return { title: `GPT-4’s run: ${count(runsIn(series, 'wear'))} to ${count(runsIn(series, 'remark'))} of V3’s, by the method`, subtitle: `${SCALE}. Hatched: estimates. Dashed: a remark`, sources };
    case 2:
      return { title: `The servers, if the estimate holds: ${count(runsIn(series, 'servers'))} runs`, subtitle: `${SCALE}. Hatched: an estimate, and disputed`, sources };
    case 3:
      return { title: `Plans in hundreds of billions: ${count(runsIn(series, 'firms-planned'))} runs for one year`, subtitle: `${SCALE}. Solid: spent. Hatched: planned. Dashed: intended`, sources };
    case 4:
      return { title: `${count(runsIn(series, 'fall'))} runs would go into what Nvidia lost`, subtitle: 'To one scale; a fine cell is a hundred runs, a thick one ten thousand. Lost market value is not money spent', sources };
    default:
      return { title: `The fall was ${part(series)} of what Nvidia was worth on Friday`, subtitle: `${SCALE}. A market value is a price, not a bill`, sources };
  }
}

/** The fall as a share of the value, in percent. */
function part(series: Series): string {
  return formatQuantity(sumOf(series, 'fall').usd / sumOf(series, 'value').usd, 'percent', { digits: 0 });
}

/** The text alternative of a scene. */
export function describe(series: Series, scene: Scene, _settings: Settings): string {
  const sums = shown(series, scene).map((sum) => `${sum.name}, ${amount({ sum })}`).join('; ');
  const fall = stepOf(scene) === 4 ? ` A grid of runs lies on the square of the fall: ${count(runsIn(series, 'fall'))} of them.` : '';
  return `Squares with one corner in common, their areas in proportion to money: ${sums}.${fall} The square of one run, ${money(sumOf(series, 'run').usd)}, is in the lower left corner all the way, in the end smaller than a pixel.`;
}

/** What a scene draws, as a table. */
export function rows(series: Series, scene: Scene, _settings: Settings): Table {
  return {
    columns: ['Sum', 'US dollars', 'Runs of V3'],
    rows: shown(series, scene).map((sum) => {
      const runs = sum.usd / sumOf(series, 'run').usd;
      return [sum.name, amount({ sum }), runs < 2 ? formatQuantity(runs, 'count', { digits: runs < 1 ? 3 : 0 }) : count(runs)];
    }),
  };
}
