import { sql } from 'kysely';
import type { Database, Transaction } from '../database/database.ts';
import { type Placeholders, prepare } from '../database/prepared.ts';

export interface FigureRow {
  readonly metric: string;
  /** UTC. Null: the total of all days. */
  readonly day: string | null;
  readonly amount: number;
}

interface FigureParameters {
  readonly metrics: readonly string[];
  /** The first day, `2026-01-02`. */
  readonly from: string;
}

const figures = prepare('platform_figures', (db, p: Placeholders<FigureParameters>) =>
  db
    .selectFrom(
      sql<FigureRow>`(
        select metric, null::date as day, amount from platform_figures
        where metric = any (${p.metrics}::text[]) and day = '-infinity'
        union all
        select metric, day, amount from platform_figures
        where metric = any (${p.metrics}::text[]) and day >= ${p.from}::date
        union all
        select metric, null, change from platform_changes
        where metric = any (${p.metrics}::text[])
        union all
        select metric, day, change from platform_changes
        where metric = any (${p.metrics}::text[]) and day >= ${p.from}::date
      )`.as('known'),
    )
    .select(['metric', 'day', sql<number>`sum(amount)::bigint`.as('amount')])
    .groupBy(['metric', 'day'])
    .$castTo<FigureRow>(),
);

/**
 * Returns the totals of metrics and their amounts by day from a day on, in one snapshot of the stored figures and the
 * changes not yet added to them. Index: the primary key.
 */
export async function selectFigures(db: Database, parameters: FigureParameters): Promise<FigureRow[]> {
  return await figures.run(db, parameters);
}

/** Returns false while another process adds changes to the figures. The lock ends with the transaction. */
export async function lockFigures(trx: Transaction): Promise<boolean> {
  const { rows } = await sql<{ locked: boolean }>`
    select pg_try_advisory_xact_lock(hashtextextended('platform_figures', 0)) as locked
  `.execute(trx);
  return rows[0]?.locked === true;
}

/** Adds up to `limit` changes to the figures, deletes them and returns how many. Requires `lockFigures`. */
export async function foldChanges(trx: Transaction, limit: number): Promise<number> {
  const { rows } = await sql<{ folded: number }>`
    with taken as (
      delete from platform_changes
      where id in (select id from platform_changes order by id limit ${limit})
      returning metric, day, change
    ), kept as (
      insert into platform_figures as figures (metric, day, amount)
      select metric, day, sum(change)
      from (
        select metric, '-infinity'::date as day, change from taken
        union all
        select metric, day, change from taken where day is not null
      ) as changes
      group by 1, 2
      having sum(change) <> 0
      on conflict (metric, day) do update set amount = figures.amount + excluded.amount
    )
    select count(*)::integer as folded from taken
  `.execute(trx);
  return rows[0]?.folded ?? 0;
}
