import { VERDICT_NAMES } from '../../data/verdicts.ts';
import type { Caption, Settings, Table } from '../figure.ts';
import type { Scene } from './scenes.ts';
import { paragraphOf, wrongOf, type Series } from './series.ts';

const counted = ({ claims }: Series) =>
  VERDICT_NAMES.map((name, verdict) => ({ name, count: claims.filter((claim) => claim.verdict === verdict).length }));

/** Title, subtitle and sources of a scene. */
export function caption(series: Series, scene: Scene, _settings: Settings): Caption {
  const [accurate, mostly, imprecise] = counted(series).map(({ count }) => count);
  const wrong = wrongOf(series).length;
  switch (Math.round(scene.step)) {
    case 0:
      return {
        title: `Of ${series.claims.length} claims, ${wrong} are plainly wrong`,
        subtitle: 'The article’s claims in its own order, by paragraph; a cell is a claim, its look is our verdict',
        sources: ['seed-article'],
      };
    case 1:
      return {
        title: `${(accurate ?? 0) + (mostly ?? 0)} claims hold or mostly hold, ${imprecise ?? 0} are imprecise`,
        subtitle: 'The same cells, sorted by verdict',
        sources: ['seed-article'],
      };
    default:
      return {
        title: 'The wrong ones mix up models, units, cost and price',
        subtitle: 'The article’s words, and what is right',
        sources: ['seed-article', ...new Set(series.corrections.flatMap(({ sources }) => sources))],
      };
  }
}

/** The text alternative of a scene. */
export function describe(series: Series, scene: Scene, _settings: Settings): string {
  const totals = counted(series)
    .map(({ name, count }) => `${count} ${name}`)
    .join(', ');
  switch (Math.round(scene.step)) {
    case 0:
      return (
        `A strip of ${series.claims.length} cells, one for each claim of the article in its order, in ${series.starts.length} paragraphs. ` +
        `Their looks tell the verdicts: ${totals}. ` +
        `The wrong ones are in paragraphs ${[...new Set(wrongOf(series).map(({ paragraph }) => paragraph))].join(' and ')}.`
      );
    case 1:
      return `The cells sorted into rows by verdict: ${totals}.`;
    default:
      return [
        'The claims that are wrong, with what is right.',
        ...wrongOf(series).map(({ quote, paragraph, right }) => `Paragraph ${paragraph}, “${quote}”: ${right}`),
      ].join(' ');
  }
}

/** What a scene draws, as a table. */
export function rows(series: Series, scene: Scene, _settings: Settings): Table {
  switch (Math.round(scene.step)) {
    case 0:
      return {
        columns: ['Claim', 'Paragraph', 'Verdict'],
        rows: series.claims.map(({ quote, verdict }, index) => [
          `“${quote}”`,
          String(paragraphOf(series, index)),
          VERDICT_NAMES[verdict] ?? '',
        ]),
      };
    case 1:
      return { columns: ['Verdict', 'Claims'], rows: counted(series).map(({ name, count }) => [name, String(count)]) };
    default:
      return {
        columns: ['Claim', 'Paragraph', 'What is right'],
        rows: wrongOf(series).map(({ quote, paragraph, right }) => [`“${quote}”`, String(paragraph), right]),
      };
  }
}
