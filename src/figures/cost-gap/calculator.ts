import type { Settings } from '../figure.ts';
import type { Series } from './series.ts';

/** The reader's account: what a model costs if one counts like this. Money is in millions of US dollars. */
export interface Account {
  /** Millions of GPU-hours of the final run, and the price of one. */
  readonly hours: number;
  readonly rate: number;
  /** Failed runs and experiments, as a multiple of the final run. */
  readonly research: number;
  readonly people: number;
  readonly hardware: number;
}

/** Name of one entry of the account, which is also its name in the query string. */
export type Entry = keyof Account;

/** How an entry is asked for: its bounds and the step of its input. */
export interface EntryField {
  readonly entry: Entry;
  readonly label: string;
  readonly unit: string;
  readonly most: number;
  readonly step: number;
}

/** The entries, in the order of the account. The bounds keep a typed number drawable; they say nothing about the world. */
export const FIELDS: readonly EntryField[] = [
  { entry: 'hours', label: 'GPU-hours of the final run', unit: 'million', most: 1000, step: 0.1 },
  { entry: 'rate', label: 'Price of a GPU-hour', unit: 'dollars', most: 100, step: 0.25 },
  { entry: 'research', label: 'Failed runs and experiments', unit: 'times the final run', most: 100, step: 0.5 },
  { entry: 'people', label: 'People', unit: '$\u00a0million', most: 10_000, step: 5 },
  { entry: 'hardware', label: 'Machines, bought and run', unit: '$\u00a0million', most: 10_000, step: 50 },
];

/** The account as the paper draws it up: rented hours, and nothing else. */
function paperAccount({ run }: Series): Account {
  return { hours: run.hours, rate: run.rate, research: 0, people: 0, hardware: 0 };
}

/** An account with a name, for one press. */
export interface Preset {
  readonly id: string;
  readonly label: string;
  readonly account: Account;
}

/** Accounts worth starting from. All of their numbers come from the tables. */
export function presets(series: Series): readonly Preset[] {
  const paper = paperAccount(series);
  return [
    { id: 'paper', label: 'The paper’s', account: paper },
    // Epoch publishes the sum and not its hours: these are the hours that the sum buys at the paper's price.
    { id: 'rental', label: 'GPT-4’s rental', account: { ...paper, hours: rounded(series.rental.usd / paper.rate) } },
    // Machines that are bought are not rented as well, so the rented hours are left out: counted once.
    {
      id: 'semianalysis',
      label: 'Everything SemiAnalysis counts',
      account: { ...paper, hours: 0, hardware: rounded(series.servers.usd + series.operating) },
    },
  ];
}

/** Reads the account from the settings. What is missing, no number or out of bounds falls back or is held at the bound. */
export function readAccount(series: Series, settings: Settings): Account {
  const account: Record<Entry, number> = { ...paperAccount(series) };
  for (const { entry, most } of FIELDS) {
    const text = settings[entry]?.trim();
    const value = Number(text);
    if (text && Number.isFinite(value)) account[entry] = rounded(Math.min(most, Math.max(0, value)));
  }
  return account;
}

/** The settings that carry an account: only what differs from the paper's; the others are cleared. */
export function accountSettings(series: Series, account: Account): Record<Entry, string | null> {
  const paper = paperAccount(series);
  const text = (entry: Entry) => (account[entry] === paper[entry] ? null : String(account[entry]));
  return {
    hours: text('hours'),
    rate: text('rate'),
    research: text('research'),
    people: text('people'),
    hardware: text('hardware'),
  };
}

/** One block of the account. */
interface Block {
  readonly id: 'run' | 'research' | 'people' | 'hardware';
  readonly label: string;
  readonly usd: number;
}

/** The account added up. The final run is always there, be it nothing. */
export interface Bill {
  readonly account: Account;
  readonly run: number;
  readonly blocks: readonly Block[];
  readonly total: number;
}

/** Adds the account up. */
export function bill(account: Account): Bill {
  const run = rounded(account.hours * account.rate);
  const blocks: Block[] = [
    { id: 'run', label: 'Final run', usd: run },
    { id: 'research', label: 'Failed runs, experiments', usd: rounded(run * account.research) },
    { id: 'people', label: 'People', usd: account.people },
    { id: 'hardware', label: 'Machines', usd: account.hardware },
  ];
  return { account, run, blocks, total: rounded(blocks.reduce((sum, block) => sum + block.usd, 0)) };
}

/** To a dollar: what is left of a number once binary fractions are out of it. */
function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
