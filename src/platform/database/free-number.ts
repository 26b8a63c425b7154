import { type RawBuilder, sql } from 'kysely';

/** Room for seven digits. */
const beyond = 10_000_000;

/**
 * SQL of a number from `first` on that is free, while the one before is taken or below `first`; null when there is none.
 * `isTaken` asks it of the column `probe`, about twice as often as the number has binary digits: numbers are doubled up to
 * a free one, then halved towards it. Without gaps it is the least free one.
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
