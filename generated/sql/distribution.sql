-- Made by src/platform/database/statement-listing.ts from the queries that `prepare` compiles. Do not edit.

-- affiliate_targets (src/domains/distribution/affiliate-links.repository.ts)
select
  "l"."slug",
  "l"."id",
  "l"."original_url"
from
  "affiliate_links" as "l"
  inner join "tenants" as "t" on "t"."id" = "l"."tenant_id"
where
  l.slug = any ($1::text[])
  and "t"."deleted_at" is null
  and "t"."status" = $2;

-- any_due_social_post (src/domains/distribution/social-posts.repository.ts)
select
  "id"
from
  "social_posts"
where
  "due_at" <= $1
  and "is_held" = false
limit
  $2;

-- claim_social_posts (src/domains/distribution/social-posts.repository.ts)
with
  "due" as (
    select
      "id",
      "status"
    from
      "social_posts"
    where
      "due_at" <= $1
      and "is_held" = false
      and exists (
        select
        from
          tenants
        where
          tenants.id = social_posts.tenant_id
          and tenants.status = 'active'
          and tenants.deleted_at is null
      )
    order by
      "due_at"
    limit
      $2
    for update
      skip locked
  )
update "social_posts" as "post"
set
  "status" = $3,
  "due_at" = $4,
  "attempts" = "post"."attempts" + $5
from
  "due",
  "social_accounts" as "account",
  "articles" as "article"
where
  "post"."id" = "due"."id"
  and "account"."tenant_id" = "post"."tenant_id"
  and "account"."id" = "post"."account_id"
  and "article"."tenant_id" = "post"."tenant_id"
  and "article"."id" = "post"."article_id"
returning
  "post"."id",
  "post"."tenant_id",
  "account"."platform",
  "post"."share",
  "post"."message",
  "post"."link",
  "post"."attempts",
  "due"."status" as "was",
  "account"."id" as "social_account_id",
  "account"."account_id",
  "account"."account_name",
  "account"."sealed_token",
  "article"."status" as "article_status";
