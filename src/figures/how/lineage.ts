import type { Shape } from '../../marks/layer.ts';
import { round, type LabelMark, type Tone, label } from '../../marks/marks.ts';
import type { Frame, Picture } from './frame.ts';
import type { Node, Series } from './series.ts';

/** Where each model stands, as shares of width and height: older above, DeepSeek’s own in the middle. */
const PLACES: Readonly<Record<string, { readonly x: number; readonly y: number; readonly anchor?: 'start' | 'end' }>> = {
  llama: { x: 0.1, y: 0.06 },
  'deepseek-llm': { x: 0.16, y: 0.32 },
  v2: { x: 0.56, y: 0.06 },
  'v3-base': { x: 0.56, y: 0.32 },
  'r1-series': { x: 0.02, y: 0.6, anchor: 'start' },
  v3: { x: 0.42, y: 0.6 },
  r1: { x: 0.64, y: 0.6 },
  'r1-zero': { x: 0.88, y: 0.6 },
  qwen: { x: 0.02, y: 0.76, anchor: 'start' },
  'llama-3': { x: 0.98, y: 0.76, anchor: 'end' },
  'r1-qwen': { x: 0.24, y: 0.96 },
  'r1-llama': { x: 0.78, y: 0.96 },
};

/** What is passed on, and how its lines look. */
const PASSED = [
  { kind: 'weights', dash: undefined, example: ['v3-base', 'r1-zero'] },
  { kind: 'design', dash: '6 4', example: ['v2', 'v3-base'] },
  { kind: 'answers', dash: '1.5 4', example: ['r1', 'r1-qwen'] },
] as const;

const toneOf = ({ organization }: Node): Tone => (organization === 'DeepSeek' ? 'deepseek' : organization === 'Meta' ? 'us-labs' : 'ink');

/** Who builds on whom: names, and lines from what was taken to who took it. One line of each kind carries its word. */
export function lineage({ lineage: nodes }: Series, at: Frame): Picture {
  const inset = { top: at.text, bottom: 5 };
  const place = (id: string) => {
    const { x, y, anchor = 'middle' as const } = PLACES[id] ?? { x: 0, y: 0 };
    return { x: x * at.width, y: inset.top + y * (at.height - inset.top - inset.bottom), anchor };
  };
  const middle = (id: string) => {
    const { x, y, anchor } = place(id);
    return { x: anchor === 'start' ? x + 26 : anchor === 'end' ? x - 26 : x, y };
  };
  const labels: LabelMark[] = nodes.map((node) => {
    const { x, y, anchor } = place(node.id);
    const name = at.compact || node.organization === 'DeepSeek' ? node.model : `${node.model} (${node.organization})`;
    return label(node.id, x, y, name, at, {
      anchor,
      tone: toneOf(node),
      weight: node.id === 'r1' || node.id === 'v3' ? 600 : 400,
      halo: true,
    });
  });
  const shapes = PASSED.map(({ kind, dash, example }): Shape => {
    const edges = nodes.flatMap((child) => child[kind].map((parent) => ({ parent, child: child.id })));
    for (const { parent, child } of edges) {
      if (parent !== example[0] || child !== example[1]) continue;
      const [from, to] = [middle(parent), middle(child)];
      // Beside the line, on its right: above one that falls to the right, below one that falls to the left.
      const drop = to.x < from.x ? at.text : to.x > from.x ? -2 : 4;
      labels.push(
        label(`kind-${kind}`, (from.x + to.x) / 2 + 9, (from.y + to.y) / 2 + drop, kind, at, {
          size: at.text - 0.5,
          tone: 'soft',
          halo: true,
        }),
      );
    }
    return {
      key: kind,
      look: 'line tone-soft',
      d: edges.map(({ parent, child }) => edge(middle(parent), middle(child), at)).join(''),
      ...(dash && { dash }),
    };
  });
  return { shapes, labels };
}

/** A straight line between two names, clear of both. */
function edge(from: { x: number; y: number }, to: { x: number; y: number }, { text, compact }: Frame): string {
  if (Math.abs(from.y - to.y) < text) {
    const [a, b] = from.x < to.x ? [from.x + (compact ? 66 : 82), to.x - 18] : [from.x - 40, to.x + 40];
    return `M${round(a)} ${round(from.y - text * 0.35)}H${round(b)}`;
  }
  const startY = from.y + 5;
  const endY = to.y - text - 2;
  const k = (y: number) => (y - from.y) / (to.y - from.y);
  const x = (y: number) => from.x + (to.x - from.x) * k(y);
  return `M${round(x(startY))} ${round(startY)}L${round(x(endY))} ${round(endY)}`;
}
