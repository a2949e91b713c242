import { formatQuantity } from '../../data/format.ts';
import type { Caption, Settings, Table } from '../figure.ts';
import { dateOf } from './frame.ts';
import type { Scene } from './scenes.ts';
import type { Series, Voice } from './series.ts';

const LINE = 'Each cell is a day; solid where the US markets were open, hollow where they were closed';

/** Title, subtitle and sources of a scene. */
export function caption(series: Series, scene: Scene, _settings: Settings): Caption {
  const { weights, v3, r1, stargate, fall, voices, inauguration } = series;
  switch (Math.round(scene.step)) {
    case 0:
      return {
        title: `The number was published on ${dateOf(series, v3.day)}`,
        subtitle: LINE,
        sources: unique([...weights.sources, ...v3.sources]),
      };
    case 1:
      return {
        title: `R1 came ${r1.day - v3.day}\u00a0days after V3, on a day without trading`,
        subtitle: LINE,
        sources: unique([...r1.sources, ...inauguration.sources, 'yahoo-haiteng']),
      };
    case 2:
      return {
        title: 'A day later: half a trillion dollars, intended',
        subtitle: `${LINE}. Below, Stargate’s sum: outline, an intention; hatched, the part planned at once`,
        sources: unique([...stargate.sources, ...r1.sources]),
      };
    case 3:
      return {
        title: `In ${inWords(spanOf(voices))} days ${inWords(speakersOf(voices))} leaders of US tech spoke, and the app took first place`,
        subtitle: 'Who spoke or what happened, on which day; the words of the latest below the line. Solid cells: US markets open',
        sources: unique(voices.flatMap(({ sources }) => sources)),
      };
    default:
      return {
        title: `The news was ${fall.day - v3.day}\u00a0days old, or ${fall.day - r1.day}`,
        subtitle: 'Days from the release of each model to Nvidia’s fall. Which of the two moved the market is not known',
        sources: unique([...v3.sources, ...r1.sources, ...stargate.sources, ...fall.sources]),
      };
  }
}

/** The text alternative of a scene. */
export function describe(series: Series, scene: Scene, _settings: Settings): string {
  const { weights, v3, r1, stargate, fall, voices, days } = series;
  const on = (day: number) => dateOf(series, day);
  switch (Math.round(scene.step)) {
    case 0:
      return `A line of days from ${on(0)}. On ${on(weights.day)} the weights of V3 appear; on ${on(v3.day)} come the release and the paper with its ${formatQuantity(series.run, 'usd-million')}. Our data have no event for the ${series.quiet} days after.`;
    case 1:
      return `The line runs on to ${on(r1.day)}, the day of R1’s release and of the inauguration in Washington, ${r1.day - v3.day} days after V3. That day’s cell is hollow: the US markets are closed.`;
    case 2:
      return `On ${on(stargate.day)}, the day after R1, Stargate is announced: an intention to invest ${formatQuantity(series.intended, 'usd-billion', { digits: 0 })} over four years, ${formatQuantity(series.atOnce, 'usd-billion', { digits: 0 })} of it at once. A bar in outline stands for the whole, its hatched part for what was to be spent at once.`;
    case 3:
      return `Names rise above their days. ${voices.map(({ day, name, words }) => `${on(day)}: ${name}${words === '' ? '' : `, “${words}”`}`).join('; ')}.`;
    default:
      return `The whole line, ${days} days. Two spans end at Nvidia’s fall of ${formatQuantity(series.lost, 'usd-billion')} on ${on(fall.day)}: ${fall.day - v3.day} days from V3, ${fall.day - r1.day} days from R1. Which of the two moved the market is not known.`;
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
    case 0:
      return flags(weights, v3, {
        day: v3.day,
        label: `In the paper, the cost of the final training run: ${formatQuantity(series.run, 'usd-million')}`,
      });
    case 1:
      return flags(v3, r1, inauguration, { day: r1.day, label: 'US markets closed' });
    case 2:
      return flags(
        r1,
        stargate,
        { day: stargate.day, label: `Intended, over four years: ${formatQuantity(series.intended, 'usd-billion', { digits: 0 })}` },
        { day: stargate.day, label: `Of it at once: ${formatQuantity(series.atOnce, 'usd-billion', { digits: 0 })}` },
      );
    case 3:
      return {
        columns: ['Day', 'Who', 'Words'],
        rows: voices.map(({ day, name, words }) => [dateOf(series, day), name, words === '' ? '–' : `“${words}”`]),
      };
    default:
      return {
        columns: ['From', 'To', 'Days'],
        rows: [v3, r1].map(({ day, label }) => [
          `${label}, ${dateOf(series, day)}`,
          `${fall.label}, ${dateOf(series, fall.day)}`,
          String(fall.day - day),
        ]),
      };
  }
}

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven'];

/** A small number in letters. */
function inWords(value: number): string {
  return SMALL[value] ?? String(value);
}

/** Days from the first to the last of the voices, both counted. */
function spanOf(voices: readonly Voice[]): number {
  const days = voices.map(({ day }) => day);
  return Math.max(...days) - Math.min(...days) + 1;
}

/** People who are quoted. */
function speakersOf(voices: readonly Voice[]): number {
  return new Set(voices.filter(({ words }) => words !== '').map(({ name }) => name)).size;
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
