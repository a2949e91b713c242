import type { Settings } from '../figure.ts';
import type { Action, Chip, Fleet, Level, Series, Use } from './series.ts';

/** The setting that says what is counted: chips, or what they are worth in H100s. */
const COUNT = 'count';

export const settingNames = [COUNT];

function find<Item>(items: readonly Item[], test: (item: Item) => boolean, name: string): Item {
  const item = items.find(test);
  if (!item) throw new Error(`The GPU picture has no "${name}".`);
  return item;
}

/** A level of the documented floor. */
export const levelOf = (series: Series, id: string): Level => find(series.levels, (item) => item.id === id, id);
/** A use of the pool of H800s. */
export const useOf = (series: Series, id: string): Use => find(series.uses, (item) => item.id === id, id);
/** A kind of GPU. */
export const chipOf = (series: Series, model: string): Chip => find(series.chips, (item) => item.model === model, model);
/** An action of a government or of Nvidia. */
export const actionOf = (series: Series, id: string): Action => find([...series.actions, ...series.events], (item) => item.id === id, id);
/** A training run or a fleet. */
export const fleetOf = (series: Series, id: string): Fleet => find(series.fleets, (item) => item.id === id, id);

/** The amounts of the comparison between record and estimate, in the unit that the reader has chosen. */
export interface Amounts {
  /** What one A100 counts. */
  readonly a100: number;
  /** A100s on record. */
  readonly record: number;
  /** A100s and H800s on record: the documented floor. */
  readonly floor: number;
  /** The parts of the estimate, in the order of the table. */
  readonly parts: readonly number[];
  readonly estimate: number;
}

/** How many H100s one chip of a model is worth, by dense BF16 arithmetic. */
export function equivalent(series: Series, model: string): number {
  return chipOf(series, model).tflops / chipOf(series, 'H100').tflops;
}

/** Whether the reader counts in H100-equivalents. */
export function inEquivalents(settings: Settings): boolean {
  return settings[COUNT] === 'h100';
}

/** The amounts with `share` of the way gone from chips (0) to H100-equivalents (1). */
export function amounts(series: Series, share: number): Amounts {
  const worth = (model: string) => 1 + (equivalent(series, model) - 1) * share;
  const record = levelOf(series, 'fire-flyer-paper').high * worth('A100');
  const parts = series.parts.map((part) => part.quantity * worth(part.model));
  return {
    a100: worth('A100'),
    record,
    floor: record + useOf(series, 'h800-serving').quantity * worth('H800'),
    parts,
    estimate: parts.reduce((sum, part) => sum + part, 0),
  };
}
