import { type Kysely, sql } from 'kysely';

/** How much of a plan the Owners of a workspace have been told that it uses. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table usage_alerts (
      tenant_id    uuid not null constraint usage_alerts_tenant_fkey references tenants on delete cascade,
      feature      text not null,
      period_start timestamptz not null,
      threshold    integer not null,
      primary key (tenant_id, feature, period_start)
    );
    comment on column usage_alerts.threshold is 'The greatest share of the limit, in percent, that they were told of.';
    create index usage_alerts_period on usage_alerts (period_start);

    create index usage_totals_period on usage_totals (period_start);
    create index api_call_totals_period on api_call_totals (period_start);
  `.execute(db);
}
