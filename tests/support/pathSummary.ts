import { createHash } from 'node:crypto';

/** Paths up to this length are told as they are. */
const SHORT = 48;

/**
 * An SVG path in a few words, in whole and half pixels: a short one as it is; a long one by where it begins, the box around it,
 * its commands, and a checksum, so that no change goes unseen. Control points count as part of the box.
 */
export function pathSummary(d: string): string {
  const steps = stepsOf(d);
  const rounded = steps.map(({ command, numbers }) => command + numbers.map(half).join(' ')).join('');
  if (rounded.length <= SHORT) return rounded;
  const points = pointsOf(steps);
  const [left, top] = [Math.min(...points.map(([x]) => x)), Math.min(...points.map(([, y]) => y))];
  const [right, bottom] = [Math.max(...points.map(([x]) => x)), Math.max(...points.map(([, y]) => y))];
  const counts = Map.groupBy(steps, ({ command }) => command);
  const commands = [...counts].map(([command, { length }]) => `${length}${command}`).join(' ');
  const sum = createHash('sha256').update(rounded).digest('hex').slice(0, 6);
  return `box ${half(left)},${half(top)} ${half(right - left)}×${half(bottom - top)} of ${commands} #${sum}`;
}

/** A number to the half pixel, so that noise below it does not show. */
export function half(value: number): string {
  const rounded = Math.round(value * 2) / 2;
  return Object.is(rounded, -0) ? '0' : String(rounded);
}

interface PathStep {
  readonly command: string;
  readonly numbers: readonly number[];
}

/** How many numbers each command takes. */
const ARITY: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2, a: 7, z: 0 };

/** A path cut into its commands, one for each set of numbers. Throws on a command or a number of numbers that no path has. */
function stepsOf(d: string): PathStep[] {
  return [...d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)].flatMap(([, command = '', text = '']) => {
    const numbers = [...text.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g)].map(([digits]) => Number(digits));
    const arity = ARITY[command.toLowerCase()];
    if (arity === undefined || (arity === 0 ? numbers.length > 0 : numbers.length === 0 || numbers.length % arity !== 0)) {
      throw new Error(`expected a path, found "${command}${text}"`);
    }
    if (arity === 0) return [{ command, numbers }];
    return Array.from({ length: numbers.length / arity }, (_, index) => ({
      command,
      numbers: numbers.slice(index * arity, (index + 1) * arity),
    }));
  });
}

type Point = readonly [x: number, y: number];

/** The points that a path goes to or is bent by, in pixels of the drawing. */
function pointsOf(steps: readonly PathStep[]): Point[] {
  let [x, y]: Point = [0, 0];
  let start: Point = [0, 0];
  return steps.flatMap(({ command, numbers }) => {
    const name = command.toLowerCase();
    const [ox, oy] = command === name ? [x, y] : [0, 0];
    if (name === 'z') {
      [x, y] = start;
      return [];
    }
    const places: Point[] =
      name === 'h'
        ? [[ox + (numbers[0] ?? 0), y]]
        : name === 'v'
          ? [[x, oy + (numbers[0] ?? 0)]]
          : name === 'a'
            ? [[ox + (numbers[5] ?? 0), oy + (numbers[6] ?? 0)]]
            : Array.from({ length: numbers.length / 2 }, (_, index): Point => [
                ox + (numbers[2 * index] ?? 0),
                oy + (numbers[2 * index + 1] ?? 0),
              ]);
    [x, y] = places.at(-1) ?? [x, y];
    if (name === 'm') start = [x, y];
    return places;
  });
}
