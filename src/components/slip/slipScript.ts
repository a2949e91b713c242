import { createHash } from 'node:crypto';
import { formatDate, formatQuantity } from '../../data/format.ts';
import type { Quantity } from '../../data/quantity.ts';
import type { SourceRow } from '../../data/rows.ts';
import { CONFIDENCE, KINDS } from '../../data/kinds.ts';
import type { SlipNumber, SlipNumbers, SlipSource } from './slipNumbers.ts';

/** The script that brings the numbers to the page: its address from the site's root, which changes with its text. */
export interface SlipScript {
  readonly address: string;
  readonly code: string;
}

/** The addresses that such scripts have had and may have. */
export const SLIP_ADDRESS = /^\/_astro\/numbers\.[\w-]+\.js$/;

/** Writes the script out of the registry. It sets one property of the window and does nothing else. */
export function slipScript(quantities: Iterable<Quantity>, sources: readonly SourceRow[]): SlipScript {
  const code = `window.shockNumbers=${JSON.stringify(slipNumbersOf([...quantities], sources))}`;
  return { address: `/_astro/numbers.${createHash('sha256').update(code).digest('base64url').slice(0, 8)}.js`, code };
}

/** What slips can say of the quantities, with the sources that these rest on. */
function slipNumbersOf(quantities: readonly Quantity[], sources: readonly SourceRow[]): SlipNumbers {
  const used = new Set(quantities.flatMap((quantity) => quantity.sources));
  return {
    numbers: Object.fromEntries(quantities.map((quantity) => [quantity.id, toWords(quantity)])),
    sources: Object.fromEntries(
      sources
        .filter(({ id }) => used.has(id))
        .map(({ id, credit, title, url, quote }): [string, SlipSource] => [id, { credit, title, url, quote }]),
    ),
  };
}

function toWords({ value, unit, style, label, kind, confidence, asOf, formula, inputs, sources, note }: Quantity): SlipNumber {
  return {
    value: formatQuantity(value, unit, style),
    label,
    standing: `${KINDS[kind].name}: ${KINDS[kind].meaning}. ${CONFIDENCE[confidence]} confidence.`,
    asOf: formatDate(asOf),
    formula,
    inputs,
    sources,
    note,
  };
}
