import { build, type BuiltFigure } from '../../../src/figures/build.ts';
import { figureFaults } from '../../../src/figures/checkFigure.ts';
import { loadTables } from '../../../src/data/tables.ts';
import type { Layer } from '../../../src/marks/layer.ts';
import { thrown, type Chapter } from './mistake.ts';

const LAYER: Layer = {
  key: 'bars',
  opacity: 1,
  shapes: [{ key: 'v3', look: 'solid tone-deepseek', d: 'M0 0h10v10h-10z' }],
  labels: [{ key: 'v3', x: 10, y: 20, text: 'V3' }],
};
const FIGURE: BuiltFigure = {
  id: 'month',
  steps: ['strip'],
  series: {},
  marks: () => [LAYER],
  length: () => 1,
  rest: () => ({ from: 0, to: 1 }),
  caption: () => ({ title: 'A month passed.', subtitle: 'Days, to scale.', sources: ['nasdaq'] }),
  describe: () => 'A strip of thirty-three days, from the paper of V3 to the fall of the market.',
  settingNames: [],
  soundWords: undefined,
  rows: () => ({ columns: ['Day', 'What'], rows: [['26 December', 'V3']] }),
};
const check = (change: Partial<BuiltFigure> = {}) => [...new Set(figureFaults({ ...FIGURE, ...change }, new Set(['nasdaq'])))];
/** The same fault is told for each size; one stands in the table. */
const placed = (layer: Layer) => check({ marks: () => [layer] }).slice(0, 1);
const caption = FIGURE.caption('strip');

export const figures: Chapter = {
  title: 'Figures',
  intro: 'What the five files of a figure make, at every step, on a phone, as a still and on a wide screen.',
  good: () => check(),
  mistakes: [
    {
      did: 'a place that is no number',
      told: () => placed({ ...LAYER, labels: [{ key: 'v3', x: Number.NaN, y: 20, text: 'V3' }] }),
      cure: 'Look for a division by nothing, or an empty cell in the series.',
    },
    {
      did: 'a path with no number in it',
      told: () => placed({ ...LAYER, shapes: [{ key: 'v3', look: '', d: 'M0 NaNh10' }] }),
      cure: 'The same.',
    },
    {
      did: 'a key used twice',
      told: () => placed({ ...LAYER, labels: [...LAYER.labels, ...LAYER.labels] }),
      cure: 'Give each mark of a layer a key of its own: by it the drawing knows it from frame to frame.',
    },
    {
      did: 'a series that the tables have not enough for',
      told: () =>
        thrown(() =>
          build('month', {
            series: () => {
              throw new Error('expected the row "v3-total" of models.csv, found none');
            },
          } as never)(loadTables()),
        ),
      cure: 'Put the row back, or change the series.',
    },
    {
      did: 'a mark for a step that has no words',
      told: () =>
        check({
          describe: () => {
            throw new Error('no words for step strip');
          },
        }),
      cure: 'Write them in `words.ts`.',
    },
    {
      did: 'a caption without a finding',
      told: () => check({ caption: () => ({ ...caption, title: '' }) }),
      cure: 'Say the finding, as a sentence.',
    },
    {
      did: 'no words for readers who do not see it',
      told: () => check({ describe: () => '' }),
      cure: 'Say in two or three sentences what is drawn, with its numbers.',
    },
    {
      did: 'a table without rows',
      told: () => check({ rows: () => ({ columns: ['Day'], rows: [] }) }),
      cure: 'Give the numbers that are drawn.',
    },
    {
      did: 'a row with a cell too few',
      told: () => check({ rows: () => ({ columns: ['Day', 'What'], rows: [['26 December']] }) }),
      cure: 'Give each row as many cells as there are columns.',
    },
    {
      did: 'an unknown source',
      told: () => check({ caption: () => ({ ...caption, sources: ['nasdac'] }) }),
      cure: 'Take the name proposed.',
      meant: 'nasdaq',
    },
  ],
};
