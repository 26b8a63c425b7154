import { type Kysely, sql } from 'kysely';

/** A tenant's domain is a claim until it is proved: only proved domains are unique. Earlier claims are not proved. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table tenants
      add column domain_proved_at      timestamptz,
      add column domain_checked_at     timestamptz,
      add column domain_missed_checks  integer not null default 0,
      add constraint tenants_domain_proved_check check (domain is not null or domain_proved_at is null);
    comment on column tenants.domain_checked_at is
      'Last check of the TXT record. Null for a proof that no record made, on a development server.';
    comment on column tenants.domain_missed_checks is 'Daily checks in a row that did not find the TXT record.';

    drop index tenants_domain_key;
    create unique index tenants_proved_domain_key on tenants (domain)
      where domain_proved_at is not null and deleted_at is null;
    -- Serves the daily check.
    create index tenants_domain_check_due on tenants (domain_checked_at)
      where domain_proved_at is not null and deleted_at is null;

    comment on column affiliate_link_visitors.visitor is
      'Hash of the address under the key of the day. Rows are deleted after their day.';
  `.execute(db);
}
