-- Made by src/platform/database/statement-listing.ts from the queries that `prepare` compiles. Do not edit.

-- domainsOfSites (src/domains/insights/pixel.repository.ts)
select
  "s"."domain",
  "s"."tenant_id" as "tenantId",
  "t"."plan"
from
  "sites" as "s"
  inner join "tenants" as "t" on "t"."id" = "s"."tenant_id"
where
  s.domain = any ($1::text[])
  and "s"."is_verified" = $2
  and "s"."mode" = $3
  and "s"."status" not in ($4, $5)
  and "t"."status" = $6
  and "t"."deleted_at" is null
union all
select
  domain as "domain",
  "id" as "tenantId",
  "plan"
from
  "tenants"
where
  domain = any ($7::text[])
  and "domain_proved_at" is not null
  and "status" = $8
  and "deleted_at" is null;
