-- Made by src/platform/database/statement-listing.ts from the queries that `prepare` compiles. Do not edit.

-- selectApiUserCaller (src/domains/access/api-users.repository.ts)
select
  "a"."id",
  "a"."scopes",
  "t"."id" as "tenant_id",
  "t"."workspace_id",
  "t"."plan",
  "t"."allowance_id"
from
  "api_users" as "a"
  left join "tenants" as "t" on "t"."id" = $1::uuid
  and "t"."status" = 'active'
  and "t"."deleted_at" is null
where
  "a"."token_hash" = $2
  and "a"."status" = 'active'
  and (
    "a"."expire_at" is null
    or "a"."expire_at" > $3
  );

-- selectWorkspaceKeyCallers (src/domains/access/workspace-keys.repository.ts)
select
  "k"."id" as "key_id",
  "k"."user_id",
  "k"."scopes",
  "k"."rate_limit_tier",
  "k"."family",
  "k"."allowed_ips",
  "k"."server_scopes",
  "t"."id" as "tenant_id",
  "t"."workspace_id",
  "t"."plan",
  "t"."allowance_id",
  "m"."role",
  encode(k.key_hash, 'hex') as "key_hash",
  (
    extract(
      epoch
      from
        least(k.expires_at, k.grace_period_ends_at)
    ) * 1000
  )::float8 as "in_force_until"
from
  "workspace_keys" as "k"
  inner join "users" as "u" on "u"."id" = "k"."user_id"
  inner join "tenants" as "t" on "t"."id" = "k"."tenant_id"
  inner join "memberships" as "m" on "m"."tenant_id" = "k"."tenant_id"
  and "m"."user_id" = "k"."user_id"
where
  k.key_hash = any ($1::bytea[])
  and "k"."revoked_at" is null
  and "u"."is_active" = true
  and "t"."status" = 'active'
  and "t"."deleted_at" is null
  and "m"."removed_at" is null;
