import type { Price, Series } from './series.ts';

/** A list price while it held, in days from the start of the time line. The picture draws these, and they can be heard. */
export interface PriceSpan {
  readonly id: string;
  readonly maker: Price['maker'];
  readonly usd: number;
  readonly from: number;
  readonly to: number;
  /** The price that it gives way to, where the day of the change is not known. */
  readonly end?: number;
  /** Whether a source says that it held so long. */
  readonly known: boolean;
}

/** Which price takes over where the table has no last day: drawn solid until then, and dashed a while after. */
const UNTIL: Readonly<Record<string, string>> = { o1: 'o3-launch', 'o3-mini': 'o3-launch', 'o3-cut': 'gpt55' };
/** Days of the dashed end of a price that gave way to another model. */
const TAIL = 60;
/** Days over which the hand-over from R1 to V3.1 is sketched, because no source gives its day. */
const SKETCHED = 28;

/** The spans of all prices, within the time line. */
export function priceSpans({ prices, end }: Series): PriceSpan[] {
  const find = (id: string) => prices.find((price) => price.id === id);
  const v31 = find('v31');
  const handedOver = v31?.to ?? 0;
  return prices
    .flatMap(({ id, maker, usd, from = 0, to }): PriceSpan[] => {
      const span = (first: number, last: number, known: boolean): PriceSpan => ({ id, maker, usd, from: first, to: last, known });
      const next = find(UNTIL[id] ?? '')?.from;
      if (id === 'v31') return [];
      if (id === 'r1-launch')
        return [span(from, handedOver - SKETCHED, true), { ...span(handedOver - SKETCHED, handedOver, false), end: v31?.usd ?? usd }];
      if (to !== undefined) return [span(from, to, true)];
      if (next !== undefined) return [span(from, next, true), span(next, next + TAIL, false)];
      if (id === 'gpt55') return [span(from, end, false)];
      // What DeepSeek’s list said in the end was read on the last day of the axis.
      return maker === 'DeepSeek' ? [span(from, end, true)] : [];
    })
    .map((span) => ({ ...span, from: Math.max(0, span.from), to: Math.min(end, span.to) }));
}
