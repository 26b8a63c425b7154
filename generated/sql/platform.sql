-- Made by src/platform/database/statement-listing.ts from the queries that `prepare` compiles. Do not edit.

-- any_unsealed_audit_log (src/platform/audit/audit-chain.repository.ts)
select
  "id"
from
  "audit_logs"
where
  "position" is null
limit
  $1;

-- claimIdempotencyKey (src/platform/idempotency/idempotency.repository.ts)
insert into
  "idempotency_records" ("scope", "request", "claim", "claimed_until", "expires_at")
select
  $1::bytea,
  $2::bytea,
  $3::uuid,
  $4::timestamptz,
  $5::timestamptz
where
  not exists (
    select
    from
      idempotency_records
    where
      scope = any ($6::bytea[])
      and expires_at > $7::timestamptz
      and (
        status is not null
        or claimed_until > $8::timestamptz
      )
  )
on conflict ("scope") do update
set
  "request" = "excluded"."request",
  "claim" = "excluded"."claim",
  "claimed_until" = "excluded"."claimed_until",
  "expires_at" = "excluded"."expires_at",
  "status" = $9,
  "reply" = $10,
  "holder" = $11,
  "bytes" = $12
where
  idempotency_records.expires_at <= $13
  or (
    idempotency_records.status is null
    and idempotency_records.claimed_until <= $14
  );

-- deleteExpiredIdempotencyRecords (src/platform/idempotency/expired-idempotency-records.job.ts)
delete from "idempotency_records"
where
  "scope" in (
    select
      "scope"
    from
      "idempotency_records"
    where
      "expires_at" <= $1
    order by
      "expires_at"
    limit
      $2
    for update
      skip locked
  );

-- dropIdempotentReplies (src/platform/idempotency/idempotency.repository.ts)
update "idempotency_records"
set
  "reply" = $1
where
  "scope" in (
    select
      scope
    from
      idempotency_records
    where
      scope in (
        select
          scope
        from
          (
            select
              scope,
              sum(bytes) over (
                order by
                  expires_at desc,
                  scope
              ) as total
            from
              idempotency_records
            where
              holder = $2
              and reply is not null
          ) as newest
        where
          total > $3
      )
    for update
      skip locked
  );

-- findIdempotencyRecord (src/platform/idempotency/idempotency.repository.ts)
select
  "scope",
  "request",
  "claim",
  "claimed_until",
  "status",
  "reply"
from
  "idempotency_records"
where
  scope = any ($1::bytea[])
order by
  array_position($2::bytea[], scope);

-- insertAuditLog (src/platform/audit/audit.repository.ts)
insert into
  "audit_logs" (
    "tenant_id",
    "user_id",
    "action",
    "operation_id",
    "resource_type",
    "resource_id",
    "ip",
    "request_id",
    "details"
  )
values
  ($1, $2, $3, $4, $5, $6, $7, $8, $9);

-- keepIdempotentReply (src/platform/idempotency/idempotency.repository.ts)
update "idempotency_records"
set
  "status" = $1,
  "reply" = $2,
  "holder" = $3,
  "bytes" = $4
where
  "scope" = $5
  and "claim" = $6
  and "status" is null;

-- lock_allowance (src/platform/plans/allowances.ts)
with
  "own" as materialized (
    select
      "allowance_id",
      "plan",
      "paid_by"
    from
      "tenants"
    where
      "id" = $1
      and "deleted_at" is null
    for no key update
  )
select
  "own"."allowance_id" as "id",
  case
    when own.plan = 'free' then own.plan
    else coalesce(payer.plan, own.plan)
  end as "plan",
  pg_advisory_xact_lock(hashtextextended ('allowance ' || own.allowance_id, 0)) as "lock"
from
  "own"
  left join "tenants" as "payer" on "payer"."id" = "own"."paid_by";

-- platform_figures (src/platform/figures/platform-figures.repository.ts)
select
  "metric",
  "day",
  sum(amount)::bigint as "amount"
from
  (
    select
      metric,
      null::date as day,
      amount
    from
      platform_figures
    where
      metric = any ($1::text[])
      and day = '-infinity'
    union all
    select
      metric,
      day,
      amount
    from
      platform_figures
    where
      metric = any ($2::text[])
      and day >= $3::date
    union all
    select
      metric,
      null,
      change
    from
      platform_changes
    where
      metric = any ($4::text[])
    union all
    select
      metric,
      day,
      change
    from
      platform_changes
    where
      metric = any ($5::text[])
      and day >= $6::date
  ) as "known"
group by
  "metric",
  "day";

-- releaseIdempotencyKey (src/platform/idempotency/idempotency.repository.ts)
delete from "idempotency_records"
where
  "scope" = $1
  and "claim" = $2
  and "status" is null;

-- renewIdempotencyClaims (src/platform/idempotency/idempotency.repository.ts)
update "idempotency_records"
set
  "claimed_until" = $1
where
  "scope" in (
    select
      scope
    from
      idempotency_records
    where
      scope = any ($2::bytea[])
      and claim = any ($3::uuid[])
      and status is null
    for update
      skip locked
  );

-- webhook_subscribed_tenants (src/platform/events/events.repository.ts)
select
  "t"."id",
  "t"."workspace_id"
from
  "tenants" as "t"
where
  t.id = any ($1::uuid[])
  and exists (
    select
      1 as "found"
    from
      "webhook_endpoints" as "e"
    where
      "e"."tenant_id" = "t"."id"
      and "e"."is_active" = $2
      and e.events && $3::text[]
  );
