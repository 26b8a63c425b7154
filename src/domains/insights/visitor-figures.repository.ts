import { sql } from 'kysely';
import type { Database } from '../../platform/database/database.ts';

/** Days, inclusive, `2026-01-31`, and the domain; null: all of them. */
export interface FigureRange {
  readonly from: string;
  readonly to: string;
  readonly domain: string | null;
}

export interface Figures {
  readonly events: number;
  readonly pageviews: number;
  readonly visits: number;
  readonly visitors: number;
}

export type Dimension = 'page' | 'referrer' | 'source' | 'event' | 'property' | 'device' | 'country';

/** The sums of an hour of a day, of a day or of a month. */
export interface PeriodFigures extends Figures {
  /** `2026-01-15 10`, `2026-01-15` or `2026-01`. */
  readonly period: string;
}

export interface ValueFigures extends Figures {
  /** Null unless rows are distinguished by it. */
  readonly domain: string | null;
  readonly value: string;
}

/** The most frequent values, and the sums of all. */
export interface TopFigures {
  readonly values: readonly ValueFigures[];
  readonly total: Figures;
}

const periods = {
  hour: sql`to_char(day, 'YYYY-MM-DD') || ' ' || value`,
  day: sql`to_char(day, 'YYYY-MM-DD')`,
  month: sql`to_char(day, 'YYYY-MM')`,
};
const sums = sql`
  sum(events)::float8 as events, sum(pageviews)::float8 as pageviews,
  sum(visits)::float8 as visits, sum(visitors)::float8 as visitors
`;

/** Returns the sums of the periods that have any, oldest first. Index: pixel_figures_pkey. */
export async function selectPeriods(
  db: Database,
  tenantId: string,
  { from, to, domain }: FigureRange,
  interval: keyof typeof periods,
): Promise<PeriodFigures[]> {
  const { rows } = await sql<PeriodFigures>`
    select ${periods[interval]} as period, ${sums}
    from pixel_figures
    where tenant_id = ${tenantId} and dimension = ${interval === 'hour' ? 'hour' : 'day'}
      and day between ${from}::date and ${to}::date ${domain === null ? sql`` : sql`and domain = ${domain}`}
    group by 1 order by 1
  `.execute(db);
  return rows;
}

/** Returns up to `limit` values of a dimension with the highest sums of `by`. Index: pixel_figures_pkey. */
export async function selectTopValues(
  db: Database,
  tenantId: string,
  { from, to, domain }: FigureRange,
  options: {
    readonly dimension: Dimension;
    readonly by: 'events' | 'visits';
    readonly perDomain: boolean;
    readonly limit: number;
  },
): Promise<TopFigures> {
  const { dimension, by, perDomain, limit } = options;
  const { rows } = await sql<ValueFigures & { readonly all: Figures }>`
    with summed as (
      select ${perDomain ? sql`domain` : sql`null::text as domain`}, value, ${sums}
      from pixel_figures
      where tenant_id = ${tenantId} and dimension = ${dimension}
        and day between ${from}::date and ${to}::date ${domain === null ? sql`` : sql`and domain = ${domain}`}
      group by 1, 2
    )
    select *, (
      select json_build_object(
        'events', sum(events), 'pageviews', sum(pageviews), 'visits', sum(visits), 'visitors', sum(visitors)
      ) from summed
    ) as all
    from summed
    -- The row of all others is read only when there is nothing else.
    order by value = '', ${sql.ref(by)} desc, domain, value limit ${limit}
  `.execute(db);
  const none = { events: 0, pageviews: 0, visits: 0, visitors: 0 };
  return { values: rows.filter(({ value }) => value !== ''), total: rows[0]?.all ?? none };
}
