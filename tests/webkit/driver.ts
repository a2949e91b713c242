/**
 * WebKitGTK through its own WebDriver, the W3C protocol over HTTP, on a display that nobody sees. Playwright cannot drive
 * this browser; a few requests can.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { FoundWebKit } from '../support/browsers.mjs';

const START_LIMIT_MS = 20_000;
const SCREEN = '1280x800x24';

/** An open browser window. */
export interface WebKit {
  /** Opens an address and waits for its load event. */
  goTo(address: string): Promise<void>;
  /** Runs the body of a function in the page and returns what it returns. */
  evaluate<Value>(body: string, ...args: unknown[]): Promise<Value>;
}

/**
 * Starts a display, a driver and a browser, lends them, and stops all of them, whatever happens.
 * @throws {Error} when one of them does not start, or `use` throws
 */
export async function withWebKit(tools: FoundWebKit, use: (webkit: WebKit) => Promise<void>): Promise<void> {
  const started: ChildProcess[] = [];
  const stopAll = (): void => started.forEach((child) => void child.kill());
  process.once('exit', stopAll); // a run that is cut short never gets to the end of this
  try {
    const display = spawn(tools.display, ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    started.push(display);
    const port = await freePort();
    const env = { ...process.env, DISPLAY: `:${await displayNumber(display)}`, GDK_BACKEND: 'x11' };
    started.push(spawn(tools.driver, [`--port=${port}`], { env, stdio: 'ignore' }));
    await withSession(`http://127.0.0.1:${port}`, use);
  } finally {
    for (const child of started.reverse()) await stop(child);
    process.off('exit', stopAll);
  }
}

async function withSession(driver: string, use: (webkit: WebKit) => Promise<void>): Promise<void> {
  await untilReady(driver);
  const { sessionId } = await request<{ sessionId: string }>('POST', `${driver}/session`, { capabilities: {} });
  const session = `${driver}/session/${sessionId}`;
  try {
    await use({
      goTo: (url) => request('POST', `${session}/url`, { url }),
      evaluate: (script, ...args) => request('POST', `${session}/execute/sync`, { script, args }),
    });
  } finally {
    await request('DELETE', session);
  }
}

async function request<Value>(method: string, address: string, body?: object): Promise<Value> {
  const response = await fetch(address, { method, body: body && JSON.stringify(body) });
  const { value } = (await response.json()) as { value: Value & { error?: string; message?: string } };
  if (!response.ok) throw new Error(`WebKitWebDriver: ${value.error}: ${value.message}`);
  return value;
}

async function untilReady(driver: string): Promise<void> {
  const limit = Date.now() + START_LIMIT_MS;
  for (;;) {
    try {
      return void (await request('GET', `${driver}/status`));
    } catch (error) {
      if (Date.now() > limit) throw error;
      await pause(50);
    }
  }
}

/** The display chooses a free number itself and writes it once it is ready. */
async function displayNumber(display: ChildProcess): Promise<string> {
  const [written] = await once(display.stdio[3]!, 'data', { signal: AbortSignal.timeout(START_LIMIT_MS) });
  return String(written).trim();
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  child.kill();
  await once(child, 'exit');
}
