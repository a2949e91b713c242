import type { Quantity } from '../quantity.ts';
import type { Tables } from '../rows.ts';
import { companyQuantities, groupQuantities } from './companies.ts';
import { milestoneQuantities, recordQuantities } from './marketHistory.ts';
import { comparisonQuantities, reportQuantities } from './marketReports.ts';
import { intradayQuantities, nvidiaQuantities } from './nvidia.ts';

/** The quantities of the market chapter. Throws when a row that they need is gone. */
export function marketQuantities(tables: Tables): Quantity[] {
  const nvidia = nvidiaQuantities(tables);
  const companies = companyQuantities(tables);
  return [
    ...nvidia,
    ...intradayQuantities(tables),
    ...companies,
    ...groupQuantities(tables, companies),
    ...reportQuantities(tables, nvidia),
    ...comparisonQuantities(tables, nvidia),
    ...recordQuantities(tables, nvidia),
    ...milestoneQuantities(tables, nvidia),
  ];
}
