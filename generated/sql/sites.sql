-- Made by src/platform/database/statement-listing.ts from the queries that `prepare` compiles. Do not edit.

-- selectSite (src/domains/sites/sites.repository.ts)
select
  "s"."id",
  "s"."tenant_id",
  "s"."domain",
  "s"."site_url",
  "s"."mode",
  "s"."status",
  "s"."is_verified",
  "s"."verification_token",
  "s"."api_key_prefix",
  "s"."api_key_last_four",
  "s"."plugin_version",
  "s"."search_requests_count",
  "s"."created_at",
  "s"."updated_at",
  coalesce(
    i.pages,
    (
      select
        count
      from
        article_totals
      where
        tenant_id = s.tenant_id
        and category_id = 0
        and status = 'published'
    ),
    0
  ) as "total_pages_indexed",
  case
    when i.site_id is not null then case
      when i.month >= ($1::timestamptz at time zone 'UTC')::date then i.month_pages
      else 0
    end
    else (
      select
        count(*)::integer
      from
        (
          select
          from
            articles
          where
            tenant_id = s.tenant_id
            and status = 'published'
            and published_at >= $2
          limit
            10000
        ) as of_this_month
    )
  end as "monthly_pages_indexed",
  case
    when i.site_id is not null then i.last_indexed_at
    else (
      select
        updated_at
      from
        articles
      where
        tenant_id = s.tenant_id
        and status = 'published'
      order by
        updated_at desc
      limit
        1
    )
  end as "last_indexed_at",
  coalesce(
    i.bytes,
    (
      select
        bytes
      from
        content_sizes
      where
        tenant_id = s.tenant_id
    ),
    0
  ) as "storage_used_bytes"
from
  "sites" as "s"
  left join "site_indexes" as "i" on "i"."site_id" = "s"."id"
where
  "s"."tenant_id" = $3
  and "s"."id" = $4;

-- selectSiteCaller (src/domains/sites/sites.repository.ts)
select
  "s"."id" as "site_id",
  "s"."tenant_id",
  "t"."workspace_id",
  "t"."plan",
  "t"."allowance_id"
from
  "sites" as "s"
  inner join "tenants" as "t" on "t"."id" = "s"."tenant_id"
where
  "s"."key_hash" = $1
  and "t"."status" = 'active'
  and "t"."deleted_at" is null;
