import { sql } from 'kysely';
import type { Database } from './database.ts';

/**
 * Returns the tables in which enough has changed since they were last vacuumed or analysed, by the formulas and defaults
 * of PostgreSQL's autovacuum, the largest change first. Large texts are stored in a table of their own. Scans the catalog.
 */
export async function selectTablesToVacuum(db: Database): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select main.oid::regclass::text as name
    from pg_class as main
    join pg_stat_all_tables as stats on stats.relid = main.oid
    left join pg_class as toast on toast.oid = main.reltoastrelid
    left join pg_stat_all_tables as toast_stats on toast_stats.relid = toast.oid
    where main.relkind = 'r' and (
      stats.n_dead_tup > 50 + 0.2 * greatest(main.reltuples, 0)
      or stats.n_mod_since_analyze > 50 + 0.1 * greatest(main.reltuples, 0)
      or toast_stats.n_dead_tup > 50 + 0.2 * greatest(toast.reltuples, 0)
    )
    order by stats.n_dead_tup + coalesce(toast_stats.n_dead_tup, 0) desc
  `.execute(db);
  return rows.map(({ name }) => name);
}

/** Frees the space of deleted and changed rows for new ones, and updates what queries are planned with. `table`: quoted. */
export async function vacuumTable(db: Database, table: string): Promise<void> {
  await sql`vacuum (analyze) ${sql.raw(table)}`.execute(db);
}
