import { stated, type Quantity } from '../quantity.ts';
import type { Tables } from '../rows.ts';
import { articleQuantities } from './article.ts';
import { dayValue } from './days.ts';
import { otherModels, ratioQuantities } from './otherModels.ts';
import { priceQuantities } from './prices.ts';
import { rowOf } from './rowOf.ts';
import { r1Quantities, stageQuantities } from './runs.ts';
import { spendingQuantities } from './spending.ts';

/** The quantities of the chapter on costs. Throws when a row that they need is gone. */
export function costQuantities(tables: Tables): Quantity[] {
  const stages = stageQuantities(tables);
  const others = otherModels(tables, stages);
  const r1 = r1Quantities(tables, stages);
  return [
    ...stages,
    ...others,
    ...ratioQuantities([...stages, ...others]),
    ...r1,
    ...articleQuantities(tables, [...stages, ...r1]),
    ...releaseQuantities(tables),
    ...spendingQuantities(tables, stages),
    ...priceQuantities(tables),
  ];
}

/** The days on which the models came out, and OpenAI’s answer. */
function releaseQuantities({ models, apiPrices }: Tables): Quantity[] {
  const released = (id: string, label: string, row: string) => {
    const model = rowOf(models, 'models', row);
    return stated({
      id,
      label,
      value: dayValue(model.released),
      unit: 'date',
      from: `models.csv, row ${row}, released`,
      sources: model.source_ids,
      kind: 'reported',
      asOf: model.released,
      confidence: 'high',
    });
  };
  const answer = rowOf(apiPrices, 'api-prices', 'o3-mini');
  return [
    released('v3.released', 'Release of V3', 'v3-total'),
    released('r1.released', 'Release of R1', 'r1-total'),
    stated({
      id: 'o3-mini.released',
      label: 'Release of o3-mini',
      value: answer.from === null ? null : dayValue(answer.from),
      unit: 'date',
      from: 'api-prices.csv, row o3-mini, from',
      sources: answer.source_ids,
      kind: 'reported',
      asOf: answer.from ?? '',
      confidence: answer.confidence,
    }),
  ];
}
