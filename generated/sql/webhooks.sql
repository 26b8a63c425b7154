-- Made by src/platform/database/statement-listing.ts from the queries that `prepare` compiles. Do not edit.

-- any_webhook_work (src/domains/webhooks/deliveries.repository.ts)
select
  exists (
    select
    from
      webhook_deliveries
    where
      status = 'pending'
      and lease_until is null
  )
  or exists (
    select
    from
      webhook_deliveries
    where
      status = 'retrying'
      and next_retry_at <= $1
  )
  or exists (
    select
    from
      webhook_deliveries
    where
      lease_until <= $2
  ) as "is_any";
