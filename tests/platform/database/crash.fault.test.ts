import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { test } from 'tap';
import { lockDirectory } from '../../../src/platform/database/directory-lock.ts';
import { createTestDatabase } from '../../support/database.ts';

function run(fixture: string, ...args: string[]): ChildProcess {
  const file = fileURLToPath(new URL(`fixtures/${fixture}`, import.meta.url));
  return spawn(process.execPath, [file, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
}

async function outputOf(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error('The child has no output.');
  return text(child.stdout);
}

test('kill -9 while inserting loses nothing that was acknowledged, and keeps no half', async (t) => {
  const database = await createTestDatabase();
  t.teardown(database.drop);
  let acknowledged = -1;
  for (let round = 0; round < 3; round++) {
    const child = run('insert-until-killed.ts', JSON.stringify(database.config), String(acknowledged + 2));
    const before = acknowledged;
    for await (const line of createInterface({ input: child.stdout as NodeJS.ReadableStream })) {
      acknowledged = Number(line);
      // At another moment of the work in each round.
      if (acknowledged - before > 40 + 7 * round) child.kill('SIGKILL');
    }
    // Its output ends a moment before the process does, and with that the lock of its directory.
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    const handle = await database.open();
    const { rows } = await sql<{ n: number; halves: number }>`
      select split_part(slug, '-', 1)::integer as n, count(*) as halves from tenants group by 1
    `.execute(handle.db);
    await handle.close();
    const found = new Set(rows.map(({ n }) => n));
    const lost = Array.from({ length: acknowledged - before - 1 }, (_, index) => before + 2 + index).filter(
      (n) => !found.has(n),
    );
    t.ok(acknowledged - before > 40, `round ${round}: ${acknowledged - before} pairs`);
    t.strictSame(lost, [], 'none is missing');
    t.ok(
      rows.every(({ halves }) => halves === 2),
      'none is halved',
    );
  }
});

test('two processes migrate at once', async (t) => {
  const database = await createTestDatabase();
  t.teardown(database.drop);
  if (database.config.databaseUrl === undefined) {
    // PGlite is for one process: the second is refused, whatever it came for.
    const handle = await database.open();
    const refused = await outputOf(run('migrate.ts', JSON.stringify(database.config)));
    t.match(refused, `in use by process ${process.pid}`, 'the message names the process');
    t.match(refused, 'DATABASE_URL', 'and says what to do');
    await handle.close();
    t.match(await outputOf(run('migrate.ts', JSON.stringify(database.config))), '{"ran":[]}', 'free again');
    return;
  }
  const { db, close } = await database.open();
  await sql`drop schema public cascade; create schema public`.execute(db);
  const reports = await Promise.all(
    Array.from({ length: 3 }, async () =>
      JSON.parse(await outputOf(run('migrate.ts', JSON.stringify(database.config)))),
    ),
  );
  const { rows } = await sql<{ n: number }>`select count(*) as n from kysely_migration`.execute(db);
  const ran = reports.map(({ ran }) => ran?.length ?? reports);
  t.strictSame(ran.sort(), [0, 0, rows[0]?.n], 'one does the work, the others wait and find it done');
  await close();
});

test('the lock of a dead process is taken over, that of a living one is not', async (t) => {
  const directory = t.testdir();
  const path = join(directory, 'pglite.lock');
  const claims = [
    ['a pid that nobody has', { pid: 2 ** 22 + 1, host: hostname(), started: '1' }],
    ['a pid that another process has now', { pid: process.ppid, host: hostname(), started: '1' }],
    ['our own pid, of an earlier life', { pid: process.pid, host: hostname(), started: '1' }],
  ] as const;
  for (const [what, claim] of claims) {
    await writeFile(path, JSON.stringify(claim));
    const lock = await lockDirectory(path);
    t.match(JSON.parse(await readFile(path, 'utf8')), { pid: process.pid }, what);
    await t.rejects(lockDirectory(path), /in use by this process already/, 'and held from then on');
    await lock.release();
    await t.rejects(readFile(path), { code: 'ENOENT' });
  }
  await writeFile(path, 'not a lock');
  await (await lockDirectory(path)).release();

  await writeFile(path, JSON.stringify({ pid: 1, host: 'another-container', started: '1' }));
  await t.rejects(lockDirectory(path), /process 1 on another-container/, 'another host that touched it just now');

  // Ten at once, of whom one wins.
  await writeFile(path, JSON.stringify(claims[0][1]));
  const outcomes = await Promise.allSettled(Array.from({ length: 10 }, () => lockDirectory(path)));
  t.equal(outcomes.filter(({ status }) => status === 'fulfilled').length, 1, 'a stale lock has one heir');
});

test('the lock in a copy of a directory is none, that of a moved directory is one', async (t) => {
  const original = join(t.testdir({ original: {} }), 'original');
  const lock = await lockDirectory(join(original, 'pglite.lock'));
  const copy = `${original}-copy`;
  await cp(original, copy, { recursive: true });
  const lockOfCopy = await lockDirectory(join(copy, 'pglite.lock'));
  await t.rejects(lockDirectory(join(copy, 'pglite.lock')), /in use by this process already/, 'held from then on');
  await t.rejects(
    lockDirectory(join(original, 'pglite.lock')),
    /in use by this process already/,
    'and so is the other',
  );
  await lockOfCopy.release();

  const moved = `${original}-moved`;
  await rename(original, moved);
  await t.rejects(lockDirectory(join(moved, 'pglite.lock')), /in use by this process already/, 'a moved directory');
  await mkdir(original);
  const again = await lockDirectory(join(original, 'pglite.lock'));
  await t.rejects(lockDirectory(join(moved, 'pglite.lock')), /in use by this process already/, 'another in its place');
  await again.release();
  await lock.release();
});
