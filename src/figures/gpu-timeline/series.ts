import type { Tables } from '../../data/tables.ts';
import { yearOf } from './time.ts';

/** A number of GPUs that High-Flyer or DeepSeek have put on record, over a span of time. Without `from` it is undated. */
export interface Level {
  readonly id: string;
  readonly from: number | null;
  readonly to: number | null;
  readonly low: number;
  readonly high: number;
}

/** A use of the one pool of H800s. */
export interface Use {
  readonly id: string;
  readonly date: string;
  readonly quantity: number;
}

/** One part of the outside estimate. */
export interface Part {
  readonly model: string;
  readonly quantity: number;
}

/** A claim without evidence: who says what, and who denies it. */
export interface Claim {
  readonly id: string;
  readonly date: string;
  readonly label: string;
  readonly reply: string;
  /** Whether it goes back to one and the same number. */
  readonly echo: boolean;
}

/** A kind of GPU: when it could be sold to China, and what the rule of 2022 tested. */
export interface Chip {
  readonly model: string;
  /** ISO dates, as precise as they are known; without a first one it was never free to sell. */
  readonly from: string | null;
  readonly to: string | null;
  readonly tflops: number;
  readonly link: number | null;
}

/** What a government or Nvidia did, on a day. */
export interface Action {
  readonly id: string;
  readonly date: string;
  readonly by: string;
  readonly label: string;
}

/** A training run or a fleet of somebody. */
export interface Fleet {
  readonly id: string;
  readonly owner: string;
  readonly model: string;
  readonly date: string;
  readonly quantity: number;
  /** How far the number can be relied on, and who says so. */
  readonly certainty: string;
}

/** All that the picture of the GPUs is drawn from. */
export interface Series {
  readonly levels: readonly Level[];
  readonly uses: readonly Use[];
  readonly estimateDate: string;
  readonly parts: readonly Part[];
  readonly claims: readonly Claim[];
  readonly chips: readonly Chip[];
  readonly actions: readonly Action[];
  readonly events: readonly Action[];
  readonly fleets: readonly Fleet[];
}

/** The post from which the later claims of one number start: its label is the words of the post, without their author. */
const ORIGIN = 'patel-50000';
/** Claims that start from one post of November 2024; see section 4 of the research. */
const ECHOES = [ORIGIN, 'wang-50000', 'house-60000'];
/** The uses of the pool of H800s, in the order of time. */
const USES = ['v3-run', 'r1-run', 'h800-serving'];
const FLEETS = ['v3-run', 'llama31-run', 'xai-colossus-1', 'xai-colossus-2', 'meta-2024'];
/** Moments without a count that the strip of the last step carries. */
const EVENTS = ['first-deep-learning-trade', 'ascend-training-2025', 'v4-report', 'huawei-v4'];

function find<Row extends { readonly id: string }>(rows: readonly Row[], id: string): Row {
  const row = rows.find((candidate) => candidate.id === id);
  if (!row) throw new Error(`The GPU picture needs the row "${id}".`);
  return row;
}

function dateOf(row: { readonly id: string; readonly date: string | null }): string {
  if (!row.date) throw new Error(`The GPU picture needs a date in the row "${row.id}".`);
  return row.date;
}

/** A number that the picture cannot do without. */
function need(value: number | null | undefined, id: string): number {
  if (value === null || value === undefined) throw new Error(`The GPU picture needs a number in the row "${id}".`);
  return value;
}

/** Takes what the picture needs out of the tables. */
export function series(tables: Tables): Series {
  const purchases = tables.gpuPurchases;
  const purchase = (id: string) => find(purchases, id);
  const year = (id: string) => Math.floor(yearOf(dateOf(purchase(id))));
  const quantity = (id: string) => need(purchase(id).quantity, id);
  const level = (id: string, from: number | null, to: number | null): Level => ({
    id,
    from,
    to,
    low: quantity(id),
    high: quantity(id),
  });
  const complete = year('a100s-2023');
  const peak = dateOf(purchase('h800-serving'));
  const parts = purchases.filter((row) => row.layer === 'estimate');
  const [firstPart] = parts;
  if (!firstPart) throw new Error('The GPU picture needs the parts of the estimate.');
  return {
    levels: [
      level('first-card', null, null),
      level('cards-2015', year('cards-2015'), year('cards-2015') + 1),
      level('cards-2019', year('cards-2019'), year('cards-2019') + 1),
      level('fire-flyer-1', year('fire-flyer-1'), yearOf(dateOf(purchase('fire-flyer-1-retired')))),
      {
        id: 'fire-flyer-2',
        from: year('fire-flyer-2'),
        to: complete,
        low: need(purchase('fire-flyer-2').quantity_low, 'fire-flyer-2'),
        high: quantity('fire-flyer-2'),
      },
      level('fire-flyer-paper', complete, yearOf(peak)),
    ],
    uses: USES.map((id) => ({ id, date: dateOf(purchase(id)), quantity: quantity(id) })),
    estimateDate: dateOf(firstPart),
    parts: parts.map((row) => ({ model: row.gpu_model, quantity: need(row.quantity, row.id) })),
    claims: purchases
      // Huawei’s chips are another matter: they stand in the last step.
      .filter((row) => row.layer === 'flag' && row.gpu_model !== 'Ascend')
      .map((row) => ({
        id: row.id,
        date: dateOf(row),
        label: row.id === ORIGIN ? `Patel: ${row.label}` : row.label,
        reply: row.reply ?? '',
        echo: ECHOES.includes(row.id),
      })),
    chips: tables.gpuSpecs.map((row) => ({
      model: row.gpu_model,
      from: row.china_from,
      to: row.china_to,
      tflops: row.bf16_dense_tflops,
      link: row.nvlink_gbps ?? null,
    })),
    actions: tables.exportControls.map(({ id, date, by, label }) => ({ id, date, by, label })),
    events: EVENTS.map(purchase).map((row) => ({ id: row.id, date: dateOf(row), by: 'deepseek', label: row.label })),
    fleets: FLEETS.map((id) => find(tables.gpuFleets, id)).map((row) => ({
      id: row.id,
      owner: row.owner,
      model: row.gpu_model,
      date: row.date,
      quantity: row.quantity,
      certainty: row.certainty,
    })),
  };
}
