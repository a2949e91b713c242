import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test as base } from '@playwright/test';
import { serve, type Served, type ServeOptions } from '../../../src/commands/serve.mjs';

const test = base.extend<{ open: (options?: Partial<ServeOptions>) => Promise<Served> }>({
  open: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'shock-serve-'));
    const directory = join(folder, 'dist');
    mkdirSync(join(directory, 'faq'), { recursive: true });
    writeFileSync(join(folder, 'secret.txt'), 'secret');
    writeFileSync(join(directory, 'index.html'), 'home');
    writeFileSync(join(directory, '404.html'), 'lost');
    writeFileSync(join(directory, 'faq', 'index.html'), 'faq');
    writeFileSync(join(directory, 'a b.csv'), 'x,y');
    writeFileSync(join(directory, 'a b.csv.br'), brotliCompressSync('x,y, packed'));
    const open: Served[] = [];
    await use(async (options) => {
      open.push(await serve({ directory, ...options }));
      return open.at(-1)!;
    });
    await Promise.all(open.map((served) => served.close()));
    rmSync(folder, { recursive: true });
  },
});

/** The answer to a path sent as it is, which fetch would tidy up. */
function ask(url: string, path: string, method = 'GET'): Promise<{ status: number; location?: string; body: string }> {
  const { hostname, port } = new URL(url);
  return new Promise((done, failed) => {
    request({ hostname, port, path, method }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        body += part;
      });
      response.on('end', () => done({ status: response.statusCode ?? 0, location: response.headers.location, body }));
    })
      .on('error', failed)
      .end();
  });
}

test('files have their content type, and nothing for other origins', async ({ open }) => {
  const { url } = await open();
  const csv = await fetch(`${url}a%20b.csv`);
  expect(await csv.text()).toBe('x,y');
  expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(csv.headers.get('access-control-allow-origin')).toBeNull();
  expect((await fetch(url)).headers.get('content-type')).toBe('text/html; charset=utf-8');
});

test('a packed copy is handed out when asked to, to those who take it', async ({ open }) => {
  const { url } = await open({ compressed: true });
  const csv = await fetch(`${url}a%20b.csv`, { headers: { 'accept-encoding': 'br' } });
  expect(await csv.text()).toBe('x,y, packed');
  expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(await (await fetch(`${url}a%20b.csv`, { headers: { 'accept-encoding': 'identity' } })).text()).toBe('x,y');
  expect(await (await fetch(url, { headers: { 'accept-encoding': 'br' } })).text()).toBe('home');
});

test('a folder has an index, and moves to its trailing slash with its query', async ({ open }) => {
  const { url } = await open();
  expect(await ask(url, '/faq/')).toMatchObject({ status: 200, body: 'faq' });
  expect(await ask(url, '/faq?hours=2')).toMatchObject({ status: 301, location: '/faq/?hours=2' });
  expect(await ask(url, '//faq')).toMatchObject({ status: 301, location: '/faq/' });
});

test('what is missing is a 404 with the page for it', async ({ open }) => {
  const { url } = await open();
  for (const path of ['/none', '/faq/none', '/index.html/']) {
    expect(await ask(url, path), path).toMatchObject({ status: 404, body: 'lost' });
  }
});

test('nothing outside the folder is served', async ({ open }) => {
  const { url } = await open();
  for (const path of ['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/faq/../../secret.txt', '/..%5csecret.txt']) {
    expect((await ask(url, path)).status, path).toBe(404);
  }
  expect((await ask(url, '/%zz')).status).toBe(400);
  expect((await ask(url, '/%00')).status).toBe(400);
});

test('only reading is allowed', async ({ open }) => {
  const { url } = await open();
  expect((await ask(url, '/', 'POST')).status).toBe(405);
  expect(await ask(url, '/faq/', 'HEAD')).toMatchObject({ status: 200, body: '' });
});

test('under a sub-path nothing else answers', async ({ open }) => {
  const { url } = await open({ mount: '/a/b/' });
  expect(new URL(url).pathname).toBe('/a/b/');
  expect(await ask(url, '/a/b/')).toMatchObject({ status: 200, body: 'home' });
  expect(await ask(url, '/a/b')).toMatchObject({ status: 301, location: '/a/b/' });
  expect(await ask(url, '/a/b/faq')).toMatchObject({ status: 301, location: '/a/b/faq/' });
  expect((await ask(url, '/faq/')).status).toBe(404);
});

test('paths can be slow, fail, or be cut off', async ({ open }) => {
  const { url } = await open({
    delay: (path) => (path === '/faq/' ? 150 : 0),
    fail: (path) => (({ '/broken': 503, '/cut': 'drop' }) as const)[path],
  });
  const start = performance.now();
  expect((await ask(url, '/faq/')).status).toBe(200);
  expect(performance.now() - start).toBeGreaterThanOrEqual(145);
  expect((await ask(url, '/broken')).status).toBe(503);
  await expect(ask(url, '/cut')).rejects.toThrow(/hang up|reset/);
});

test('a taken port and a missing folder are errors', async ({ open }) => {
  const { url } = await open();
  await expect(open({ port: Number(new URL(url).port) })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  await expect(open({ directory: '/no/such/folder' })).rejects.toThrow('no folder');
});
