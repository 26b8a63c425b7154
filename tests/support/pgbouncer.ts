import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { freePort } from '../../src/engine/verify/free-port.ts';

export interface Pooler {
  /** The URL of the same database behind it. */
  readonly url: string;
  stop(): Promise<void>;
}

/** The configuration of docker-compose.yml, by its settings. */
const shipped = new Map(
  readFileSync(join(import.meta.dirname, '../../deploy/pgbouncer.ini'), 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, name = '', value = ''] = /^(\w+) = ?(.*)$/.exec(line) ?? [];
      return name === '' ? [] : [[name, value]];
    }),
);

/** The settings of sessions that the operations guide asks of the pooler. */
const connectQuery = /connect_query='.*'/.exec(shipped.get('colophon') ?? '')?.[0];

/** What differs from it here: the version of Debian, the addresses, and the way to log in. */
const ownSettings = new Set([
  'colophon',
  'listen_addr',
  'listen_port',
  'auth_type',
  'auth_file',
  'default_pool_size',
  'max_client_conn',
  'max_prepared_statements',
]);

/** Starts PgBouncer in transaction mode before a database, with so few sessions that callers change them all the time. */
export async function startPgBouncer(databaseUrl: string): Promise<Pooler> {
  const { hostname, port, username, password, pathname } = new URL(databaseUrl);
  const directory = await mkdtemp(join(tmpdir(), 'colophon-pgbouncer-'));
  const listenPort = await freePort();
  const account = `user=${username}${password === '' ? '' : ` password='${decodeURIComponent(password)}'`}`;
  const file = join(directory, 'pgbouncer.ini');
  await writeFile(
    file,
    [
      '[databases]',
      `* = host=${hostname} port=${port || 5432} ${account} ${connectQuery}`,
      '[pgbouncer]',
      'listen_addr = 127.0.0.1',
      `listen_port = ${listenPort}`,
      'auth_type = any',
      'default_pool_size = 4',
      ...[...shipped].flatMap(([name, value]) => (ownSettings.has(name) ? [] : `${name} = ${value}`)),
      // It doesn't run as root.
      ...(process.getuid?.() === 0 ? ['user = nobody'] : []),
      '',
    ].join('\n'),
  );
  const child = spawn('pgbouncer', ['--quiet', file], { stdio: ['ignore', 'ignore', 'inherit'] });
  const exited = once(child, 'exit').catch(() => {});
  const url = `postgres://${username}@127.0.0.1:${listenPort}${pathname}`;
  const stop = async () => {
    child.kill('SIGKILL');
    await exited;
    await rm(directory, { recursive: true });
  };
  for (let attempt = 0; attempt < 100; attempt++) {
    if (await answers(url)) return { url, stop };
    await wait(100);
  }
  await stop();
  throw new Error('pgbouncer did not start: is it installed?');
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client(url);
  client.on('error', () => {});
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}
