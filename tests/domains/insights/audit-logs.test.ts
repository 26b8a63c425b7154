import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { sql } from 'kysely';
import t from 'tap';
import { loadConfig } from '../../../src/app/config.ts';
import { insertAuditLog } from '../../../src/platform/audit/audit.repository.ts';
import { selectSealed } from '../../../src/platform/audit/audit-chain.repository.ts';
import { chainHash, createHeadSeal, genesis } from '../../../src/platform/audit/audit-chain.ts';
import { type Verification, verifyAuditLog, type Witness } from '../../../src/platform/audit/audit-verification.ts';
import { sealAuditLog } from '../../../src/platform/audit/seal-audit-log.sweep.ts';
import type { Database, Transaction } from '../../../src/platform/database/database.ts';
import { inTransaction } from '../../../src/platform/database/transaction.ts';
import { createTestDatabase } from '../../support/database.ts';
import { keysOf } from '../../support/keys.ts';
import { startServer } from '../../support/server.ts';
import { logIn, register } from '../accounts/people.ts';
import { callerOf } from '../tenants/members.ts';

const server = await startServer(t);
const { db, clock } = server;
const person = await register(server);
const admin = callerOf(server, person);
const headSeal = createHeadSeal(keysOf(...server.config.encryptionKeys));
const log = { info() {}, warn() {}, error() {} };

const entry = (action: string, userId = person.id) => ({
  tenantId: null,
  userId,
  action,
  operationId: 'test',
  resourceType: 'thing',
  resourceId: '1',
  ip: '127.0.0.1',
  requestId: 'request-1',
  details: { a: [1, { b: 'ü\u2028"' }] },
});

function seal(onto: Database = db, by = sealAuditLog(headSeal)): Promise<void> {
  return by.run({ db: onto, now: clock.now(), log, signal: new AbortController().signal });
}

async function verify(
  onto: Database,
  witness: Witness | null = null,
  key = headSeal,
): Promise<Verification & { readonly told: readonly string[] }> {
  const told: string[] = [];
  return { ...(await verifyAuditLog(onto, key, (finding) => told.push(finding), witness)), told };
}

/** What verification finds after something was done to the log by somebody who is master of the database. */
async function foundAfter(
  attack: (trx: Transaction) => Promise<unknown>,
  witness?: Witness,
): Promise<readonly string[]> {
  class Undo extends Error {}
  let told: readonly string[] = [];
  await inTransaction(db, async (trx) => {
    // Triggers don't fire.
    await sql`set local session_replication_role = replica`.execute(trx);
    await attack(trx);
    told = (await verify(trx, witness ?? null)).told;
    throw new Undo();
  }).catch((error) => {
    if (!(error instanceof Undo)) throw error;
  });
  return told;
}

t.test('the log is listed, newest first, by who, what and when', async (t) => {
  const other = await register(server);
  await logIn(server, other.email);
  await logIn(server, other.email);
  const list = async (query = '') => {
    const answer = await admin('GET', `/api/v1/admin/audit-logs${query}`);
    if (answer.status !== 200) throw new Error(answer.text);
    return answer.body;
  };
  const all = await list();
  t.match(all, { total: 4, page: 1, per_page: 50, next_cursor: null });
  t.match(all.logs[0], { action: 'user.login', user_id: other.id, operation_id: 'loginUser', hash: null });
  t.equal((await list('?action=user.login')).total, 2);
  t.equal((await list(`?user_id=${other.id}`)).total, 3);
  t.equal((await list(`?user_id=${person.id}&action=user.login`)).total, 0);
  t.equal(
    (await list('?resource_type=user')).total,
    all.logs.filter((row: { resource_type: string }) => row.resource_type === 'user').length,
  );
  const [newest, second] = all.logs;
  t.equal((await list(`?created_from=${newest.created_at}`)).total, 1);
  t.equal((await list(`?created_to=${second.created_at}`)).total, 2);
  t.match(await list('?per_page=1&page=2'), { logs: [{ id: second.id }], total: 4, page: 2, per_page: 1 });

  const seen: number[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const page: { logs: { id: number }[]; next_cursor: string | null } = await list(
      `?per_page=1${cursor === '' ? '' : `&cursor=${cursor}`}`,
    );
    seen.push(...page.logs.map(({ id }) => id));
    cursor = page.next_cursor;
  }
  t.same(
    seen,
    all.logs.map(({ id }: { id: number }) => id),
    'a cursor walks the whole log',
  );
  const { next_cursor } = await list('?per_page=1');
  t.equal(
    (await admin('GET', `/api/v1/admin/audit-logs?per_page=1&action=user.login&cursor=${next_cursor}`)).status,
    400,
  );

  await seal();
  const sealed = await list();
  t.equal(sealed.total, 4, 'sealed rows count once');
  t.match(sealed.logs[0], { hash: /^[0-9a-f]{64}$/ });
  t.equal((await list('?created_from=0001-01-01T14:00:00%2B14:00')).total, 4);
  t.equal((await list('?created_to=0001-01-01T00:00:00Z')).total, 0);
  for (const query of [
    '?user_id=0',
    '?created_from=yesterday',
    '?created_from=0000-01-01T00:00:00Z',
    '?created_to=2016-12-31T23:59:60Z',
    '?per_page=101',
  ]) {
    t.equal((await admin('GET', `/api/v1/admin/audit-logs${query}`)).status, 422, query);
  }
  t.equal((await server.request('GET', '/api/v1/admin/audit-logs', { token: other.accessToken })).status, 403);
});

t.test('rows are neither changed nor deleted, not even by mistake', async (t) => {
  await seal();
  await inTransaction(db, (trx) => insertAuditLog(trx, entry('waiting')));
  for (const statement of [
    `update audit_logs set action = 'x'`,
    `update audit_logs set details = '{}' where position is null`,
    `update audit_logs set position = 99, previous_hash = '', hash = '', action = 'x' where position is null`,
    'update audit_logs set position = null, previous_hash = null, hash = null where position = 1',
    'delete from audit_logs where position is null',
    'delete from audit_logs where position = 1',
    'truncate audit_logs',
  ]) {
    await t.rejects(sql.raw(statement).execute(db), /audit log only grows/, statement);
  }
  await seal();
  t.match(await verify(db), { findings: 0, waiting: 0 });
});

t.test('what parallel writers write is one chain, also sealed by many at once', async (t) => {
  const before = (await verify(db)).rows;
  const sealers = [sealAuditLog(headSeal), sealAuditLog(headSeal)];
  const writers = Array.from({ length: 8 }, async (_, n) => {
    for (let round = 0; round < 15; round++) {
      await inTransaction(db, async (trx) => {
        await insertAuditLog(trx, entry('race', n + 1));
        if ((n + round) % 5 === 0) throw new Error('undone');
      }).catch(() => {});
      if (round % 3 === n % 3) await seal(db, sealers[n % 2]);
      if (round === 7) t.equal((await verify(db)).findings, 0, 'intact at any time');
    }
  });
  await Promise.all(writers);
  await seal();
  const { rows, findings, waiting, end } = await verify(db);
  t.match({ findings, waiting }, { findings: 0, waiting: 0 });
  t.equal(rows, before + 8 * 12, 'every committed row, and no other');
  t.equal(end?.position, rows);
});

t.test('whatever is done to the log is found, and where', async (t) => {
  const { rows: last, end } = await verify(db);
  const id = async (position: number) =>
    (await db.selectFrom('audit_logs').select('id').where('position', '=', position).executeTakeFirstOrThrow()).id;
  const fifth = await id(5);
  const at = (statement: string) => (trx: Transaction) => sql.raw(statement).execute(trx);

  for (const [column, value] of [
    ['action', `'x'`],
    ['user_id', '42'],
    ['tenant_id', 'gen_random_uuid()'],
    ['resource_id', 'null'],
    ['details', `'{"a": 1}'`],
    ['created_at', `created_at + interval '1 microsecond'`],
    ['ip', `'10.0.0.1'`],
    ['request_id', `'other'`],
  ]) {
    const told = await foundAfter(at(`update audit_logs set ${column} = ${value} where position = 5`));
    t.match(told, [/^Row \d+ at position 5 was changed$/], `an edited ${column}`);
    t.equal(told.length, 1);
  }
  t.same(await foundAfter(at('delete from audit_logs where position = 5')), ['The row at position 5 is gone']);
  t.same(await foundAfter(at('delete from audit_logs where position between 5 and 8')), [
    'The rows at positions 5 to 8 are gone',
  ]);
  t.match(
    await foundAfter(async (trx) => {
      await sql`delete from audit_logs where position = 5`.execute(trx);
      await sql`drop index audit_logs_position`.execute(trx);
      await sql`update audit_logs set position = position - 1 where position > 5`.execute(trx);
    }),
    [/^Row \d+ at position 5 does not follow the row before it/, /at position 5 was changed/],
    'a gap that was closed',
  );
  t.match(
    await foundAfter(async (trx) => {
      await sql`drop index audit_logs_position`.execute(trx);
      await sql`update audit_logs set position = 11 - position where position in (5, 6)`.execute(trx);
    }),
    [/position 5 does not follow/, /position 5 was changed/, /position 6 does not follow/],
    'rows that were swapped',
  );
  t.match(
    await foundAfter(
      at(`
      drop index audit_logs_position;
      update audit_logs set position = position + 1 where position > 5;
      insert into audit_logs (action, operation_id, ip, request_id, position, previous_hash, hash)
      select 'forged', 'x', '', '', 6, hash, sha256('x') from audit_logs where position = 5
    `),
    ),
    [/at position 6 was changed/, /position 7 does not follow/],
    'a row that was put in',
  );
  t.same(await foundAfter(at(`delete from audit_logs where position > ${last - 3}`)), [
    `The end of the log was cut off: rows ${last - 2} to ${last} are gone`,
  ]);
  t.match(await foundAfter(at('delete from audit_logs')), [/cut off: rows 1 to/], 'an empty log');
  t.match(await foundAfter(at('delete from audit_head')), ['The seal of the log is gone']);
  t.match(
    await foundAfter(
      at(`
      delete from audit_logs where position > ${last - 3};
      update audit_head set position = ${last - 3}, hash = (select hash from audit_logs where position = ${last - 3})
    `),
    ),
    ['The seal of the log is not by this ENCRYPTION_KEY'],
    'an end that was cut off with its seal',
  );
  t.match(await foundAfter(rewriteFrom(fifth)), [/^The log was rewritten/], 'hashes that were made again');
  const oldHead = { position: 0, hash: genesis, caughtUpAt: null };
  t.match(
    await foundAfter(async (trx) => {
      await sql`delete from audit_logs`.execute(trx);
      await sql`update audit_head set position = 0, hash = ${genesis}, caught_up_at = null, seal = ${headSeal.seal(oldHead)}`.execute(
        trx,
      );
    }, end as Witness),
    [/it once reached position/],
    'an old state of the whole database, to who noted a later one',
  );
  t.match(
    await foundAfter(
      at(`insert into audit_logs (action, operation_id, ip, request_id, created_at)
      values ('forged', 'x', '', '', now() - interval '1 hour')`),
    ),
    [/^Row \d+ was slipped in: it claims to be older than the last sealing$/],
    'a row of the past that waits to be sealed',
  );
  t.match(await verify(db, end as Witness), { findings: 0 });
  t.match(await verify(db, { position: 5, hash: 'f'.repeat(64) }), {
    findings: 1,
    told: [/not the row that was there/],
  });
  t.match((await verify(db, null, createHeadSeal(keysOf(Buffer.alloc(32))))).told, [
    /is by key [0-9a-f]{16}, which is not in ENCRYPTION_KEYS/,
  ]);
});

/** Changes a row and makes every hash from there on anew, as whoever knows how would. */
function rewriteFrom(id: number) {
  return async (trx: Transaction) => {
    await sql`update audit_logs set action = 'harmless' where id = ${id}`.execute(trx);
    let previous: Buffer = genesis;
    for (const row of await selectSealed(trx, 0, 10_000)) {
      const hash = chainHash(previous, row.position, row);
      await sql`update audit_logs set previous_hash = ${previous}, hash = ${hash} where id = ${row.id}`.execute(trx);
      previous = hash;
    }
  };
}

t.test('a row of the past is found when it is sealed, too', async (t) => {
  const told = await foundAfter(async (trx) => {
    await sql`insert into audit_logs (action, operation_id, ip, request_id, created_at)
      values ('forged', 'x', '', '', now() - interval '1 hour')`.execute(trx);
    const { sealAuditRows } = await import('../../../src/platform/audit/audit-seal.ts');
    await sealAuditRows(trx, headSeal, 100);
  });
  t.match(told, [/^Row \d+ at position \d+ was slipped in: it claims to be from/]);
});

t.test('a log that was tampered with is not sealed any further', async (t) => {
  const other = await createTestDatabase();
  const handle = await other.open();
  t.teardown(async () => {
    await handle.close();
    await other.drop();
  });
  const write = () => inTransaction(handle.db, (trx) => insertAuditLog(trx, entry('x')));
  const sweep = sealAuditLog(headSeal);
  await write();
  await write();
  await seal(handle.db, sweep);
  await inTransaction(handle.db, async (trx) => {
    await sql`set local session_replication_role = replica`.execute(trx);
    await sql`delete from audit_logs where position = 2`.execute(trx);
  });
  await write();
  await t.rejects(seal(handle.db, sweep), /does not end as it was sealed/);
  await seal(handle.db, sweep);
  t.match(await verify(handle.db), { rows: 1, waiting: 1, told: [/cut off/] }, 'said once a minute');
  await t.rejects(
    seal(handle.db, sealAuditLog(createHeadSeal(keysOf(Buffer.alloc(32))))),
    /does not end as it was sealed/,
  );
});

t.test('npm run audit:verify prints what it finds and exits with 1', async (t) => {
  const testDatabase = await createTestDatabase();
  t.teardown(() => testDatabase.drop());
  const { dataDir, databaseUrl } = testDatabase.config;
  const environment = { ...process.env, DATA_DIR: dataDir, DATABASE_URL: databaseUrl ?? '' };
  const key = createHeadSeal(keysOf(...loadConfig(environment).encryptionKeys));
  const script = (...given: string[]) =>
    promisify(execFile)(process.execPath, ['scripts/audit-verify.ts', ...given], { env: environment }).catch(
      (error) => error,
    );
  const change = async (work: (db: Database) => Promise<unknown>) => {
    const handle = await testDatabase.open();
    await work(handle.db);
    await handle.close();
  };
  // More than one batch of the sealer and of verification; AUDIT_ROWS for more.
  const rows = Number(process.env.AUDIT_ROWS ?? 1_200);
  await change(async (db) => {
    await sql`
      insert into audit_logs (action, operation_id, ip, request_id)
      select 'test', 'test', '127.0.0.1', n::text from generate_series(1, ${rows}::integer) as n
    `.execute(db);
    await seal(db, sealAuditLog(key));
    await inTransaction(db, (trx) => insertAuditLog(trx, entry('waits')));
  });
  const intact = await script();
  t.match(
    intact.stdout,
    new RegExp(`^1 rows wait to be sealed, .*\nThe audit log is intact: ${rows} rows. It ends at ${rows}:`),
  );
  const end = /\d+:[0-9a-f]{64}/.exec(intact.stdout)?.[0] as string;
  t.match(await script(end), { stdout: /is intact/ });
  await change((db) =>
    inTransaction(db, async (trx) => {
      await sql`set local session_replication_role = replica`.execute(trx);
      await sql`update audit_logs set ip = '10.0.0.1' where position % 10 = 0`.execute(trx);
    }),
  );
  const broken = await script();
  t.equal(broken.code, 1);
  t.match(broken.stdout, /^Row 10 at position 10 was changed\nRow 20 at position 20 was changed\n/);
  t.match(broken.stdout, /… and \d+ more\n/);
  t.match(await script('5'), { code: 2, stderr: /^Usage:/ });
});
