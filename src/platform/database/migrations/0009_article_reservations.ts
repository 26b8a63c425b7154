import { type Kysely, sql } from 'kysely';

/** Places among the articles that a plan allows, kept while a language model writes. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table article_reservations (
      tenant_id  uuid not null constraint article_reservations_tenant_fkey references tenants on delete cascade,
      id         uuid not null,
      expires_at timestamptz not null,
      primary key (tenant_id, id)
    );
    comment on column article_reservations.expires_at is 'From then on it counts no more: its process has died.';
  `.execute(db);
}
