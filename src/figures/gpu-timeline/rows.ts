import type { Settings, Table } from '../figure.ts';
import { amounts, chipOf, equivalent, inEquivalents, levelOf } from './amounts.ts';
import type { Series } from './series.ts';
import { about, count, dateText, yearOf } from './time.ts';

type Row = readonly [when: string, what: string, gpus: string, standing: string];
const COLUMNS = ['When', 'What', 'GPUs', 'Standing'];
const NAMES: Readonly<Record<string, string>> = {
  'first-card': 'One card',
  'cards-2015': 'Cards in rented racks',
  'cards-2019': 'Cards, as Fire-Flyer 1 was being built',
  'fire-flyer-1': 'Fire-Flyer 1, switched off in 2021',
  'fire-flyer-2': 'Fire-Flyer 2, A100s',
  'fire-flyer-paper': 'Fire-Flyer 2, A100s',
  'v3-run': 'H800s, V3 training',
  'r1-run': 'H800s, R1 training',
  'h800-serving': 'H800s, serving at the peak',
};

function levelRow(series: Series, id: string): Row {
  const { from, to, low, high } = levelOf(series, id);
  const last = to === null ? 0 : Math.ceil(to) - 1;
  const span = from === null ? 'undated' : last > from ? `${from}–${last}` : String(from);
  return [span, NAMES[id] ?? id, low === high ? count(high) : `${count(low)} to ${count(high)}`, 'on record'];
}

function actionRows(series: Series, from: number, to: number): Row[] {
  return [...series.actions, ...series.events]
    .filter(({ date }) => yearOf(date) >= from && yearOf(date) < to)
    .sort((a, b) => yearOf(a.date) - yearOf(b.date))
    .map(({ date, by, label }) => [
      dateText(date),
      label,
      'no count',
      { us: 'United States', china: 'China', nvidia: 'Nvidia' }[by] ?? 'company or press',
    ]);
}

function chipTable(series: Series): Table {
  return {
    columns: ['Chip', 'Arithmetic, TFLOPS (dense BF16)', 'Link, GB/s', 'Free to sell to China'],
    rows: ['A100', 'A800', 'H100', 'H800'].map((model) => {
      const { tflops, link, from, to } = chipOf(series, model);
      return [
        model,
        count(tflops),
        count(link ?? 0),
        from === null ? 'never' : `${dateText(from)} to ${to === null ? 'today' : dateText(to)}`,
      ];
    }),
  };
}

function floorRows(series: Series): Row[] {
  const uses = series.uses.map((use): Row => [dateText(use.date), NAMES[use.id] ?? use.id, count(use.quantity), 'on record, one pool']);
  const peak = series.uses.at(-1);
  return [
    ...uses,
    [dateText(peak?.date ?? ''), 'Documented floor: A100s and H800s at the peak', count(amounts(series, 0).floor), 'on record, our sum'],
  ];
}

function estimateTable(series: Series, settings: Settings): Table {
  const h100 = inEquivalents(settings);
  const counted = amounts(series, h100 ? 1 : 0);
  const say = (value: number) => (h100 ? about(value) : count(value));
  const rows: Row[] = [
    ['Feb\u00a02025', 'Documented floor', say(counted.floor), 'on record'],
    ...series.parts.map((part, index): Row => [
      dateText(series.estimateDate),
      `${part.model}s${h100 ? `, ${equivalent(series, part.model).toFixed(2)} H100 each` : ''}`,
      say(counted.parts[index] ?? 0),
      'estimated by SemiAnalysis',
    ]),
    [dateText(series.estimateDate), 'Total of the estimate', say(counted.estimate), 'estimated by SemiAnalysis'],
    ...series.claims.map((claim): Row => [
      dateText(claim.date),
      claim.label,
      'no height',
      claim.reply ? `alleged. ${claim.reply}` : 'alleged',
    ]),
  ];
  return { columns: [COLUMNS[0] ?? '', COLUMNS[1] ?? '', h100 ? 'H100-equivalents (dense BF16)' : 'GPUs', COLUMNS[3] ?? ''], rows };
}

function fleetTable(series: Series): Table {
  const { floor, estimate } = amounts(series, 0);
  const own = (what: string, value: number, standing: string): string[] => [
    'fleet',
    'High-Flyer and DeepSeek',
    what,
    count(value),
    standing,
  ];
  return {
    columns: ['Kind', 'Owner', 'Chips', 'Number', 'Standing'],
    rows: [
      ...series.fleets.map(({ id, owner, model, date, quantity, certainty }) => [
        id.endsWith('-run') ? 'training run' : 'fleet',
        owner,
        `${model}, ${date.slice(0, 4)}`,
        count(quantity),
        certainty,
      ]),
      own('A100 and H800', floor, 'On record, our sum'),
      own('A100, H800, H100 and H20', estimate, 'Estimated by SemiAnalysis, disputed'),
    ],
  };
}

/** The table of one step’s picture. */
export function rowsOf(series: Series, step: number, settings: Settings): Table {
  const levels = (ids: readonly string[]): Table => ({ columns: COLUMNS, rows: ids.map((id) => levelRow(series, id)) });
  const early = ['first-card', 'cards-2015', 'cards-2019'];
  const building = ['fire-flyer-1', 'fire-flyer-2', 'fire-flyer-paper'];
  const tables: readonly (() => Table)[] = [
    () => levels(early),
    () => levels([...early, ...building]),
    () => ({ columns: COLUMNS, rows: [...levels(building).rows, ...actionRows(series, 2022, 2022.8)] }),
    () => chipTable(series),
    () => ({ columns: COLUMNS, rows: [levelRow(series, 'fire-flyer-paper'), ...floorRows(series)] }),
    () => estimateTable(series, settings),
    () => fleetTable(series),
    () => ({ columns: COLUMNS, rows: [...floorRows(series).slice(-1), ...actionRows(series, 2024, 2027)] }),
  ];
  const table = tables[step];
  if (!table) throw new Error(`The GPU picture has no table for step ${step}.`);
  return table();
}
