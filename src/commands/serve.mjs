/**
 * A small static file server that behaves like a plain web host: directory index, redirect to the trailing slash, real
 * 404s, no headers for other origins, nothing compressed unless told. It can stand under a sub-path, and tests can make it
 * slow or broken.
 */
import { open, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join, relative, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { contentType } from './content-types.mjs';

/**
 * @typedef {object} ServeOptions
 * @property {string} directory what to serve
 * @property {number} [port] 0, the default, takes any free one
 * @property {string} [mount] the path under which it stands, such as `/a/b/`
 * @property {string} [host]
 * @property {boolean} [compressed] hands out the `.br` copy of a file, where there is one and the browser takes it
 * @property {(path: string) => number} [delay] milliseconds to wait before answering a path
 * @property {(path: string) => number | 'drop' | undefined} [fail] the status to fail a path with; `drop` cuts the connection
 */
/** @typedef {{ url: string, close: () => Promise<void> }} Served `url` ends with a slash */
/** @typedef {{ status: number, file?: string, location?: string }} Answer */

/**
 * Starts serving.
 * @param {ServeOptions} options
 * @returns {Promise<Served>}
 * @throws {Error} when the directory is missing, or (code EADDRINUSE) the port is taken
 */
export async function serve({ directory, port = 0, mount = '/', host = '127.0.0.1', compressed = false, delay, fail }) {
  const base = resolve(directory);
  if (!(await isDirectory(base))) throw new Error(`There is no folder ${base} to serve.`);
  const prefix = `/${mount.split('/').filter(Boolean).join('/')}/`.replace('//', '/');

  const server = createServer((request, response) => {
    const { path, query } = splitTarget(request.url ?? '/');
    respond(request, response, path, query).catch(() => response.destroy());
  });

  /**
   * @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response
   * @param {string | undefined} path @param {string} query
   */
  async function respond(request, response, path, query) {
    if (path !== undefined && delay) await pause(delay(path));
    const failure = path === undefined ? undefined : fail?.(path);
    if (failure === 'drop') return void response.destroy();
    if (failure) return sendText(response, failure, `Failed on purpose: ${failure}`);
    if (request.method !== 'GET' && request.method !== 'HEAD') return sendText(response, 405, 'Method not allowed');
    if (path === undefined) return sendText(response, 400, 'Bad request');
    const answer = await lookUp(base, prefix, path);
    if (answer.location) return redirect(response, answer, query);
    return sendFile(request, response, answer, compressed);
  }

  await /** @type {Promise<void>} */ (
    new Promise((done, failed) => {
      server.once('error', failed);
      server.listen(port, host, done);
    })
  );
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${address.port}${prefix}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/**
 * Splits a request's target into its decoded path, undefined when that cannot be decoded, and its query with the `?`.
 * @param {string} target
 */
function splitTarget(target) {
  const [, path = '', query = ''] = /^([^?]*)(\?.*)?$/s.exec(target) ?? [];
  try {
    const decoded = decodeURIComponent(path);
    return { path: decoded.includes('\0') ? undefined : decoded, query };
  } catch {
    return { path: undefined, query };
  }
}

/**
 * What a path is answered with.
 * @param {string} base @param {string} prefix @param {string} path
 * @returns {Promise<Answer>}
 */
async function lookUp(base, prefix, path) {
  const missing = async () => {
    const page = join(base, '404.html');
    return { status: 404, file: (await isFile(page)) ? page : undefined };
  };
  if (`${path}/` === prefix) return { status: 301, location: prefix };
  if (!path.startsWith(prefix)) return missing();

  const file = resolve(base, `./${path.slice(prefix.length)}`);
  if (file !== base && !file.startsWith(base + sep)) return missing();
  if (await isDirectory(file)) {
    const index = join(file, 'index.html');
    if (!(await isFile(index))) return missing();
    if (path.endsWith('/')) return { status: 200, file: index };
    // Written from the file's place, not from the request, so that `//elsewhere` cannot become another host.
    const inside = relative(base, file).split(sep).map(encodeURIComponent).join('/');
    return { status: 301, location: `${prefix}${inside}/` };
  }
  return (await isFile(file)) && !path.endsWith('/') ? { status: 200, file } : missing();
}

/** @param {import('node:http').ServerResponse} response @param {Answer} answer @param {string} query */
function redirect(response, answer, query) {
  response.writeHead(answer.status, { Location: `${answer.location}${query}`, 'Content-Length': 0 }).end();
}

/** @param {import('node:http').ServerResponse} response @param {number} status @param {string} text */
function sendText(response, status, text) {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${text}\n`);
}

/**
 * @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response
 * @param {Answer} answer @param {boolean} compressed
 */
async function sendFile(request, response, { status, file }, compressed) {
  if (!file) return sendText(response, status, 'Not found');
  const takesBrotli = /\bbr\b/.test(String(request.headers['accept-encoding'] ?? ''));
  const packed = compressed && takesBrotli && (await isFile(`${file}.br`));
  const sent = packed ? `${file}.br` : file;
  // Opened once: whatever is put into its place meanwhile, the length and the bytes are of one file.
  const opened = await open(sent);
  try {
    const { size } = await opened.stat();
    response.writeHead(status, {
      'Content-Type': contentType(file),
      'Content-Length': size,
      ...(packed && { 'Content-Encoding': 'br' }),
      // A rebuilt site must show at once.
      'Cache-Control': 'no-cache',
    });
    if (request.method === 'HEAD') return void response.end();
    return await pipeline(opened.createReadStream({ autoClose: false }), response);
  } finally {
    await opened.close();
  }
}

/** @param {string} path */
async function isFile(path) {
  return stat(path).then(
    (entry) => entry.isFile(),
    () => false,
  );
}

/** @param {string} path */
async function isDirectory(path) {
  return stat(path).then(
    (entry) => entry.isDirectory(),
    () => false,
  );
}
