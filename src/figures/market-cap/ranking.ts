import { lerp, round, type LabelMark, type Rect, dotPath } from '../../marks/marks.ts';
import type { Layer } from '../../marks/layer.ts';
import type { Type } from './type.ts';
import { bn } from './numbers.ts';
import type { Series } from './series.ts';

/** The most valuable companies at two closes, each a line from its value before to its value after. */
export function ranking(series: Series, box: Rect, type: Type): Pick<Layer, 'shapes' | 'labels'> {
  const values = series.ranks.flatMap(({ before, after }) => [before, after]);
  const [most, least] = [Math.max(...values), Math.min(...values)];
  const head = box.y + type.label;
  const [top, bottom] = [head + (type.compact ? 20 : 34), box.y + box.height - (type.compact ? 8 : 26)];
  const names = type.compact ? (box.width < 190 ? 66 : 74) : 94;
  const [from, to] = [box.x + names, box.x + box.width - names];
  const y = (value: number) => lerp(top, bottom, (most - value) / (most - least));
  const nvidia = series.ranks.slice(0, 1);
  const others = series.ranks.slice(1);
  const lines = (companies: Series['ranks']) =>
    companies.map(({ before, after }) => `M${round(from)} ${round(y(before))}L${round(to)} ${round(y(after))}`).join('');
  const dots = (companies: Series['ranks'], radius: number) =>
    companies.map(({ before, after }) => dotPath(from, y(before), radius) + dotPath(to, y(after), radius)).join('');

  const labels: LabelMark[] = [];
  for (const when of ['before', 'after'] as const) {
    const first = when === 'before';
    const anchor = first ? 'end' : 'start';
    const x = round(first ? from - 8 : to + 8);
    labels.push({
      key: `rank-${when}`,
      text: to - from < 60 ? (first ? 'Fri' : 'Mon') : first ? 'Friday' : 'Monday',
      x: round(first ? from : to),
      y: round(head),
      size: type.label,
      anchor: 'middle',
      tone: 'soft',
    });
    [...series.ranks]
      .sort((a, b) => b[when] - a[when])
      .forEach((company, index) => {
        const own = company.name === nvidia[0]?.name;
        const at = y(company[when]);
        labels.push({
          key: `rank-${when}-${company.name}`,
          text: `${index + 1} ${company.name}`,
          x,
          y: round(at + (type.compact ? 4 : -1)),
          size: type.label,
          weight: own ? 600 : 400,
          anchor,
          tone: own ? 'lost' : 'ink',
        });
        if (!type.compact)
          labels.push({
            key: `value-${when}-${company.name}`,
            text: bn(company[when]),
            x,
            y: round(at + type.label),
            size: 12,
            anchor,
            tone: 'soft',
            number: `${company.id === 'nvda' ? 'nvidia.cap' : `cap.${company.id}`}.${first ? 'friday' : 'monday'}`,
          });
      });
  }
  return {
    shapes: [
      { key: 'others', look: 'line tone-neutral', d: lines(others) },
      { key: 'others-dots', look: 'solid tone-neutral', d: dots(others, 3.5) },
      { key: 'nvidia', look: 'line tone-lost', d: lines(nvidia) },
      { key: 'nvidia-dots', look: 'solid tone-lost', d: dots(nvidia, 4) },
    ],
    labels,
  };
}
