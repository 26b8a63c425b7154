import { type RawBuilder, sql } from 'kysely';

/** Space for seven digits. */
const beyond = 10_000_000;

/**
 * Returns SQL for a free number of at least `first` whose predecessor is taken or below `first`; null if there is none.
 * `isTaken` tests the column `probe`, about twice per binary digit of the number: numbers are doubled up to a free one,
 * then bisected. Without gaps it is the lowest free number.
 */
export function freeNumber(isTaken: RawBuilder<boolean>, first = 1): RawBuilder<number | null> {
  return sql`(
    with recursive search (low, high, probe) as (
      select ${sql.lit(first - 1)}, null::integer, ${sql.lit(first)}
      union all
      select
        case when taken then probe else low end,
        case when taken then high else probe end,
        case when taken and high is null then probe * 2 when taken then (probe + high) / 2 else (low + probe) / 2 end
      from search, lateral (select ${isTaken} as taken) as probed
      where (high is null or high - low > 1) and probe < ${sql.lit(beyond)}
    )
    select high from search where high - low = 1
  )`;
}
