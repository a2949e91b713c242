/** What a frame of scrolling costs the main thread, read from a browser trace. */

/** @typedef {{ name: string, ph: string, ts: number, tdur?: number, pid: number, tid: number, args?: { name?: string } }} TraceEvent */

/** Everything between these marks belongs to one frame. */
const FRAME = 'BeginMainThreadFrame';

/**
 * Main-thread CPU time of each frame in milliseconds: script, style, layout, paint and commit together, because all of it
 * runs in the thread's tasks. Frames in which nothing was begun are not in the trace and do not count.
 * @param {TraceEvent[]} events
 * @returns {number[]}
 */
export function frameCosts(events) {
  const main = mainThread(events);
  const own = events.filter(({ pid, tid }) => pid === main.pid && tid === main.tid).sort((a, b) => a.ts - b.ts);
  const frames = own.filter(({ name }) => name === FRAME).map(({ ts }) => ts);
  const tasks = own.filter(({ name, ph }) => ph === 'X' && (name === 'RunTask' || name === 'ThreadControllerImpl::RunTask'));
  /** @type {number[]} */
  const costs = [];
  let at = 0;
  for (const [index, start] of frames.entries()) {
    const end = frames[index + 1];
    if (end === undefined) break;
    let cost = 0;
    // The mark lies inside the task that it belongs to.
    while (at < tasks.length && taskEnd(tasks[at]) < start) at += 1;
    for (let next = at; next < tasks.length && tasks[next].ts < end && taskEnd(tasks[next]) < end; next += 1) cost += tasks[next].tdur ?? 0;
    costs.push(cost / 1000);
  }
  return costs;
}

/** @param {TraceEvent & { dur?: number }} task */
function taskEnd(task) {
  return task.ts + (task.dur ?? 0);
}

/** The renderer's main thread with the most frames: the page's own, not the one of an empty tab. @param {TraceEvent[]} events */
function mainThread(events) {
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
