import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import t, { type Test } from 'tap';
import { configWarnings, loadConfig } from '../../src/app/config.ts';
import { freePort } from '../../src/engine/verify/free-port.ts';
import { openDatabase } from '../../src/platform/database/database.ts';
import { createTestDatabase } from '../support/database.ts';

const main = join(import.meta.dirname, '../../src/main.ts');

type Settings = { readonly [name: string]: string };

/** Starts the server, which is expected to end by itself. Returns its exit code and all that it printed. */
async function startFailing(settings: Settings, directory: string): Promise<{ code: number; output: string }> {
  const child: ChildProcess = spawn(process.execPath, [main], {
    cwd: directory,
    env: { PATH: process.env.PATH, PORT: `${await freePort()}`, DATA_DIR: 'data', LOG_LEVEL: 'fatal', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = Promise.all([child.stdout, child.stderr].map((stream) => text(stream as NodeJS.ReadableStream)));
  const [code] = await once(child, 'exit');
  return { code, output: (await output).join('').trim() };
}

function isOneLine(t: Test, { code, output }: { code: number; output: string }, pattern: RegExp, what: string): void {
  t.equal(code, 1, what);
  t.match(output, new RegExp(`^Colophon can't start: [^\\n]*${pattern.source}[^\\n]*$`), `${what}: one line`);
  t.notMatch(output, /hidden-word/, 'no secret');
}

t.test('a setting that the process can not start with is named in one line, with what to do', async (t) => {
  const directory = t.testdir({ 'a-file': '' });
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  t.teardown(() => taken.close());
  const { port } = taken.address() as { port: number };
  const cases: [what: string, settings: Settings, pattern: RegExp][] = [
    ['a malformed REDIS_URL', { REDIS_URL: 'localhost:6379' }, /REDIS_URL must be a URL such as redis:/],
    ['REDIS_URL of another protocol', { REDIS_URL: 'http://hidden-word@h' }, /REDIS_URL must be a URL/],
    ['a malformed DATABASE_URL', { DATABASE_URL: 'postgres://u:hidden-word@h:port/d' }, /DATABASE_URL must be a URL/],
    [
      'no database there',
      { DATABASE_URL: 'postgres://u:hidden-word@127.0.0.1:1/d' },
      /DATABASE_URL leads to .*check it/,
    ],
    ['TRUST_PROXY', { TRUST_PROXY: 'yes' }, /TRUST_PROXY lists yes: it takes addresses/],
    ['DATA_DIR that is a file', { DATA_DIR: 'a-file' }, /DATA_DIR is a-file.*name a directory/],
    ['HOST of another machine', { HOST: '192.0.2.1', DATA_DIR: 'of-host' }, /HOST and PORT are .*choose others/],
    ['a PORT in use', { PORT: `${port}`, DATA_DIR: 'of-port' }, /HOST and PORT are .*EADDRINUSE.*choose others/],
  ];
  for (const [what, settings, pattern] of cases) isOneLine(t, await startFailing(settings, directory), pattern, what);
});

t.test('PostgreSQL that lacks what is needed is named in one line', async (t) => {
  const database = await createTestDatabase();
  t.teardown(() => database.drop());
  const url = database.config.databaseUrl;
  const directory = t.testdir({});
  if (url === undefined) {
    isOneLine(
      t,
      await startFailing({ DATABASE_URL: 'postgres://nowhere.invalid/d' }, directory),
      /DATABASE_URL leads/,
      'host',
    );
    return;
  }
  const handle = await openDatabase({ url });
  t.teardown(() => handle.close());
  const account = `colophon_none_${randomBytes(4).toString('hex')}`;
  await handle.pool.query(`create role ${account} login; delete from kysely_migration where name like '0091%'`);
  t.teardown(() => handle.pool.query(`drop role ${account}`));
  const of = (changes: Partial<URL>) => Object.assign(new URL(url), changes).href;
  const cases: [what: string, settings: Settings, pattern: RegExp][] = [
    [
      'an unknown database',
      { DATABASE_URL: of({ pathname: '/no_such_database' }) },
      /DATABASE_URL leads.*no_such_database/,
    ],
    [
      'an unknown account',
      { DATABASE_URL: of({ username: 'no_such_account' }) },
      /DATABASE_URL leads.*no_such_account/,
    ],
    [
      'an account without rights',
      { DATABASE_URL: of({ username: account }) },
      /DATABASE_URL names an account.*npm run migrate/,
    ],
    [
      'a database that is behind',
      { DATABASE_URL: url, MIGRATE: 'off' },
      /DATABASE_URL.*lacks migrations.*npm run migrate/,
    ],
    ['no TLS there', { DATABASE_URL: `${url}?sslmode=verify-full` }, /DATABASE_URL leads to .*SSL/],
  ];
  for (const [what, settings, pattern] of cases) isOneLine(t, await startFailing(settings, directory), pattern, what);
  await handle.pool.query(`insert into kysely_migration (name, timestamp, compatibility) values
    ('0091_token_end', '', 'additive'), ('9999_dropped', '', 'contracting')`);
  isOneLine(
    t,
    await startFailing({ DATABASE_URL: url }, directory),
    /later version.*9999_dropped.*start the later/,
    'later',
  );
});

t.test('a damaged embedded database is named in one line', async (t) => {
  const directory = t.testdir({});
  const whole = join(directory, 'whole');
  const handle = await openDatabase({ dataDir: whole, durability: 'relaxed' });
  await handle.close();
  const damage: [what: string, damage: (pglite: string) => void][] = [
    ['control file', (pglite) => writeFileSync(join(pglite, 'global/pg_control'), 'x'.repeat(8_192))],
    ['catalog', (pglite) => truncateSync(join(pglite, 'base/5/1259'), 100)],
    ['version', (pglite) => writeFileSync(join(pglite, 'PG_VERSION'), '9\n')],
  ];
  for (const [what, apply] of damage) {
    const dataDir = join(directory, what.replace(' ', '-'));
    cpSync(whole, dataDir, { recursive: true });
    apply(join(dataDir, 'pglite'));
    isOneLine(
      t,
      await startFailing({ DATA_DIR: dataDir }, directory),
      /DATA_DIR is .*restore .*pglite from a backup/,
      what,
    );
  }
});

t.test('a variable that looks like a setting and is none causes a warning', async (t) => {
  const warningsFor = (settings: Settings) => configWarnings(loadConfig({ DATA_DIR: t.testdir({}), ...settings }));
  t.strictSame(warningsFor({ STRIPE_SECRET_KEY_FILE: import.meta.filename, AI_KEY_FILE: 'x' }), [
    'AI_KEY_FILE is not a setting',
  ]);
  t.strictSame(warningsFor({ TRUST_PROXIE: '10.0.0.1' }), ['TRUST_PROXIE is not a setting; did you mean TRUST_PROXY?']);
  t.strictSame(warningsFor({ LOG_LEVL: 'debug', PRT: '1', DATABASE_UR: 'x' }), [
    'LOG_LEVL is not a setting; did you mean LOG_LEVEL?',
    'PRT is not a setting; did you mean PORT?',
    'DATABASE_UR is not a setting; did you mean DATABASE_URL?',
  ]);
  t.strictSame(warningsFor({ SMTP_PASSWORD: 'x', OAUTH_GOOGLE_CLIENT_SECRTE: 'x' }), [
    'SMTP_PASSWORD is not a setting',
    'OAUTH_GOOGLE_CLIENT_SECRTE is not a setting; did you mean OAUTH_GOOGLE_CLIENT_SECRET?',
  ]);
  const others = {
    HOME: '/',
    HOSTNAME: 'h',
    PATH: '/bin',
    PWD: '/',
    TEST_DATABASE_URL: 'x',
    NODE_ENV: 'production',
    LANG: 'C',
  };
  const kubernetes = {
    REDIS_SERVICE_HOST: 'h',
    REDIS_PORT: 'tcp://h:1',
    REDIS_PORT_6379_TCP_ADDR: 'h',
    POSTGRES_PASSWORD: 'x',
  };
  t.strictSame(warningsFor({ ...others, ...kubernetes, OAUTH_GOOGLE_BASE_URL: 'https://x.test' }), []);
});
