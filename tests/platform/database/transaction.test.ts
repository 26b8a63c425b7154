import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import tap, { test } from 'tap';
import type { Database, Transaction } from '../../../src/platform/database/database.ts';
import { afterCommit, inTransaction } from '../../../src/platform/database/transaction.ts';
import { createTestDatabase } from '../../support/database.ts';

const database = await createTestDatabase();
const handle = await database.open();
const { db, kind } = handle;
tap.teardown(async () => {
  await handle.close();
  await database.drop();
});

const parallel = { skip: kind !== 'postgres' && 'PGlite is one session' };

function addTenant(db: Database, slug: string) {
  return db.insertInto('tenants').values({ name: slug, slug }).returning('id').executeTakeFirstOrThrow();
}

async function has(slug: string): Promise<boolean> {
  return (await db.selectFrom('tenants').select('id').where('slug', '=', slug).execute()).length === 1;
}

test('commits what resolves, rolls back what throws', async (t) => {
  const { id } = await inTransaction(db, (trx) => addTenant(trx, 'kept'));
  t.type(id, 'string', 'the value of the work comes back');
  t.ok(await has('kept'));

  const refusal = new Error('refused');
  await t.rejects(
    inTransaction(db, async (trx) => {
      await addTenant(trx, 'lost');
      throw refusal;
    }),
    refusal,
  );
  t.notOk(await has('lost'));
});

test('an error that the work swallows does not commit half of it', async (t) => {
  await t.rejects(
    inTransaction(db, async (trx) => {
      await addTenant(trx, 'half');
      await addTenant(trx, 'half').catch(() => {});
    }),
    /rolled back instead of committed/,
  );
  t.notOk(await has('half'));
});

test('the outer database throws inside a transaction, at once', async (t) => {
  const message = /Pass the transaction/;
  await inTransaction(db, async (trx) => {
    await t.rejects(addTenant(db, 'outer'), message, 'a query');
    await t.rejects(
      inTransaction(db, async () => {}),
      message,
      'another transaction',
    );
    await t.rejects(Promise.all([wait(1).then(() => has('outer'))]), message, 'after a timer');
    await addTenant(trx, 'inner');
  });
  t.ok(await has('inner'), 'the transaction itself goes on');

  let late: Promise<boolean> | undefined;
  await inTransaction(db, async () => {
    late = wait(20).then(() => has('inner'));
  });
  t.equal(await late, true, 'what outlives the transaction may use the database again');
});

test('two requests at once do not see each other as inside a transaction', async (t) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const transaction = inTransaction(db, () => held);
  const read = has('kept');
  release();
  t.equal(await read, true);
  await transaction;
});

test('calls back after the commit, and only then', async (t) => {
  const events: string[] = [];
  await inTransaction(db, async (trx) => {
    afterCommit(trx, () => events.push('first'));
    afterCommit(trx, () => events.push('second'));
    events.push('work');
  });
  t.strictSame(events, ['work', 'first', 'second']);
  await t.rejects(
    inTransaction(db, async (trx) => {
      afterCommit(trx, () => events.push('never'));
      throw new Error('no');
    }),
  );
  t.equal(events.includes('never'), false);
});

test('repeats after a serialization failure, and gives up in the end', async (t) => {
  let attempts = 0;
  await inTransaction(db, async (trx) => {
    attempts += 1;
    if (attempts < 3) await sql`do $$ begin raise exception using errcode = '40001'; end $$`.execute(trx);
    await addTenant(trx, 'third time');
  });
  t.equal(attempts, 3);
  t.ok(await has('third time'));

  attempts = 0;
  await t.rejects(
    inTransaction(db, async (trx) => {
      attempts += 1;
      await sql`do $$ begin raise exception using errcode = '40P01'; end $$`.execute(trx);
    }),
    { code: '40P01' },
  );
  t.equal(attempts, 4);

  attempts = 0;
  await t.rejects(
    inTransaction(db, async (trx) => {
      attempts += 1;
      await addTenant(trx, 'kept');
    }),
    { code: '23505', constraint: 'tenants_slug_key' },
  );
  t.equal(attempts, 1, 'other errors are not worth repeating');
});

test('lost updates under repeatable read are repeated until every one counts', parallel, async (t) => {
  const { id } = await addTenant(db, 'counter');
  const increment = async (trx: Transaction) => {
    const { settings } = await trx
      .selectFrom('tenants')
      .select('settings')
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    const count = Number((settings as { count?: number }).count ?? 0) + 1;
    await trx
      .updateTable('tenants')
      .set({ settings: { count } as object })
      .where('id', '=', id)
      .execute();
  };
  await Promise.all(Array.from({ length: 3 }, () => inTransaction(db, increment, { isolation: 'repeatable read' })));
  const { settings } = await db.selectFrom('tenants').select('settings').where('id', '=', id).executeTakeFirstOrThrow();
  t.strictSame(settings, { count: 3 });
});

test('nothing of an aborted transaction stays with its connection', async (t) => {
  const abort = (n: number) =>
    inTransaction(db, async (trx) => {
      await sql`select set_config('colophon.tenant', ${`tenant ${n}`}, true)`.execute(trx);
      await sql`set local search_path to pg_catalog`.execute(trx);
      await sql`create temporary table leak (n integer) on commit drop`.execute(trx);
      await sql`select pg_advisory_xact_lock(42)`.execute(trx);
      if (n % 2) await sql`select 1 / 0`.execute(trx);
      throw new Error('abort');
    });
  const { rows: before } = await sql<{ path: string }>`select current_setting('search_path') as path`.execute(db);
  const leaks: unknown[] = [];
  for (let round = 0; round < 10; round++) {
    await Promise.all(Array.from({ length: 6 }, (_, n) => abort(n).catch(() => {})));
    const look = () =>
      sql<{ tenant: string | null; path: string; locks: number; inside: boolean; table: string | null }>`
        select nullif(current_setting('colophon.tenant', true), '') as tenant, current_setting('search_path') as path,
          (select count(*) from pg_locks where locktype = 'advisory' and pid = pg_backend_pid()) as locks,
          to_regclass('pg_temp.leak')::text as "table", now() <> statement_timestamp() as inside
      `.execute(db);
    for (const { rows } of await Promise.all(Array.from({ length: 10 }, look))) {
      const [row] = rows;
      if (row?.tenant || row?.locks || row?.table || row?.inside || row?.path !== before[0]?.path) leaks.push(row);
    }
  }
  t.strictSame(leaks, []);
});

test('a transaction is no database to begin one on', async (t) => {
  await inTransaction(db, async (trx) => {
    const work = async () => {};
    // @ts-expect-error nested transactions do not compile
    const nested = inTransaction(trx, work);
    await t.rejects(nested, /not a transaction/);
    const takesTransaction = async (_trx: Transaction) => {};
    // @ts-expect-error a function that must run inside a transaction does not take the outer database
    await takesTransaction(db);
    const takesDatabase = (db: Database) => db.selectFrom('tenants').select('id').execute();
    t.ok(await takesDatabase(trx), 'a function that reads takes both');
  });
});
