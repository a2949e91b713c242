import { rowOf } from '../../data/quantities/rowOf.ts';
import type { Tables } from '../../data/rows.ts';

/** The first and the last day of the line. */
const FIRST = '2024-12-25';
const LAST = '2025-01-28';
const DAY = 86_400_000;

/** What was said and done in the last days, in the order in which it is told. */
const VOICES = [
  { quote: 'wang-par' },
  { quote: 'andreessen-gift' },
  { event: 'app-store' },
  { quote: 'andreessen-sputnik' },
  { quote: 'nadella-jevons' },
  { event: 'fall' },
  { quote: 'altman-impressive' },
] as const;

/** Something that happened, at its day: days are counted from the first of the line. */
export interface Flag {
  readonly day: number;
  readonly label: string;
  readonly sources: readonly string[];
}

/** Somebody’s words, or an event among them, which has a name and no words. */
export interface Voice {
  readonly id: string;
  readonly day: number;
  readonly name: string;
  readonly words: string;
  readonly sources: readonly string[];
}

/** What the figure draws. */
export interface Series {
  readonly first: string;
  readonly days: number;
  /** Days without trading in the US. */
  readonly closed: readonly number[];
  readonly weights: Flag;
  readonly v3: Flag;
  readonly r1: Flag;
  readonly inauguration: Flag;
  readonly stargate: Flag;
  readonly fall: Flag;
  readonly voices: readonly Voice[];
  /** Days after V3’s paper before our table of events has another entry. */
  readonly quiet: number;
  /** The sum in V3’s paper, in millions of dollars. */
  readonly run: number;
  /** Stargate’s sum and the part of it that was to be spent at once, Nvidia’s loss: in billions of dollars. */
  readonly intended: number;
  readonly atOnce: number;
  readonly lost: number;
}

/** Takes the days, what happened on them and what was said. */
export function series({ events, quotes, models, marketComparisons, marketDay }: Tables): Series {
  const dayOf = (date: string) => (Date.parse(date) - Date.parse(FIRST)) / DAY;
  const days = dayOf(LAST) + 1;
  const flag = (id: string): Flag => {
    const { date, label, source_ids } = rowOf(events, 'events', id);
    return { day: dayOf(date), label, sources: source_ids };
  };
  const v3 = flag('v3-release');
  const shut = new Set(events.filter(({ kind }) => kind === 'closed').map(({ date }) => dayOf(date)));
  const weekend = (day: number) => [0, 6].includes(new Date(Date.parse(FIRST) + day * DAY).getUTCDay());
  const plan = rowOf(marketComparisons, 'market-comparisons', 'stargate');
  const start = rowOf(marketComparisons, 'market-comparisons', 'stargate-first');
  const nvidia = rowOf(marketDay, 'market-day', 'nvda');
  return {
    first: FIRST,
    days,
    closed: Array.from({ length: days }, (_, day) => day).filter((day) => shut.has(day) || weekend(day)),
    weights: flag('v3-weights'),
    v3,
    r1: flag('r1-release'),
    inauguration: flag('inauguration'),
    stargate: { ...flag('stargate'), sources: unique([...flag('stargate').sources, ...plan.source_ids, ...start.source_ids]) },
    fall: flag('fall'),
    voices: VOICES.map((voice): Voice => {
      if ('event' in voice) {
        const { label, day, sources } = flag(voice.event);
        return { id: voice.event, day, name: label, words: '', sources };
      }
      const { id, speaker, words, date, source_ids } = rowOf(quotes, 'quotes', voice.quote);
      return { id, day: dayOf(date), name: speaker, words, sources: source_ids };
    }),
    quiet:
      Math.min(...events.filter(({ kind, date }) => kind !== 'closed' && dayOf(date) > v3.day).map(({ date }) => dayOf(date))) - v3.day - 1,
    run: rowOf(models, 'models', 'v3-total').cost_usd_million ?? Number.NaN,
    intended: plan.value_usd_bn,
    atOnce: start.value_usd_bn,
    lost: (nvidia.shares * (nvidia.close_before_usd - nvidia.close_usd)) / 1e9,
  };
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
