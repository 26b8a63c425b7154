import { type Kysely, sql } from 'kysely';

export const compatibility = 'additive';

/**
 * What creates and drops the partitions of tables that are partitioned by month. They run with the rights of the owner of the
 * schema, so that the account of the API, which may not change it, can call them: see `grantAppRole`.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await list(db);
  await add(db);
  await drop(db);
  await sql`
    revoke execute on function add_month_partitions(timestamptz) from public;
    revoke execute on function drop_month_partitions(text, timestamptz) from public;
  `.execute(db);
}

async function list(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function month_partitions(parent text)
    returns table (name text, since timestamptz, until timestamptz) language sql stable
    set search_path = pg_catalog, pg_temp set timezone = 'UTC' as $$
      select child.relname::text,
        case when bounds ~ 'FROM \\(MINVALUE\\)' then '-infinity'
          else substring(bounds from 'FROM \\(''([^'']+)''\\)') end::timestamptz,
        substring(bounds from 'TO \\(''([^'']+)''\\)')::timestamptz
      from pg_class as whole
      join pg_inherits on inhparent = whole.oid
      join pg_class as child on child.oid = inhrelid
      cross join pg_get_expr(child.relpartbound, child.oid) as bounds
      where whole.relname = parent and whole.relnamespace = 'public'::regnamespace and whole.relkind = 'p'
    $$;
    comment on function month_partitions is 'Partitions of a table. The default one has no bounds.';
  `.execute(db);
}

async function add(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- The default partition is the pattern of the others. It is empty, unless the partition of a month came too late.
    create function add_month_partition(parent text, month timestamptz) returns text language plpgsql
    set search_path = pg_catalog, pg_temp set timezone = 'UTC' as $$
    declare
      first timestamptz := date_trunc('month', month);
      next timestamptz := date_trunc('month', month) + interval '1 month';
      strays text := parent || '_default';
      child text := parent || '_' || to_char(month, 'YYYY_MM');
      key text := (
        select quote_ident(attname) from pg_partitioned_table
        join pg_attribute on attrelid = partrelid and attnum = partattrs[0]
        where partrelid = format('public.%I', parent)::regclass
      );
      most constant integer := 20000;
      found_rows integer;
    begin
      if exists (select from public.month_partitions(parent) where since < next and until > first) then
        return null;
      end if;
      execute format('lock table public.%I in access exclusive mode', strays);
      execute format('create table public.%I (like public.%I including all excluding identity)', child, strays);
      execute format('insert into public.%I select * from public.%I where %s >= $1 and %s < $2 limit $3', child, strays, key, key)
        using first, next, most;
      get diagnostics found_rows = row_count;
      if found_rows = most then
        raise program_limit_exceeded using message = format('%s has too many rows of %s to move', strays, child);
      end if;
      if found_rows > 0 then
        execute format('delete from public.%I where %s >= $1 and %s < $2', strays, key, key) using first, next;
      end if;
      execute format('alter table public.%I attach partition public.%I for values from (%L) to (%L)', parent, child, first, next);
      return child;
    end $$;

    create function add_month_partitions(at timestamptz) returns setof text language plpgsql security definer
    set search_path = pg_catalog, pg_temp set timezone = 'UTC' set lock_timeout = '500ms' as $$
    declare
      parent text;
      key text;
      month timestamptz;
      child text;
    begin
      -- Another process does it.
      if not pg_try_advisory_xact_lock(hashtextextended('month partitions', 0)) then
        return;
      end if;
      for parent, key in
        select relname, quote_ident(attname) from pg_partitioned_table
        join pg_class on pg_class.oid = partrelid join pg_attribute on attrelid = partrelid and attnum = partattrs[0]
        where relnamespace = 'public'::regnamespace order by 1
      loop
        for month in execute format(
          'select date_trunc(''month'', $1) + months * interval ''1 month'' from generate_series(0, 2) as months
           union select distinct date_trunc(''month'', %s) from public.%I order by 1', key, parent || '_default') using at
        loop
          begin
            child := public.add_month_partition(parent, month);
            if child is not null then
              return next child;
            end if;
          exception when program_limit_exceeded then
            -- The rows stay where they are: inserts go on.
            null;
          end;
        end loop;
      end loop;
    end $$;
    comment on function add_month_partitions is
      'Creates what is missing for the month, the two after it and rows of default partitions. Returns the names.';
  `.execute(db);
}

async function drop(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function drop_month_partitions(parent text, before timestamptz) returns setof text
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp set timezone = 'UTC' set lock_timeout = '500ms' as $$
    declare
      child text;
    begin
      if not pg_try_advisory_xact_lock(hashtextextended('month partitions', 0)) then
        return;
      end if;
      for child in select name from public.month_partitions(parent) where until <= before order by until loop
        execute format('drop table public.%I', child);
        return next child;
      end loop;
    end $$;
    comment on function drop_month_partitions is 'Drops the partitions whose rows are all older. Returns the names.';
  `.execute(db);
}
