import { formatQuantity } from '../../data/format.ts';
import type { Caption, Settings, Table } from '../figure.ts';
import { dateOf } from './frame.ts';
import type { Scene } from './scenes.ts';
import type { Series } from './series.ts';

const LINE = 'Each cell is a day; solid where the US markets were open, hollow where they were closed';

/** Title, subtitle and sources of a scene. */
export function caption(series: Series, scene: Scene, _settings: Settings): Caption {
  const { weights, v3, r1, stargate, fall, voices, inauguration } = series;
  switch (Math.round(scene.step)) {
    case 0:
      return { title: `The number was published on ${dateOf(series, v3.day)}`, subtitle: LINE, sources: unique([...weights.sources, ...v3.sources]) };
    case 1:
      return { title: `R1 came ${r1.day - v3.day}\u00a0days after V3, on a day without trading`, subtitle: LINE, sources: unique([...r1.sources, ...inauguration.sources, 'yahoo-haiteng']) };
    case 2:
      return { title: 'A day later: half a trillion dollars, intended', subtitle: `${LINE}. Stargate is an intention`, sources: unique([...stargate.sources, ...r1.sources]) };
    case 3:
      return { title: 'In five days everybody had something to say', subtitle: 'Who spoke, on which day; the words of the latest below the line', sources: unique(voices.flatMap(({ sources }) => sources)) };
    default:
      return { title: `The news was ${fall.day - v3.day}\u00a0days old, or ${fall.day - r1.day}`, subtitle: 'Days from the release of each model to Nvidia’s fall', sources: unique([...v3.sources, ...r1.sources, ...fall.sources]) };
  }
}

/** The text alternative of a scene. */
export function describe(series: Series, scene: Scene, _settings: Settings): string {
  const { weights, v3, r1, stargate, fall, voices, days } = series;
  const on = (day: number) => dateOf(series, day);
  switch (Math.round(scene.step)) {
    case 0:
      return `A line of days from ${on(0)}. On ${on(weights.day)} the weights of V3 appear; on ${on(v3.day)} come the release and the paper with its ${formatQuantity(series.run, 'usd-million')}. Nothing is marked on the days after.`;
    case 1:
      return `The line runs on to ${on(r1.day)}, the day of R1’s release and of the inauguration in Washington, ${r1.day - v3.day} days after V3. That day’s cell is hollow: the US markets are closed.`;
    case 2:
      return `On ${on(stargate.day)}, the day after R1, Stargate is announced: an intention to invest ${formatQuantity(series.intended, 'usd-billion', { digits: 0 })} over four years.`;
    case 3:
      return `Names rise above their days. ${voices.map(({ day, name, words }) => `${on(day)}: ${name}${words === '' ? '' : `, “${words}”`}`).join('; ')}.`;
    default:
      return `The whole line, ${days} days. Two spans end at Nvidia’s fall of ${formatQuantity(series.lost, 'usd-billion')} on ${on(fall.day)}: ${fall.day - v3.day} days from V3, ${fall.day - r1.day} days from R1.`;
  }
}

/** What a scene draws, as a table. */
export function rows(series: Series, scene: Scene, _settings: Settings): Table {
  const { weights, v3, r1, inauguration, stargate, fall, voices } = series;
  const flags = (...list: readonly { readonly day: number; readonly label: string }[]) => ({
    columns: ['Day', 'What happened'],
    rows: list.map(({ day, label }) => [dateOf(series, day), label]),
  });
  switch (Math.round(scene.step)) {
    case 0: return flags(weights, v3);
    case 1: return flags(v3, r1, inauguration, { day: r1.day, label: 'US markets closed' });
    case 2: return flags(r1, stargate);
    case 3:
      return { columns: ['Day', 'Who', 'Words'], rows: voices.map(({ day, name, words }) => [dateOf(series, day), name, words === '' ? '–' : `“${words}”`]) };
    default:
      return { columns: ['From', 'To', 'Days'], rows: [v3, r1].map(({ day, label }) => [`${label}, ${dateOf(series, day)}`, `${fall.label}, ${dateOf(series, fall.day)}`, String(fall.day - day)]) };
  }
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
