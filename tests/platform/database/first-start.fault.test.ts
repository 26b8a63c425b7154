import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import t from 'tap';
import { ConfigError } from '../../../src/platform/config-error.ts';
import { openDatabase } from '../../../src/platform/database/database.ts';
import { createTestDatabase } from '../../support/database.ts';
import { disk } from './fixtures/full-disk.ts';

const fixture = fileURLToPath(new URL('fixtures/open-embedded.ts', import.meta.url));

async function works(dataDir: string): Promise<boolean> {
  const { db, close } = await openDatabase({ dataDir, durability: 'relaxed' });
  const { rows } = await sql<{ one: number }>`select 1 as one`.execute(db);
  await close();
  return rows[0]?.one === 1;
}

/** Returns the one line with which `DATA_DIR` is rejected. */
async function rejection(dataDir: string): Promise<string> {
  try {
    await (await openDatabase({ dataDir, durability: 'relaxed' })).close();
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return 'It started';
}

t.test(
  'a first start that is killed, or finds the disk full, leaves nothing that keeps the next one from starting',
  async (t) => {
    const dataDir = t.testdir();
    for (const file of ['PG_VERSION', 'global/pg_control']) {
      const child = spawn(process.execPath, [fixture, dataDir], { stdio: 'inherit' });
      const exited = once(child, 'exit');
      const paths = ['pglite.new', 'pglite'].map((directory) => join(dataDir, directory, file));
      while (!paths.some((path) => existsSync(path)) && child.exitCode === null) await delay(1);
      child.kill('SIGKILL');
      const [code] = await exited;
      t.equal(code, null, `killed when there was ${file}`);
      t.notOk(existsSync(join(dataDir, 'pglite')), 'before it was a database');
    }
    Object.assign(disk, { isFull: true, directory: dataDir, names: /\/pglite/ });
    const message = await rejection(dataDir).finally(() => {
      disk.isFull = false;
    });
    t.match(message, /^DATA_DIR is .* can't be written \(ENOSPC\): free some space/);
    t.ok(await works(dataDir));
    t.strictSame(readdirSync(dataDir), ['pglite'], 'nothing else is left');
  },
);

t.test('files that are not a database are named, with the remedy', async (t) => {
  const incomplete = t.testdir({ pglite: { PG_VERSION: '18\n', global: { pg_control: '' } } });
  t.match(await rejection(incomplete), /not complete \(global\/pg_control\): restore it from a backup, or remove/);

  const database = await createTestDatabase();
  t.teardown(database.drop);
  if (database.config.databaseUrl !== undefined) return;
  const { dataDir } = database.config;
  const control = join(dataDir, 'pglite/global/pg_control');
  const sound = readFileSync(control);
  writeFileSync(control, Buffer.alloc(statSync(control).size, 1));
  t.match(await rejection(dataDir), /^DATA_DIR is .* can't be opened \(.*\): restore .*pglite from a backup$/);
  writeFileSync(control, sound);
  t.ok(await works(dataDir), 'which is all that was wrong');
});

t.test('a copy of the directory of a running server opens', async (t) => {
  const database = await createTestDatabase();
  t.teardown(database.drop);
  if (database.config.databaseUrl !== undefined) return;
  const running = await database.open();
  const copy = t.testdir();
  cpSync(database.config.dataDir, copy, { recursive: true });
  t.ok(existsSync(join(copy, 'pglite.lock')), 'with the lock of the other');
  t.ok(await works(copy));
  t.match(await rejection(database.config.dataDir), /in use by this process/);
  await running.close();
});
