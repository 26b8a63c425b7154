import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import t from 'tap';
import { createTestDatabase } from '../../support/database.ts';
import { type Call, startProcess } from '../../support/two-servers.ts';

const root = join(import.meta.dirname, '../../..');
const guide = readFileSync(join(root, 'docs/operations.md'), 'utf8');

/** The blocks of a language in a section of the operations guide. */
function blocksOf(heading: string, language: string): string[] {
  const [, section = ''] = new RegExp(`^### ${heading}$(.*?)(?=^##|(?![^]))`, 'ms').exec(guide) ?? [];
  return [...section.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms'))].map(([, block = '']) => block);
}

type Environment = { readonly [name: string]: string | undefined };

/** Runs a block as it is pasted. Returns what it prints. */
function paste(block: string, environment: Environment): string {
  const { status, stdout, stderr } = spawnSync('bash', ['--norc', '-euo', 'pipefail', '-c', block], {
    cwd: root,
    env: { ...process.env, ...environment },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${block}ended with ${status}: ${stderr}${stdout}`);
  return stdout;
}

/** Creates a user, who is a platform admin, a tenant and an article. Returns what reads and creates articles. */
async function write(call: Call): Promise<{ readonly bearer: string; readonly articles: string }> {
  const account = {
    email: 'ada@example.com',
    password: 'weaves-algebraic-patterns',
    username: 'ada',
    full_name: 'Ada',
  };
  const { body: user } = await call('POST', '/api/v1/auth/register', undefined, account);
  const bearer = `Bearer ${user.access_token}`;
  const { body: tenant } = await call('POST', '/api/v1/tenants', bearer, { name: 'Notes' });
  const articles = `/api/v1/tenants/${tenant.id}/articles`;
  await call('POST', articles, bearer, { title: 'Before the backup', content: 'A text' });
  return { bearer, articles };
}

const later = { title: 'After the backup', content: 'A text' };

t.test('the guide backs up and restores a deployment', async (t) => {
  const database = await createTestDatabase();
  t.teardown(database.drop);
  const { databaseUrl, dataDir } = database.config;
  const directory = await mkdtemp(join(tmpdir(), 'colophon-backup-'));
  t.teardown(() => rm(directory, { recursive: true, force: true }));
  const environment = {
    DATA_DIR: dataDir,
    LOG_LEVEL: 'fatal',
    JOBS: 'inline',
    MIGRATE: 'off',
    PUBLIC_URL: 'https://api.colophon.test',
  };

  const start = (url: string | undefined) => startProcess(t, { ...environment, DATABASE_URL: url });
  const before = await start(databaseUrl);
  const { bearer, articles } = await write(before.call);
  const variables = { ...environment, DATABASE_URL: databaseUrl, BACKUP: join(directory, 'backup') };
  let url: string | undefined;
  let printed: string;
  if (databaseUrl === undefined) {
    await before.stop();
    const [backup = '', restore = '', ...more] = blocksOf('PGlite', 'sh');
    t.strictSame(more, []);
    paste(backup, variables);
    const after = await start(undefined);
    t.equal((await after.call('POST', articles, bearer, later)).status, 201);
    await after.stop();
    printed = paste(restore, variables);
    t.teardown(() => rm(`${dataDir}.before`, { recursive: true, force: true }));
  } else {
    const [backup = '', restore = '', ...more] = blocksOf('PostgreSQL', 'sh');
    t.strictSame(more, []);
    paste(backup, variables);
    t.equal((await before.call('POST', articles, bearer, later)).status, 201);
    await before.stop();
    const name = `${new URL(databaseUrl).pathname.slice(1)}_restored`;
    url = Object.assign(new URL(databaseUrl), { pathname: name }).href;
    t.teardown(async () => {
      const client = new pg.Client(process.env.TEST_DATABASE_URL);
      await client.connect();
      await client.query(`drop database if exists ${name} with (force)`);
      await client.end();
    });
    printed = paste(restore.replaceAll('colophon_restored', name), { ...variables, RESTORED_URL: url });
    t.match(printed, 'is up to date');
  }
  t.match(printed, /The audit log is intact: \d+ rows/);

  const { call } = await start(url);
  const { status, body } = await call('GET', articles, bearer);
  t.equal(status, 200, 'the session continues');
  const titles = (body.articles as unknown as { title: string }[]).map(({ title }) => title);
  t.strictSame(titles, ['Before the backup'], 'as at the time of the backup');
  t.equal((await call('POST', articles, bearer, later)).status, 201, 'it can be written');
  if (url === undefined) return;
  for (const heading of ['Stuck queue', 'Full disk', 'Noisy tenant']) {
    const blocks = blocksOf(heading, 'sql');
    t.equal(blocks.length, 1, heading);
    for (const sql of blocks)
      t.match(paste('psql -v ON_ERROR_STOP=1 -c "$SQL" "$URL"', { SQL: sql, URL: url }), /rows?\)/);
  }
});

t.test('the guide shows who calls most, from the log', async (t) => {
  const [find = ''] = blocksOf('Noisy tenant', 'sh');
  const line = (ip: string) => JSON.stringify({ msg: 'request', operationId: 'listArticles', status: 429, ip });
  const lines = [line('192.0.2.1'), line('192.0.2.2'), line('192.0.2.1'), JSON.stringify({ msg: 'other' })];
  const log = join(t.testdir({ 'api.log': `${lines.join('\n')}\n` }), 'api.log');
  t.match(paste(find, { LOG: log }), /^ *2 429 listArticles 192\.0\.2\.1\n *1 429 listArticles 192\.0\.2\.2\n$/);
});
