import { derived, type Quantity } from '../quantity.ts';
import type { FormatStyle } from '../format.ts';
import type { Tables } from '../rows.ts';
import { modelCell, type ModelColumn } from './modelCell.ts';
import { namedIn } from './named.ts';

/** What training other models took, and by whose count. Throws when a row is gone. */
export function otherModels(tables: Tables, stages: readonly Quantity[]): Quantity[] {
  const cell = (id: string, label: string, row: string, column: ModelColumn = 'cost_usd_million') =>
    modelCell(tables, id, label, row, column);
  const hours = cell('llama.gpu-hours', 'GPU-hours of Llama 3.1 405B', 'llama31-405b-hours', 'gpu_hours_million');
  const rate = namedIn(stages)('v3.rate');
  return [
    cell('gpt4.statement.cost', 'Cost of training GPT-4 that Sam Altman named: more than this', 'gpt4-altman', 'low_usd_million'),
    cell('gpt4.aiindex2024.cost', 'GPT-4’s final run at rental prices, AI Index 2024', 'gpt4-aiindex2024'),
    cell('gpt4.aiindex2025.cost', 'GPT-4’s final run at rental prices, AI Index 2025', 'gpt4-aiindex2025'),
    cell('gpt4.rental.cost', 'GPT-4’s final run at rental prices, Epoch AI', 'gpt4-epoch-cloud'),
    cell('gpt4.amortised.cost', 'GPT-4’s final run as a share of the machines’ life, Epoch AI', 'gpt4-epoch-amortised'),
    cell('gpt4.upfront.cost', 'Price of the machines that trained GPT-4, Epoch AI', 'gpt4-epoch-upfront'),
    cell('gpt4.gpus', 'GPUs that trained GPT-4, Epoch AI', 'gpt4-epoch-cloud', 'gpu_count'),
    hours,
    cell('llama.gpus', 'GPUs that trained Llama 3.1 405B', 'llama31-405b-hours', 'gpu_count'),
    cell('llama.rental.cost', 'Llama 3.1 405B’s final run at rental prices, Epoch AI', 'llama31-405b-epoch-cloud'),
    cell('llama.amortised.cost', 'Llama 3.1 405B’s final run as a share of the machines’ life, Epoch AI', 'llama31-405b-epoch-amortised'),
    derived({
      id: 'llama.v3-rate.cost',
      label: 'Llama 3.1 405B’s GPU-hours at DeepSeek’s rent',
      unit: 'usd-million',
      formula: `${hours.label} × ${rate.label}`,
      inputs: [hours, rate],
      compute: (count, dollars) => (count * dollars) / 1e6,
      note: 'For comparison only: nobody paid this sum.',
      style: { digits: 1 },
    }),
  ];
}

/** How many to one, and what is set against what. Throws when a number is not defined. */
export function ratioQuantities(models: readonly Quantity[]): Quantity[] {
  const named = namedIn(models);
  const ratio = (id: string, label: string, over: string, under: string, note?: string, style: FormatStyle = { digits: 1 }) =>
    derived({
      id,
      label,
      unit: 'ratio',
      formula: `${named(over).label} ÷ ${named(under).label}`,
      inputs: [named(over), named(under)],
      compute: (a, b) => a / b,
      note,
      style,
    });
  const run = 'v3.final-run.cost';
  return [
    ratio(
      'ratio.headline',
      'GPT-4 against V3, as the headlines had it',
      'gpt4.statement.cost',
      run,
      'A remark of unknown scope against the rent of one run, and a floor at that.',
      {
        digits: 0,
      },
    ),
    ratio('ratio.gpt4.rental', 'GPT-4 against V3, both at rental prices (Epoch AI)', 'gpt4.rental.cost', run),
    ratio('ratio.gpt4.aiindex', 'GPT-4 against V3, both at rental prices (AI Index 2024)', 'gpt4.aiindex2024.cost', run),
    ratio(
      'ratio.gpt4.amortised',
      'GPT-4 as a share of the machines’ life against V3 at a rent',
      'gpt4.amortised.cost',
      run,
      'Two kinds of cost: it shows how far the method moves the answer.',
    ),
    ratio(
      'ratio.gpt4.upfront',
      'Price of GPT-4’s machines against V3 at a rent',
      'gpt4.upfront.cost',
      run,
      'Two kinds of cost: it shows how far the method moves the answer.',
      { digits: 0 },
    ),
    ratio(
      'ratio.llama.gpu-hours',
      'Llama 3.1 405B against V3 in GPU-hours',
      'llama.gpu-hours',
      'v3.gpu-hours',
      'H100 hours against H800 hours: the same arithmetic, slower links.',
    ),
    ratio('ratio.llama.gpus', 'GPUs that trained Llama 3.1 405B against those that trained V3', 'llama.gpus', 'v3.gpus', undefined, {
      digits: 0,
    }),
  ];
}
