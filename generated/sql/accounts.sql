-- Made by src/platform/database/statement-listing.ts from the queries that `prepare` compiles. Do not edit.

-- deleteExpiredFlows (src/domains/accounts/oauth-flows.repository.ts)
delete from "oauth_flows"
where
  "state_hash" in (
    select
      "state_hash"
    from
      "oauth_flows"
    where
      "expires_at" <= $1
    order by
      "expires_at"
    limit
      $2
    for update
      skip locked
  );

-- deleteExpiredLogins (src/domains/accounts/pending-logins.repository.ts)
delete from "pending_logins"
where
  "token_hash" in (
    select
      "token_hash"
    from
      "pending_logins"
    where
      "expires_at" <= $1
    order by
      "expires_at"
    limit
      $2
    for update
      skip locked
  );

-- deleteExpiredSessions (src/domains/accounts/expired-sessions.job.ts)
delete from "sessions"
where
  "id" in (
    select
      "id"
    from
      "sessions"
    where
      "expires_at" <= $1
    order by
      "expires_at"
    limit
      $2
    for update
      skip locked
  );

-- selectApiKeyCaller (src/domains/accounts/user-api-keys.repository.ts)
select
  "k"."id" as "key_id",
  "k"."scopes",
  "u"."id" as "user_id",
  "u"."uuid" as "user_uuid",
  "u"."email",
  "u"."is_platform_admin",
  "t"."id" as "tenant_id",
  "t"."workspace_id",
  "t"."plan",
  "t"."allowance_id",
  "m"."role",
  (
    m.self_joined
    and t.settings @> '{"public_content":false}'::jsonb
  ) as "is_content_closed",
  u.mfa_enabled_at is not null as "has_factor",
  (
    u.mfa_enabled_at is null
    and m.role <> 'Reader'
    and t.settings @> '{"require_mfa": true}'::jsonb
  ) as "lacks_factor",
  false as "is_stepped_up"
from
  "user_api_keys" as "k"
  inner join "users" as "u" on "u"."id" = "k"."user_id"
  left join "tenants" as "t" on "t"."id" = coalesce($1::uuid, u.default_tenant_id)
  and "t"."status" = 'active'
  and "t"."deleted_at" is null
  left join "memberships" as "m" on "m"."tenant_id" = "t"."id"
  and "m"."user_id" = "u"."id"
  and "m"."removed_at" is null
where
  "k"."key_hash" = $2
  and "k"."is_active" = true
  and (
    "k"."expires_at" is null
    or "k"."expires_at" > $3
  )
  and "u"."is_active" = true;

-- selectLogin (src/domains/accounts/users.repository.ts)
select
  "users"."id",
  "users"."password_hash",
  "users"."is_active",
  exists (
    select
      1 as "found"
    from
      "sessions"
    where
      "sessions"."user_id" = "users"."id"
      and "sessions"."ip" = $1
  ) as "known_address"
from
  "users"
where
  "users"."email" = $2;

-- selectSessionCaller (src/domains/accounts/sessions.repository.ts)
select
  "u"."id" as "user_id",
  "u"."uuid" as "user_uuid",
  "u"."email",
  "u"."is_platform_admin",
  "t"."id" as "tenant_id",
  "t"."workspace_id",
  "t"."plan",
  "t"."allowance_id",
  "m"."role",
  (
    m.self_joined
    and t.settings @> '{"public_content":false}'::jsonb
  ) as "is_content_closed",
  u.mfa_enabled_at is not null as "has_factor",
  (
    u.mfa_enabled_at is null
    and m.role <> 'Reader'
    and t.settings @> '{"require_mfa": true}'::jsonb
  ) as "lacks_factor",
  coalesce(s.stepped_up_at, s.created_at) > $1::timestamptz - interval '10 minutes' as "is_stepped_up"
from
  "sessions" as "s"
  inner join "users" as "u" on "u"."id" = "s"."user_id"
  left join "tenants" as "t" on "t"."id" = case
    when $2::integer is null then coalesce($3::uuid, s.tenant_id, u.default_tenant_id)
    else (
      select
        id
      from
        tenants
      where
        workspace_id = $4::integer
    )
  end
  and "t"."status" = 'active'
  and "t"."deleted_at" is null
  left join "memberships" as "m" on "m"."tenant_id" = "t"."id"
  and "m"."user_id" = "u"."id"
  and "m"."removed_at" is null
where
  "s"."id" = $5
  and "s"."user_id" = $6
  and "s"."surface" = $7
  and "s"."revoked_at" is null
  and "s"."expires_at" > $8
  and (
    s.rotated_at is null
    or s.rotated_at > $9::timestamptz - interval '10 seconds'
    or to_timestamp($10::bigint) >= date_trunc('second', s.rotated_at)
  )
  and "u"."is_active" = true;
