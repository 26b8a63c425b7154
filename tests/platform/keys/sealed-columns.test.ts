import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import t from 'tap';
import { sealedColumns } from '../../../src/app/sealed-columns.ts';
import { inTransaction } from '../../../src/platform/database/transaction.ts';
import { replaceValues } from '../../../src/platform/keys/sealed-values.repository.ts';
import { createTestDatabase } from '../../support/database.ts';
import { secretBoxOf } from '../../support/keys.ts';

/** Binary columns without encrypted values: hashes, from which nothing is read back. */
const hashes = [
  'account_tokens.token_hash',
  'affiliate_link_visitors.visitor',
  'api_users.token_hash',
  'article_previews.token_hash',
  'media.sha256',
  'audit_head.hash',
  'audit_head.seal',
  'audit_logs.hash',
  'audit_logs.previous_hash',
  'idempotency_records.scope',
  'invitations.token_hash',
  'oauth_flows.browser_hash',
  'oauth_flows.state_hash',
  'pending_logins.password_proof',
  'pending_logins.token_hash',
  'pixel_events.visitor',
  'pixel_visitors.visitor',
  'platform_admin_token.token_hash',
  'recovery_codes.code_hash',
  'seo_issues.fingerprint',
  'sessions.previous_refresh_token_hash',
  'sessions.refresh_token_hash',
  'sites.key_hash',
  'user_api_keys.key_hash',
  'workspace_keys.key_hash',
];

const database = await createTestDatabase();
const { db, close } = await database.open();
t.teardown(async () => {
  await close();
  await database.drop();
});

const nameOf = ({ table, column }: { readonly table: string; readonly column: string }) => `${table}.${column}`;

t.test('every binary column is listed as encrypted, or as a hash', async (t) => {
  const { rows } = await sql<{ name: string }>`
    select table_name || '.' || column_name as name from information_schema.columns
    where table_schema = 'public' and data_type = 'bytea'
      and not exists (select from pg_inherits where inhrelid = format('public.%I', table_name)::regclass)
  `.execute(db);
  const listed = [...hashes, ...sealedColumns.map(nameOf)];
  t.strictSame(
    rows.map(({ name }) => name).sort(),
    listed.sort(),
    'If this fails because of a new column: declare it with sealedColumn and list it in src/app/sealed-columns.ts, or here',
  );
});

t.test('every declared column is listed', async (t) => {
  const src = join(import.meta.dirname, '../../../src');
  const declared = globSync('**/*.ts', { cwd: src })
    .map((file) => readFileSync(join(src, file), 'utf8').match(/^export const \w+ = sealedColumn\(/gm)?.length ?? 0)
    .reduce((total, count) => total + count, 0);
  t.equal(sealedColumns.length, declared, 'list it in src/app/sealed-columns.ts');
  const [first] = sealedColumns;
  if (first === undefined) throw new Error('no columns');
  const box = secretBoxOf({ encryptionKeys: [Buffer.alloc(32, 1)] });
  t.throws(
    () => box.seal({ ...first }, { tenant_id: '1' }, 'secret'),
    /sealed-columns\.ts lacks/,
    'others are rejected',
  );
});

t.test('the primary key of each is named, and what replaces a lost value is valid SQL', async (t) => {
  const keys = { uuid: '00000000-0000-0000-0000-000000000000', integer: '0', bytea: '\\x00', date: '2000-01-01' };
  for (const column of sealedColumns) {
    const { rows } = await sql<{ name: string; type: string }>`
      select a.attname as name, format_type(a.atttypid, null) as type from pg_index as i
      join pg_attribute as a on a.attrelid = i.indrelid and a.attnum = any(i.indkey)
      where i.indrelid = ${column.table}::regclass and i.indisprimary
    `.execute(db);
    t.strictSame(rows, [{ name: column.key, type: column.keyType }], nameOf(column));
    const nobody = [{ key: keys[column.keyType], value: Buffer.alloc(1) }];
    await t.resolves(
      inTransaction(db, (trx) => replaceValues(trx, column, nobody, column.lost.set)),
      nameOf(column),
    );
  }
});
