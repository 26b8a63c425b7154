-- Made by src/platform/database/statement-listing.ts from the queries that `prepare` compiles. Do not edit.

-- deleteExpiredUsageEvents (src/domains/billing/expired-usage-events.job.ts)
delete from "usage_events"
where
  ("tenant_id", "event_id") in (
    select
      "tenant_id",
      "event_id"
    from
      "usage_events"
    where
      "recorded_at" < $1
    order by
      "recorded_at"
    limit
      $2
    for update
      skip locked
  );
