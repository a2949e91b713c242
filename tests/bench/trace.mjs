/** Reads a browser trace: what the page's main thread did. */

/** @typedef {{ name: string, ph: string, ts: number, dur?: number, tdur?: number, pid: number, tid: number }} TraceEvent */
/** @typedef {{ start: number, end: number, cpu: number }} Task times in milliseconds; `cpu` is what the thread worked */

/** What has to be traced for the functions below. */
export const CATEGORIES = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'cc', 'benchmark'];

/** The main thread's part of making a frame begins here. */
const FRAME = 'ProxyMain::BeginMainFrame';
/** Everything that a thread does, it does in such a task. Where both names are in a trace, one holds the other. */
const TASKS = ['RunTask', 'ThreadControllerImpl::RunTask'];
/** A task that keeps a reader waiting, in milliseconds. */
const LONG = 50;

/**
 * The tasks of the page's main thread in their order, and when its frames began.
 * @param {TraceEvent[]} events
 * @returns {{ tasks: Task[], frames: number[] }}
 * @throws {Error} when the trace has no frames
 */
export function mainThread(events) {
  const { pid, tid } = busiest(events);
  const own = events.filter((event) => event.pid === pid && event.tid === tid && event.ph === 'X').sort((a, b) => a.ts - b.ts);
  const name = TASKS.find((task) => own.some((event) => event.name === task));
  return {
    frames: own.filter((event) => event.name === FRAME).map(({ ts }) => ts / 1000),
    tasks: own
      .filter((event) => event.name === name)
      .map(({ ts, dur = 0, tdur = 0 }) => ({ start: ts / 1000, end: (ts + dur) / 1000, cpu: tdur / 1000 })),
  };
}

/** What all tasks together worked, in milliseconds. @param {Task[]} tasks */
export function work(tasks) {
  return tasks.reduce((sum, { cpu }) => sum + cpu, 0);
}

/** How many tasks kept the thread for longer than a reader should wait. @param {Task[]} tasks */
export function longTasks(tasks) {
  return tasks.filter(({ cpu }) => cpu > LONG).length;
}

/**
 * Main-thread work of each frame in milliseconds: script, style, layout, paint and commit together, with whatever else
 * the thread did until the next frame began. Moments in which no frame was made are not in the trace and do not count.
 * @param {{ tasks: Task[], frames: number[] }} thread
 */
export function frameCosts({ tasks, frames }) {
  const costs = frames.map(() => 0);
  let frame = -1;
  for (const { end, cpu } of tasks) {
    // The mark lies inside the task that makes the frame, so a task belongs to the last frame begun before its end.
    while (frame + 1 < frames.length && frames[frame + 1] <= end) frame += 1;
    if (frame >= 0) costs[frame] += cpu;
  }
  return costs;
}

/** The renderer's main thread with the most frames: the page's own, not the one of an empty tab. @param {TraceEvent[]} events */
function busiest(events) {
  /** @type {Map<string, { pid: number, tid: number, frames: number }>} */
  const threads = new Map();
  for (const { name, pid, tid } of events) {
    if (name !== FRAME) continue;
    const key = `${pid}/${tid}`;
    const known = threads.get(key) ?? { pid, tid, frames: 0 };
    known.frames += 1;
    threads.set(key, known);
  }
  const best = [...threads.values()].sort((a, b) => b.frames - a.frames)[0];
  if (!best) throw new Error('The trace has no frames.');
  return best;
}

/** @param {number[]} values @param {number} share 0 to 1 */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
