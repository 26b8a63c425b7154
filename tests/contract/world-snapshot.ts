import { sql } from 'kysely';
import type { Database } from '../../src/platform/database/database.ts';

/** Columns that count use: any request moves them, a refused one too. */
const counters = ['last_used_at', 'request_count', 'search_requests_count'];

/**
 * Tables of what is under way at another server or in files, or stands in for one, and of what any request with a key or a
 * code moves.
 */
const elsewhere = [
  'billing_accounts',
  'sandbox_subscriptions',
  'oauth_flows',
  'pending_logins',
  'api_call_totals',
  'workspace_key_uses',
  'api_user_uses',
  'media_removals',
];

interface Table {
  readonly name: string;
  /** All that are not generated. */
  readonly columns: readonly string[];
  /** Those that an update may write. */
  readonly writable: readonly string[];
  readonly key: readonly string[];
}

/**
 * Copies every table into the schema `world`, with a function `world.restore(owner)` that puts the copies back and
 * `world.checksums()` that sums up the tables.
 *
 * @param handOver statements that give what the examples name to the person of the variable `owner`, unless it is null.
 */
export async function keepSnapshot(db: Database, handOver: string): Promise<void> {
  await sql`create schema world`.execute(db);
  const tables = await selectTables(db);
  await quietTriggers(db);
  await copyTables(db, tables);
  await createRestore(db, tables, handOver);
  await createChecksums(db, tables);
}

/** Returns the tables in the order of their foreign keys: what a table refers to is before it, except in cycles. */
async function selectTables(db: Database): Promise<Table[]> {
  const { rows } = await sql<Table & { refers: string[] }>`
    select c.relname::text as name,
      (select array_agg(quote_ident(attname) order by attnum) from pg_attribute as a
        where attrelid = c.oid and attnum > 0 and not attisdropped and attgenerated = '') as columns,
      (select coalesce(array_agg(quote_ident(attname) order by attnum), '{}') from pg_attribute as a
        where attrelid = c.oid and attnum > 0 and not attisdropped and attgenerated = '' and attidentity = ''
          and not attnum = any(coalesce(k.conkey, '{}'))) as writable,
      (select coalesce(array_agg(quote_ident(attname) order by attnum), '{}') from pg_attribute as a
        where attrelid = c.oid and attnum = any(k.conkey)) as key,
      (select coalesce(array_agg(r.relname::text), '{}') from pg_constraint as f join pg_class as r on r.oid = f.confrelid
        where f.conrelid = c.oid and f.contype = 'f' and r.oid <> c.oid) as refers
    from pg_class as c left join pg_constraint as k on k.conrelid = c.oid and k.contype = 'p'
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
      and c.relname not like 'kysely%'
    order by c.relname
  `.execute(db);
  const ordered: typeof rows = [];
  const waiting = new Map(rows.map((row) => [row.name, row]));
  while (waiting.size > 0) {
    const free = [...waiting.values()].filter(({ refers }) => !refers.some((name) => waiting.has(name)));
    // Of a cycle any order does, because foreign keys are checked at the end.
    for (const row of free.length > 0 ? free : [...waiting.values()]) {
      ordered.push(row);
      waiting.delete(row.name);
    }
  }
  return ordered;
}

/** Triggers do nothing while `world.restore` runs. */
const unlessRestoring = `current_setting('world.restores', true) is distinct from 'on'`;

/** A sequence for each table says whether a row of it was written: it needs no lock and outlives a rollback. */
async function copyTables(db: Database, tables: readonly Table[]): Promise<void> {
  await sql`create table world.holder as select null::integer as id`.execute(db);
  await sql`
    create function world.touch() returns trigger language plpgsql as $$
    begin
      if tg_op = 'TRUNCATE' or exists (select from written) then perform nextval(tg_argv[0]::regclass); end if;
      return null;
    end $$
  `.execute(db);
  for (const { name } of tables) {
    const touch = `for each statement when (${unlessRestoring}) execute function world.touch('world.touched_${name}')`;
    await sql
      .raw(
        `create table world.${name} as table public.${name};
         create sequence world.touched_${name};
         create trigger touch_insert after insert on public.${name} referencing new table as written ${touch};
         create trigger touch_update after update on public.${name} referencing new table as written ${touch};
         create trigger touch_delete after delete on public.${name} referencing old table as written ${touch};
         create trigger touch_all after truncate on public.${name} ${touch};`,
      )
      .execute(db);
  }
}

/**
 * Lets `world.restore` write without triggers and with foreign keys that are checked at the end. The session setting
 * `session_replication_role` would do both, but makes PostgreSQL plan every prepared statement again.
 */
async function quietTriggers(db: Database): Promise<void> {
  const triggers = await sql<{ name: string; table: string; definition: string }>`
    select quote_ident(tgname) as name, tgrelid::regclass::text as table, pg_get_triggerdef(oid) as definition
    from pg_trigger where not tgisinternal and tgparentid = 0
  `.execute(db);
  for (const { name, table, definition } of triggers.rows) {
    const quiet = definition.replace(
      /(?: WHEN \((.*)\))? EXECUTE FUNCTION/s,
      (_, when?: string) => ` WHEN (${unlessRestoring}${when === undefined ? '' : ` and ${when}`}) EXECUTE FUNCTION`,
    );
    await sql.raw(`drop trigger ${name} on ${table}; ${quiet}`).execute(db);
  }
  const keys = await sql<{ name: string; table: string }>`
    select quote_ident(conname) as name, conrelid::regclass::text as table
    from pg_constraint where contype = 'f' and conparentid = 0 and connamespace = 'public'::regnamespace
  `.execute(db);
  for (const { name, table } of keys.rows) {
    await sql.raw(`alter table ${table} alter constraint ${name} deferrable initially immediate`).execute(db);
  }
}

/** Creates `world.restore`, which writes the rows that differ. Kept totals come back as they were, as tables of their own. */
async function createRestore(db: Database, tables: readonly Table[], handOver: string): Promise<void> {
  const flags = tables.map(({ name }) => `('${name}', (select is_called from world.touched_${name}))`);
  const handedOver = new Set([...handOver.matchAll(/public\.(\w+)/g)].map((match) => match[1]));
  const ifTouched = ({ name }: Table, statements: string) => `if '${name}' = any(touched) then ${statements} end if;`;
  await sql
    .raw(
      `create function world.restore(owner integer default null) returns void language plpgsql as $$
       declare
         touched text[] := (select coalesce(array_agg(name), '{}')
           from (values ${flags.join(', ')}) as flags (name, is_touched) where is_touched);
       begin
         if touched = '{}' and owner is not distinct from (select id from world.holder) then return; end if;
         if owner is null and (select id from world.holder) is not null then
           touched := touched || '{${[...handedOver].join(',')}}'::text[];
         end if;
         set local synchronous_commit = off;
         set local world.restores = on;
         set constraints all deferred;
         ${tables
           .toReversed()
           .map((table) => ifTouched(table, deleteAdded(table)))
           .join('\n')}
         ${tables.map((table) => ifTouched(table, writeBack(table))).join('\n')}
         if owner is not null then ${handOver} end if;
         set constraints all immediate;
         ${tables.map((table) => ifTouched(table, `perform setval('world.touched_${table.name}', 1, false);`)).join('\n')}
         update world.holder set id = owner where id is distinct from owner;
         set local world.restores = off;
       end $$`,
    )
    .execute(db);
}

/** Without a primary key rows have no identity: they are all written. */
function deleteAdded({ name, key }: Table): string {
  const kept = key.length === 0 ? '' : `where not exists (select from world.${name} as was where ${isSame(key)})`;
  return `delete from public.${name} as present ${kept};`;
}

function writeBack({ name, columns, writable, key }: Table): string {
  const of = (alias: string) => writable.map((column) => `${alias}.${column}`);
  const update = `
    update public.${name} as present set ${writable.map((column) => `${column} = was.${column}`)} from world.${name} as was
      where ${isSame(key)} and row(${of('present')}) is distinct from row(${of('was')});`;
  const missing =
    key.length === 0 ? '' : `where not exists (select from public.${name} as present where ${isSame(key)})`;
  return `${key.length === 0 || writable.length === 0 ? '' : update}
    insert into public.${name} (${columns}) overriding system value select ${columns} from world.${name} as was ${missing};`;
}

function isSame(key: readonly string[]): string {
  return key.map((column) => `present.${column} = was.${column}`).join(' and ');
}

async function createChecksums(db: Database, tables: readonly Table[]): Promise<void> {
  const sums = tables
    .filter(({ name }) => !elsewhere.includes(name))
    .map(
      ({ name }) =>
        `('${name}', (select md5(coalesce(string_agg(row, '' order by row), ''))
        from (select (to_jsonb(t) - '{${counters.join(',')}}'::text[])::text as row from public.${name} as t) as rows))`,
    );
  await sql
    .raw(
      // In plpgsql, because a function in SQL is planned for each call.
      `create function world.checksums() returns jsonb language plpgsql as $$
       begin
         return (select jsonb_object_agg(name, sum) from (values ${sums.join(', ')}) as sums (name, sum));
       end $$`,
    )
    .execute(db);
}
