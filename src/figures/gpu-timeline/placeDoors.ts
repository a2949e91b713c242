import { clamp, rectPath, round, stage, type LabelMark } from '../../marks/marks.ts';
import { textWidth } from '../../marks/textWidth.ts';
import { actionOf, chipOf } from './amounts.ts';
import { lines, type Frame, type Layer } from './frame.ts';
import type { Scene } from './scenes.ts';
import type { Series } from './series.ts';
import { dateText, yearOf } from './time.ts';

/** What each side did, the most telling first: a low drawing shows only the first ones. */
const WASHINGTON = ['h20-licence-2025', 'h20-licences-2025', 'h200-opening-2025', 'rule-2026', 'h20-promise-2025', 'no-listing-2026'];
const BEIJING = ['china-cancel-2025', 'china-customs-2026', 'china-permits-2026', 'v4-report', 'ascend-training-2025', 'huawei-v4'];

/** The quantities that dates of actions are. */
const DATES: Readonly<Record<string, string>> = {
  'h20-licence-2025': 'control.h20-licence-2025.date',
  'rule-2026': 'control.rule-2026.date',
  'china-cancel-2025': 'control.china-cancel-2025.date',
};

interface Lane {
  readonly poles: string;
  readonly dots: string;
  readonly labels: readonly LabelMark[];
}

/**
 * Actions of one side as a stair of labels: each stands to the left of its pole, and the latest is farthest from the axis,
 * so that no pole crosses a label.
 */
function lane(series: Series, frame: Frame, ids: readonly string[], foot: number, direction: -1 | 1): Lane {
  const { text, line, compact } = frame;
  const actions = ids.map((id) => actionOf(series, id)).sort((a, b) => yearOf(a.date) - yearOf(b.date));
  let poles = '';
  let dots = '';
  const labels = actions.map((action, index): LabelMark => {
    const x = frame.x(yearOf(action.date));
    const y = foot + direction * (index * line + line * 0.55);
    const own = action.by === 'china' || action.by === 'us';
    if (own) poles += `M${round(x)} ${round(foot)}V${round(y)}`;
    else dots += `M${round(x)} ${round(foot)}V${round(y)}`;
    const words = compact ? action.label : `${dateText(action.date)}: ${action.label}`;
    // A label longer than what is left of its pole stands against the edge of the drawing.
    const right = Math.max(x - 5, textWidth(words, text) + 2);
    return {
      key: `action-${action.id}`,
      x: round(Math.min(right, frame.size.width - 2)),
      y: round(y + text * 0.35),
      text: words,
      size: text,
      anchor: 'end',
      tone: action.by === 'us' ? 'us-action' : action.by === 'china' ? 'cn-action' : 'ink',
      halo: true,
      number: compact ? undefined : DATES[action.id],
    };
  });
  return { poles, dots, labels };
}

/** Whose door a lane is: the name stands to the left of the shortest line, or of the first that leaves it room. */
function nameOf(lane: Lane, name: string, tone: 'us-action' | 'cn-action', size: number): LabelMark[] {
  const start = (label: LabelMark) => label.x - textWidth(label.text, size);
  const [roomiest] = lane.labels.filter((label) => label.tone === tone).sort((a, b) => start(b) - start(a));
  if (!roomiest || start(roomiest) < textWidth(name, size, 600) + 10) return [];
  return [{ key: `door-${name}`, x: 2, y: roomiest.y, text: name, size, weight: 600, tone }];
}

/** Both governments’ doors: Washington above the axis, Beijing below it, with DeepSeek’s own moves among them. */
export function placeDoors(series: Series, scene: Scene, frame: Frame): Layer {
  const shown = stage(scene.doors, 0.8, 1);
  const key = 'doors';
  if (shown <= 0) return { key, opacity: 0, shapes: [], labels: [] };
  const { axis, row, tops, right, text, size } = frame;
  const many = lines(size);
  const above = lane(series, frame, WASHINGTON.slice(0, many.us), axis - row - 2, -1);
  const below = lane(series, frame, BEIJING.slice(0, many.china), tops.doors, 1);
  const h200 = chipOf(series, 'H200');
  const from = clamp(frame.x(yearOf(h200.from ?? '0')), frame.left, right);
  const bar = { x: from, y: axis - row, width: right - from, height: row };
  const words =
    ['H200: licence, case by case', 'H200: by licence', 'H200'].find((option) => textWidth(option, text) < bar.width - 10) ?? '';
  return {
    key,
    opacity: round(shown),
    shapes: [
      { key: 'h200', kind: 'outline', tone: 'nvidia', d: bar.width > 0 ? rectPath(bar) : '' },
      { key: 'us-poles', kind: 'line', tone: 'us-action', d: above.poles },
      { key: 'cn-poles', kind: 'line', tone: 'cn-action', d: below.poles },
      { key: 'own-poles', kind: 'leader', tone: 'soft', d: below.dots },
    ],
    labels: [
      ...above.labels,
      ...below.labels,
      ...nameOf(above, 'Washington', 'us-action', text),
      ...nameOf(below, 'Beijing', 'cn-action', text),
      { key: 'h200', x: round(from + 5), y: round(axis - row / 2 + text * 0.35), text: words, size: text },
    ],
  };
}
