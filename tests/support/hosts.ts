/** The servers that people host a folder with, each started on two ports: at a domain’s root, and under `/a/b/c/`. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const HOSTS = ['python3', 'nginx', 'caddy', 'apache2'] as const;
export type Host = (typeof HOSTS)[number];

/** Where a server's files lie: the two folders that it hands out, one for scratch, and the settings that the site brings. */
interface Places {
  readonly root: string;
  readonly deep: string;
  readonly scratch: string;
  readonly settings: string;
  readonly ports: readonly [root: number, deep: number];
}

/** Debian keeps its servers where an ordinary user's shell does not look. */
const env = { ...process.env, PATH: `${process.env.PATH ?? ''}:/usr/sbin` };

/** Whether a server is installed here. */
export function isInstalled(host: Host): boolean {
  return spawnSync(host, [host === 'caddy' ? 'version' : host === 'python3' ? '--version' : '-v'], { env }).status === 0;
}

/** Serves the site with one of the servers while `use` runs, which gets the two addresses. Throws when it does not start. */
export async function whileHosted(host: Host, dist: string, use: (addresses: string[]) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'shock-host-'));
  chmodSync(folder, 0o755); // a server may read as somebody else
  const places: Places = {
    root: join(folder, 'site'),
    deep: join(folder, 'deep'),
    scratch: folder,
    settings: join(folder, 'site/hosting'),
    ports: [await freePort(), await freePort()],
  };
  cpSync(dist, places.root, { recursive: true });
  mkdirSync(join(places.deep, 'a/b'), { recursive: true });
  symlinkSync(places.root, join(places.deep, 'a/b/c'), 'dir');
  const running = START[host](places).map(([command, ...args]) =>
    spawn(command, args, { env: { ...env, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder }, stdio: 'ignore' }),
  );
  try {
    const addresses = [`http://127.0.0.1:${places.ports[0]}/`, `http://127.0.0.1:${places.ports[1]}/a/b/c/`];
    await Promise.all(addresses.map((address) => answers(address, running)));
    await use(addresses);
  } finally {
    await Promise.all(running.filter(({ exitCode }) => exitCode === null).map((own) => (own.kill(), once(own, 'exit'))));
    rmSync(folder, { recursive: true });
  }
}

type Command = readonly [command: string, ...args: string[]];

const START: Readonly<Record<Host, (places: Places) => readonly Command[]>> = {
  python3: ({ root, deep, ports }) =>
    [root, deep].map((folder, index) => [
      'python3',
      '-m',
      'http.server',
      String(ports[index]),
      '--bind',
      '127.0.0.1',
      '--directory',
      folder,
    ]),

  nginx: ({ root, deep, scratch, settings, ports }) => {
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${scratch}/${kind};`).join(' ');
    const servers = [root, deep].map(
      (folder, index) => `server { listen 127.0.0.1:${ports[index]}; root ${folder}; include ${settings}/nginx.conf; }`,
    );
    const user = process.getuid?.() === 0 ? 'user root;' : '';
    writeFileSync(
      join(scratch, 'nginx.conf'),
      `${user} daemon off; worker_processes 1; pid ${scratch}/nginx.pid; error_log /dev/null; events {}
       http { include /etc/nginx/mime.types; access_log off; absolute_redirect off; ${temporary} ${servers.join('\n')} }`,
    );
    return [['nginx', '-c', join(scratch, 'nginx.conf'), '-e', '/dev/null']];
  },

  caddy: ({ root, deep, scratch, settings, ports }) => {
    const sites = [root, deep].map(
      (folder, index) => `http://127.0.0.1:${ports[index]} {\n\troot * ${folder}\n\timport ${settings}/Caddyfile\n}`,
    );
    writeFileSync(join(scratch, 'Caddyfile'), `{\n\tadmin off\n\tauto_https off\n}\n${sites.join('\n')}\n`);
    return [['caddy', 'run', '--adapter', 'caddyfile', '--config', join(scratch, 'Caddyfile')]];
  },

  apache2: ({ root, deep, scratch, settings, ports }) => {
    const modules = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'rewrite'].map(
      (name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`,
    );
    const sites = [root, deep].map(
      (folder, index) =>
        `Listen 127.0.0.1:${ports[index]}\n<VirtualHost 127.0.0.1:${ports[index]}>\nDocumentRoot ${folder}\n</VirtualHost>`,
    );
    writeFileSync(
      join(scratch, 'apache.conf'),
      [
        ...modules,
        ...(process.getuid?.() === 0 ? ['User www-data', 'Group www-data'] : []),
        'ServerName 127.0.0.1',
        `ServerRoot ${scratch}`,
        `PidFile ${scratch}/apache.pid`,
        `DefaultRuntimeDir ${scratch}`,
        'ErrorLog /dev/null',
        'TypesConfig /etc/mime.types',
        ...sites,
        `<Directory ${scratch}>`,
        'Require all granted',
        'Options FollowSymLinks',
        `Include ${settings}/apache.htaccess`,
        '</Directory>',
      ].join('\n'),
    );
    return [['apache2', '-f', join(scratch, 'apache.conf'), '-DFOREGROUND']];
  },
};

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Asks until there is an answer, or the server has ended. */
async function answers(address: string, running: readonly ChildProcess[]): Promise<void> {
  while (
    !(await fetch(address).then(
      ({ ok }) => ok,
      () => false,
    ))
  ) {
    if (running.some(({ exitCode }) => exitCode !== null)) throw new Error(`The server of ${address} has ended.`);
    await new Promise((done) => setTimeout(done, 50));
  }
}
